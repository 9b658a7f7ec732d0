import { WEEKDAYS, weekdayOf } from '../calendar/week.ts'
import { addDays, dayNumber, daysInMonth, isDay } from '../day.ts'
import type { Day } from '../day.ts'
import type { Lexicon } from './lexicon.ts'
import { hasPhrase, isSameStem, wordsIn } from './said-words.ts'

/**
 * The days a text speaks of when it was said `on` a day: `2026-03-18`, today and tomorrow, a day of the week (the next
 * one, or that day itself), a date with its month in words (of the year that brings it nearest). Each once, in order.
 */
export function daysMentioned(text: string, lexicon: Lexicon, on: Day): Day[] {
  const words = wordsIn(text, lexicon.language)
  const today = WEEKDAYS.indexOf(weekdayOf(on))
  const found = [
    ...[...text.matchAll(/\d{4}-\d{2}-\d{2}/g)].map(([day]) => day).filter(isDay),
    ...(lexicon.today.some((phrase) => hasPhrase(words, phrase, lexicon.language)) ? [on] : []),
    ...(lexicon.tomorrow.some((phrase) => hasPhrase(words, phrase, lexicon.language)) ? [addDays(on, 1)] : []),
    ...weekdaysIn(words, lexicon.language).map((weekday) => addDays(on, (weekday - today + 7) % 7)),
    ...datesIn(words, lexicon.language, on),
  ]
  return [...new Set(found)].toSorted()
}

/** Days of the week named in a text, Sunday as 0, in its order. */
export function weekdaysIn(words: readonly string[], language: string): number[] {
  const names = namesOf(language, { weekday: 'long' }, WEEK)
  return words.flatMap((word) => {
    const weekday = names.findIndex((name) => isNamed(word, name))
    return weekday === -1 ? [] : [weekday]
  })
}

function datesIn(words: readonly string[], language: string, on: Day): Day[] {
  const months = namesOf(language, { month: 'long', day: 'numeric' }, YEAR)
  return words.flatMap((word, at) => {
    const month = months.findIndex((name) => isNamed(word, name))
    const date = month === -1 ? undefined : [words[at - 1], words[at + 1]].map(dateOf).find((one) => one !== null)
    return date ? [nearestDay(on, month + 1, date)] : []
  })
}

function dateOf(word: string | undefined): number | null {
  const digits = /^([1-9]|[12]\d|3[01])(?:st|nd|rd|th|\.)?$/.exec(word ?? '')?.[1]
  return digits === undefined ? null : Number(digits)
}

function nearestDay(on: Day, month: number, date: number): Day {
  const year = Number(on.slice(0, 4))
  const days = [year - 1, year, year + 1].map((one) => {
    const last = Math.min(date, daysInMonth(one, month))
    return `${String(one).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(last).padStart(2, '0')}`
  })
  const far = (day: Day) => Math.abs(dayNumber(day) - dayNumber(on))
  return days.toSorted((a, b) => far(a) - far(b))[0]!
}

/** 4 January 1970 was a Sunday; the fifteenth of each month is far from every border. */
const WEEK = Array.from({ length: 7 }, (_, i) => addDays('1970-01-04', i))
const YEAR = Array.from({ length: 12 }, (_, i) => `1970-${String(i + 1).padStart(2, '0')}-15`)
const remembered = new Map<string, string[]>()

function namesOf(language: string, shape: Intl.DateTimeFormatOptions, days: readonly Day[]): string[] {
  const key = `${language} ${Object.keys(shape).join(' ')}`
  const known = remembered.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(language, { ...shape, timeZone: 'UTC' })
  const part = shape.weekday ? 'weekday' : 'month'
  const names = days.map((day) => {
    const parts = format.formatToParts(new Date(`${day}T00:00:00Z`))
    return wordsIn(parts.find(({ type }) => type === part)?.value ?? '', language)[0] ?? ''
  })
  remembered.set(key, names)
  return names
}

const SHORT = 3
const ENDING: readonly (readonly [number, number])[] = [
  [4, 1],
  [6, 3],
]

/** The name itself or with an ending: `föstudaginn`; short names only as they are. */
function isNamed(word: string, name: string): boolean {
  if (name.length <= SHORT) return word === name && name !== ''
  return isSameStem(word, name, ENDING)
}
