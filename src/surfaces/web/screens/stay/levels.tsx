import { Sideways } from '../../pieces/sideways.tsx'
import { MEASURES, betweenOf, countOf, figureOf, verdictLines } from '../../pieces/stay-words.ts'
import type { LevelSeen, Measure, StaySeen } from '../../pieces/stay-words.ts'
import { useWords } from '../../words/words-context.tsx'
import styles from './stay.module.css'

/** What can be told first, then the table it is told from, each figure with its n and its interval (N20). */
export function Levels({ seen }: { seen: StaySeen }) {
  const words = useWords()
  const { say } = words
  return (
    <section className="card stack-small" aria-labelledby="levels-title">
      <h2 id="levels-title">{say('web.stay.levels.title')}</h2>
      <ul className={styles.told}>
        {verdictLines(words, seen).map(({ verdict, text }) => (
          <li key={text} data-verdict={verdict}>
            {text}
          </li>
        ))}
      </ul>
      <p className="muted small">{say('web.stay.levels.about')}</p>
      <Sideways label={say('web.stay.levels.title')} className={styles.scroll}>
        <LevelTable levels={seen.levels} />
      </Sideways>
      {seen.untold > 0 ? <p className="muted small">{say('web.stay.untold', { n: seen.untold })}</p> : null}
      <details className="muted small">
        <summary>{say('web.stay.how')}</summary>
        {say('web.stay.how.about')}
      </details>
    </section>
  )
}

function LevelTable({ levels }: { levels: LevelSeen[] }) {
  const { say } = useWords()
  return (
    <table className={styles.levels}>
      <thead>
        <tr>
          <th scope="col">{say('web.stay.band')}</th>
          {levels.map(({ band }) => (
            <th key={band} scope="col">
              {say(`web.stay.band.${band}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {MEASURES.map((measure) => (
          <tr key={measure}>
            <th scope="row">{say(`web.stay.measure.${measure}`)}</th>
            {levels.map((level) => (
              <Cell key={level.band} measure={measure} level={level} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({ measure, level }: { measure: Measure; level: LevelSeen }) {
  const words = useWords()
  const [between, count] = [betweenOf(words, measure, level), countOf(words, measure, level)]
  return (
    <td data-label={words.say(`web.stay.band.${level.band}`)}>
      <span className={count === null ? 'muted' : styles.figure}>{figureOf(words, measure, level)}</span>
      {between === null ? null : <span className={styles.behind}>{between}</span>}
      {count === null ? null : <span className={styles.behind}>{count}</span>}
    </td>
  )
}
