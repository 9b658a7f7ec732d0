import { addDays } from '../day.ts'
import type { Day } from '../day.ts'
import type { DayFinder, Meant } from './day-finder.ts'

/** A day that a sentence names, by its place in it. `deadline`: with a word such as "by"; then `from` and `to` hold it. */
export type DayNamed = { from: number; to: number; due: Day; sure: boolean; deadline: boolean }

/** The days a sentence names from `written` on, in their order, of overlapping ones the longest. */
export function daysNamed(sentence: string, written: Day, { patterns, near }: DayFinder): DayNamed[] {
  const found = patterns.flatMap(({ pattern, read }) =>
    [...sentence.matchAll(pattern)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      ...read(match.groups ?? {}, written),
    })),
  )
  const longest = found
    .toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
    .reduce<typeof found>((kept, one) => (kept.some((other) => overlap(one, other)) ? kept : [...kept, one]), [])
  return longest
    .toSorted((a, b) => a.from - b.from)
    .reduce<typeof found>((joined, one) => joinDate(joined, one, sentence), [])
    .reduce<typeof found>((joined, one) => joinSpan(joined, one, sentence, near), [])
    .flatMap((one) => placed(sentence, one, near))
    .filter(({ due }) => due >= written)
}

/** What may stand between a weekday and its date: "Friday, the 6th of March", "6 March (Friday)". */
const BETWEEN = /^[\s,(]*(?:the |þann |pada )?$/

/** "Friday, 6 March" is one day: the date says which. */
function joinDate<T extends Meant & { from: number; to: number }>(joined: T[], one: T, sentence: string): T[] {
  const last = joined.at(-1)
  const beside = last && last.date !== one.date && BETWEEN.test(sentence.slice(last.to, one.from))
  if (!beside) return [...joined, one]
  return [...joined.slice(0, -1), { ...(one.date ? one : last), from: last.from, to: one.to }]
}

/** "Between Monday and Wednesday": the later of the two at the latest, and which of them nobody can say. */
function joinSpan<T extends Meant & { from: number; to: number }>(
  joined: T[],
  one: T,
  sentence: string,
  near: DayFinder['near'],
): T[] {
  const last = joined.at(-1)
  if (!last?.due || !one.due || !near.and.test(sentence.slice(last.to, one.from))) return [...joined, one]
  const lead = near.between.exec(sentence.slice(0, last.from))
  const tail = near.betweenBehind.exec(sentence.slice(one.to))
  if (!lead && !tail) return [...joined, one]
  // On a Tuesday, "between Monday and Wednesday" means the Wednesday behind that Monday.
  const due = one.due < last.due ? addDays(one.due, one.date ? 0 : 7) : one.due
  const place = { from: last.from - (lead?.[0].length ?? 0), to: one.to + (tail?.[0].length ?? 0) }
  return [...joined.slice(0, -1), { ...one, ...place, due: due < last.due ? last.due : due, sure: false }]
}

function overlap(a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  return a.from < b.to && b.from < a.to
}

/** With the words before and behind it: a deadline, the day before, or no day of a promise at all. */
function placed(
  sentence: string,
  { from, to, due, sure, marked, period }: Meant & { from: number; to: number },
  near: DayFinder['near'],
): DayNamed[] {
  const [ahead, behind] = [sentence.slice(0, from), sentence.slice(to)]
  const lead = near.deadline.exec(ahead)
  const tail = near.deadlineBehind.exec(behind)
  const deadline = lead !== null || tail !== null
  if (due === null || (marked && !deadline)) return []
  if ((!lead && near.other.test(ahead)) || near.otherBehind.test(behind)) return []
  const earlier = !period && (near.before.test(ahead) || near.beforeBehind.test(behind))
  const start = from - ((lead ?? near.leads.exec(ahead))?.[0].length ?? 0)
  return [{ from: start, to: tail ? to + tail[0].length : to, due: earlier ? addDays(due, -1) : due, sure, deadline }]
}
