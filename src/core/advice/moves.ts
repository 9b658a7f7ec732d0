import type { DayNumber } from '../day.ts'
import type { Money } from '../money.ts'
import { raisedOf } from '../signals/assess.ts'
import type { Assessed, Raised } from '../signals/assess.ts'
import type { History } from '../signals/history.ts'
import { ordersOf } from '../signals/orders.ts'
import { strengthOrder } from '../signals/signal.ts'
import type { Strength } from '../signals/signal.ts'
import type { Outlook } from './outlook.ts'
import { roughWorth } from './rough-worth.ts'
import type { Standing } from './standing.ts'

/** What to do about a signal; each is a button. */
export const VERBS = ['keep-promise', 'handle-case', 'log-contact', 'record-payment'] as const
export type Verb = (typeof VERBS)[number]

/**
 * Advice for a day: one client, the signal that speaks loudest, the one verb that does something
 * about it, and whether it belongs to today or to this week. `also` names the other raised signals.
 */
export type Move = {
  signal: string
  strength: Strength
  verb: Verb
  group: 'today' | 'week'
  also: string[]
  /** Sorts moves, highest first: today's before this week's, our promises first, then what is at stake and can still be saved. */
  rank: number
}

const VERB_OF: Record<string, Verb> = {
  'promise-late': 'keep-promise',
  'promise-due': 'keep-promise',
  'case-open': 'handle-case',
  'pays-late': 'record-payment',
}

/**
 * The move for a client on a day, or null when nothing is raised, all was set aside, or the client has left. While the
 * work is ending only what is owed is left to do: promises, cases, money.
 */
export function moveFor(
  history: History,
  assessed: readonly Assessed[],
  standing: Standing,
  today: DayNumber,
  outlook: Outlook | null,
): Move | null {
  if (standing === 'left') return null
  const owed = (one: Raised) => standing !== 'parting' || VERB_OF[one.signal] !== undefined
  const open = raisedOf(assessed).filter((one) => owed(one) && !asideFor(history, one, today))
  const first = open.toSorted((a, b) => urgency(b) - urgency(a))[0]
  if (!first) return null
  const group = isForToday(first, outlook) ? 'today' : 'week'
  return {
    signal: first.signal,
    strength: first.strength,
    verb: VERB_OF[first.signal] ?? 'log-contact',
    group,
    also: open.filter((one) => one !== first).map((one) => one.signal),
    rank: rankOf(first, group, outlook?.atRisk ?? guessedStake(first, valueOf(history, today))),
  }
}

/** Under this chance of buying again they are as good as gone, and a day more or less changes nothing (D). */
const GONE = 0.05

function isForToday({ signal, strength }: Raised, outlook: Outlook | null): boolean {
  if (signal.startsWith('promise')) return true
  return strength === 'strong' && (outlook === null || outlook.pBuy >= GONE)
}

/** Promises of ours come before anything a client does, a late one before one that is due. */
const PROMISED: Record<string, number> = { 'promise-late': 5, 'promise-due': 3 }

function urgency(one: Raised): number {
  return strengthOrder(one.strength) + (PROMISED[one.signal] ?? 0)
}

/**
 * Where no model can say: the part of the last year's purchases taken to be at stake, by strength (D). A
 * quarter is the most that expected value times the chance of losing it can be. It only puts moves in
 * an order and is never shown.
 */
const STAKE: Record<Strength, number> = { weak: 0.05, some: 0.15, strong: 0.25 }

function guessedStake({ strength }: Raised, value: Value | null): Money | null {
  return value && { ...value.amount, minor: Math.round(STAKE[strength] * value.amount.minor) }
}

const STEPS = 1e12
const STRENGTHS = 4

/** Strength decides between two of whom nothing, or the same, is at stake. */
function rankOf(first: Raised, group: Move['group'], stake: Money | null): number {
  const worth = Math.min(Math.max(stake ? roughWorth(stake) : 0, 0), STEPS / STRENGTHS - 1)
  const step = (group === 'today' ? 10 : 0) + (PROMISED[first.signal] ?? 0)
  return step * STEPS + Math.round(worth) * STRENGTHS + strengthOrder(first.strength)
}

/** A raised signal that somebody set aside on a day: until a day, or because it was of no use. */
export type Aside = { signal: string; on: DayNumber; until: DayNumber | null; because: string[] }

/** The raised signals that were set aside, each with the decision that holds. */
export function asidesOf(history: History, assessed: readonly Assessed[], today: DayNumber): Aside[] {
  if (history.asides.length === 0) return []
  return raisedOf(assessed).flatMap((one) => {
    const aside = asideFor(history, one, today)
    return aside ? [{ signal: one.signal, on: aside.on, until: aside.until, because: [aside.ref] }] : []
  })
}

/** Set aside until a day that has not come; "not useful" holds while the signal is the same one, raised since then. */
function asideFor(history: History, one: Raised, today: DayNumber): History['asides'][number] | undefined {
  return history.asides.findLast((aside) => {
    if (aside.signal !== one.signal) return false
    if (aside.until !== null) return today < aside.until
    return aside.useless && one.since <= aside.on
  })
}

/** What a client bought in the 365 days up to a day, with the number of purchases it was counted from. */
export type Value = { amount: Money; n: number }

export function valueOf(history: History, today: DayNumber): Value | null {
  const orders = ordersOf(history.money)
  if (!orders) return null
  const year = orders.list.filter((order) => order.on > today - 365 && order.on <= today)
  const minor = year.reduce((sum, order) => sum + order.minor, 0)
  return { amount: { minor, currency: orders.currency }, n: year.filter((order) => order.minor > 0).length }
}
