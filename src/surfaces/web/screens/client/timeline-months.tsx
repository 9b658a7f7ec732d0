import { spanOn } from '../../../../core/calendar/span-on.ts'
import type { Span } from '../../../../core/calendar/sides.ts'
import { addDays, monthEnd } from '../../../../core/day.ts'
import { FactSource } from '../../pieces/because.tsx'
import { FactText } from '../../pieces/fact-text.tsx'
import type { FactSeen } from '../../pieces/fact-text.tsx'
import { useWords } from '../../words/words-context.tsx'
import { laneOf, LANES } from './lanes.ts'
import styles from './client.module.css'

type MonthsProps = { facts: FactSeen[]; spans: readonly Span[] }

/** Facts under the names of their months, each with a mark in its lane; the client's season is shaded behind them. */
export function TimelineMonths({ facts, spans }: MonthsProps) {
  const { language } = useWords()
  const months = Map.groupBy(facts, (fact) => fact.on.slice(0, 7))
  return [...months].map(([month, list]) => (
    <section key={month} className={styles.monthGroup}>
      <h3>
        {monthName(language, month)}
        <SeasonNames spans={spansIn(spans, month)} />
      </h3>
      <ol>
        {list.map((fact) => (
          <TimelineFact key={fact.id} fact={fact} season={seasonOn(spans, fact.on)?.what} />
        ))}
      </ol>
    </section>
  ))
}

function seasonOn(spans: readonly Span[], day: string): Span | null {
  return spanOn({ spans }, day, 'busy') ?? spanOn({ spans }, day, 'open')
}

/** The busy and open times that touch a month, each once. */
function spansIn(spans: readonly Span[], month: string): Span[] {
  if (spans.length === 0) return []
  const first = `${month}-01`
  const days = Array.from({ length: Number(monthEnd(first).slice(8)) }, (_, i) => addDays(first, i))
  return [...new Set(days.flatMap((day) => seasonOn(spans, day) ?? []))]
}

/** What the shading means, in words beside the month. */
function SeasonNames({ spans }: { spans: Span[] }) {
  const { say } = useWords()
  return spans.map((span) => (
    <span
      key={`${span.source} ${span.what} ${span.from} ${span.text}`}
      className={styles.season}
      data-season={span.what}
    >
      {[say(`web.calendar.${span.what}`), span.textKey ? say(span.textKey) : span.text].filter(Boolean).join(': ')}
    </span>
  ))
}

function TimelineFact({ fact, season }: { fact: FactSeen; season: Span['what'] | undefined }) {
  const lane = laneOf(fact.kind)
  const { fields } = fact
  const { language } = useWords()
  return (
    <li className={styles.fact} data-season={season}>
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
