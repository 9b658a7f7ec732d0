import type { Day } from '../day.ts'
import type { RetentionClass } from '../ledger/kinds/keeping.ts'

/**
 * How long a country has a class kept, as far as we know (handbook 2.1, 2.5). `years` from the end of the year of the last
 * entry. `known`: general knowledge that nobody has checked against a source; else `source` is where it was read, and
 * `checked` the day this row was written. `act` is 'ask' where it binds only some, and a person must say whether them.
 * Whatever is not in this table is asked: nothing is ever erased in silence.
 */
export type RetentionRow = {
  country: string
  class: RetentionClass
  act: 'ask' | 'keep'
  years: number
  source: string | null
  known: boolean
  checked: Day
}

const WRITTEN: Day = '2026-11-22'

/** Rows by country (ISO 3166) and class; sources S7, S27, S28b and S28c of the handbook. None of it is advice: each is a start that a person replaces with their own. */
export const RETENTION_TABLE: readonly RetentionRow[] = [
  books('FR', 10, 'sovos.com'),
  books('NP', 5, 'orbitax.com'),
  books('MY', 7, 'docs.sql.com.my'),
  books('IS', 7, null),
  books('AM', 5, null),
  // Five years after the end bind those who must check who their clients are, as accountants must: others say so.
  { ...books('GB', 5, 'icaew.com'), class: 'identity', act: 'ask' },
]

function books(country: string, years: number, source: string | null): RetentionRow {
  return { country, class: 'books', act: 'keep', years, source, known: source === null, checked: WRITTEN }
}

/** The row of a country for a class; null where we know none. */
export function tableRow(country: string | null, name: RetentionClass): RetentionRow | null {
  return RETENTION_TABLE.find((row) => row.country === country && row.class === name) ?? null
}
