/**
 * Calendar days and instants, kept apart on purpose.
 *
 * A `Day` is a date on a wall calendar (`YYYY-MM-DD`, no zone). An `Instant` is a moment
 * in UTC (`YYYY-MM-DDTHH:MM:SSZ`, milliseconds allowed). A `DayNumber` counts days since
 * 1970-01-01 and exists only for arithmetic. Nothing here reads a clock.
 */
export type Day = string
export type Instant = string
export type DayNumber = number

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(\.\d{1,3})?)?Z$/
const MS_PER_DAY = 86_400_000

/** True for a day that exists in the Gregorian calendar, years 0001 to 9999. */
export function isDay(text: string): text is Day {
  const parts = DAY.exec(text)
  if (!parts) return false
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return year >= 1 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)
}

/** True for a UTC instant with an existing day and time (24:00 and leap seconds are refused). */
export function isInstant(text: string): text is Instant {
  const parts = INSTANT.exec(text)
  if (!parts || !isDay(parts[1]!)) return false
  return Number(parts[2]) < 24 && Number(parts[3]) < 60 && Number(parts[4] ?? 0) < 60
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Days in a month; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Days since 1970-01-01. Expects an existing day. */
export function dayNumber(day: Day): DayNumber {
  // `setUTCFullYear` because `Date.UTC` maps the years 0 to 99 to 1900 and later.
  const year = Number(day.slice(0, 4))
  const month = Number(day.slice(5, 7)) - 1
  const date = Number(day.slice(8, 10))
  if (year >= 100) return Date.UTC(year, month, date) / MS_PER_DAY
  return new Date(0).setUTCFullYear(year, month, date) / MS_PER_DAY
}

/** The day that lies `n` days after 1970-01-01. */
export function dayFromNumber(n: DayNumber): Day {
  // Counted in eras of 400 years from 1 March 0000, ten times as fast as through Date.
  const since = n + 719_468
  const era = Math.floor(since / 146_097)
  const inEra = since - era * 146_097
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  )
  const inYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * inYear + 2) / 153)
  const date = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`
}

/** `to` minus `from` in days; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days)
}

/** Same date `months` later; a date the month does not have becomes its last day (31 January + 1 = 28 or 29 February). */
export function addMonths(day: Day, months: number): Day {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  const date = Math.min(Number(day.slice(8, 10)), daysInMonth(year, month))
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

/** Last day of the month that `day` lies in. */
export function monthEnd(day: Day): Day {
  return `${day.slice(0, 8)}${daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)))}`
}

const zoneFormats = new Map<string, Intl.DateTimeFormat>()

/** True for a time zone the platform knows (`Asia/Kathmandu`). */
export function isZone(zone: string): boolean {
  try {
    zoneFormat(zone)
    return true
  } catch {
    return false
  }
}

/** The calendar day on which an instant falls for somebody in `zone`. */
export function dayIn(zone: string, instant: Instant): Day {
  return zoneFormat(zone).format(new Date(instant))
}

function zoneFormat(zone: string): Intl.DateTimeFormat {
  let format = zoneFormats.get(zone)
  if (!format) {
    // Swedish dates are ISO dates, which saves taking the parts apart.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
    zoneFormats.set(zone, format)
  }
  return format
}
