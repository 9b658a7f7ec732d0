import { WEEK_DAYS } from '../advice/buying.ts'
import { dayNumber } from '../day.ts'
import type { Day } from '../day.ts'
import { groupClients } from '../models/book-counts.ts'
import type { ClientColumns } from '../models/book-counts.ts'
import { chooseModel } from '../models/choose.ts'
import { learnSlip } from '../models/learn-slip.ts'
import { clientsIn, daysOf, purchaseDaysOf } from '../models/purchase-days.ts'
import type { PurchaseDays } from '../models/purchase-days.ts'
import { NO_BACKDROP } from '../signals/backdrop.ts'
import type { Backdrop } from '../signals/backdrop.ts'
import { bookDay } from '../signals/book-day.ts'
import type { Origin } from './cases.ts'
import { daysThen } from './purchases-then.ts'
import type { PurchasesThen } from './purchases-then.ts'

/** Models are fitted anew at this many of the month ends; in between those of the last one hold, as they do for whoever uses them. */
const FITTINGS = 8
/** Four parameters need no more clients; of a larger book every so-manieth. */
const MOST_FITTED = 1500

/** What the whole book taught by the end of each day: nothing later is looked at. */
export function* learnOrigins(
  days: readonly Day[],
  backdrops: ReadonlyMap<Day, Backdrop>,
  bought: readonly PurchasesThen[],
  horizon: number,
): Generator<Origin> {
  let fits: Origin['fits'] = []
  const every = Math.ceil(days.length / FITTINGS)
  for (const [i, on] of days.entries()) {
    const day = dayNumber(on)
    const book = bookOn(bought, day)
    if (i % every === 0) fits = chooseModel(groupClients(countsOf(book, day, MOST_FITTED))).fits
    const slip = learnSlip(book, day, horizon, fits, WEEK_DAYS)
    yield { on, backdrop: backdrops.get(bookDay(on)) ?? NO_BACKDROP, fits, slip, unit: WEEK_DAYS }
  }
}

/** The purchases of a whole book as they were known at the end of day `on`; who had bought nothing is left out. */
export function bookOn(bought: readonly PurchasesThen[], on: number): PurchaseDays {
  return purchaseDaysOf(bought.map((versions) => daysThen(versions, on)).filter((days) => days.length > 0))
}

function countsOf(book: PurchaseDays, on: number, most: number): ClientColumns {
  const stride = Math.max(1, Math.ceil(clientsIn(book) / most))
  const n = Math.ceil(clientsIn(book) / stride)
  const column = () => new Float64Array(n)
  const counts = { x: column(), t_x: column(), T: column(), logGaps: column() }
  for (let i = 0; i < n; i++) {
    const days = daysOf(book, i * stride)
    counts.x[i] = days.length - 1
    counts.t_x[i] = (days.at(-1)! - days[0]!) / WEEK_DAYS
    counts.T[i] = (on - days[0]!) / WEEK_DAYS
    for (let j = 1; j < days.length; j++) counts.logGaps[i]! += Math.log((days[j]! - days[j - 1]!) / WEEK_DAYS)
  }
  return counts
}
