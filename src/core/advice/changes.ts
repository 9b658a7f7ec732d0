import type { DayNumber } from '../day.ts'
import { findDrop } from '../models/change-day.ts'
import type { Watched } from '../models/change-day.ts'
import type { Backdrop, MonthFactors } from '../signals/backdrop.ts'
import { compareRate, dropOf } from '../signals/contact-change.ts'
import { twoWayContacts } from '../signals/contacts.ts'
import type { History } from '../signals/history.ts'
import { ordersOf, purchaseDays } from '../signals/orders.ts'
import { compareReplies } from '../signals/reply-change.ts'
import { compareSpend } from '../signals/spend-drop.ts'
import { questionsOf } from '../signals/threads.ts'

/** What is compared with a client's own past. */
export const MEASURES = ['purchases', 'spend', 'contacts', 'questions', 'replies'] as const
export type Measure = (typeof MEASURES)[number]

/**
 * How much there is now of what there was before: `ratio` with its 95 % interval, season taken out, from
 * `n` events now and `before` events then. `from` is the day since when, of a change that is clear; null while it
 * is not. The change lies between `fromLow` and `fromHigh` with 95 %; both null where `from` is no day that was
 * found but the first of those that are compared. Replies are compared by how long they take, spend only once it
 * has clearly dropped.
 */
export type Change = {
  measure: Measure
  from: DayNumber | null
  fromLow: DayNumber | null
  fromHigh: DayNumber | null
  ratio: number
  low: number
  high: number
  n: number
  before: number
}

/** Every comparison that the client's facts allow, in the order of `MEASURES`; `history` holds what had happened by `today`. */
export function changesOf(history: History, today: DayNumber, backdrop: Backdrop): Change[] {
  const { season } = backdrop
  const orders = ordersOf(history.money)
  const contacts = twoWayContacts(history.contacts).map(({ on }) => on)
  const questions = questionsOf(history.contacts).map(({ on }) => on)
  const found = [
    rateChange('purchases', orders ? purchaseDays(orders).map(({ on }) => on) : [], today, season.purchases),
    spendChange(history, today, backdrop),
    rateChange('contacts', contacts, today, season.contacts),
    rateChange('questions', questions, today, season.questions),
    replyChange(history, today),
  ]
  return found.filter((change) => change !== null)
}

function rateChange(
  measure: Measure,
  days: readonly DayNumber[],
  today: DayNumber,
  months: MonthFactors,
): Change | null {
  const compared = compareRate([...new Set(days)], today, months)
  if (!compared) return null
  const { from, watched, ...size } = dropOf(compared)
  return { measure, ...(compared.rarer === 'not' ? NO_DAY : dayOf(from, watched)), ...size }
}

function spendChange(history: History, today: DayNumber, backdrop: Backdrop): Change | null {
  const orders = ordersOf(history.money)
  const drop = orders && compareSpend(orders, today, backdrop)?.drop
  if (!drop) return null
  const { from, watched, ...size } = drop
  return { measure: 'spend', ...dayOf(from, watched), ...size }
}

const NO_DAY = { from: null, fromLow: null, fromHigh: null }

/** The day since when, with the days between which the change lies where it is one of them. */
function dayOf(from: DayNumber, watched: Watched): Pick<Change, 'from' | 'fromLow' | 'fromHigh'> {
  const found = findDrop(watched)
  if (!found || from < found.low || from > found.high) return { ...NO_DAY, from }
  return { from, fromLow: found.low, fromHigh: found.high }
}

function replyChange({ contacts }: History, today: DayNumber): Change | null {
  const compared = compareReplies(contacts, today)
  if (!('shift' in compared)) return null
  const { ratio, shift, past } = compared
  const { value, low, high } = ratio
  return { measure: 'replies', ...NO_DAY, ratio: value, low, high, n: shift.n, before: past.length }
}
