import { z } from 'zod'
import { roughWorth } from '../core/advice/rough-worth.ts'
import { dayNumber } from '../core/day.ts'
import type { FactOf } from '../core/ledger/fact.ts'
import { foldHistory } from '../core/signals/fold.ts'
import { YEAR_DAYS } from '../core/stay/client-tally.ts'
import type { StaySeen } from '../core/stay/gather-stay.ts'
import { hoursOf } from '../core/stay/hours.ts'
import { concentrationOf, revenueOf } from '../core/stay/revenue.ts'
import { SHARE_PERCENT, whatIf } from '../core/stay/what-if.ts'
import type { WhatIf } from '../core/stay/what-if.ts'
import { action } from './action.ts'
import { clientNamed } from './ask.ts'
import { refuseFuture } from './days.ts'
import { memberNames } from './paying.ts'
import { day } from './shapes.ts'
import { staySeenOn } from './stay-seen.ts'
import { whatIfPageShape } from './what-if-shape.ts'
import type { whatIfShape } from './what-if-shape.ts'
import type { World } from './world.ts'

/** Cards that are shown at a time. */
const MOST_CARDS = 25

type Candidate = { client: string; currency: string; minor: number; total: number }

/**
 * What if they left (A30): every client over a share of the last year's revenue, or the one that is named, with what
 * would be missing, released and protected; and how much hangs on few clients. Each currency by itself.
 */
export const seeWhatIf = action({
  name: 'see-what-if',
  access: 'member',
  changes: false,
  places: ['client'],
  input: z.object({
    client: z.string().min(1).optional(),
    /** Percent of the revenue of a currency, from which on a client is looked at. */
    percent: z.number().min(0.1).max(100).default(SHARE_PERCENT),
    asOf: day.optional(),
  }),
  output: whatIfPageShape,
  async run(world, { client: named, percent, asOf = world.today }) {
    refuseFuture(world, asOf)
    const only = named === undefined ? null : await clientNamed(world, named)
    const seen = await staySeenOn(world, asOf)
    const found = candidatesIn(seen, only?.client ?? null, percent)
    return {
      asOf,
      percent,
      named: only && only.name,
      concentration: concentrationIn(seen),
      total: found.length,
      cards: await cardsOf(world, found.slice(0, MOST_CARDS), seen),
    }
  },
})

/** Who is a client now and brings enough of a currency; those who bring most come first, by roughly what it is worth. */
function candidatesIn({ revenue }: StaySeen, only: string | null, percent: number): Candidate[] {
  const found = [...revenue].flatMap(([currency, list]) => {
    const total = list.reduce((sum, { minor }) => sum + Math.max(0, minor), 0)
    return list
      .filter(({ minor, left }) => minor > 0 && !left)
      .filter(({ client, minor }) => (only === null ? 100 * minor >= percent * total : client === only))
      .map(({ client, minor }) => ({ client, currency, minor, total }))
  })
  return found.toSorted((a, b) => roughWorth(b) - roughWorth(a) || (a.client < b.client ? -1 : 1))
}

function concentrationIn({ revenue }: StaySeen) {
  return [...revenue]
    .flatMap(([currency, list]) => concentrationOf(currency, list) ?? [])
    .map(({ minor, ...rest }) => ({ ...rest, revenue: { minor, currency: rest.currency } }))
    .toSorted((a, b) => b.clients - a.clients || (a.currency < b.currency ? -1 : 1))
}

async function cardsOf(world: World, found: readonly Candidate[], { asOf, inflow }: StaySeen) {
  const clients = [...new Set(found.map(({ client }) => client))]
  const facts = await world.stores.facts.ofClients(clients)
  const names = await world.stores.readings.names(clients)
  const nameOf = await memberNames(world)
  const today = dayNumber(asOf)
  return found.flatMap(({ client, currency, total }) => {
    const own = facts.get(client) ?? []
    const money = foldHistory(client, own).money
    const revenue = revenueOf(money, today - YEAR_DAYS, today).get(currency)
    if (!revenue) return []
    const engagements = own.filter((fact): fact is FactOf<'engagement'> => fact.kind === 'engagement')
    const hours = hoursOf(own, today, nameOf)
    const leaving = { currency, revenue, total, hours, engagements, inflow }
    return [showWhatIf(client, names.get(client) ?? client, whatIf(leaving, asOf))]
  })
}

function showWhatIf(client: string, name: string, one: WhatIf): z.infer<typeof whatIfShape> {
  const { currency, revenue, replacement, missing, ...rest } = one
  const ends = missing && {
    amount: { minor: missing.amount, currency },
    low: { minor: missing.low, currency },
    high: { minor: missing.high, currency },
  }
  return {
    ...rest,
    client,
    name,
    currency,
    revenue: { minor: revenue.minor, currency },
    n: revenue.n,
    because: revenue.because,
    replacement: showReplacement(replacement, currency),
    missing: ends,
  }
}

function showReplacement(found: WhatIf['replacement'], currency: string) {
  const { n, valued, over } = found
  if ('none' in found) return { none: found.none, weeks: null, clients: null, firstYear: null, n, valued, over }
  const { weeks, low, high, clients, firstYear } = found
  const each = { minor: firstYear, currency }
  return { none: null, weeks: { value: weeks, low, high }, clients, firstYear: each, n, valued, over }
}
