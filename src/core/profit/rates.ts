import type { Business, Member } from '../ledger/kinds/cards.ts'
import type { FactOf } from '../ledger/fact.ts'
import type { Money } from '../money.ts'
import { exchangeOf } from './exchange.ts'
import type { Exchange } from './exchange.ts'

/**
 * What profit is reckoned with: what an hour of each member costs us with everything, what an hour of ours should bring
 * (`target`), the percent a year that late money costs us (`late`), and what money of one currency is worth in another
 * (`exchange`). What nobody set is null and stays unknown.
 */
export type ProfitRates = {
  costs: ReadonlyMap<string, Money>
  target: Money | null
  late: number | null
  exchange: Exchange
}

/** The rates that the cards of the business and of its members say, and facts of what money is worth in recorded order. */
export function profitRates(
  business: Pick<Business, 'target' | 'late'> | null,
  members: readonly Pick<Member, 'key' | 'cost'>[],
  exchanges: readonly FactOf<'exchange'>[] = [],
): ProfitRates {
  const costs = new Map<string, Money>()
  for (const { key, cost } of members) if (cost && cost.minor > 0) costs.set(key, cost)
  return { costs, target: business?.target ?? null, late: business?.late ?? null, exchange: exchangeOf(exchanges) }
}
