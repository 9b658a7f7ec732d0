import type { Day } from '../day.ts'
import { anywhere } from '../questions/language.ts'
import { dateAhead, dayOfMonthAhead, meantDay, monthEndAhead, weekdayAhead, weekdayNumber } from './due-days.ts'
import type { DayWords, PromiseLanguage } from './language.ts'

/**
 * `marked`: a day only with a word such as "by"; `period`: the end of one, which "before" makes no earlier; `date`:
 * by its month, so that a weekday beside it adds nothing.
 */
export type Meant = { due: Day | null; sure: boolean; marked?: true; period?: true; date?: true }
type DayPattern = { pattern: RegExp; read: (groups: Groups, written: Day) => Meant }
type Groups = Record<string, string | undefined>
export type DayFinder = { patterns: readonly DayPattern[]; near: Record<Nearby, RegExp> }
type Nearby =
  | 'leads'
  | 'between'
  | 'and'
  | 'betweenBehind'
  | 'deadline'
  | 'deadlineBehind'
  | 'before'
  | 'beforeBehind'
  | 'other'
  | 'otherBehind'

const YEAR = '(?:[, ]*(?<y>[0-9]{4})(?![0-9]))?'
const ISO = /(?<![0-9-])(?<y>[0-9]{4})-(?<m>[0-9]{2})-(?<n>[0-9]{2})(?![0-9-])/g
const NUMERIC = /(?<![0-9.,/])(?<n>[0-9]{1,2})(?<s>[./])(?<m>[0-9]{1,2})(?:[./](?<y>[0-9]{4}|[0-9]{2}))?\.?(?![0-9/])/g
const MONTHS_OF_YEAR = 12

/** Reads a language's words for days, once. */
export function dayFinder({ days, alphabet }: PromiseLanguage): DayFinder {
  const number = `(?<n>[0-9]{1,3}|${Object.keys(days.numbers).join('|')})`
  const find: Find = (phrases, more = '') =>
    new RegExp(
      `${source(
        phrases.map((one) => one.replace('#', number)),
        alphabet,
      )}${more}`,
      'gu',
    )
  const patterns = [
    ...phrasePatterns(days, find),
    ...weekdayPatterns(days, find),
    ...datePatterns(days, find),
    { pattern: ISO, read: isoRead },
    { pattern: NUMERIC, read: numericRead },
  ]
  return { patterns, near: nearby({ days, alphabet }) }
}

type Find = (phrases: readonly string[], more?: string) => RegExp

function phrasePatterns({ phrases, numbers }: DayWords, find: Find): DayPattern[] {
  return phrases.map(([phrase, means]) => ({
    pattern: find([phrase]),
    read: ({ n = '' }, written) => ({
      due: meantDay(means, numbers[n] ?? (Number(n) || 0), written),
      sure: means !== 'mid0' && means !== 'week1' && means !== 'month1',
      ...(means.startsWith('d') ? {} : { period: true as const }),
    }),
  }))
}

function weekdayPatterns({ weekdays, nextWeekdays }: DayWords, find: Find): DayPattern[] {
  return weekdays.flatMap((name, weekday) => [
    { pattern: find(nextWeekdays.map((one) => one.replace('@', name))), read: weekdayRead(weekday, true) },
    { pattern: find([name]), read: weekdayRead(weekday, false) },
  ])
}

function datePatterns({ months, dates, monthEnds, dayOfMonth }: DayWords, find: Find): DayPattern[] {
  const named = months.flatMap((name, i) => [
    ...dates.map((one) => ({ pattern: find([one.replace('@', name)], YEAR), read: dateRead(i + 1) })),
    ...monthEnds.map((one) => ({ pattern: find([one.replace('@', name)]), read: monthRead(i + 1) })),
  ])
  return [...named, ...dayOfMonth.map((one) => ({ pattern: find([one]), read: dayOfMonthRead }))]
}

function isoRead({ y, m, n }: Groups, written: Day): Meant {
  return { due: dateAhead(Number(m), Number(n), Number(y), written), sure: true, date: true }
}

function weekdayRead(weekday: number, next: boolean): DayPattern['read'] {
  return (_groups, written) => ({
    due: weekdayAhead(weekday, written, next),
    // "Next Friday" may be either, and so may "Friday" on a Friday.
    sure: !next && weekdayNumber(written) !== weekday,
  })
}

function dateRead(month: number): DayPattern['read'] {
  return ({ n, y }, written) => ({
    due: dateAhead(month, Number(n), y === undefined ? null : Number(y), written),
    sure: true,
    date: true,
  })
}

function monthRead(month: number): DayPattern['read'] {
  return (_groups, written) => ({ due: monthEndAhead(month, written), sure: false, period: true })
}

function dayOfMonthRead({ n }: Groups, written: Day): Meant {
  return { due: dayOfMonthAhead(Number(n), written), sure: true, date: true }
}

/** Day before month, unless that cannot be; without a year it must be a deadline, or any fraction would be a day. */
function numericRead({ n, m, y, s }: Groups, written: Day): Meant {
  const [first, second] = [Number(n), Number(m)]
  const [date, month] = second > MONTHS_OF_YEAR ? [second, first] : [first, second]
  const either = s === '/' && first <= MONTHS_OF_YEAR && second <= MONTHS_OF_YEAR && first !== second
  const due = dateAhead(month, date, y === undefined ? null : Number(y), written)
  return { due, sure: !either, date: true, ...(y === undefined ? { marked: true as const } : {}) }
}

function nearby({ days, alphabet }: Pick<PromiseLanguage, 'days' | 'alphabet'>): Record<Nearby, RegExp> {
  const ahead = (phrases: readonly string[]) => new RegExp(`(?:${source(phrases, alphabet)})[\\s,]*$`, 'u')
  const behind = (phrases: readonly string[]) => new RegExp(`^[\\s,]*(?:${source(phrases, alphabet)})`, 'u')
  return {
    leads: ahead(days.leads),
    deadline: ahead(days.deadline),
    deadlineBehind: behind(days.deadlineBehind),
    before: ahead(days.before),
    beforeBehind: behind(days.beforeBehind),
    between: ahead(days.spans.before),
    and: new RegExp(`^[\\s,]*(?:${source(days.spans.and, alphabet)})[\\s,]*$`, 'u'),
    betweenBehind: behind(days.spans.behind),
    other: ahead(days.other),
    otherBehind: behind(days.otherBehind),
  }
}

function source(phrases: readonly string[], alphabet: string): string {
  return phrases.length === 0 ? '(?!)' : anywhere(phrases, alphabet).source
}
