import { useState } from 'react'
import { Because } from '../../pieces/because.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { ScreenWords } from '../../words/words-context.tsx'
import type { CaseSeen } from './case-words.ts'
import styles from './cases.module.css'

type Done = CaseSeen['steps'][number]

/** What was done and answered, newest first, with who and when; the facts are one click away. */
export function DonePart({ seen: { steps, because, language } }: { seen: CaseSeen }) {
  const words = useWords()
  const { say } = words
  const [open, setOpen] = useState(false)
  return (
    <section className="card stack-small" aria-labelledby="done-title">
      <h2 id="done-title">{say('web.case.done')}</h2>
      {steps.length === 0 ? <p className="muted small">{say('web.case.done.none')}</p> : null}
      <ol className={styles.steps}>
        {steps.toReversed().map((step) => (
          <li key={step.ref}>
            <p>{say(`web.cases.step.${step.step}`)}</p>
            {step.text === null ? null : (
              <p>
                <q lang={isTheirs(step) ? (language ?? undefined) : undefined}>{step.text}</q>
              </p>
            )}
            <p className="small muted">{besideWords(words, step).join(' · ')}</p>
          </li>
        ))}
      </ol>
      <button
        type="button"
        className={`linklike small ${styles.start}`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {say('web.case.facts')}
      </button>
      {open ? <Because ids={because} /> : null}
    </section>
  )
}

function isTheirs({ step }: Done): boolean {
  return step === 'agreed' || step === 'disagreed' || step === 'reopened'
}

function besideWords({ say, day }: ScreenWords, { byName, on, due, mood, override }: Done): string[] {
  return [
    byName === null ? day(on) : say('web.case.done.by', { name: byName, on: { day: on } }),
    due === null ? null : say('web.case.done.due', { due: { day: due } }),
    mood === null ? null : say(`web.cases.mood.${mood}`),
    override === null ? null : say('web.case.done.override', { why: override }),
  ].filter((part) => part !== null)
}
