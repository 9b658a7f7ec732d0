import { StandingWord } from '../../pieces/standing.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { ClientPage } from './client.tsx'
import { raisedFirst } from './raised-first.ts'
import { SignalLine } from './signal-line.tsx'
import type { Assessment } from './signal-line.tsx'
import { StandingSteps } from './standing-steps.tsx'
import styles from './client.module.css'

/** Standing, how it moved, and every signal with what it says: the raised ones open, the others one click away. */
export function StandingCard({ page }: { page: ClientPage }) {
  const { say } = useWords()
  return (
    <section className="card stack-small" aria-labelledby="standing-title">
      <div className="row-apart">
        <h2 id="standing-title">{say('web.client.standing')}</h2>
        <StandingWord standing={page.stand.standing} />
      </div>
      <StandingSteps history={page.history} />
      <SignalList signals={raisedFirst(page.assessments)} />
      {(['clear', 'unknown'] as const).map((state) => (
        <Folded key={state} state={state} signals={page.assessments.filter((one) => one.state === state)} />
      ))}
    </section>
  )
}

function SignalList({ signals }: { signals: Assessment[] }) {
  if (signals.length === 0) return null
  return (
    <ul className={styles.signals}>
      {signals.map((one) => (
        <SignalLine key={one.signal} assessment={one} />
      ))}
    </ul>
  )
}

/** Signals that do not speak: their names at once, what they say when asked. */
function Folded({ state, signals }: { state: 'clear' | 'unknown'; signals: Assessment[] }) {
  const { say } = useWords()
  if (signals.length === 0) return null
  const names = signals.map(({ name }) => say(name)).join(', ')
  return (
    <details className={styles.settled}>
      <summary>{say(`web.client.signals.${state}`, { n: signals.length, names })}</summary>
      <SignalList signals={signals} />
    </details>
  )
}
