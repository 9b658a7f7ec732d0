import { useWords } from '../../words/words-context.tsx'
import { gainsOnce } from './goodwill-words.ts'
import type { GainSeen } from './goodwill-words.ts'
import styles from './goodwill.module.css'

/** What the client gains by this parting, and when (I29): they come first, each with its day where one is known. */
export function GainsList({ name, gains }: { name: string; gains: readonly GainSeen[] }) {
  const { say, day } = useWords()
  return (
    <section className="stack-small" aria-labelledby="gains-title">
      <h4 id="gains-title" className={styles.heading}>
        {say('web.goodwill.gains', { name })}
      </h4>
      {gains.length === 0 ? <p className="muted">{say('web.goodwill.gains.none', { name })}</p> : null}
      <ul className={styles.gains}>
        {gainsOnce(gains).map(({ code, args, on, because }, i) => (
          <li key={because[0] ?? `${code} ${i}`}>
            <span>{say(`goodwill.gain.${code}`, args)}</span>
            <span className="small muted">{on === null ? say('web.goodwill.no-day') : day(on)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
