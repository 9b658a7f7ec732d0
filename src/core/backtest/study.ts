import { dayNumber } from '../day.ts'
import type { Day, DayNumber } from '../day.ts'
import { firstDayIn, usualGapIn } from '../models/purchase-days.ts'
import type { Backdrop } from '../signals/backdrop.ts'
import { gatherBackdrops } from '../signals/backdrops.ts'
import { bookDay } from '../signals/book-day.ts'
import { historyOn } from '../signals/history.ts'
import type { History } from '../signals/history.ts'
import { casesOf } from './cases.ts'
import type { Case, Origin } from './cases.ts'
import { bookOn, learnOrigins } from './learn-origins.ts'
import { chooseOrigins, horizonFor, pastMonthEnds } from './month-ends.ts'
import { purchasesThen } from './purchases-then.ts'
import type { PurchasesThen } from './purchases-then.ts'
import { reportOf } from './report-of.ts'
import type { BacktestReport } from './report.ts'

/**
 * A backtest in steps, so that whoever runs it decides how histories are read, shows how far it is and can
 * stop at any point: every history to `gather`, then all steps of `learn`, then every history again to
 * `judge`, then `report`. Two passes over the histories, in any order; in between only the days of
 * purchases are kept, four bytes each.
 */
export type BacktestStudy = {
  gather(history: History): void
  /** One month end a step: fits the models on what was known then. `of` steps in all. */
  learn(): Generator<{ done: number; of: number }>
  /** Clients that were not gathered are passed over. */
  judge(history: History): void
  report(): BacktestReport
}

/**
 * Begins a backtest on what is known at the end of `until`. `horizonDays`: how far ahead each month end
 * looks; without it a quarter, or longer in a book whose clients buy rarely.
 */
export function backtest({ until, horizonDays }: { until: Day; horizonDays?: number }): BacktestStudy {
  const today = dayNumber(until)
  const monthEnds = pastMonthEnds(until)
  const known = gatherKnown(monthEnds, today)
  const [origins, cases] = [[] as Origin[], [] as Case[]]
  let horizon = horizonDays ?? horizonFor(null)
  return {
    gather: (history) => known.add(history),
    *learn() {
      const book = bookOn(known.bought, today)
      horizon = horizonDays ?? horizonFor(usualGapIn(book, today))
      const days = chooseOrigins(monthEnds, firstDayIn(book), today, horizon)
      for (const origin of learnOrigins(days, known.backdrops(), known.bought, horizon)) {
        yield { done: origins.push(origin), of: days.length }
      }
    },
    judge(whole) {
      const place = known.places.get(whole.client)
      if (place === undefined) return
      const own = casesOf(historyOn(whole, today), place, known.bought[place]!, origins, horizon)
      for (const one of own) cases.push(one)
    },
    report: () => reportOf(cases, origins, horizon, known.places.size),
  }
}

type Known = {
  add(whole: History): void
  /** The place of each client, by its key, in `bought`. */
  places: Map<string, number>
  bought: PurchasesThen[]
  backdrops(): Map<Day, Backdrop>
}

function gatherKnown(monthEnds: readonly Day[], today: DayNumber): Known {
  const backdrops = gatherBackdrops(monthEnds.map(bookDay))
  const asked = monthEnds.map(dayNumber)
  const places = new Map<string, number>()
  const bought: PurchasesThen[] = []
  return {
    add(whole) {
      const history = historyOn(whole, today)
      places.set(whole.client, bought.length)
      bought.push(purchasesThen(history, today, asked))
      backdrops.add(history)
    },
    places,
    bought,
    backdrops: () => backdrops.done(),
  }
}
