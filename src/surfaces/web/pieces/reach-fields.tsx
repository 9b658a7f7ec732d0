import { TextInput } from '@mantine/core'
import { WEEKDAYS } from '../../../core/calendar/week.ts'
import type { Weekday } from '../../../core/calendar/week.ts'
import { useWords } from '../words/words-context.tsx'
import styles from './reach-fields.module.css'

/** From Monday on, as most calendars have it. */
const WEEK: readonly Weekday[] = [...WEEKDAYS.slice(1), WEEKDAYS[0]]
/** 4 January 2026 is a Sunday. */
const SUNDAY = Date.UTC(2026, 0, 4)
const DAY_MS = 86_400_000

/** The name of a day of the week in the language, short or long. */
export function weekdayName(language: string, day: Weekday, style: 'short' | 'long' = 'short'): string {
  const at = new Date(SUNDAY + WEEKDAYS.indexOf(day) * DAY_MS)
  return new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' }).format(at)
}

type FieldProps = { value: string; onChange: (value: string) => void; about?: string; label?: string }

/** Weekly rest days as cards have them: `sat,sun`, `none`, or empty where it goes by the country. */
export function RestField({ value, onChange, about }: FieldProps) {
  const { say, language } = useWords()
  const chosen = value.split(',')
  function turn(day: Weekday): void {
    const next = WEEKDAYS.filter((one) => (one === day ? !chosen.includes(one) : chosen.includes(one)))
    onChange(next.length === 0 ? 'none' : next.join(','))
  }
  return (
    <fieldset className={styles.rest}>
      <legend>{say('web.reach.rest')}</legend>
      <div className={styles.days}>
        {WEEK.map((day) => (
          <label key={day} title={weekdayName(language, day, 'long')}>
            <input type="checkbox" checked={chosen.includes(day)} onChange={() => turn(day)} />
            <span>{weekdayName(language, day)}</span>
          </label>
        ))}
      </div>
      <p className="muted small">{value === '' ? about : value === 'none' ? say('web.reach.rest.none') : null}</p>
    </fieldset>
  )
}

/** Hours in which one may be called, as cards have them: `09:00-18:00`, or empty. */
export function HoursField({ value, onChange, about, label }: FieldProps) {
  const { say } = useWords()
  const [from = '', until = ''] = value.split('-')
  const write = (a: string, b: string) => onChange(a === '' && b === '' ? '' : `${a}-${b}`)
  return (
    <fieldset className={styles.rest}>
      <legend>{label ?? say('web.reach.hours')}</legend>
      <div className={styles.hours}>
        <TextInput
          type="time"
          aria-label={say('web.reach.hours.from')}
          value={from}
          onChange={(event) => write(event.currentTarget.value, until)}
        />
        <span aria-hidden="true">–</span>
        <TextInput
          type="time"
          aria-label={say('web.reach.hours.until')}
          value={until}
          onChange={(event) => write(from, event.currentTarget.value)}
        />
      </div>
      {value === '' && about ? <p className="muted small">{about}</p> : null}
    </fieldset>
  )
}
