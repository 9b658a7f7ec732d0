import { dayNumber } from '../day.ts'
import type { FactOf } from '../ledger/fact.ts'
import type { MoneyMove } from './money-moves.ts'
import { isIn } from './period.ts'
import type { Period } from './period.ts'

/** Money laid out in a period and a currency: what we bear (`spent`) and what the client pays back (`passed`). */
export type LaidOut = { spent: number; passed: number; because: string[] }

export function laidOut(costs: readonly FactOf<'cost'>[], currency: string, period: Period): LaidOut {
  const found: LaidOut = { spent: 0, passed: 0, because: [] }
  for (const { on, body, id } of costs) {
    if (body.amount.currency !== currency || !isIn(period, dayNumber(on))) continue
    found[body.passed ? 'passed' : 'spent'] += body.amount.minor
    found.because.push(id)
  }
  return found
}

/** What was written off in a period, of the invoices it names or else of its day. The tax of it is not lost. */
export function writtenOff(moves: readonly MoneyMove[], period: Period, netShare: number) {
  const off = moves.filter(({ kind, billedOn }) => kind === 'writeoff' && isIn(period, billedOn))
  return { lost: off.reduce((sum, { minor }) => sum + minor, 0) * netShare, because: off.map(({ ref }) => ref) }
}
