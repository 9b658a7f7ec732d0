import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { MOODS } from '../../../../core/ledger/kinds/cases.ts'
import type { Mood } from '../../../../core/ledger/kinds/cases.ts'
import type { Input } from '../../calls/call.ts'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useWords } from '../../words/words-context.tsx'
import { choices } from './case-words.ts'
import type { CaseSeen } from './case-words.ts'
import { StepFields } from './step-fields.tsx'
import styles from './cases.module.css'

/** Telling the client, then closing with their answer in their own words (11.2 no. 13); a closed case can come back. */
export function ClosePart({ seen, may }: { seen: CaseSeen; may: boolean }) {
  const { say } = useWords()
  const { state, outcome, language } = seen
  if (!may && outcome === null) return null
  return (
    <section className="card stack-small" aria-labelledby="close-title">
      <h2 id="close-title">{say('web.case.close')}</h2>
      {outcome === null ? null : (
        <blockquote className={styles.said} lang={language ?? undefined}>
          {outcome}
        </blockquote>
      )}
      {may ? <CloseDeeds seen={seen} state={state} /> : null}
    </section>
  )
}

function CloseDeeds({ seen, state }: { seen: CaseSeen; state: CaseSeen['state'] }) {
  const { say } = useWords()
  if (state === 'closed')
    return <StepFields seen={seen} step="reopened" label={say('web.case.reopen.text')} button="web.case.reopen" />
  if (state === 'told') return <CloseForm seen={seen} />
  return (
    <>
      <p className="muted small">{say('web.case.close.about')}</p>
      <StepFields seen={seen} step="told" label={say('web.case.tell.text')} button="web.case.tell.save" />
    </>
  )
}

type Values = {
  answer: 'agreed' | 'disagreed' | ''
  said: string
  mood: Mood | ''
  useful: string
  although: string
}

const EMPTY: Values = { answer: '', said: '', mood: '', useful: '', although: '' }

function CloseForm({ seen }: { seen: CaseSeen }) {
  const words = useWords()
  const { say } = words
  const form = useForm<Values>({ initialValues: EMPTY })
  const { close, closing } = useClose(seen)
  const { answer } = form.values
  const disagreed = (answer === '' ? seen.answered : answer) === 'disagreed'
  return (
    <form className="stack-small" onSubmit={form.onSubmit(close)}>
      <AnswerFields form={form} answered={seen.answered} />
      {disagreed ? (
        <Textarea label={say('web.case.close.although')} autosize required {...form.getInputProps('although')} />
      ) : null}
      {seen.lacks.includes('useful') ? (
        <Textarea
          label={say('web.case.find.useful')}
          description={say('web.case.find.useful.about')}
          autosize
          required
          {...form.getInputProps('useful')}
        />
      ) : null}
      <Button className={styles.start ?? ''} type="submit" loading={closing}>
        {say('web.case.close.save')}
      </Button>
    </form>
  )
}

type AnswerProps = { form: ReturnType<typeof useForm<Values>>; answered: CaseSeen['answered'] }

function AnswerFields({ form, answered }: AnswerProps) {
  const words = useWords()
  const { say } = words
  const options = ['agreed', 'disagreed'] as const
  const first = say(`web.case.close.answer.${answered}`)
  return (
    <>
      <div className={styles.beside}>
        <NativeSelect
          label={say('web.case.close.answer')}
          data={[
            { value: '', label: first },
            ...options
              .filter((value) => value !== answered)
              .map((value) => ({ value, label: say(`web.case.close.answer.${value}`) })),
          ]}
          {...form.getInputProps('answer')}
        />
        <NativeSelect
          label={say('web.cases.mood')}
          data={choices(words, 'mood', MOODS, 'web.cases.mood.none')}
          {...form.getInputProps('mood')}
        />
      </div>
      {form.values.answer === '' ? null : (
        <Textarea label={say('web.case.close.said')} autosize required {...form.getInputProps('said')} />
      )}
    </>
  )
}

function useClose({ client, case: key, name }: CaseSeen) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('close-case')
  const close = (values: Values) =>
    deed.mutate(
      { client, case: key, ...inputOf(values) },
      { onSuccess: ({ ids }) => done(say('web.case.close.done', { name }), ids), onError: failed },
    )
  return { close, closing: deed.isPending }
}

function inputOf({ answer, mood, ...said }: Values): Omit<Input<'close-case'>, 'client' | 'case'> {
  const worded = Object.entries(said).filter(([, text]) => text.trim() !== '')
  return { ...(answer === '' ? {} : { answer }), ...(mood === '' ? {} : { mood }), ...Object.fromEntries(worded) }
}
