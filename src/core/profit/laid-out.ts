import { dayNumber } from '../day.ts'
import type { DayNumber } from '../day.ts'
import type { FactOf } from '../ledger/fact.ts'
import type { Money } from '../money.ts'
import type { MoneyMove } from './money-moves.ts'
import { isIn } from './period.ts'
import type { Period } from './period.ts'

/** Something paid for a client; `passed` is paid back by them. */
export type Outlay = Money & { on: DayNumber; passed: boolean; ref: string }

export function outlayOf({ on, body, id }: FactOf<'cost'>): Outlay {
  return { ...body.amount, on: dayNumber(on), passed: body.passed === true, ref: id }
}

/** Money laid out in a period and a currency: what we bear (`spent`) and what the client pays back (`passed`). */
export type LaidOut = { spent: number; passed: number; because: string[] }

export function laidOut(costs: readonly Outlay[], currency: string, period: Period): LaidOut {
  const found: LaidOut = { spent: 0, passed: 0, because: [] }
  for (const { on, minor, currency: paidIn, passed, ref } of costs) {
    if (paidIn !== currency || !isIn(period, on)) continue
    found[passed ? 'passed' : 'spent'] += minor
    found.because.push(ref)
  }
  return found
}

/** What was written off in a period, of the invoices it names or else of its day. The tax of it is not lost. */
export function writtenOff(moves: readonly MoneyMove[], period: Period, netShare: number) {
  const off = moves.filter(({ kind, billedOn }) => kind === 'writeoff' && isIn(period, billedOn))
  return { lost: off.reduce((sum, { minor }) => sum + minor, 0) * netShare, because: off.map(({ ref }) => ref) }
}
