import { z } from 'zod'
import { inForceOn } from '../core/expect/fold-sheets.ts'
import type { QuoteSeen } from '../core/expect/quotes.ts'
import { foldQuotes } from '../core/expect/quotes.ts'
import { minorFrom } from '../core/money.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { currency } from './clients.ts'
import { dayThere, refuseFuture } from './days.ts'
import { engagementMeant, expectedOf } from './expectations.ts'
import type { Expected } from './expectations.ts'
import { currencyOf } from './preview-import.ts'
import { freeKey } from './free-key.ts'
import { draftBy, record } from './record.ts'
import { refuseHeldWork } from './refuse-held-work.ts'
import { day, key } from './shapes.ts'
import { keyInput } from './sheet-shapes.ts'
import type { World } from './world.ts'

const written = z.object({ client: key, quote: key, ids: z.array(z.string()) })

/** Records a quote that was given to a client, and the engagement it is for. */
export const giveQuote = action({
  name: 'give-quote',
  access: 'member',
  changes: true,
  places: ['client', 'amount', 'text'],
  input: z.object({
    client: z.string().min(1),
    /** A plain decimal: `1200.50`. */
    amount: z.string().trim().min(1).max(30).optional(),
    currency: currency.optional(),
    text: z.string().trim().min(1).max(1000),
    quote: keyInput.optional(),
    engagement: keyInput.optional(),
    on: day.optional(),
  }),
  output: written,
  async run(world, input) {
    refuseFuture(world, input.on)
    const expected = await expectedOf(world, input.client)
    const { client, facts } = expected
    await refuseHeldWork(world, client)
    if (input.engagement !== undefined) engagementMeant(expected, input.engagement)
    const taken = foldQuotes(client, facts, world.today).map(({ quote }) => quote)
    if (input.quote !== undefined && taken.includes(input.quote))
      throw new Refusal('quote-exists', { client, quote: input.quote })
    const quote = input.quote ?? freeKey(input.text, taken)
    const { engagement, text } = input
    const body = { client, quote, step: 'given' as const, amount: amountOf(world, expected, input), engagement, text }
    const on = input.on ?? (await dayThere(world, client))
    return {
      client,
      quote,
      ids: await record(world, [draftBy(world, 'quote', client, { ...body, without: undefined }, on)]),
    }
  },
})

function amountOf(
  world: World,
  { card }: Expected,
  input: { amount?: string | undefined; currency?: string | undefined },
) {
  if (input.amount === undefined) return undefined
  const money = input.currency ?? card.currency ?? currencyOf(world)
  const minor = minorFrom(input.amount, money)
  if (minor === null || minor <= 0) throw new Refusal('amount-not-read', { amount: input.amount, currency: money })
  return { minor, currency: money }
}

/**
 * The client accepted a quote. Refused while they have accepted no expectation sheet for it (M15), unless an owner says
 * why in `without`, which stays on record.
 */
export const acceptQuote = action({
  name: 'accept-quote',
  access: 'member',
  changes: true,
  places: ['client', 'quote'],
  input: z.object({
    client: z.string().min(1),
    quote: keyInput.optional(),
    without: z.string().trim().max(1000).optional(),
    on: day.optional(),
  }),
  output: written,
  async run(world, input) {
    const { expected, quote, on } = await openQuote(world, input)
    const { client } = expected
    await refuseHeldWork(world, client)
    const ready = isAgreed(expected, quote, on)
    if (!ready && !input.without) throw new Refusal('sheet-missing', { client, engagement: quote.engagement ?? '' })
    if (!ready && world.person?.role !== 'owner') throw new Refusal('owner-only', { action: 'accept-quote' })
    const without = ready ? undefined : input.without
    return settle(world, client, quote, { step: 'accepted', without }, on)
  },
})

/** The client declined a quote. */
export const declineQuote = action({
  name: 'decline-quote',
  access: 'member',
  changes: true,
  places: ['client', 'quote', 'text'],
  input: z.object({
    client: z.string().min(1),
    quote: keyInput.optional(),
    text: z.string().trim().max(1000).optional(),
    on: day.optional(),
  }),
  output: written,
  async run(world, input) {
    const { expected, quote, on } = await openQuote(world, input)
    return settle(world, expected.client, quote, { step: 'declined', text: input.text }, on)
  },
})

/** True when a sheet is in force: that of the quote's engagement, or any where it names none. */
function isAgreed({ engagements }: Expected, { engagement }: QuoteSeen, on: string): boolean {
  const meant = engagements.filter((one) => engagement === null || one.engagement === engagement)
  return meant.some((one) => inForceOn(one, on) !== null)
}

type Asked = { client: string; quote?: string | undefined; on?: string | undefined }

/** The quote meant by its key, else the only open one; refuses what is settled. */
async function openQuote(world: World, input: Asked): Promise<{ expected: Expected; quote: QuoteSeen; on: string }> {
  refuseFuture(world, input.on)
  const expected = await expectedOf(world, input.client)
  const quotes = foldQuotes(expected.client, expected.facts, world.today)
  const open = quotes.filter(({ step }) => step === 'given')
  const quote =
    input.quote === undefined && open.length === 1 ? open[0] : quotes.find((one) => one.quote === input.quote)
  if (!quote) throw new Refusal('quote-not-found', { client: expected.client, quote: input.quote ?? '' })
  if (quote.step !== 'given') throw new Refusal('quote-settled', { client: expected.client, quote: quote.quote })
  return { expected, quote, on: input.on ?? (await dayThere(world, expected.client)) }
}

type Settled = { step: 'accepted' | 'declined'; without?: string | undefined; text?: string | undefined }

async function settle(world: World, client: string, { quote, engagement }: QuoteSeen, settled: Settled, on: string) {
  const { step, without, text } = settled
  const body = { client, quote, step, amount: undefined, engagement: engagement ?? undefined, text, without }
  return { client, quote, ids: await record(world, [draftBy(world, 'quote', client, body, on)]) }
}
