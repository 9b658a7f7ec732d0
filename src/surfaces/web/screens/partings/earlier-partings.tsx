import { useWords } from '../../words/words-context.tsx'
import { Facts } from '../reviews/facts.tsx'
import type { PartingSeen } from './parting-words.ts'
import styles from './partings.module.css'

/** Partings before this one: when they were begun and how they ended. */
export function EarlierPartings({ earlier }: { earlier: PartingSeen['earlier'] }) {
  const { say } = useWords()
  if (earlier.length === 0) return null
  return (
    <details className={styles.quiet}>
      <summary>{say('web.parting.earlier', { n: earlier.length })}</summary>
      <ul className={styles.rows}>
        {earlier.map(({ parting, begun, ended, state, text, because }) => {
          const head = say('web.parting.earlier.line', {
            state: say(`parting.state.${state}`),
            begun: { day: begun },
            ended: { day: ended ?? begun },
          })
          return (
            <li key={parting}>
              <p>
                {head} {text}
              </p>
              <Facts ids={because} about={head} />
            </li>
          )
        })}
      </ul>
    </details>
  )
}
