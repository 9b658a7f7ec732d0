import { Button } from '@mantine/core'
import { useState } from 'react'
import { minutesText } from './clock-minutes.ts'
import type { Answer } from '../../calls/call.ts'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { useMay } from '../../frame/session.tsx'
import { dayOfYear, shortDay } from '../../pieces/contact-words.ts'
import { weekdayName } from '../../pieces/reach-fields.tsx'
import { useMinute } from '../../pieces/use-minute.ts'
import { timeIn } from '../../words/locale.ts'
import { useWords } from '../../words/words-context.tsx'
import styles from './client.module.css'
import { RepliesLine } from './replies-line.tsx'
import { SeasonChoice } from './season-choice.tsx'
import { SpanWindow } from './span-window.tsx'

export type CalendarSeen = Answer<'see-calendar'>

/** When a client can be reached: the time there now, rest days, holidays, busy and open times (M20, N31–N33). */
export function CalendarCard({ client }: { client: string }) {
  const { say } = useWords()
  const answer = useRead('see-calendar', { client })
  return (
    <section className="card stack-small" aria-labelledby="calendar-title">
      <h2 id="calendar-title">{say('web.calendar.title')}</h2>
      <PageState answer={answer} shape="lines">
        {(seen) => <CalendarLines seen={seen} />}
      </PageState>
    </section>
  )
}

function CalendarLines({ seen }: { seen: CalendarSeen }) {
  const { say } = useWords()
  const [adding, setAdding] = useState(false)
  return (
    <>
      <NowLine seen={seen} />
      <ReachLine seen={seen} />
      <Holidays seen={seen} />
      <Spans seen={seen} />
      <RepliesLine seen={seen} />
      {useMay('choose-season') ? <SeasonChoice seen={seen} /> : null}
      {useMay('add-window') ? (
        <div>
          <Button variant="default" onClick={() => setAdding(true)}>
            {say('web.calendar.add')}
          </Button>
        </div>
      ) : null}
      {adding ? <SpanWindow client={seen.client} onClose={() => setAdding(false)} /> : null}
    </>
  )
}

/** What time it is there, and whether this is a good moment. */
function NowLine({ seen }: { seen: CalendarSeen }) {
  const { say, language } = useWords()
  const now = useMinute()
  const [today] = seen.days
  const time = timeIn(language, seen.theirs.zone, now)
  const open =
    today?.shared && !today.closed && new Date(today.shared.from) <= now && now < new Date(today.shared.until)
  const why = today?.closed ? say(`web.calendar.closed.${today.closed.why}`) : say('web.calendar.outside')
  return <p>{open ? say('web.calendar.now', { time }) : say('web.calendar.now.not', { time, why })}</p>
}

function ReachLine({ seen: { theirs, said } }: { seen: CalendarSeen }) {
  const { say, language } = useWords()
  const rest = theirs.rest.map((day) => weekdayName(language, day, 'long'))
  const { from, to } = theirs.hours
  const args = { from: minutesText(from), until: minutesText(to), rest: rest.join(', '), n: rest.length }
  const guessed = !said.zone || !said.hours || !said.rest
  return (
    <p className="small">
      {say('web.calendar.reach', args)}
      {guessed ? <span className="muted"> {say('web.calendar.guessed')}</span> : null}
    </p>
  )
}

const HOLIDAYS_SHOWN = 3

function Holidays({ seen: { holidays, knowsHolidays, theirs } }: { seen: CalendarSeen }) {
  const { say, language } = useWords()
  if (!knowsHolidays) {
    const country = theirs.country
    return (
      <p className="muted small">{country ? say('web.calendar.unknown', { country }) : say('web.calendar.nowhere')}</p>
    )
  }
  return (
    <ul className="small">
      {holidays.slice(0, HOLIDAYS_SHOWN).map(({ day, name, provisional }) => (
        <li key={day}>
          {shortDay(language, day)}: {name}
          {provisional ? <span className="muted"> {say('web.calendar.provisional')}</span> : null}
        </li>
      ))}
    </ul>
  )
}

const SPANS_SHOWN = 8

/** Busy and open times, those of the client's own before those of a season. */
function Spans({ seen: { spans } }: { seen: CalendarSeen }) {
  const { say } = useWords()
  if (spans.length === 0) return null
  const inOrder = spans.toSorted((a, b) => Number(b.source === 'own') - Number(a.source === 'own'))
  return (
    <ul className={styles.lines}>
      {inOrder.slice(0, SPANS_SHOWN).map((span) => (
        <li key={`${span.source} ${span.what} ${span.from} ${span.text} ${span.textKey}`}>
          <p>
            {[say(`web.calendar.${span.what}`), span.textKey ? say(span.textKey) : span.text]
              .filter(Boolean)
              .join(': ')}
          </p>
          <p className="muted small">
            <SpanDays span={span} />
            {span.source === 'own' ? null : ` · ${say('web.calendar.pack')}`}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** When it is: some days of the week, the same time every year, or once. */
function SpanDays({ span: { from, until, yearly, weekdays } }: { span: CalendarSeen['spans'][number] }) {
  const { say, language } = useWords()
  if (weekdays.length > 0) return weekdays.map((one) => weekdayName(language, one, 'long')).join(', ')
  return yearly
    ? say('web.calendar.yearly', { from: dayOfYear(language, from), until: dayOfYear(language, until) })
    : say('web.plan.span', { from: { day: from }, until: { day: until } })
}
