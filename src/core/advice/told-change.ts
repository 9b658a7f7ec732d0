import type { Measure } from './changes.ts'

type Told = { measure: Measure; since: string | null; ratio: number; low: number; high: number }

/** True where a change is clear: its day was found or, where none is looked for, its interval leaves no change out. */
export function isTold({ measure, since, ratio, low, high }: Told): boolean {
  const daySought = measure !== 'replies' && ratio < 1
  return since !== null || (!daySought && (low > 1 || high < 1))
}
