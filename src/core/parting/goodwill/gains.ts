import { daysBetween } from '../../day.ts'
import type { Day } from '../../day.ts'
import type { ObligationSort, ObligationStep, ObligationWay } from '../../ledger/kinds/obligations.ts'
import type { Money } from '../../money.ts'
import { OWED_WORK, RETURNED } from '../obligations/sorts.ts'
import { isGiven } from './fold-goodwill.ts'
import type { GoodwillState } from './fold-goodwill.ts'

/** What an obligation must say to be told as a gain. */
export type GainObligation = {
  as: ObligationSort
  text: string
  way: ObligationWay | null
  due: Day | null
  amount: Money | null
  state: 'found' | ObligationStep
  because: readonly string[]
}

/** Something the client gains from this parting; its sentence is `goodwill.gain.<code>`. `on` is null where no day is known. */
export type Gain = { code: string; args: Record<string, GainArg>; on: Day | null; because: string[] }
type GainArg = string | number | Money

/** `alternatives` are the facts by which others were named; `lastDay` the last day of our work. */
export type GainGround = {
  goodwill: readonly GoodwillState[]
  obligations: readonly GainObligation[]
  alternatives: readonly string[]
  lastDay: Day | null
  today: Day
}

/**
 * What the client gains, and when (I29): what is given to them first, then what they get back, what we finish, the time
 * they have, and whom to go to. The earliest day first within each; what has no day comes last. Says nothing of why.
 */
export function gainsOf({ goodwill, obligations, alternatives, lastDay, today }: GainGround): Gain[] {
  // What nobody has planned is no promise yet; what they paid in advance is theirs, planned or not.
  const standing = obligations.filter((one) => one.state !== 'dropped' && (one.state !== 'found' || isOwed(one)))
  const finished = standing.filter(({ as, way }) => OWED_WORK.includes(as) && way === 'finish')
  return [
    ...byDay(goodwill.filter(isGiven).map(givenGain)),
    ...byDay(standing.filter(({ as }) => as === 'prepaid').map((one) => prepaidGain(one))),
    ...byDay(standing.filter(({ as }) => RETURNED.includes(as)).map((one) => told('back', one))),
    ...byDay(finished.map((one) => told('finish', one))),
    ...timeGain(lastDay, today),
    ...(alternatives.length > 0
      ? [{ code: 'alternatives', args: { n: alternatives.length }, on: null, because: [...alternatives] }]
      : []),
  ]
}

function isOwed({ as, amount }: GainObligation): boolean {
  return as === 'prepaid' && amount !== null && amount.minor > 0
}

/** In money with its invoice where it has one, else in the words that say what it is. */
function givenGain({ as, text, amount, invoice, doneOn, because }: GoodwillState): Gain {
  const code = as ?? 'other'
  if (code === 'work' || code === 'other' || amount === null) {
    return { code, args: { text: text ?? '' }, on: doneOn, because: [...because] }
  }
  const args = { amount, invoice: invoice ?? '', named: invoice === null ? 'no' : 'yes' }
  return { code, args, on: doneOn, because: [...because] }
}

/** Money that is the client's anyway is no gift, but they gain that it comes without asking (handbook 2.7). */
function prepaidGain({ amount, due, because }: GainObligation): Gain {
  // What was given back leaves a balance of nothing, which says nothing of what it was.
  if (amount === null || amount.minor === 0)
    return { code: 'prepaid-unknown', args: {}, on: due, because: [...because] }
  return { code: 'prepaid', args: { amount }, on: due, because: [...because] }
}

/** In words of people where there are any, else by what it is. */
function told(code: string, { as, text, due, because }: GainObligation): Gain {
  return { code, args: { as, text, worded: text === '' ? 'no' : 'yes' }, on: due, because: [...because] }
}

function timeGain(lastDay: Day | null, today: Day): Gain[] {
  if (lastDay === null || lastDay <= today) return []
  return [{ code: 'time', args: { days: daysBetween(today, lastDay) }, on: lastDay, because: [] }]
}

function byDay(gains: readonly Gain[]): Gain[] {
  return gains.toSorted((a, b) =>
    (a.on ?? '9999') < (b.on ?? '9999') ? -1 : (a.on ?? '9999') > (b.on ?? '9999') ? 1 : 0,
  )
}
