import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { LANGUAGES, languageFor } from '../../../../words/words.ts'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useSession } from '../../frame/session.tsx'
import { HoursField, RestField } from '../../pieces/reach-fields.tsx'
import { LANGUAGE_NAMES } from '../../words/language-names.ts'
import { ownZone } from '../../words/locale.ts'
import { useWords } from '../../words/words-context.tsx'
import { currencyOptions, likelyCurrency, zoneOptions } from './places.ts'
import styles from './start.module.css'

/** Name, zone, currency and language of the business; filled with what the browser knows. */
export function BusinessForm({ verb, reach = false }: { verb: string; reach?: boolean }) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const { business } = useSession()
  const deed = useDeed('change-business')
  const form = useForm<BusinessValues>({
    initialValues: useFirstValues(),
    validate: { name: (name) => (name.trim() === '' ? say('web.business.name.missing') : null) },
  })
  const save = (values: BusinessValues) =>
    deed.mutate(reach ? filled(values) : plain(values), {
      onSuccess: ({ ids }) => done(say('web.business.saved'), business ? ids : []),
      onError: failed,
    })
  return (
    <form onSubmit={form.onSubmit(save)} className={styles.fields} noValidate>
      <BusinessFields form={form} />
      {reach ? <ReachFields form={form} /> : null}
      <div className={styles.wide}>
        <Button type="submit" size="md" loading={deed.isPending}>
          {verb}
        </Button>
      </div>
    </form>
  )
}

type BusinessValues = {
  name: string
  zone: string
  currency: string
  language: string
  country: string
  region: string
  rest: string
  hours: string
}
type Form = ReturnType<typeof useForm<BusinessValues>>

/** What the first form asks. */
function plain({ name, zone, currency, language }: BusinessValues) {
  return { name, zone, currency, language }
}

/** What was left empty stays as it was: a card never forgets. */
function filled(values: BusinessValues) {
  const { country, region, rest, hours } = values
  const said = Object.entries({ country, region, rest, hours }).filter(([, value]) => value !== '')
  return { ...plain(values), ...Object.fromEntries(said) }
}

/** Where the business is, when it rests and when it may be called: contacts and promises go by it. */
function ReachFields({ form }: { form: Pick<Form, 'getInputProps' | 'values' | 'setFieldValue'> }) {
  const { say } = useWords()
  return (
    <>
      <TextInput
        label={say('web.client.field.country')}
        description={say('web.business.country.why')}
        inputWrapperOrder={ORDER}
        maxLength={2}
        {...form.getInputProps('country')}
      />
      <TextInput label={say('web.client.field.region')} {...form.getInputProps('region')} />
      <RestField
        value={form.values.rest}
        onChange={(rest) => form.setFieldValue('rest', rest)}
        about={say('web.reach.rest.ours')}
      />
      <HoursField
        value={form.values.hours}
        onChange={(hours) => form.setFieldValue('hours', hours)}
        label={say('web.reach.hours.business')}
        about={say('web.reach.hours.ours')}
      />
    </>
  )
}

function useFirstValues(): BusinessValues {
  const { say, language } = useWords()
  const { business } = useSession()
  return {
    name: business?.name ?? say('web.business.name.first'),
    zone: business?.zone ?? ownZone(),
    currency: business?.currency ?? likelyCurrency(),
    language: languageFor(business?.language ?? language),
    country: business?.country ?? '',
    region: business?.region ?? '',
    rest: business?.rest ?? '',
    hours: business?.hours ?? '',
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
