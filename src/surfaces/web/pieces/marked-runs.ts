import type { Severity } from '../../../core/letters/tone/families.ts'

/** A stretch of a text that is all marked or all unmarked; `mark` is the number of the gravest mark over it. */
export type Run = { at: number; text: string; severity: Severity | null; mark: number | null }
type Marked = { start: number; end: number; severity: Severity }

/** Cuts a text where marks begin and end. Together the runs are the text; where marks overlap the gravest is shown. */
export function runsOf(text: string, marks: readonly Marked[]): Run[] {
  const borders = [0, text.length, ...marks.flatMap(({ start, end }) => [start, end])]
  const cuts = [...new Set(borders.map((cut) => Math.min(Math.max(cut, 0), text.length)))].toSorted((a, b) => a - b)
  return cuts.slice(0, -1).map((at, index) => {
    const mark = gravestAt(marks, at)
    return { at, text: text.slice(at, cuts[index + 1]), severity: mark === null ? null : marks[mark]!.severity, mark }
  })
}

function gravestAt(marks: readonly Marked[], at: number): number | null {
  const over = marks.flatMap(({ start, end }, index) => (start <= at && at < end ? [index] : []))
  return over.find((index) => marks[index]!.severity === 'block') ?? over[0] ?? null
}
