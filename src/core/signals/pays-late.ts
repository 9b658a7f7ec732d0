import { dayFromNumber } from '../day.ts'
import type { DayNumber } from '../day.ts'
import { ascending, quantileOf } from '../models/robust.ts'
import type { MoneyItem } from './history.ts'
import { chasedOf } from './holds.ts'
import { settledInvoices } from './settled.ts'
import type { Settled } from './settled.ts'
import type { Assessment, Signal } from './signal.ts'

/** Paid invoices needed before we speak of a habit (D), and how many recent ones make it. */
const LEAST_PAID = 4
const RECENT_PAID = 24
/** Later than the habit: over its slowest tenth and at least a week over the usual (D). */
const SLOW = 0.9
const GRACE_DAYS = 7
/** With this many later invoices open as well it may be that payments are no longer recorded (D). */
const LEAST_LATER_OPEN = 3

type Habit = { usual: number; low: number; high: number; limit: number; n: number }

/**
 * An invoice is open, or the last one was paid, later than this client's own habit (A4, handbook 7.1).
 * Where no payment at all is on record any more, nobody can tell a client who stopped paying from a
 * book that stopped recording: the sentence (code `none-since`) says just that, and it is never strong.
 */
export const paysLate: Signal = {
  name: 'pays-late',
  rules: ['A4'],
  drift: true,
  assess(history, today) {
    const invoices = chasedOf(settledInvoices(history.money), history.holds, today)
    const paid = invoices.filter(isPaid)
    const latest = latestQuestion(invoices, today)
    const before = latest ? paid.filter((one) => one !== latest) : paid
    if (!latest || before.length < LEAST_PAID) {
      return { state: 'unknown', missing: 'paid-invoices', args: { n: before.length, needed: LEAST_PAID } }
    }
    const habit = habitOf(before)
    return noneSince(latest, habit, today, invoices, history.money) ?? compareWithHabit(latest, habit, today, before)
  },
}

/** Paid with money, on a day that is known. */
function isPaid(one: Settled): boolean {
  return one.on !== null && one.paid && !one.undated
}

/** The open invoice that is most overdue, else the one paid last. */
function latestQuestion(invoices: Settled[], today: DayNumber): Settled | undefined {
  const overdue = invoices.filter((one) => one.on === null && one.due < today)
  if (overdue.length > 0) return overdue.reduce((a, b) => (b.due < a.due ? b : a))
  return invoices.filter(isPaid).reduce<Settled | undefined>((a, b) => (a && a.on! > b.on! ? a : b), undefined)
}

/** Days after the due day at which this client usually pays; negative is early. */
function habitOf(paid: Settled[]): Habit {
  const recent = paid.toSorted((a, b) => a.on! - b.on!).slice(-RECENT_PAID)
  const late = ascending(recent.map((one) => one.on! - one.due))
  const usual = quantileOf(late, 0.5)
  return {
    usual: Math.round(usual),
    low: Math.round(quantileOf(late, 0.25)),
    high: Math.round(quantileOf(late, 0.75)),
    limit: Math.ceil(Math.max(quantileOf(late, SLOW), usual + GRACE_DAYS)),
    n: recent.length,
  }
}

/** Raised when no payment of any kind came since the oldest open invoice was late, and all later ones are open too. */
function noneSince(
  oldest: Settled,
  habit: Habit,
  today: DayNumber,
  invoices: Settled[],
  money: readonly MoneyItem[],
): Assessment | null {
  const late = oldest.due + Math.max(habit.limit, 0)
  const newest = money.findLast((item) => item.kind === 'payment')
  if (oldest.on !== null || today <= late || !newest || newest.on > late) return null
  const { currency, on } = oldest.invoice
  const later = invoices.filter((one) => one !== oldest && one.invoice.currency === currency && one.invoice.on >= on)
  const open = [oldest, ...later.filter((one) => one.on === null)]
  if (open.length <= LEAST_LATER_OPEN || later.some((one) => one.paid)) return null
  const amount = { minor: open.reduce((sum, one) => sum + one.left, 0), currency }
  const args = { since: { day: dayFromNumber(newest.on) }, n: open.length, amount }
  const because = [...open.flatMap((one) => one.because), newest.ref]
  return { state: 'raised', strength: 'some', since: late + 1, code: 'none-since', args, because }
}

/** Days from the due day, negative before it; and the same without a sign, `span` saying on which side they lie. */
function spanArgs(low: number, high: number) {
  const span = low >= 0 ? 'after' : high <= 0 ? 'before' : 'across'
  return { low, high, first: Math.abs(low), last: Math.abs(high), span }
}

function compareWithHabit(latest: Settled, habit: Habit, today: DayNumber, paid: Settled[]): Assessment {
  const open = latest.on === null
  const days = (latest.on ?? today) - latest.due
  const { usual, low, high, n } = habit
  const { minor, currency } = latest.invoice
  const args = {
    days,
    usual: Math.abs(usual),
    side: usual < 0 ? 'before' : 'after',
    ...spanArgs(low, high),
    n,
    invoice: latest.invoice.invoice,
    amount: { minor, currency },
    due: { day: dayFromNumber(latest.due) },
  }
  const because = [...latest.because, ...paid.slice(-RECENT_PAID).flatMap((one) => one.because)]
  // What was paid, however late, is no reason to act after a month.
  const stale = !open && today - latest.on! > 30
  if (days <= habit.limit || days <= 0 || stale) return { state: 'clear', args, because }
  const strength = open ? (days > habit.limit + 30 ? 'strong' : 'some') : 'weak'
  const since = latest.due + Math.max(habit.limit, 0) + 1
  return { state: 'raised', strength, since, code: open ? 'open' : 'paid', args, because }
}
