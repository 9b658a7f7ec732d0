import { dayNumber } from '../day.ts'
import type { Day, DayNumber } from '../day.ts'
import type { Fact } from '../ledger/fact.ts'
import { foldHistory } from '../signals/fold.ts'
import type { MoneyItem } from '../signals/history.ts'
import { entryOf } from './hours-spent.ts'
import type { Entry } from './hours-spent.ts'
import { outlayOf } from './laid-out.ts'
import type { Outlay } from './laid-out.ts'
import { isMoneyFact, moneyMoves } from './money-moves.ts'
import type { MoneyMove } from './money-moves.ts'
import { periodOf } from './period.ts'
import type { Period } from './period.ts'
import type { ProfitRates } from './rates.ts'

/** What is known of one client's money and hours, of every currency. */
export type Work = {
  client: string
  moves: Map<string, MoneyMove[]>
  money: MoneyItem[]
  entries: Entry[]
  costs: Outlay[]
  /** The first day on which both hours and money may be on record. */
  first: DayNumber
  period: Period
}

/** `facts` are the client's dated facts up to `today`; `since` is what their card says. */
export function workOf(
  client: string,
  facts: readonly Fact[],
  since: Day | null,
  rates: ProfitRates,
  today: DayNumber,
): Work {
  const money = facts.filter(isMoneyFact)
  const times = facts.filter((fact) => fact.kind === 'time')
  const costs = facts.filter((fact) => fact.kind === 'cost').map(outlayOf)
  const [firstMoney, firstHours] = [firstDay(money), firstDay(times)]
  const seen = Math.min(firstMoney ?? Infinity, firstHours ?? Infinity)
  const start = since === null ? (seen === Infinity ? null : seen) : dayNumber(since)
  const period = periodOf(firstMoney, firstHours, today)
  const entries = times.map((fact) => entryOf(fact, start, rates))
  const moves = moneyMoves(money)
  const first = Math.max(seen, firstHours ?? seen)
  return { client, moves, money: foldHistory(client, money).money, entries, costs, first, period }
}

function firstDay(facts: readonly Fact[]): DayNumber | null {
  const first = facts.reduce<string | null>((day, { on }) => (day === null || on < day ? on : day), null)
  return first === null ? null : dayNumber(first)
}
