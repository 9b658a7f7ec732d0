import { z } from 'zod'
import { roughWorth } from '../core/advice/rough-worth.ts'
import { memberCards } from '../core/ledger/card.ts'
import type { Day } from '../core/day.ts'
import { ratesStanding } from '../core/profit/exchange.ts'
import { whaleOf } from '../core/profit/whale.ts'
import { concentrationOf } from '../core/stay/revenue.ts'
import { action } from './action.ts'
import { refuseFuture } from './days.ts'
import { profitsOn, ratesOf } from './profit-book.ts'
import type { BookProfit } from './profit-book.ts'
import { profitBookShape, profitLineShape, ratesShape } from './profit-shapes.ts'
import { day } from './shapes.ts'
import { showExchange, showProfitLine, showWhale } from './show-profit.ts'
import type { World } from './world.ts'

/** Which clients are listed: all of them, those at a loss, under the target, or of whom too little is known. */
const SHOWN = ['all', 'loss', 'under', 'unclear', 'unknown'] as const

/**
 * What is left of what clients brought in the last 12 months (handbook 7): the whole book in each currency, and the
 * clients by it, those of whom least is left first. Revenue alone orders nobody (I9).
 */
export const seeProfit = action({
  name: 'see-profit',
  access: 'trusted',
  changes: false,
  places: ['show'],
  input: z.object({
    show: z.enum(SHOWN).default('all'),
    asOf: day.optional(),
    limit: z.int().min(1).max(500).default(50),
  }),
  output: z.object({
    asOf: day,
    rates: ratesShape,
    currencies: z.array(profitBookShape),
    show: z.enum(SHOWN),
    /** Clients that are listed, of `total`. */
    total: z.int(),
    lines: z.array(profitLineShape),
  }),
  async run(world, { show, asOf = world.today, limit }) {
    refuseFuture(world, asOf)
    const profits = await profitsOn(world, asOf)
    const chosen = profits.filter((profit) => isShown(profit, show)).toSorted(leastFirst)
    const first = chosen.slice(0, limit)
    const names = await world.stores.readings.names([...new Set(first.map(({ client }) => client))])
    return {
      asOf,
      rates: await showRates(world, asOf, profits),
      currencies: currenciesIn(profits),
      show,
      total: chosen.length,
      lines: first.map((profit) => showProfitLine(profit, names.get(profit.client) ?? profit.client)),
    }
  },
})

function isShown({ sign, underTarget }: BookProfit, show: (typeof SHOWN)[number]): boolean {
  if (show === 'all') return true
  return show === 'under' ? underTarget.is === true : sign === show
}

/** What is unknown comes last; across currencies by roughly what it is worth. */
function leastFirst(a: BookProfit, b: BookProfit): number {
  return worthOf(a) - worthOf(b) || (a.client < b.client ? -1 : a.client > b.client ? 1 : 0)
}

function worthOf({ contribution, currency }: BookProfit): number {
  return contribution === null ? Number.MAX_SAFE_INTEGER : roughWorth({ minor: contribution, currency })
}

function currenciesIn(profits: readonly BookProfit[]) {
  const found = Object.groupBy(profits, ({ currency }) => currency)
  return Object.entries(found)
    .map(([currency, list]) => currencyOf(currency, list!))
    .toSorted((a, b) => b.clients - a.clients || (a.currency < b.currency ? -1 : 1))
}

function currencyOf(currency: string, list: readonly BookProfit[]): z.infer<typeof profitBookShape> {
  const countOf = (test: (profit: BookProfit) => boolean) => list.filter(test).length
  const left = list.flatMap(({ contribution }) => contribution ?? [])
  const whale = whaleOf(left)
  const concentration = concentrationOf(
    currency,
    list.map(({ revenue, invoices }) => ({ minor: revenue, n: invoices })),
  )
  return {
    currency,
    clients: list.length,
    known: left.length,
    gain: countOf(({ sign }) => sign === 'gain'),
    loss: countOf(({ sign }) => sign === 'loss'),
    unclear: countOf(({ sign }) => sign === 'unclear'),
    unknown: countOf(({ sign }) => sign === 'unknown'),
    lossMaking: countOf(({ lossMaking }) => lossMaking),
    underTarget: countOf(({ underTarget }) => underTarget.is === true),
    measured: countOf(({ underTarget }) => underTarget.is !== null),
    revenue: { minor: list.reduce((sum, { revenue }) => sum + revenue, 0), currency },
    whale: whale && showWhale(whale, currency),
    concentration: concentration && { ...concentration, revenue: { minor: concentration.minor, currency } },
  }
}

async function showRates(world: World, asOf: Day, profits: readonly BookProfit[]): Promise<z.infer<typeof ratesShape>> {
  const cards = memberCards(await world.stores.facts.houseCards('member'))
  const members = cards.map(({ key, name, cost }) => ({ member: key, name: name ?? key, cost: cost ?? null }))
  const { target, late, exchange } = await ratesOf(world)
  return {
    target,
    late,
    members,
    exchange: ratesStanding(exchange, asOf).map(showExchange),
    unrated: unratedIn(profits),
  }
}

/** Rates that are missing, of most clients first; `since` is the first day any of them needs one. */
function unratedIn(profits: readonly BookProfit[]): z.infer<typeof ratesShape>['unrated'] {
  const found = new Map<string, z.infer<typeof ratesShape>['unrated'][number]>()
  for (const { currency, unrated } of profits)
    for (const { currency: other, since } of unrated) {
      const one = found.get(`${other} ${currency}`)
      const first = one && one.since < since ? one.since : since
      const clients = (one?.clients ?? 0) + 1
      found.set(`${other} ${currency}`, { currency: other, in: currency, since: first, clients })
    }
  return [...found.values()].toSorted((a, b) => b.clients - a.clients)
}
