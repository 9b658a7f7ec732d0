import { dayNumber } from '../day.ts'
import type { Day } from '../day.ts'
import { clientCard } from '../ledger/card.ts'
import type { Fact } from '../ledger/fact.ts'
import { profitIn } from './profit-in.ts'
import type { ProfitRates } from './rates.ts'
import type { ClientProfit } from './result.ts'
import { workOf } from './work.ts'

export type { ProfitRates } from './rates.ts'
export type { ClientProfit } from './result.ts'

/** One for each currency in which a client brought or took anything; what lies after `today` is passed over. */
export function clientProfit(client: string, facts: readonly Fact[], rates: ProfitRates, today: Day): ClientProfit[] {
  const since = clientCard(
    client,
    facts.filter((fact) => fact.client === client && fact.on <= today),
  ).since
  return profitSince(client, facts, since ?? null, rates, today)
}

/** The same where it is known otherwise since when somebody is a client (their card), null where nobody says. */
export function profitSince(
  client: string,
  facts: readonly Fact[],
  since: Day | null,
  rates: ProfitRates,
  today: Day,
): ClientProfit[] {
  const known = facts.filter((fact) => fact.client === client && fact.on !== '' && fact.on <= today)
  const work = workOf(client, known, since, rates, dayNumber(today))
  const currencies = new Set(work.moves.keys())
  for (const { cost } of work.entries) if (cost) currencies.add(cost.currency)
  for (const { body } of work.costs) currencies.add(body.amount.currency)
  const found = [...currencies].toSorted().map((currency) => profitIn(work, currency, rates))
  const moved = found.filter(isMoved)
  const paying = moved.filter(isPaying)
  // Hours without a currency are told in one, so that somebody sees what is missing.
  const told = [paying, moved, found.filter(({ n }) => n > 0).slice(-1)].find((list) => list.length > 0) ?? []
  return moved.length > 1 ? told.map((profit) => ofSeveral(profit, told.length)) : told
}

function isPaying({ invoices, revenue }: ClientProfit): boolean {
  return invoices > 0 || revenue !== 0
}

/** True where anything came in or was taken in this currency. */
function isMoved(profit: ClientProfit): boolean {
  return isPaying(profit) || Object.values(profit.costs).some((cost) => cost !== null && cost !== 0)
}

/**
 * What came in one currency and was taken in another is not added: what is left is unknown. Where the client pays in
 * `currencies` of more than one, hours do not say for which they were either.
 */
function ofSeveral(profit: ClientProfit, currencies: number): ClientProfit {
  const unknown = { contribution: null, low: null, high: null, sign: 'unknown', whyUnknown: 'currencies' } as const
  const none = { ...unknown, lossMaking: false, ownDoing: false, moves: [] }
  if (currencies === 1) return { ...profit, ...none }
  return { ...profit, ...none, ehr: null, realisation: null, underTarget: { ...profit.underTarget, is: null } }
}
