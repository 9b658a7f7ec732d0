import type { z } from 'zod'
import type { ClientProfit } from '../core/profit/client-profit.ts'
import type { ExchangeRate } from '../core/profit/exchange.ts'
import type { Move } from '../core/profit/moves.ts'
import type { Quarter } from '../core/profit/quarters.ts'
import type { Whale } from '../core/profit/whale.ts'
import type { BookProfit } from './profit-book.ts'
import type { clientProfitShape, exchangeShape, profitLineShape, whaleShape } from './profit-shapes.ts'

/** How what core says of profit is given to surfaces: amounts with their currency. */

type Amount = { minor: number; currency: string }
type Amounts = { of: (minor: number) => Amount; orNone: (minor: number | null) => Amount | null }

function amountsIn(currency: string): Amounts {
  const of = (minor: number) => ({ minor, currency })
  return { of, orNone: (minor) => (minor === null ? null : of(minor)) }
}

export function showProfitLine(profit: BookProfit, name: string): z.infer<typeof profitLineShape> {
  const { client, currency, months, sign, whyUnknown, uncosted, lossMaking, ownDoing, n } = profit
  const { of, orNone } = amountsIn(currency)
  return {
    client,
    name,
    currency,
    months,
    sign,
    whyUnknown,
    uncosted,
    lossMaking,
    ownDoing,
    n,
    revenue: of(profit.revenue),
    hours: profit.hours.all,
    contribution: orNone(profit.contribution),
    low: orNone(profit.low),
    high: orNone(profit.high),
    ehr: orNone(profit.ehr),
    target: orNone(profit.target),
    underTarget: profit.underTarget.is,
    ...showRatesUsed(profit),
  }
}

function showRatesUsed({ currency, exchanged, unrated }: BookProfit) {
  return {
    exchanged: exchanged.map(showExchange),
    unrated: unrated.map(({ currency: other, since }) => ({ currency: other, in: currency, since })),
  }
}

export function showExchange({ ref, ...rate }: ExchangeRate): z.infer<typeof exchangeShape> {
  return { ...rate, because: [ref] }
}

export function showClientProfit(profit: ClientProfit, name: string): z.infer<typeof clientProfitShape> {
  const { currency, from, until, leftOut, untaxed, realisation, collection, billable, late } = profit
  const { orNone } = amountsIn(currency)
  const { invoices, entries, because, hours, underTarget } = profit
  return {
    ...showProfitLine(profit, name),
    from,
    until,
    leftOut,
    untaxed,
    realisation,
    collection,
    billable,
    late,
    invoices,
    entries,
    because,
    hours,
    collected: orNone(profit.collected),
    costs: showCosts(profit),
    underTarget: { is: underTarget.is, quarters: underTarget.quarters.map((one) => showQuarter(one, currency)) },
    moves: profit.moves.map((one) => showMove(one, currency)),
  }
}

function showCosts({ costs, currency }: ClientProfit) {
  const { of, orNone } = amountsIn(currency)
  const { work, serve, rework, setup, spent, passed, late, lost } = costs
  return {
    work: of(work),
    serve: of(serve),
    rework: of(rework),
    setup: of(setup),
    spent: of(spent),
    passed: of(passed),
    late: orNone(late),
    lost: of(lost),
  }
}

function showQuarter({ collected, ehr, ...rest }: Quarter, currency: string) {
  const { orNone } = amountsIn(currency)
  return { ...rest, collected: orNone(collected), ehr: orNone(ehr) }
}

function showMove({ minor, ...rest }: Move, currency: string) {
  return { ...rest, amount: amountsIn(currency).orNone(minor) }
}

export function showWhale({ total, peak, points, ...rest }: Whale, currency: string): z.infer<typeof whaleShape> {
  const showPoint = ({ clients, minor }: Whale['peak']) => ({ clients, amount: { minor, currency } })
  return { ...rest, total: { minor: total, currency }, peak: showPoint(peak), points: points.map(showPoint) }
}
