import { z } from 'zod'
import { dayNumber } from '../core/day.ts'
import type { Day } from '../core/day.ts'
import { minorFrom } from '../core/money.ts'
import { Refusal } from '../core/refusal.ts'
import { addDeal, emptyDeals, pricesNow, nameKey } from '../core/stay/client-deals.ts'
import type { AgreedPrice, ClientDeals } from '../core/stay/client-deals.ts'
import { action } from './action.ts'
import { clientNamed } from './ask.ts'
import { currency } from './clients.ts'
import { currencyOf } from './preview-import.ts'
import { draftBy, record } from './record.ts'
import { day, key, money } from './shapes.ts'
import { unit } from './stay-shapes.ts'
import type { World } from './world.ts'

/**
 * Sets what a client pays for a service from a day on, also a day to come (N22). The earlier price stays on record.
 * Where no currency is given it is that of the price before, else the one the client buys in, else the business's.
 */
export const setPrice = action({
  name: 'set-price',
  access: 'member',
  changes: true,
  places: ['client', 'text', 'amount', 'per'],
  input: z.object({
    client: z.string().min(1),
    /** The service. */
    text: z.string().trim().min(1).max(200),
    /** A plain decimal: `80.50`. */
    amount: z.string().trim().min(1).max(30),
    per: unit,
    currency: currency.optional(),
    on: day.optional(),
  }),
  output: z.object({ client: key, before: money.nullable(), after: money, ids: z.array(z.string()) }),
  async run(world, input) {
    const { client, value } = await clientNamed(world, input.client)
    const on = input.on ?? world.today
    const before = priceBefore(await agreedWith(world, client, on), input.text, input.per)
    const known = await world.stores.readings.byKey(client)
    const given = input.currency ?? before?.currency ?? value?.currency ?? known?.card.currency ?? currencyOf(world)
    const minor = minorFrom(input.amount, given)
    if (minor === null || minor < 0) throw new Refusal('amount-not-read', { amount: input.amount, currency: given })
    const after = { minor, currency: given }
    const body = { client, text: input.text, amount: after, per: input.per }
    const ids = await record(world, [draftBy(world, 'price', client, body, on)])
    return { client, before: before && { minor: before.minor, currency: before.currency }, after, ids }
  },
})

function priceBefore(deals: ClientDeals, text: string, per: string): AgreedPrice | null {
  return pricesNow(deals).find((price) => price.per === per && price.key === nameKey(text)) ?? null
}

/** What was agreed with a client and advised by the end of a day. */
export async function agreedWith(world: World, client: string, on: Day): Promise<ClientDeals> {
  const facts = (await world.stores.facts.ofClients([client])).get(client) ?? []
  const deals = emptyDeals(client)
  const kept = facts.filter(({ kind }) => kind === 'price' || kind === 'advice' || kind === 'engagement')
  for (const { fact, recorded } of await world.stores.deals.recordedAt(kept)) {
    addDeal(deals, fact, dayNumber(on), recorded)
  }
  return deals
}
