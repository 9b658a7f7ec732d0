import { useState } from 'react'
import { Because } from '../../pieces/because.tsx'
import { Sentence } from '../../pieces/sentence.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { ClientPage } from './client.tsx'
import styles from './client.module.css'

export type Assessment = ClientPage['assessments'][number]

/** One signal: what it says and its facts; a raised one also since when, how strongly, and what would clear it. */
export function SignalLine({ assessment }: { assessment: Assessment }) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  const { name, state, because } = assessment
  return (
    <li className={styles.signal} data-state={state}>
      <div className="row-apart small">
        <strong>{say(name)}</strong>
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
      {state === 'raised' ? <Raised assessment={assessment} /> : null}
      {because.length > 0 ? (
        <button type="button" className="linklike small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? say('web.because.close') : say('web.because.open', { n: because.length })}
        </button>
      ) : null}
      {open ? <Because ids={because} label={say(name)} /> : null}
    </li>
  )
}

function Raised({ assessment }: { assessment: Assessment }) {
  const { say } = useWords()
  const { since, strength, clears, args } = assessment
  const parts = [
    strength ? say(`web.client.strength.${strength}`) : null,
    since ? say('web.client.signal.since', { day: { day: since } }) : null,
  ]
  return (
    <>
      <p className={styles.raised}>{parts.filter((part) => part !== null).join(' · ')}</p>
      {clears ? <p className={styles.raised}>{say(clears, args)}</p> : null}
    </>
  )
}
