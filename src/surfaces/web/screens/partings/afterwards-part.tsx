import { useWords } from '../../words/words-context.tsx'
import { Facts } from '../reviews/facts.tsx'
import { AskForm, SaidForm } from './afterwards-forms.tsx'
import type { PartingSeen } from './parting-words.ts'
import styles from './partings.module.css'

type Seen = NonNullable<PartingSeen['afterwards']>

/** The last question, two to four weeks after the last day, which sells nothing (I31). */
export function AfterwardsPart({ seen }: { seen: PartingSeen }) {
  const { say } = useWords()
  const { client, afterwards } = seen
  if (!afterwards) return null
  const { state, text, because } = afterwards
  return (
    <div className="stack-small">
      <p>{sayWhen(say, afterwards)}</p>
      {text === null || state === 'asked' ? null : <blockquote className={styles.words}>{text}</blockquote>}
      <Facts ids={because} about={say('parting.stage.afterwards')} />
      {state === 'due' ? <AskForm client={client} question={afterwards.question} /> : null}
      {state === 'asked' ? <SaidForm client={client} deed="answer-afterwards" of="answer" /> : null}
      {state === 'answered' || state === 'waived' ? null : <Waive client={client} />}
      <p className="small muted">{say('web.parting.after.quiet')}</p>
    </div>
  )
}

function Waive({ client }: { client: string }) {
  const { say } = useWords()
  return (
    <details className={styles.quiet}>
      <summary>{say('web.parting.after.waive')}</summary>
      <SaidForm client={client} deed="waive-afterwards" of="waive" />
    </details>
  )
}

function sayWhen(say: ReturnType<typeof useWords>['say'], { state, from, until, on }: Seen): string {
  const days = { from: { day: from }, until: { day: until } }
  if (state === 'early' || state === 'due' || state === 'late') return say(`web.parting.after.${state}`, days)
  return say(`web.parting.after.${state}`, { on: { day: on ?? from } })
}
