import type { Day } from '../day.ts'
import type { Sums } from './shrink.ts'

/** How often a finding was made in our own book, with evidence (M2): so many of so many clients. */
export type BaseRate = { hits: number; clients: number }

/** What is asked of the whole book: findings at `some` or above, cycles of M9, and the words of 3.6. */
export const BASE_RATES = ['complaints', 'conduct', 'cycles', 'pattern'] as const
export type BaseName = (typeof BASE_RATES)[number]

/**
 * What one client is held against: sums over the whole book, of the last two years, so that a client can be taken out
 * again before it is compared with the others. `complaints` are per delivery, each other a share of one client's own.
 */
export type BookSums = {
  complaints: Sums
  /** Of decided complaints those found valid or partly so: the firm's own rate (handbook 3.6). */
  validity: Sums
  /** Of complaints whose severity was said those that are minor. */
  minor: Sums
  /** Of reasonable remedies offered and answered those accepted. */
  acceptance: Sums
  /** Of remedies accepted and delivered those after which the same matter came back within 90 days. */
  recurrence: Sums
}

export type BookRates = BookSums & { asOf: Day; clients: number; base: Record<BaseName, BaseRate> }
