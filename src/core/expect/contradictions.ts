import type { Hours, RestDays } from '../calendar/week.ts'
import { WEEKDAYS } from '../calendar/week.ts'
import { weekdaysIn } from './days-mentioned.ts'
import { lexiconFor } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'
import { hasPhrase, wordsIn } from './said-words.ts'
import type { ClauseLine, SheetVersion } from './sheet.ts'

/** When we can be reached, as the card of the business says; null where it does not. */
export type OurHours = { hours: Hours | null; rest: RestDays | null }

/** Where a sheet promises what our hours do not hold; its sentence is `sheet.warning.<code>`. */
export const CONTRADICTIONS = [
  'outside-hours',
  'rest-day',
  'always',
  'through-night',
  'hours-unknown',
  'day-past',
] as const
export type Contradiction = {
  code: (typeof CONTRADICTIONS)[number]
  args: Record<string, string | number>
  clause: string
}

const HOURS_A_DAY = 24

/**
 * Where the lines on answering and reaching us contradict our own hours and rest days (M20). An emergency path may be
 * open when we are not, so it is not looked at. What our card does not say cannot be compared, and that is said.
 */
export function contradictionsIn(
  { clauses, language }: Pick<SheetVersion, 'clauses' | 'language'>,
  ours: OurHours,
): Contradiction[] {
  const lexicon = lexiconFor(language ?? 'en')
  return clauses.flatMap((clause) => {
    if (clause.part !== 'reply' && clause.part !== 'reach') return []
    return lineContradictions(clause, ours, lexicon).map(({ code, args }) => ({ code, args, clause: clause.id }))
  })
}

type Found = Pick<Contradiction, 'code' | 'args'>

function lineContradictions(clause: ClauseLine, { hours, rest }: OurHours, lexicon: Lexicon | null): Found[] {
  const said = hoursIn(clause.text, lexicon)
  if (hours === null) return said === null ? [] : [{ code: 'hours-unknown', args: { said: writeHours(said) } }]
  const own = writeHours(hours)
  const beyond = said !== null && (said.from < hours.from || said.to > hours.to)
  const outside: Found[] = beyond ? [{ code: 'outside-hours', args: { said: writeHours(said), hours: own } }] : []
  return [...outside, ...(lexicon ? wordContradictions(clause, hours, rest ?? [], lexicon) : [])]
}

function wordContradictions(clause: ClauseLine, hours: Hours, rest: RestDays, lexicon: Lexicon): Found[] {
  const words = wordsIn(clause.text, lexicon.language)
  const own = writeHours(hours)
  const always = lexicon.always.some((phrase) => hasPhrase(words, phrase, lexicon.language))
  const working = words.some((word) => lexicon.working.some((one) => word.startsWith(one)))
  const negated = words.some((word) => lexicon.negations.has(word))
  const restDays = negated ? [] : spannedDays(words, lexicon.language).filter((day) => rest.includes(WEEKDAYS[day]!))
  const gap = HOURS_A_DAY - (hours.to - hours.from) / 60
  const night = clause.part === 'reply' && clause.limit !== null && clause.limit < gap && !working
  return [
    ...(always ? [{ code: 'always' as const, args: { hours: own } }] : []),
    ...restDays.map((day) => ({ code: 'rest-day' as const, args: { day } })),
    ...(night
      ? [{ code: 'through-night' as const, args: { limit: clause.limit!, gap: Math.round(gap), hours: own } }]
      : []),
  ]
}

/** Days of the week that a text names; two with at most one word between them mean those between as well. */
function spannedDays(words: readonly string[], language: string): number[] {
  const named = words.flatMap((word, at) => weekdaysIn([word], language).map((day) => ({ day, at })))
  const days = new Set(named.map(({ day }) => day))
  const [first, second] = named
  if (named.length === 2 && first && second && second.at - first.at <= 2) {
    for (let day = first.day; day !== second.day; day = (day + 1) % 7) days.add(day)
  }
  return [...days].toSorted((a, b) => a - b)
}

const RANGE =
  /(?<!\d)(\d{1,2})(?:[:.](\d{2}))?\s*(?:[-–—]|\p{L}{1,8})\s*(\d{1,2})[:.](\d{2})(?!\d)|(?<!\d)(\d{1,2})\s*[-–—]\s*(\d{1,2})(?![\d.:-])/u

/** The first span of hours in a text: `09:00–18:00`, `9 to 18:00`, `9–17`. */
function hoursIn(text: string, lexicon: Lexicon | null): Hours | null {
  const range = RANGE.exec(text)
  const [, fromHour, fromMinute = '0', toHour, toMinute = '0', plainFrom, plainTo] = range ?? []
  if (plainFrom && lexicon && isDuration(text.slice(range!.index + range![0].length), lexicon)) return null
  const from = Number(fromHour ?? plainFrom) * 60 + Number(fromMinute)
  const to = Number(toHour ?? plainTo) * 60 + Number(toMinute)
  return from < to && to <= 1440 ? { from, to } : null
}

/** True where a unit stands behind two numbers: "2–4 hours", "3–5 working days" are no time of day. */
function isDuration(behind: string, { language, hours, days, working }: Lexicon): boolean {
  const words = wordsIn(behind, language).slice(0, 2)
  const unit = words.find((word) => !begins(word, working))
  return unit !== undefined && (unit === words[0] || words.length === 2) && begins(unit, [...hours, ...days])
}

function begins(word: string, starts: readonly string[]): boolean {
  return starts.some((one) => word.startsWith(one))
}

function writeHours({ from, to }: Hours): string {
  return `${writeTime(from)}–${writeTime(to)}`
}

function writeTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
