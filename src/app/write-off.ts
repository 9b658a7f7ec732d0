import { z } from 'zod'
import { dayNumber } from '../core/day.ts'
import type { Day } from '../core/day.ts'
import type { Fact } from '../core/ledger/fact.ts'
import { decimalOf, minorFrom } from '../core/money.ts'
import { isMoneyFact } from '../core/profit/money-moves.ts'
import { Refusal } from '../core/refusal.ts'
import { foldHistory } from '../core/signals/fold.ts'
import { historyOn } from '../core/signals/history.ts'
import { settledInvoices } from '../core/signals/settled.ts'
import { action } from './action.ts'
import { clientNamed } from './ask.ts'
import { currency } from './clients.ts'
import { refuseFuture } from './days.ts'
import { currencyOf } from './preview-import.ts'
import { draftBy, record } from './record.ts'
import { day, key, money } from './shapes.ts'

/**
 * Gives up money that was billed and will not come (handbook 7); `for` names the invoice. No more than is open. Where no
 * currency is given it is the one the client buys in, else the business's.
 */
export const writeOff = action({
  name: 'write-off',
  access: 'trusted',
  changes: true,
  places: ['client', 'amount'],
  input: z.object({
    client: z.string().min(1),
    /** A plain decimal: `1200.50`. */
    amount: z.string().trim().min(1).max(30),
    currency: currency.optional(),
    for: z.string().trim().min(1).max(200).optional(),
    on: day.optional(),
    text: z.string().trim().max(1000).optional(),
  }),
  output: z.object({ client: key, amount: money, ids: z.array(z.string()) }),
  async run(world, input) {
    refuseFuture(world, input.on)
    const { client, value } = await clientNamed(world, input.client)
    const unit = input.currency ?? value?.currency ?? currencyOf(world)
    const minor = minorFrom(input.amount, unit)
    if (minor === null || minor <= 0) throw new Refusal('amount-not-read', { amount: input.amount, currency: unit })
    const facts = (await world.stores.facts.ofClients([client])).get(client) ?? []
    const open = openOn(client, facts, unit, input.for, input.on ?? world.today)
    if (open === null) throw new Refusal('invoice-not-found', { invoice: input.for ?? '', client })
    if (minor > open)
      throw new Refusal('write-off-over', { open: `${decimalOf({ minor: open, currency: unit })} ${unit}`, client })
    const amount = { minor, currency: unit }
    const body = { client, amount, for: input.for, text: input.text }
    return { client, amount, ids: await record(world, [draftBy(world, 'writeoff', client, body, input.on)]) }
  },
})

/** What is open of an invoice, or of all of a currency, in minor units; null where there is no such invoice. */
function openOn(client: string, facts: readonly Fact[], unit: string, named: string | undefined, on: Day) {
  const moved = facts.filter(isMoneyFact)
  const items = historyOn(foldHistory(client, moved), dayNumber(on)).money.filter((one) => one.currency === unit)
  const invoices = settledInvoices(items).filter(({ invoice }) => named === undefined || invoice.invoice === named)
  if (named !== undefined && invoices.length === 0) return null
  const off = moved.reduce((sum, fact) => {
    const isSame = fact.kind === 'writeoff' && fact.body.amount.currency === unit
    return isSame && (named === undefined || fact.body.for === named) ? sum + fact.body.amount.minor : sum
  }, 0)
  return Math.max(0, invoices.reduce((sum, { left }) => sum + left, 0) - off)
}
