import { z } from 'zod'
import { GROUND_STRENGTHS, GROUNDS } from '../core/ledger/kinds/reviews.ts'
import { FEWEST_CLIENTS } from '../core/review/shrink.ts'
import type { BookFit, Standing } from '../core/review/fold-book.ts'
import { orderOf, whyBefore } from '../core/review/order.ts'
import { PATTERN_ANSWERS } from '../core/review/pattern.ts'
import { nextLook } from '../core/review/yearly.ts'
import type { ListWish } from '../db/reading-store.ts'
import { action } from './action.ts'
import { gatherFit } from './evidence.ts'
import { againShape, baseShape } from './fit-shapes.ts'
import { baseOf } from './see-fit.ts'
import { day, dayOrNone, key, standing, valueShape } from './shapes.ts'
import type { World } from './world.ts'

const rowShape = z.object({
  client: key,
  name: z.string(),
  /** Distinct grounds at some or above; those that say much the same are counted once (I15). */
  distinct: z.int(),
  grounds: z.array(z.object({ ground: z.enum(GROUNDS), strength: z.enum(GROUND_STRENGTHS) })),
  answer: z.enum(PATTERN_ANSWERS),
  /** The review that is open; null where none is. */
  review: z.string().nullable(),
  /** Why it stands before the next one: the sentence is `before.<code>` with `args`; null for the last. */
  before: z.object({ code: z.string(), args: z.record(z.string(), z.union([z.string(), z.number()])) }).nullable(),
})

const yearlyShape = z.object({
  client: key,
  name: z.string(),
  standing,
  value: valueShape.nullable(),
  again: againShape,
})

/**
 * The whole book, once a year and whenever somebody wants to look (I3): every client with any ground at some or above in
 * the order of I15, each with why it comes before the next; and whom nobody has asked about for a year, "would we take
 * them again today?" (A25), those who bring most first. It takes one pass of the book, and is remembered until a fact is
 * added.
 */
export const seePortfolio = action({
  name: 'see-portfolio',
  access: 'trusted',
  changes: false,
  input: z.object({ limit: z.int().min(1).max(500).default(50) }),
  output: z.object({
    asOf: day,
    clients: z.int(),
    first: z.array(rowShape),
    /** All with any ground, listed or not. */
    total: z.int(),
    base: baseShape,
    /** False where there are too few clients to hold one against the others. */
    comparable: z.boolean(),
    yearly: z.object({ due: z.int(), clients: z.array(yearlyShape), next: dayOrNone }),
  }),
  async run(world, { limit }) {
    const fit = await gatherFit(world)
    const ordered = orderOf(fit.standing)
    const names = await world.stores.readings.names(ordered.slice(0, limit + 1).map(({ client }) => client))
    const named = ordered.slice(0, limit + 1).map((one) => ({ ...one, name: names.get(one.client) ?? one.name }))
    return {
      asOf: world.today,
      clients: fit.rates.clients,
      first: named.slice(0, limit).map((one, i) => rowOf(one, named[i + 1])),
      total: ordered.length,
      base: baseOf(fit.rates),
      comparable: fit.rates.complaints.clients > FEWEST_CLIENTS,
      yearly: await yearlyOf(world, fit, limit),
    }
  },
})

function rowOf(one: Standing, next: Standing | undefined): z.infer<typeof rowShape> {
  const { client, name, distinct, readings, answer, review } = one
  const grounds = readings
    .filter(({ ground }) => one.grounds.includes(ground))
    .map(({ ground, strength }) => ({ ground, strength }))
  return { client, name, distinct, grounds, answer, review, before: next ? whyBefore(one, next) : null }
}

const LINES = 500
const BY_VALUE: ListWish = { search: '', standing: '', sort: 'value', descending: true, limit: LINES, offset: 0 }

/** Whom nobody has asked about for a year, those who bring most first; whoever has left is not asked about. */
async function yearlyOf(world: World, { again }: BookFit, limit: number) {
  const due = new Map(again.flatMap(({ client, ...one }) => (one.late >= 0 ? [[client, one] as const] : [])))
  const clients: z.infer<typeof yearlyShape>[] = []
  let [n, offset, left] = [0, 0, new Set<string>()]
  for (; due.size > 0; offset += LINES) {
    const page = (await world.stores.readings.list({ ...BY_VALUE, offset })).clients
    for (const { client, name, standing: stands, value } of page) {
      const asked = due.get(client)
      if (stands === 'left') left.add(client)
      if (!asked || stands === 'left') continue
      n += 1
      const worth = value && { amount: { minor: value.minor, currency: value.currency }, n: value.n }
      if (clients.length < limit) clients.push({ client, name, standing: stands, value: worth, again: asked })
    }
    if (page.length < LINES) break
  }
  return {
    due: n,
    clients,
    next: nextLook(
      again.filter(({ client }) => !left.has(client)),
      world.today,
    ),
  }
}
