import type { DayNumber } from '../day.ts'
import { areAmountsLess, compareAmounts } from '../models/amount-change.ts'
import type { AmountChange, AmountWindow } from '../models/amount-change.ts'
import type { Watched } from '../models/change-day.ts'
import { exposureBetween } from '../models/exposure.ts'
import type { Exposure } from '../models/exposure.ts'
import { dispersionOf } from '../models/rate-change.ts'
import type { Backdrop } from './backdrop.ts'
import { dropDay } from './drop-day.ts'
import type { Order, Orders } from './orders.ts'
import { compareOrders, periodYearAgo } from './periods.ts'
import type { Comparison } from './periods.ts'
import { seasonedExposure, seasonedGaps } from './seasoned.ts'

/** "Clearly below": at most 60 % of the usual period (D). */
export const CLEARLY_BELOW = 0.6
/** Raised when chance explains it in fewer cases than this, because every client is asked every day (D). */
const UNSURE = 0.01
/** How far back what is usual is taken from; for yearly periods twice as far. */
const PAST_DAYS = 3 * 364

/**
 * How the last period compares with what is usual at this time of the year (`usual`, minor units). `drop` is there
 * when it is clearly less: by how much, in rate and amounts together, since when, and what that day was found in.
 */
export type SpendCompared = Comparison & { drop: (AmountChange & { from: DayNumber; watched: Watched }) | null }

/** Null when there is too little to compare (N16: two earlier periods at least). */
export function compareSpend(orders: Orders, today: DayNumber, backdrop: Backdrop): SpendCompared | null {
  const judged = judge(orders, today, backdrop)
  return judged && { ...judged.compared, drop: judged.less && dropOf(judged.less) }
}

/** Whether it is clearly less; the day and the size, which take longer, are left out. */
export function isSpendLess(orders: Orders, today: DayNumber, backdrop: Backdrop): boolean {
  return (judge(orders, today, backdrop)?.less ?? null) !== null
}

/** The purchases (above nothing) after `from`, and how busy each day since was. */
type Span = { bought: Order[]; from: DayNumber; today: DayNumber; length: number; exposure: Exposure }
type Less = Span & { recent: AmountWindow; dispersion: number; before: AmountWindow }

function judge(
  orders: Orders,
  today: DayNumber,
  backdrop: Backdrop,
): { compared: Comparison; less: Less | null } | null {
  const found = compareOrders(orders, today)
  if (!found) return null
  const { length, recent } = found
  const from = Math.max(orders.list[0]!.on, today - (length < 365 ? PAST_DAYS : 2 * PAST_DAYS))
  const bought = orders.list.filter((order) => order.minor > 0 && order.on > from)
  const exposure = seasonedExposure(eventsOf(bought), from, today, length, backdrop.season.spend)
  const share = exposureBetween(exposure, today - length, today) / exposureBetween(exposure, from, today - length)
  const usual = found.usual * ((share * (today - length - from)) / length)
  const compared = { ...found, usual }
  const low = recent.minor <= CLEARLY_BELOW * usual && isBelowMost(compared)
  const quiet = low && isQuietSeason(orders.list, today, length, recent.minor, found.usual)
  return { compared, less: low && !quiet ? lessOf({ bought, from, today, length, exposure }, recent.minor) : null }
}

function eventsOf(bought: readonly Order[]) {
  return { days: bought.map((order) => order.on), weights: bought.map((order) => order.minor) }
}

/** Below every earlier period but one in four; a drop that lasts stays one: the low periods right before are part of it. */
function isBelowMost({ recent, past, usual }: Comparison): boolean {
  const last = past.findIndex((period) => period.minor > CLEARLY_BELOW * usual)
  const before = past.slice(Math.max(0, last))
  const lower = before.filter((period) => period.minor <= recent.minor).length
  return lower <= Math.floor(before.length / 4)
}

/** The same weeks of last year were as low, measured against the same usual. */
function isQuietSeason(
  orders: readonly Order[],
  today: DayNumber,
  length: number,
  recent: number,
  usual: number,
): boolean {
  const then = length >= 365 ? null : periodYearAgo(orders, today, length)
  return then !== null && then <= CLEARLY_BELOW * usual && recent >= CLEARLY_BELOW * then
}

/** Null while chance alone might explain it. */
function lessOf(span: Span, net: number): Less | null {
  const { bought, from, today, length, exposure } = span
  const dispersion = dispersionOf(seasonedGaps(eventsOf(bought).days, exposure))
  const recent = netOf(windowOf(bought, today - length, today, exposure), net)
  // Whether it is less is asked of the whole time before, not of a part picked because it was busy.
  const before = windowOf(bought, from, today - length, exposure)
  return areAmountsLess(recent, before, dispersion, UNSURE) ? { ...span, recent, dispersion, before } : null
}

/** The size of the drop beside the time before it began, and its day. */
function dropOf({ bought, from, today, length, exposure, recent, dispersion, before }: Less): SpendCompared['drop'] {
  const { days, weights } = eventsOf(bought)
  const watched = { days, marks: weights.map(Math.log), exposure, from, until: today, dispersion }
  const { from: day, end } = dropDay(watched, length)
  const early = windowOf(bought, from, end, exposure)
  const change = (compareAmounts(recent, early, dispersion) ?? compareAmounts(recent, before, dispersion))!
  return { ...change, from: day, watched }
}

function windowOf(bought: readonly Order[], after: DayNumber, to: DayNumber, exposure: Exposure): AmountWindow {
  const amounts = bought.filter((order) => order.on > after && order.on <= to).map((order) => order.minor)
  return { amounts, exposure: exposureBetween(exposure, after, to) }
}

/** What was given back without a word of what for is taken from all purchases of the window alike. */
function netOf(window: AmountWindow, net: number): AmountWindow {
  const sum = window.amounts.reduce((total, amount) => total + amount, 0)
  if (net <= 0) return { ...window, amounts: [] }
  return net < sum ? { ...window, amounts: window.amounts.map((amount) => (amount * net) / sum) } : window
}
