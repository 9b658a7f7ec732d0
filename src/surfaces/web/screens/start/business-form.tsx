import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { LANGUAGES, languageFor } from '../../../../words/words.ts'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useSession } from '../../frame/session.tsx'
import { LANGUAGE_NAMES } from '../../words/language-names.ts'
import { useWords } from '../../words/words-context.tsx'
import { currencyOptions, likelyCurrency, zoneOptions } from './places.ts'
import styles from './start.module.css'

/** Name, zone, currency and language of the business; filled with what the browser knows. */
export function BusinessForm({ verb }: { verb: string }) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const { business } = useSession()
  const deed = useDeed('change-business')
  const form = useForm<BusinessValues>({
    initialValues: useFirstValues(),
    validate: { name: (name) => (name.trim() === '' ? say('web.business.name.missing') : null) },
  })
  const save = (values: BusinessValues) =>
    deed.mutate(values, {
      onSuccess: ({ ids }) => done(say('web.business.saved'), business ? ids : []),
      onError: failed,
    })
  return (
    <form onSubmit={form.onSubmit(save)} className={styles.fields} noValidate>
      <BusinessFields form={form} />
      <div className={styles.wide}>
        <Button type="submit" size="md" loading={deed.isPending}>
          {verb}
        </Button>
      </div>
    </form>
  )
}

type BusinessValues = { name: string; zone: string; currency: string; language: string }
type Form = ReturnType<typeof useForm<BusinessValues>>

function useFirstValues(): BusinessValues {
  const { say, language } = useWords()
  const { business } = useSession()
  return {
    name: business?.name ?? say('web.business.name.first'),
    zone: business?.zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone,
    currency: business?.currency ?? likelyCurrency(),
    language: languageFor(business?.language ?? language),
  }
}

/** The machine's own letters: two fonts need not come for two names in a closed list. */
const OWN_LETTERS = { input: { fontFamily: 'system-ui, sans-serif' } }

function BusinessFields({ form }: { form: Pick<Form, 'getInputProps'> }) {
  const { say, language } = useWords()
  const languages = LANGUAGES.map((one) => ({ value: one, label: LANGUAGE_NAMES[one] }))
  return (
    <>
      <TextInput
        className={styles.wide ?? ''}
        label={say('web.business.name')}
        autoComplete="organization"
        {...form.getInputProps('name')}
      />
      <NativeSelect
        label={say('web.business.zone')}
        description={say('web.business.zone.why')}
        inputWrapperOrder={ORDER}
        data={zoneOptions()}
        {...form.getInputProps('zone')}
      />
      <NativeSelect
        label={say('web.business.currency')}
        description={say('web.business.currency.why')}
        inputWrapperOrder={ORDER}
        data={currencyOptions(language)}
        {...form.getInputProps('currency')}
      />
      <NativeSelect
        label={say('web.business.language')}
        data={languages}
        styles={OWN_LETTERS}
        {...form.getInputProps('language')}
      />
    </>
  )
}

const ORDER: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error']
