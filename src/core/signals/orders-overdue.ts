import { dayFromNumber } from '../day.ts'
import type { DayNumber } from '../day.ts'
import { noRhythm, rhythmOf } from '../models/rhythm.ts'
import { ordersOf, purchases } from './orders.ts'
import type { Signal } from './signal.ts'

/** A pause a year ago counts as the same season when it lay within this many days of today's date then (D). */
const SEASON_SLACK_DAYS = 21
/** ... and was at least this part of today's wait. */
const AS_LONG = 0.8

/** Gaps between purchases needed before we speak of a rhythm (D). */
const LEAST_GAPS = 3

/** Nothing bought for longer than this client's own rhythm of buying (N16). */
export const ordersOverdue: Signal = {
  name: 'orders-overdue',
  rules: ['N16'],
  drift: true,
  assess(history, today) {
    const orders = ordersOf(history.money)
    const bought = orders ? purchases(orders) : []
    const days = [...new Set(bought.map((order) => order.on))]
    const rhythm = rhythmOf(days, LEAST_GAPS)
    if (!rhythm) return { state: 'unknown', missing: 'orders', ...noRhythm(days, LEAST_GAPS) }
    const waited = today - rhythm.last
    const { usual, low, high, gaps } = rhythm
    const args = { days: waited, last: { day: dayFromNumber(rhythm.last) }, usual, low, high, n: gaps }
    const from = days.at(-(gaps + 1))!
    const because = bought.filter((order) => order.on >= from).flatMap((order) => order.because)
    if (waited <= rhythm.limit || pausedLastYear(days, today, waited)) return { state: 'clear', args, because }
    const strength = waited > 2 * rhythm.limit ? 'strong' : 'some'
    return { state: 'raised', strength, since: rhythm.last + rhythm.limit + 1, args, because }
  },
}

/** A year ago this client paused as long at the same time of the year: a season, not a loss. */
function pausedLastYear(days: readonly DayNumber[], today: DayNumber, waited: number): boolean {
  const then = today - 365
  return days.some((day, i) => {
    const next = days[i + 1]
    if (next === undefined || next - day < AS_LONG * waited) return false
    return day <= then + SEASON_SLACK_DAYS && next >= then - SEASON_SLACK_DAYS
  })
}
