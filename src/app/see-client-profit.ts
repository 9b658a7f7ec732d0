import { z } from 'zod'
import type { Fact, FactOf } from '../core/ledger/fact.ts'
import { clientProfit } from '../core/profit/client-profit.ts'
import { action } from './action.ts'
import { clientNamed } from './ask.ts'
import { refuseFuture } from './days.ts'
import { profitsOn, ratesOf } from './profit-book.ts'
import { clientProfitShape, profitLineShape } from './profit-shapes.ts'
import { day, key } from './shapes.ts'
import { showClientProfit, showProfitLine } from './show-profit.ts'
import type { World } from './world.ts'

/** Somebody who came through a client, as it was recorded, and what is left of them where they are a client by that name. */
const brought = z.object({
  on: day,
  text: z.string().nullable(),
  client: key.nullable(),
  lines: z.array(profitLineShape),
  because: z.array(z.string()),
})

/**
 * What one client brought and took over the last 12 months, in each currency, with the facts behind it and the moves in
 * their order (I9); beside it who came through them, because a source is worth more than its own margin.
 */
export const seeClientProfit = action({
  name: 'see-client-profit',
  access: 'trusted',
  changes: false,
  places: ['client'],
  input: z.object({ client: z.string().min(1), asOf: day.optional() }),
  output: z.object({
    client: key,
    name: z.string(),
    asOf: day,
    profits: z.array(clientProfitShape),
    brought: z.array(brought),
  }),
  async run(world, { client: named, asOf = world.today }) {
    refuseFuture(world, asOf)
    const { client, name } = await clientNamed(world, named)
    const facts = (await world.stores.facts.ofClients([client])).get(client) ?? []
    const profits = clientProfit(client, facts, await ratesOf(world), asOf)
    return {
      client,
      name,
      asOf,
      profits: profits.map((profit) => showClientProfit(profit, name)),
      brought: await broughtBy(world, facts, asOf),
    }
  },
})

async function broughtBy(world: World, facts: readonly Fact[], asOf: string): Promise<z.infer<typeof brought>[]> {
  const came = facts.filter(
    (fact): fact is FactOf<'referral'> => fact.kind === 'referral' && fact.body.step === 'came' && fact.on <= asOf,
  )
  if (came.length === 0) return []
  const book = await profitsOn(world, asOf)
  const found: z.infer<typeof brought>[] = []
  for (const { on, body, id } of came) {
    const only = await whoCame(world, body)
    const lines = only ? book.filter(({ client }) => client === only.client) : []
    const shown = lines.map((profit) => showProfitLine(profit, only!.name))
    found.push({ on, text: body.text ?? null, client: only?.client ?? null, lines: shown, because: [id] })
  }
  return found
}

/** The client who came: the one that is named, else the only one of that name. */
async function whoCame({ stores }: World, { brought: given, text }: FactOf<'referral'>['body']) {
  const known = given === undefined ? undefined : await stores.readings.byKey(given)
  if (known) return known.line
  const named = text ? await stores.readings.named(text.trim(), 2) : []
  return named.length === 1 ? named[0]! : null
}
