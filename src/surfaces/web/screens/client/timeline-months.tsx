import { FactSource } from '../../pieces/because.tsx'
import { FactText } from '../../pieces/fact-text.tsx'
import type { FactSeen } from '../../pieces/fact-text.tsx'
import { useWords } from '../../words/words-context.tsx'
import { laneOf, LANES } from './lanes.ts'
import styles from './client.module.css'

/** Facts under the names of their months, each with a mark in its lane. */
export function TimelineMonths({ facts }: { facts: FactSeen[] }) {
  const { language } = useWords()
  const months = Map.groupBy(facts, (fact) => fact.on.slice(0, 7))
  return [...months].map(([month, list]) => (
    <section key={month} className={styles.monthGroup}>
      <h3>{monthName(language, month)}</h3>
      <ol>
        {list.map((fact) => (
          <TimelineFact key={fact.id} fact={fact} />
        ))}
      </ol>
    </section>
  ))
}

function TimelineFact({ fact }: { fact: FactSeen }) {
  const lane = laneOf(fact.kind)
  const { fields } = fact
  const { language } = useWords()
  return (
    <li className={styles.fact}>
      <time dateTime={fact.on}>{dayName(language, fact.on)}</time>
      <span className={styles.rail} aria-hidden="true">
        {LANES.map((one) => (
          <i
            key={one}
            data-lane={one}
            data-on={one === lane}
            data-way={one === lane && typeof fields['way'] === 'string' ? fields['way'] : undefined}
          />
        ))}
      </span>
      <div className={styles.said}>
        <div>
          <FactText fact={fact} />
        </div>
        <FactSource fact={fact} />
      </div>
    </li>
  )
}

function monthName(language: string, month: string): string {
  return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  )
}

function dayName(language: string, day: string): string {
  return new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}
