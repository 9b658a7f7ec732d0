import { z } from 'zod'
import { minorFrom } from '../core/money.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { clientNamed } from './ask.ts'
import { currency } from './clients.ts'
import { refuseFuture } from './days.ts'
import { currencyOf } from './preview-import.ts'
import { draftBy, record } from './record.ts'
import { day, key } from './shapes.ts'

/**
 * Records money received; `for` names the invoice it pays, otherwise it goes to the oldest open one. Where no
 * currency is given it is the one the client buys in, else that of the client's card, else the business's.
 */
export const recordPayment = action({
  name: 'record-payment',
  access: 'member',
  changes: true,
  places: ['client', 'amount'],
  input: z.object({
    client: z.string().min(1),
    /** A plain decimal: `1200.50`. */
    amount: z.string().trim().min(1).max(30),
    currency: currency.optional(),
    on: day.optional(),
    for: z.string().max(200).optional(),
    text: z.string().max(1000).optional(),
  }),
  output: z.object({ client: key, ids: z.array(z.string()) }),
  async run(world, input) {
    refuseFuture(world, input.on)
    const { client, value } = await clientNamed(world, input.client)
    const known = await world.stores.readings.byKey(client)
    const money = input.currency ?? value?.currency ?? known?.card.currency ?? currencyOf(world)
    const minor = minorFrom(input.amount, money)
    if (minor === null || minor <= 0) throw new Refusal('amount-not-read', { amount: input.amount, currency: money })
    const body = { client, amount: { minor, currency: money }, for: input.for, text: input.text }
    return { client, ids: await record(world, [draftBy(world, 'payment', client, body, input.on)]) }
  },
})
