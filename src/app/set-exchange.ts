import { z } from 'zod'
import { isExchange } from '../core/ledger/kinds/exchange.ts'
import { minorFrom } from '../core/money.ts'
import type { Money } from '../core/money.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { currency } from './clients.ts'
import { refuseFuture } from './days.ts'
import { currencyOf } from './preview-import.ts'
import { draftBy, record } from './record.ts'
import { day, money } from './shapes.ts'

const decimal = z.string().trim().min(1).max(30)

/**
 * Says what money of one currency is worth in another (handbook 7), from `on`, else from today. Where no second currency
 * is named it is the business's. Costs are brought into the currency a client pays in by the rate of their own day, so a
 * year that is past needs a rate of a day before it.
 */
export const setExchange = action({
  name: 'set-exchange',
  access: 'owner',
  changes: true,
  places: ['amount', 'currency', 'is', 'in'],
  input: z.object({
    /** Plain decimals: `100` of `currency` is `0.68`. */
    amount: decimal,
    currency,
    is: decimal,
    in: currency.optional(),
    on: day.optional(),
  }),
  output: z.object({ from: money, to: money, on: day, ids: z.array(z.string()) }),
  async run(world, { amount, currency: unit, is, in: other, on = world.today }) {
    refuseFuture(world, on)
    const body = { from: amountOf(amount, unit), to: amountOf(is, other ?? currencyOf(world)) }
    if (!isExchange(body)) throw new Refusal('exchange-wrong', { from: body.from.currency, to: body.to.currency })
    return { ...body, on, ids: await record(world, [draftBy(world, 'exchange', null, body, on)]) }
  },
})

function amountOf(text: string, unit: string): Money {
  const minor = minorFrom(text, unit)
  if (minor === null) throw new Refusal('amount-not-read', { amount: text, currency: unit })
  return { minor, currency: unit }
}
