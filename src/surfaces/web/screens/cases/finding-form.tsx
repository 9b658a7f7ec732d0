import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { isNoFault } from '../../../../core/cases/blame.ts'
import { CAUSES, LOCI, VALIDITIES } from '../../../../core/ledger/kinds/findings.ts'
import type { Cause, Locus, Validity } from '../../../../core/ledger/kinds/findings.ts'
import type { Input } from '../../calls/call.ts'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useWords } from '../../words/words-context.tsx'
import { choices } from './case-words.ts'
import type { CaseSeen } from './case-words.ts'
import styles from './cases.module.css'

type Values = { locus: Locus; valid: Validity; cause: Cause | ''; text: string; useful: string; explain: string }

/** Where the trouble lies, whether the client is right, and why; what no-fault and blame need beside it (M24, A26). */
export function FindingForm({ seen, onDone }: { seen: CaseSeen; onDone: () => void }) {
  const { say } = useWords()
  const form = useForm<Values>({ initialValues: firstValues(seen) })
  const { save, saving } = useFinding(seen, onDone)
  const { locus, valid } = form.values
  return (
    <form className="stack-small" onSubmit={form.onSubmit(save)}>
      <Choices form={form} />
      <Textarea label={say('web.case.find.text')} autosize minRows={2} {...form.getInputProps('text')} />
      {isNoFault({ locus, valid }) ? (
        <Textarea
          label={say('web.case.find.useful')}
          description={say('web.case.find.useful.about')}
          autosize
          {...form.getInputProps('useful')}
        />
      ) : null}
      {locus === 'client' && seen.validOpen.length > 0 ? (
        <Textarea
          label={say('web.case.find.explain')}
          description={say('web.case.find.valid-open', { n: seen.validOpen.length })}
          autosize
          required
          {...form.getInputProps('explain')}
        />
      ) : null}
      <Button className={styles.start ?? ''} variant="default" type="submit" loading={saving}>
        {say('web.case.find.save')}
      </Button>
    </form>
  )
}

function firstValues({ finding, suggested }: CaseSeen): Values {
  return {
    locus: finding?.locus ?? suggested.locus ?? 'unknown',
    valid: finding?.valid ?? 'valid',
    cause: finding?.cause ?? '',
    text: finding?.text ?? '',
    useful: finding?.useful ?? '',
    explain: finding?.explain ?? '',
  }
}

function Choices({ form }: { form: ReturnType<typeof useForm<Values>> }) {
  const words = useWords()
  const { say } = words
  return (
    <div className={styles.beside}>
      <NativeSelect
        label={say('web.case.find.locus')}
        data={choices(words, 'locus', LOCI)}
        {...form.getInputProps('locus')}
      />
      <NativeSelect
        label={say('web.case.find.valid')}
        data={choices(words, 'valid', VALIDITIES)}
        {...form.getInputProps('valid')}
      />
      <NativeSelect
        label={say('web.case.find.cause')}
        data={choices(words, 'cause', CAUSES, 'web.case.find.cause.none')}
        {...form.getInputProps('cause')}
      />
    </div>
  )
}

function useFinding({ client, case: key }: CaseSeen, onDone: () => void) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('find-out')
  const save = (values: Values) =>
    deed.mutate(
      { client, case: key, ...inputOf(values) },
      { onSuccess: ({ ids }) => [done(say('web.case.find.done'), ids), onDone()], onError: failed },
    )
  return { save, saving: deed.isPending }
}

function inputOf({ locus, valid, cause, ...said }: Values): Omit<Input<'find-out'>, 'client' | 'case'> {
  const worded = Object.entries(said).filter(([, text]) => text.trim() !== '')
  return { locus, valid, ...(cause === '' ? {} : { cause }), ...Object.fromEntries(worded) }
}
