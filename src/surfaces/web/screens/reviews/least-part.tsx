import { baseLines, hostileLines, needSays } from '../../pieces/fit-words.ts'
import { useWords } from '../../words/words-context.tsx'
import { Facts } from './facts.tsx'
import type { FitSeen } from './review-words.ts'
import styles from './reviews.module.css'

/** The least evidence before anybody speaks of a pattern (M6, handbook 3.6), and how rare that is in our own book (M2). */
export function LeastPart({ fit }: { fit: FitSeen }) {
  const words = useWords()
  const { say } = words
  const { pattern, base, cycles, hostile } = fit
  const met = pattern.needs.filter((need) => need.met).length
  return (
    <section className="card stack-small" aria-labelledby="least-title">
      <h2 id="least-title">{say('fit.minimum')}</h2>
      <p>{say('pattern.about')}</p>
      {pattern.exception ? <p>{say('pattern.exception')}</p> : null}
      <details className={styles.quiet}>
        <summary>{say('web.grounds.least', { met, needed: pattern.needs.length })}</summary>
        <Needs needs={pattern.needs} />
      </details>
      <p>{say('pattern.cycles', { telling: cycles.telling })}</p>
      <Facts ids={cycles.because} about={say('pattern.cycles', { telling: cycles.telling })} />
      {hostileLines(words, hostile).map((line, i) => (
        <div key={line}>
          <p>{line}</p>
          <Facts ids={hostile[i]!.because} about={line} />
        </div>
      ))}
      <h3>{say('fit.base')}</h3>
      <ul className="small">
        {baseLines(words, base).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}

function Needs({ needs }: { needs: FitSeen['pattern']['needs'] }) {
  const words = useWords()
  return (
    <ul className={styles.rows}>
      {needs.map((need) => (
        <li key={need.code} className={styles.said}>
          <p>
            {needSays(words, need)}{' '}
            <span className="muted">({words.say(need.met ? 'pattern.met' : 'pattern.missing')})</span>
          </p>
          <Facts ids={need.because} about={needSays(words, need)} />
        </li>
      ))}
    </ul>
  )
}
