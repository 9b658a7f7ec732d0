import type { Day } from '../../day.ts'
import { asWord } from '../../decide/considering.ts'
import type { Missing } from '../../decide/may-part.ts'
import type { Money } from '../../money.ts'
import type { Line } from './evidence-line.ts'
import { saysOne } from './in-full.ts'
import type { OpenLine } from './open-lines.ts'

/** An invoice as the letter names it: its number, '' where it has none, the day it was written, and when it is due. */
export type Bill = { number: string; on: Day; due: Day | null }

type Keyed = (what: string, args?: Line['args']) => Line

/**
 * What is open between us in money, a plain sentence each (handbook 2.7): what they paid ahead comes back, what was not
 * billed comes as one more invoice, and an unpaid invoice is named as it is. Nothing of what is theirs hangs on any of it
 * (11.2, no. 16).
 */
export function moneyLines(open: readonly OpenLine[], keyed: Keyed): Line[] {
  const lines = openMoney(open).map((one) => {
    if (one.bill !== null) return billLine(one.bill, one.amount!, keyed)
    const due = { due: { day: one.due! } }
    if (one.as === 'unbilled') return keyed('unbilled', due)
    return one.amount === null ? keyed('prepaid-bare', due) : keyed('prepaid', { amount: one.amount, ...due })
  })
  return lines.length === 0 ? [] : [keyed('money'), ...lines]
}

function billLine({ number, on, due }: Bill, amount: Money, keyed: Keyed): Line {
  const bare = number === '' ? '-bare' : ''
  const named = number === '' ? { on: { day: on } } : { invoice: number }
  if (due === null) return keyed(`invoice${bare}-undated`, { ...named, amount })
  return keyed(`invoice${bare}`, { ...named, amount, due: { day: due } })
}

/** The money that the letter speaks of: what is open, and what we do not give up. */
function openMoney(open: readonly OpenLine[]): OpenLine[] {
  const own = open.filter((one) => one.open && SORTS.includes(one.as) && isTold(one))
  const known = own.some(({ as, amount }) => as === 'prepaid' && amount !== null)
  // What custom asks about is the same money as what the ledger found.
  return own.filter(({ as, amount }) => as !== 'prepaid' || amount !== null || !known)
}

const SORTS: readonly OpenLine['as'][] = ['prepaid', 'unbilled', 'invoice']

function isTold({ as, amount, bill, due, way }: OpenLine): boolean {
  if (as === 'invoice') return bill !== null && amount !== null && amount.minor > 0
  if (due === null || (as === 'unbilled' && way === 'end-now')) return false
  return amount === null || amount.minor > 0
}

/** Open money that the words do not name: its amount, or of what has none yet its day. */
export function moneyUnsaid(
  text: string,
  open: readonly OpenLine[],
  written: { day: (day: Day) => readonly string[]; amount: (money: Money) => string },
): Missing[] {
  const unsaid = openMoney(open).filter(({ as, amount, due }) => {
    const said = as === 'unbilled' || amount === null ? written.day(due!) : [written.amount(amount)]
    return !saysOne(text, said)
  })
  return unsaid.map(({ as, amount }) => {
    if (as === 'unbilled' || amount === null) return { code: 'passage-missing', args: { block: asWord('open-work') } }
    return { code: 'money-unsaid', args: { amount: written.amount(amount) } }
  })
}
