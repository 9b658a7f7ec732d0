import type { ClauseLine } from '../../../../core/expect/sheet.ts'
import type { ClausePart } from '../../../../core/ledger/kinds/sheets.ts'

/** A line while it is written: every field as its input has it. */
export type LineValues = { id: number; part: ClausePart; text: string; due: string; limit: number | ''; good: string }

let latest = 0

/** An empty line of a part. */
export function emptyLine(part: ClausePart): LineValues {
  latest += 1
  return { id: latest, part, text: '', due: '', limit: '', good: '' }
}

type Shown = Pick<ClauseLine, 'part' | 'text' | 'due' | 'limit' | 'good'>

export function linesOf(clauses: readonly Shown[]): LineValues[] {
  return clauses.map(({ part, text, due, limit, good }) => {
    return { ...emptyLine(part), text, due: due ?? '', limit: limit ?? '', good: good ?? '' }
  })
}

/** Lines that say something, as the sheet has them. */
export function clausesOf(lines: readonly LineValues[]): ClauseLine[] {
  return lines
    .filter(({ text }) => text.trim() !== '')
    .map(({ id, part, text, due, limit, good }) => ({
      id: String(id),
      part,
      text: text.trim(),
      due: due === '' ? null : due,
      limit: limit === '' ? null : limit,
      good: good.trim() === '' ? null : good.trim(),
    }))
}
