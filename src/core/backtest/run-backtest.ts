import type { Day } from '../day.ts'
import type { History } from '../signals/history.ts'
import type { BacktestReport } from './report.ts'
import { backtest } from './study.ts'

/**
 * A whole backtest over histories that can be gone through twice: gives how far it is after every client and
 * month end, and returns the report. Whoever stops asking has stopped it.
 */
export function* runBacktest(
  histories: readonly History[],
  asked: { until: Day; horizonDays?: number },
): Generator<{ done: number; of: number }, BacktestReport> {
  const study = backtest(asked)
  const n = histories.length
  let done = 0
  let of = 2 * n
  for (const history of histories) {
    study.gather(history)
    yield { done: ++done, of }
  }
  for (const step of study.learn()) {
    of = 2 * n + step.of
    yield { done: ++done, of }
  }
  for (const history of histories) {
    study.judge(history)
    yield { done: ++done, of }
  }
  return study.report()
}
