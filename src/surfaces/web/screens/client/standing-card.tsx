import { useState } from 'react'
import { Because } from '../../pieces/because.tsx'
import { Sentence } from '../../pieces/sentence.tsx'
import { StandingWord } from '../../pieces/standing.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { ClientPage } from './client.tsx'
import { StandingSteps } from './standing-steps.tsx'
import styles from './client.module.css'

type Assessment = ClientPage['assessments'][number]
const ORDER = { raised: 0, unknown: 2, clear: 1 } as const

/** Standing, how it moved, and every signal with what it says: raised, clear, or what is missing. */
export function StandingCard({ page }: { page: ClientPage }) {
  const { say } = useWords()
  const signals = page.assessments.toSorted((a, b) => ORDER[a.state] - ORDER[b.state])
  return (
    <section className="card stack-small" aria-labelledby="standing-title">
      <div className="row-apart">
        <h2 id="standing-title">{say('web.client.standing')}</h2>
        <StandingWord standing={page.stand.standing} />
      </div>
      <StandingSteps history={page.history} />
      <ul className={styles.signals}>
        {signals.map((one) => (
          <SignalLine key={one.signal} assessment={one} />
        ))}
      </ul>
    </section>
  )
}

function SignalLine({ assessment }: { assessment: Assessment }) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  const { signal, state, because } = assessment
  return (
    <li className={styles.signal} data-state={state}>
      <div className="row-apart small">
        <strong>{say(`signal.${signal}.name`)}</strong>
        <span className={styles.state}>{say(`web.client.signal.${state}`)}</span>
      </div>
      <p className="small">
        <Sentence
          say={assessment.say}
          args={assessment.args}
          open={open}
          onFigure={because.length > 0 ? () => setOpen(!open) : undefined}
        />
      </p>
      {because.length > 0 ? (
        <button type="button" className="linklike small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? say('web.because.close') : say('web.because.open', { n: because.length })}
        </button>
      ) : null}
      {open ? <Because ids={because} label={say(`signal.${signal}.name`)} /> : null}
    </li>
  )
}
