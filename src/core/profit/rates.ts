import type { Business, Member } from '../ledger/kinds/cards.ts'
import type { Money } from '../money.ts'

/**
 * What profit is reckoned with: what an hour of each member costs us with everything, what an hour of ours should bring
 * (`target`), and the percent a year that late money costs us (`late`). What nobody set is null and stays unknown.
 */
export type ProfitRates = { costs: ReadonlyMap<string, Money>; target: Money | null; late: number | null }

/** The rates that the cards of the business and of its members say. */
export function profitRates(
  business: Pick<Business, 'target' | 'late'> | null,
  members: readonly Pick<Member, 'key' | 'cost'>[],
): ProfitRates {
  const costs = new Map<string, Money>()
  for (const { key, cost } of members) if (cost && cost.minor > 0) costs.set(key, cost)
  return { costs, target: business?.target ?? null, late: business?.late ?? null }
}
