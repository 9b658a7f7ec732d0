import type { Calibration } from '../../../../core/backtest/report.ts'
import { wilson } from '../../../../core/models/wilson.ts'

type Tenth = Calibration['deciles'][number]
export type ReliabilityPoint = Tenth & { low: number; high: number }

/** Tenths that hold any case, with the Wilson interval of what came. */
export function reliabilityPoints(tenths: Tenth[]): ReliabilityPoint[] {
  return tenths
    .filter((one) => one.n > 0)
    .map((one) => {
      const { low, high } = wilson(Math.round(one.came * one.n), one.n)
      return { ...one, low, high }
    })
}

/** The quarters of 0 to 1 that hold every point and interval, and where lines are drawn between them. */
export function reliabilityScale(points: ReliabilityPoint[]): { from: number; to: number; ticks: number[] } {
  const low = Math.min(...points.flatMap((one) => [one.predicted, one.low]))
  const high = Math.max(...points.flatMap((one) => [one.predicted, one.high]))
  const from = Math.min(Math.floor(low * 4), 3) / 4
  const to = Math.max(Math.ceil(high * 4) / 4, from + 0.25)
  const steps = to - from > 0.5 ? Math.round((to - from) * 4) : 5
  return { from, to, ticks: Array.from({ length: steps + 1 }, (_, i) => from + (i * (to - from)) / steps) }
}
