import type { DayNumber } from '../day.ts'
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
 * `n` events now and `before` events then. `from` is the likeliest first day of a change that is clear;
 * null while it is not. Replies are compared by how long they take, spend only once it has clearly dropped.
 */
export type Change = {
  measure: Measure
  from: DayNumber | null
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
  const { from, ...size } = dropOf(compared)
  return { measure, from: compared.rarer === 'not' ? null : from, ...size }
}

function spendChange(history: History, today: DayNumber, backdrop: Backdrop): Change | null {
  const orders = ordersOf(history.money)
  const drop = orders && compareSpend(orders, today, backdrop)?.drop
  return drop ? { measure: 'spend', ...drop } : null
}

function replyChange({ contacts }: History, today: DayNumber): Change | null {
  const compared = compareReplies(contacts, today)
  if (!('shift' in compared)) return null
  const { ratio, shift, past } = compared
  const { value, low, high } = ratio
  return { measure: 'replies', from: null, ratio: value, low, high, n: shift.n, before: past.length }
}
