import { dayFromNumber } from '../day.ts'
import type { DayNumber } from '../day.ts'
import { ascending, quantileOf } from '../models/robust.ts'
import { settledInvoices } from './settled.ts'
import type { Settled } from './settled.ts'
import type { Assessment, Signal } from './signal.ts'

/** Paid invoices needed before we speak of a habit (D), and how many recent ones make it. */
const LEAST_PAID = 4
const RECENT_PAID = 24
/** Later than the habit: over its slowest tenth and at least a week over the usual (D). */
const SLOW = 0.9
const GRACE_DAYS = 7

type Habit = { usual: number; low: number; high: number; limit: number; n: number }

/** An invoice is open, or the last one was paid, later than this client's own habit (A4, handbook 7.1). */
export const paysLate: Signal = {
  name: 'pays-late',
  rules: ['A4'],
  drift: true,
  assess(history, today) {
    const invoices = settledInvoices(history.money)
    const paid = invoices.filter(isPaid)
    const latest = latestQuestion(invoices, today)
    const before = latest ? paid.filter((one) => one !== latest) : paid
    if (!latest || before.length < LEAST_PAID) {
      return { state: 'unknown', missing: 'paid-invoices', args: { n: before.length, needed: LEAST_PAID } }
    }
    return compareWithHabit(latest, habitOf(before), today, before)
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

function compareWithHabit(latest: Settled, habit: Habit, today: DayNumber, paid: Settled[]): Assessment {
  const open = latest.on === null
  const days = (latest.on ?? today) - latest.due
  const { usual, low, high, n } = habit
  const { minor, currency } = latest.invoice
  const args = {
    days,
    usual: Math.abs(usual),
    side: usual < 0 ? 'before' : 'after',
    low,
    high,
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
