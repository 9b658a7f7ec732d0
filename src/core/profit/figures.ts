import { hourCosts, hoursSpent } from './hours-spent.ts'
import type { Entry } from './hours-spent.ts'
import { laidOut, writtenOff } from './laid-out.ts'
import { collectionOf, lateMoney, settledIn } from './late-money.ts'
import type { LateMoney } from './late-money.ts'
import { collectedOf, incomeOf, netShare } from './money-moves.ts'
import type { Income, MoneyMove } from './money-moves.ts'
import { isIn } from './period.ts'
import type { ProfitRates } from './rates.ts'
import type { ClientProfit } from './result.ts'
import type { Work } from './work.ts'

/** What one client's period comes to in one currency, in minor units that are not whole yet; what is collected is without tax. */
export type Figures = {
  moves: readonly MoneyMove[]
  entries: readonly Entry[]
  income: Income
  /** Part of what is billed that is not tax. */
  share: number
  hours: ClientProfit['hours']
  costs: ClientProfit['costs']
  late: LateMoney
  collection: number | null
  collected: number | null
  target: number | null
  because: string[]
}

export function figuresOf(work: Work, currency: string, rates: ProfitRates): Figures {
  const { period } = work
  const moves = work.moves.get(currency) ?? []
  const entries = work.entries.filter(({ on }) => isIn(period, on))
  const income = incomeOf(moves, period)
  const share = netShare(income)
  const came = collectedOf(moves, period)
  const outlay = outlayIn(work, moves, currency, share, rates)
  const paid = moves.filter(({ kind, on }) => (kind === 'payment' || kind === 'refund') && isIn(period, on))
  const refs = [...paid, ...entries].map(({ ref }) => ref)
  const because = [...new Set([...income.because, ...outlay.because, ...refs])]
  return {
    moves,
    entries,
    income,
    share,
    because,
    late: outlay.late,
    collection: outlay.collection,
    hours: hoursSpent(entries, period),
    costs: { ...hourCosts(entries, period, currency), ...outlay.costs },
    collected: came === null ? null : came * share - outlay.costs.passed,
    target: rates.target?.currency === currency ? rates.target.minor : null,
  }
}

/** What was paid out, waited for and lost, besides hours. */
function outlayIn(work: Work, moves: readonly MoneyMove[], currency: string, share: number, rates: ProfitRates) {
  const { period } = work
  const { spent, passed, because } = laidOut(work.costs, currency, period)
  const off = writtenOff(moves, period, share)
  const settled = settledIn(work.money, currency)
  const writeoffs = moves.filter(({ kind }) => kind === 'writeoff')
  const late = lateMoney(settled, writeoffs, period, rates.late)
  return {
    costs: { spent, passed, late: late.cost, lost: off.lost },
    late,
    collection: collectionOf(settled, period),
    because: [...because, ...off.because, ...late.because],
  }
}

/** The same costs in whole minor units. */
export function wholeMinor(costs: ClientProfit['costs']): ClientProfit['costs'] {
  const { work, serve, rework, setup, spent, passed, late, lost } = costs
  const [atWork, serving, again, beginning] = [work, serve, rework, setup].map(Math.round) as [
    number,
    number,
    number,
    number,
  ]
  const hourly = { work: atWork, serve: serving, rework: again, setup: beginning }
  const paid = { spent: Math.round(spent), passed: Math.round(passed) }
  return { ...hourly, ...paid, late: late === null ? null : Math.round(late), lost: Math.round(lost) }
}
