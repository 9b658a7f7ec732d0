import { dayFromNumber } from '../day.ts'
import { figuresOf, wholeMinor } from './figures.ts'
import type { Figures } from './figures.ts'
import { hourlyOf } from './hourly.ts'
import { costOf, hoursSpent } from './hours-spent.ts'
import type { Entry } from './hours-spent.ts'
import { movesOf } from './moves.ts'
import { ALWAYS, monthsOf } from './period.ts'
import type { Period } from './period.ts'
import type { ProfitRates } from './rates.ts'
import type { ClientProfit, LeftOut } from './result.ts'
import { signOf, whyUnknownOf } from './sign.ts'
import type { Work } from './work.ts'

/** What a client brought and took in one currency. */
export function profitIn(work: Work, currency: string, rates: ProfitRates): ClientProfit {
  const figures = figuresOf(work, currency, rates)
  const { income, costs, hours, entries } = figures
  const months = monthsOf(work.period)
  const uncosted = uncostedOf(entries)
  const whyUnknown = whyUnknownOf(hours.all, uncosted)
  const signed = signOf(income.minor, costs, whyUnknown, months)
  const hourly = hourlyOf(work, currency, figures)
  return {
    client: work.client,
    currency,
    ...daysOf(work.period),
    months,
    ...countedIn(figures),
    whyUnknown,
    uncosted,
    ...signed,
    ...hourly,
    leftOut: leftOutOf(figures, rates),
    exchanged: [],
    unrated: [],
    moves: movesIn(figures, currency, signed.contribution, hourly.ehr, whyUnknown === null),
  }
}

function daysOf({ from, until }: Period) {
  return { from: dayFromNumber(from), until: dayFromNumber(until) }
}

function uncostedOf(entries: readonly Entry[]): number {
  const without = entries.filter(({ cost }) => cost === null)
  return hoursSpent(without, ALWAYS).all
}

/** What is taken from the figures as it is. */
function countedIn({ income, hours, costs, collection, late, entries, because }: Figures) {
  return {
    revenue: Math.round(income.minor),
    hours,
    costs: wholeMinor(costs),
    untaxed: income.untaxed,
    collection,
    billable: hours.all > 0 ? hours.billed / hours.all : null,
    late: { invoices: late.invoices, days: late.days },
    invoices: income.invoices,
    entries: entries.length,
    n: because.length,
    because,
  }
}

function leftOutOf({ income, collected }: Figures, { late }: ProfitRates): LeftOut[] {
  return [
    ...(income.untaxed > 0 ? (['tax'] as const) : []),
    ...(collected === null ? (['payments'] as const) : []),
    ...(late === null ? (['late-rate'] as const) : []),
  ]
}

function movesIn(figures: Figures, currency: string, contribution: number | null, ehr: number | null, known: boolean) {
  const { income, hours, costs, entries, target } = figures
  const costIn = (some: (entry: Entry) => boolean) => {
    return known ? Math.round(costOf(entries.filter(some), currency)) : null
  }
  return movesOf({
    revenue: income.minor,
    contribution,
    ehr,
    target,
    hours,
    unbilledWork: { hours: hoursSpent(entries.filter(isFree), ALWAYS).all, minor: costIn(isFree) },
    serve: costIn(({ use }) => use === 'meeting' || use === 'complaint' || use === 'travel'),
    rework: costIn(({ use }) => use === 'rework'),
    waiting: Math.round((costs.late ?? 0) + costs.lost + (costIn(({ use }) => use === 'chasing') ?? 0)),
  })
}

/** Work that is billed to nobody: more than was agreed, or given. */
function isFree({ billed, use }: Entry): boolean {
  return !billed && use === 'work'
}
