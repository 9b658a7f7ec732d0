import { useWords } from '../../../words/words-context.tsx'
import type { DoorSeen } from './door-words.ts'
import styles from './door.module.css'

/** What the check marked and somebody let stand, each with the reason and whose it is: read before the yes (A16). */
export function LetStand({ seen: { allowed, language } }: { seen: DoorSeen }) {
  const { say } = useWords()
  if (allowed.length === 0) return null
  return (
    <section className="stack-small" aria-labelledby="let-stand">
      <h4 id="let-stand">{say('web.door.let-stand')}</h4>
      <ul className={styles.stand}>
        {allowed.map(({ words, code, byName, on, text }) => (
          <li key={`${code} ${words}`}>
            <q lang={language ?? undefined}>{words}</q>
            <span>{text}</span>
            <span className="small muted">
              {say('web.letter.allowed', { by: byName ?? say('web.letter.somebody'), on: { day: on } })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
