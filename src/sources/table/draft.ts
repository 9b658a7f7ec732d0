import type { Day } from '../../core/day.ts'
import type { RowType } from './row-words.ts'
import type { Row } from './rows.ts'
import type { Entry } from './table.ts'

/** An invoice while its rows are read. It keeps sums, not rows, so that it stays small however many follow. */
export type Draft = {
  first: Row
  client: Entry['client']
  ref: string
  type: RowType
  on: Day | null
  due: Day | null
  text: string
  currency: string
  /** Minor units: the whole as the file states it, or null; and the sum of the lines. */
  total: number | null
  sum: number
  lines: number
  paid: { on: Day | null; minor: number | null } | null
  /** A line could not be read, so the sum is not that of the invoice. */
  spoiled: boolean
}
