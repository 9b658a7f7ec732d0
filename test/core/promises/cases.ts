import type { Day } from '../../../src/core/day.ts'

/** A message and the day it promises something for; all are written on Wednesday, 4 March 2026. */
export type Promised = readonly [message: string, due: Day]
export type Cases = { promised: readonly Promised[]; none: readonly string[] }

export const WRITTEN: Day = '2026-03-04'
