import type { DayNumber } from '../day.ts'
import { dayFromNumber } from '../day.ts'
import { ascending, quantileOf } from '../models/robust.ts'
import { raisedOf } from '../signals/assess.ts'
import type { Assessed } from '../signals/assess.ts'
import type { History } from '../signals/history.ts'
import { ordersOf } from '../signals/orders.ts'
import type { Arg } from '../signals/signal.ts'
import { goneOf, leavingOf } from './gone.ts'
import { compareOrders, periodYearAgo } from '../signals/spend-down.ts'

export const STANDINGS = [
  'in trouble',
  'slipping',
  'unknown',
  'steady',
  'thriving',
  'under review',
  'parting',
  'left',
] as const
export type Standing = (typeof STANDINGS)[number]

/** A standing with why: `reasons` are the names of raised signals, or one code of `standing.why.<code>` with its arguments. */
export type Stand = { standing: Standing; reasons: string[]; why: string; args: Record<string, Arg>; because: string[] }

/** Thriving: at least this much over the usual period (D). */
const GROWTH = 1.25
const HIGH_PERIOD = 0.75
/**
 * What a signal is about. Signals of one cause are raised by the same facts, so that together they are
 * one reason and not several: whoever stops buying buys later and less, whoever is not called is
 * silent, fading and forgotten. What is not listed is a cause of its own.
 */
const CAUSE: Readonly<Record<string, string>> = {
  'orders-overdue': 'buying',
  'spend-down': 'buying',
  silence: 'contact',
  fading: 'contact',
  forgotten: 'contact',
  'feast-or-famine': 'contact',
  'asks-less': 'contact',
  'replies-slower': 'contact',
  'unhappy-with-answer': 'content',
  'just-good-enough': 'content',
  'case-open': 'content',
}

/**
 * How a client stands on a day. The first line that fits decides:
 * 1. left: the work ended and nothing came after, or nothing at all happened for two years: no word
 *    from the client, nothing bought or promised, no time or money spent for them;
 * 2. parting: it was said that the work ends, and it has not ended yet;
 * 3. in trouble: a promise is long late, or signals of two different causes are strong;
 * 4. slipping: any drift signal at "some" or more, or a promise late;
 * 5. unknown: no drift signal could say anything (missing evidence is never green, N6);
 * 6. thriving: buys clearly more than usual, and nothing is raised (a promise that is due aside);
 * 7. steady.
 * How long somebody has been a client plays no part (N5).
 */
export function standingOf(history: History, assessed: readonly Assessed[], today: DayNumber): Stand {
  const gone = goneSince(history, today) ?? partingFrom(history)
  if (gone) return gone
  const raised = raisedOf(assessed)
  const loud = raised.filter((one) => one.strength === 'strong')
  const strong = new Set(loud.map((one) => CAUSE[one.signal] ?? one.signal))
  const pressing = raised.filter((one) => one.strength !== 'weak' && (one.drift || one.signal === 'promise-late'))
  const because = pressing.flatMap((one) => one.because)
  const reasons = pressing.map((one) => one.signal)
  if (strong.size >= 2 || strong.has('promise-late')) {
    return { standing: 'in trouble', reasons, why: 'signals', args: { n: reasons.length }, because }
  }
  if (pressing.length > 0)
    return { standing: 'slipping', reasons, why: 'signals', args: { n: reasons.length }, because }
  return quietStanding(history, assessed, today)
}

function quietStanding(history: History, assessed: readonly Assessed[], today: DayNumber): Stand {
  const known = assessed.filter(({ drift, assessment }) => drift && assessment.state !== 'unknown')
  if (known.length === 0) return { standing: 'unknown', reasons: [], why: 'unknown', args: {}, because: [] }
  const clear = known.flatMap(({ assessment }) => ('because' in assessment ? assessment.because : []))
  const growth = growthOf(history, today)
  // A promise that is due is no trouble; anything else that is raised is, also what is about us.
  const quiet = raisedOf(assessed).every((one) => one.signal === 'promise-due')
  if (growth && quiet) return { standing: 'thriving', reasons: [], why: 'growing', args: growth, because: clear }
  return { standing: 'steady', reasons: [], why: 'steady', args: { n: known.length }, because: clear }
}

function growthOf(history: History, today: DayNumber): Record<string, Arg> | null {
  const orders = ordersOf(history.money)
  const compared = orders ? compareOrders(orders, today) : null
  if (!orders || !compared || compared.recent.minor < GROWTH * compared.usual) return null
  // Neither an ordinary swing nor the same busy season as last year is growth.
  const high = quantileOf(ascending(compared.past.map((period) => period.minor)), HIGH_PERIOD)
  const yearAgo = periodYearAgo(orders.list, today, compared.length)
  if (compared.recent.minor <= high || (yearAgo !== null && compared.recent.minor < GROWTH * yearAgo)) return null
  const { currency } = orders
  return {
    days: compared.length,
    now: { minor: compared.recent.minor, currency },
    usual: { minor: Math.round(compared.usual), currency },
    n: compared.past.length,
  }
}

function goneSince(history: History, today: DayNumber): Stand | null {
  const gone = goneOf(history, today)
  if (!gone) return null
  const on = { day: dayFromNumber(gone.on) }
  const args = gone.why === 'ended' ? { on, initiative: gone.initiative } : { on, days: today - gone.on }
  return { standing: 'left', reasons: [], why: gone.why, args, because: [gone.ref] }
}

function partingFrom(history: History): Stand | null {
  const leaving = leavingOf(history)
  if (!leaving) return null
  const args = { on: { day: dayFromNumber(leaving.until) }, initiative: leaving.initiative }
  return { standing: 'parting', reasons: [], why: 'leaving', args, because: [leaving.ref] }
}
