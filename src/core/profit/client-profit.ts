import { dayNumber } from '../day.ts'
import type { Day } from '../day.ts'
import { clientCard } from '../ledger/card.ts'
import type { Fact } from '../ledger/fact.ts'
import { incomeOf } from './money-moves.ts'
import { inOneMoney } from './one-money.ts'
import type { OneMoney } from './one-money.ts'
import { profitIn } from './profit-in.ts'
import type { ProfitRates } from './rates.ts'
import type { ClientProfit } from './result.ts'
import { workOf } from './work.ts'
import type { Work } from './work.ts'

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
  const [paying, ...others] = payingIn(work)
  // In several currencies nobody can say for which of them hours were.
  if (paying === undefined || others.length > 0) return told(work, rates)
  const money = inOneMoney(work, paying, rates)
  return told(money.work, money.rates).map((profit) => withRates(profit, money))
}

/** The currencies in which a client was billed or paid anything within the period. */
function payingIn({ moves, period }: Work): string[] {
  return [...moves].flatMap(([currency, list]) => {
    const { invoices, minor } = incomeOf(list, period)
    return invoices > 0 || Math.round(minor) !== 0 ? [currency] : []
  })
}

function withRates(profit: ClientProfit, { exchanged, unrated }: OneMoney): ClientProfit {
  const because = [...profit.because, ...exchanged.map(({ ref }) => ref)]
  return { ...profit, exchanged, unrated, because, n: because.length }
}

/** One for each currency that tells anything. */
function told(work: Work, rates: ProfitRates): ClientProfit[] {
  const currencies = new Set(work.moves.keys())
  for (const { cost } of work.entries) if (cost) currencies.add(cost.currency)
  for (const { currency } of work.costs) currencies.add(currency)
  const found = [...currencies].toSorted().map((currency) => profitIn(work, currency, rates))
  const moved = found.filter(isMoved)
  const paying = moved.filter(isPaying)
  // Hours without a currency are told in one, so that somebody sees what is missing.
  const shown = [paying, moved, found.filter(({ n }) => n > 0).slice(-1)].find((list) => list.length > 0) ?? []
  return moved.length > 1 ? shown.map((profit) => ofSeveral(profit, shown.length)) : shown
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
