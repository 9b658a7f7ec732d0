import { z } from 'zod'
import { dayFromNumber, dayNumber } from '../core/day.ts'
import { YEAR_DAYS } from '../core/stay/client-tally.ts'
import { adviceOf } from '../core/stay/client-deals.ts'
import { hoursOf } from '../core/stay/hours.ts'
import { pricedOf } from '../core/stay/prices.ts'
import { action } from './action.ts'
import { clientNamed } from './ask.ts'
import { refuseFuture } from './days.ts'
import { memberNames } from './paying.ts'
import { agreedWith } from './set-price.ts'
import { day, key, money } from './shapes.ts'
import { showCompared } from './show-stay.ts'
import { staySeenOn } from './stay-seen.ts'
import { comparedShape, unit } from './stay-shapes.ts'
import type { World } from './world.ts'

/** Advice that is shown. */
const MOST_ADVICE = 100

const advice = z.object({ on: day, text: z.string(), because: z.array(z.string()) })
const change = z.object({ on: day, service: z.string(), per: unit, amount: money, because: z.array(z.string()) })

/**
 * What one client pays and paid, and the advice they had (N21, N22). With `compare` each price stands beside what newer
 * clients pay for the same, which takes a look at the whole book.
 */
export const seePrices = action({
  name: 'see-prices',
  access: 'member',
  changes: false,
  places: ['client'],
  input: z.object({ client: z.string().min(1), compare: z.boolean().default(true), asOf: day.optional() }),
  output: z.object({
    client: key,
    name: z.string(),
    asOf: day,
    compared: z.boolean(),
    prices: z.array(comparedShape),
    /** Every agreed price, the latest first. */
    history: z.array(change),
    /** Advice of the last 12 months, and all of it, the latest first. */
    given: z.int(),
    advice: z.array(advice),
  }),
  async run(world, input) {
    const { client, name } = await clientNamed(world, input.client)
    const { asOf = world.today, compare } = input
    refuseFuture(world, asOf)
    const deals = await agreedWith(world, client, asOf)
    const latest = deals.prices.toSorted((a, b) => b.on - a.on || (a.recorded < b.recorded ? 1 : -1))
    return {
      client,
      name,
      asOf,
      compared: compare,
      prices: compare ? await besideNewer(world, client, asOf) : await alone(world, client, asOf),
      history: latest.map(({ on, service, per, minor, currency, ref }) => {
        return { on: dayFromNumber(on), service, per, amount: { minor, currency }, because: [ref] }
      }),
      given: adviceOf(deals, dayNumber(asOf), YEAR_DAYS).given,
      advice: await adviceGiven(world, client, asOf),
    }
  },
})

async function besideNewer(world: World, client: string, asOf: string) {
  const { compared } = await staySeenOn(world, asOf)
  const own = compared.filter((one) => one.client === client)
  // Who has left is held against nobody.
  if (own.length === 0) return alone(world, client, asOf)
  const names = await world.stores.readings.names(own.flatMap(({ lowest }) => (lowest ? [lowest.client] : [])))
  return own.map((price) => showCompared(price, names))
}

async function alone(world: World, client: string, asOf: string) {
  const facts = (await world.stores.facts.ofClients([client])).get(client) ?? []
  const hours = hoursOf(facts, dayNumber(asOf), await memberNames(world))
  const prices = pricedOf(await agreedWith(world, client, asOf), hours)
  const start = { on: dayNumber(asOf), exact: false }
  return prices.map((price) => showCompared({ ...price, client, start, newer: 0, lowest: null }, new Map()))
}

async function adviceGiven(world: World, client: string, asOf: string): Promise<z.infer<typeof advice>[]> {
  const facts = (await world.stores.facts.ofClients([client])).get(client) ?? []
  return facts
    .flatMap((fact) => (fact.kind === 'advice' && fact.on !== '' && fact.on <= asOf ? [{ ...fact, on: fact.on }] : []))
    .toSorted((a, b) => (a.on === b.on ? (a.id < b.id ? 1 : -1) : a.on < b.on ? 1 : -1))
    .slice(0, MOST_ADVICE)
    .map(({ on, body, id }) => ({ on, text: body.text, because: [id] }))
}
