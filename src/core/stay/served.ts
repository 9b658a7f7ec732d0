import type { Part } from './pooled.ts'

/** One client's figures in a band. */
export type Served = { wait: number | null; senior: Part; late: Part; credits: Part; complaints: Part }

/** The clients of a band, with how many answers they got, how many questions wait, how many answers are exact. */
export type BandServed = { served: Served[]; answers: number; open: number; exact: number }

/** The waits of the clients who asked something. */
export function waitsOf(served: readonly Served[]): number[] {
  return served.flatMap(({ wait }) => (wait === null ? [] : [wait]))
}
