import { dayNumber } from '../day.ts'
import type { Day } from '../day.ts'
import { standingOf } from '../advice/standing.ts'
import { modelOf } from '../models/choose.ts'
import { isFit } from '../models/purchase-model.ts'
import type { Fit, NoFit } from '../models/purchase-model.ts'
import { slipOf } from '../models/slip.ts'
import type { SlipModel } from '../models/slip.ts'
import { assessAll } from '../signals/assess.ts'
import type { Backdrop } from '../signals/backdrop.ts'
import { historyOn } from '../signals/history.ts'
import type { History } from '../signals/history.ts'
import { ordersOf } from '../signals/orders.ts'
import { outcomeOf } from './outcome.ts'
import { daysThen } from './purchases-then.ts'
import type { PurchasesThen } from './purchases-then.ts'

/** A past month end with all that was known of the whole book then. Fits are in units of `unit` days. */
export type Origin = { on: Day; backdrop: Backdrop; fits: (Fit | NoFit)[]; slip: SlipModel; unit: number }

/** One client on one month end: what was said then, and what came. Days are day numbers. */
export type Case = {
  client: number
  origin: number
  lastBought: number
  /** Days since the last purchase. */
  wait: number
  warned: boolean
  purchases: number
  gone: boolean
  less: boolean
  chance: number
  expected: number
  /** Chance to buy again by model name. */
  models: Record<string, number>
}

/** Whoever bought nothing for longer than this many horizons was lost already: a warning comes too late to be one (D). */
const LOST_HORIZONS = 2
/** One purchase is no client to lose yet. */
const LEAST_PURCHASES = 2

/**
 * The cases of one client. A client is a case on a month end when they had bought at least twice by then,
 * the last time within two horizons, and had not left. `whole` is known to the day of the backtest.
 */
export function casesOf(
  whole: History,
  client: number,
  versions: PurchasesThen,
  origins: readonly Origin[],
  horizon: number,
): Case[] {
  const orders = ordersOf(whole.money)
  const days = versions.at(-1)?.days
  if (!orders || !days) return []
  return origins.flatMap((origin, place) => {
    const on = dayNumber(origin.on)
    const then = daysThen(versions, on)
    const wait = on - (then.at(-1) ?? -Infinity)
    if (then.length < LEAST_PURCHASES || wait > LOST_HORIZONS * horizon) return []
    const said = saidOn(whole, origin)
    if (said === 'left') return []
    const { chance, purchases: expected } = slipOf(origin.slip, then, on, horizon)!
    const known = { client, origin: place, lastBought: on - wait, wait, warned: said === 'warned' }
    const models = chancesOf(then, on, horizon, origin)
    return [{ ...known, ...outcomeOf(then, days, orders, on, horizon), chance, expected, models }]
  })
}

/** What the standing was then: a warning is `slipping` or `in trouble`. */
function saidOn(whole: History, { on, backdrop }: Origin): 'left' | 'warned' | 'nothing' {
  const today = dayNumber(on)
  const history = historyOn(whole, today)
  const { standing } = standingOf(history, assessAll(history, today, backdrop), today)
  if (standing === 'left') return 'left'
  return standing === 'slipping' || standing === 'in trouble' ? 'warned' : 'nothing'
}

function chancesOf(days: Int32Array, on: number, horizon: number, { fits, unit }: Origin): Record<string, number> {
  const [first, last] = [days[0]!, days.at(-1)!]
  const client = { x: days.length - 1, t_x: (last - first) / unit, T: (on - first) / unit, logGaps: 0 }
  const found = fits.filter(isFit)
  return Object.fromEntries(
    found.map((fit) => [fit.model, modelOf(fit).predict(fit.params, client, horizon / unit).pBuy]),
  )
}
