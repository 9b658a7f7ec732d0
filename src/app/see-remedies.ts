import { z } from 'zod'
import { LEAST_FOR_SHARE } from '../core/promises/rates.ts'
import type { Proportion } from '../core/models/wilson.ts'
import type { PastKind } from '../core/remedies/similar.ts'
import { action } from './action.ts'
import { currency } from './clients.ts'
import { learnedFrom } from './past-remedies.ts'
import { memberNames } from './promise-book.ts'
import { adviceFor, adviceShape } from './remedy-advice.ts'
import { caseIn, remediesOf } from './remedy-book.ts'
import { apologyShape, amountIn, countedShape, halfwayShape, pastShape, remedyShape } from './remedy-shapes.ts'
import { day, key } from './shapes.ts'
import { keyInput } from './sheet-shapes.ts'

/**
 * What was offered to a client and what became of it; with a case also what to offer now: matched to what was lost, the
 * cheaper ways first, money as a sum of its parts, within the limits (A22, M26, M29, handbook 3.4). `lost` and `effort`
 * (hours) are what the client lost, for the sum; nothing of it is recorded. Without `learn` the rest of the book is not read.
 */
export const seeRemedies = action({
  name: 'see-remedies',
  access: 'member',
  changes: false,
  places: ['client', 'case'],
  input: z.object({
    client: z.string().min(1),
    case: keyInput.optional(),
    /** A plain decimal: `80.50`. */
    lost: amountIn.optional(),
    /** Hours. */
    effort: z.number().min(0).max(1000).optional(),
    currency: currency.optional(),
    learn: z.boolean().default(true),
  }),
  output: z.object({
    client: key,
    name: z.string(),
    day,
    remedies: z.array(remedyShape),
    halfways: z.array(halfwayShape),
    apologies: z.array(apologyShape),
    advice: adviceShape.nullable(),
    /** Remedies of similar cases, accepted and delivered at least 90 days ago, of `n` in all (M26). */
    past: z.object({ n: z.int(), kinds: z.array(pastShape) }).nullable(),
    /** What became of clients in the twelve months after something was put right (M30). */
    recoveries: z
      .object({ n: z.int(), stayed: countedShape, referred: countedShape, because: z.array(z.string()) })
      .nullable(),
  }),
  async run(world, { client: named, case: which, learn, ...wished }) {
    const book = await remediesOf(world, named)
    const one = which === undefined ? null : caseIn(book, which).one
    const memberName = await memberNames(world)
    const nameOf = (member: string | null) => (member === null ? null : memberName(member))
    const of = <T extends { case: string | null }>(all: T[]) => (one ? all.filter((it) => it.case === one.case) : all)
    const learned = learn ? await learnedFrom(world, one) : null
    const names = await world.stores.readings.names(clientsIn(learned?.kinds ?? []))
    return {
      client: book.client,
      name: book.name,
      day: world.today,
      remedies: of(book.remedies).map((it) => ({ ...it, ownerName: nameOf(it.owner), byName: nameOf(it.by) })),
      halfways: of(book.halfways).map((it) => ({ ...it, byName: nameOf(it.by) })),
      apologies: of(book.apologies).map((it) => ({ ...it, byName: nameOf(it.by), because: [it.ref] })),
      advice: one && (await adviceFor(world, book, one, wished, memberName)),
      past: learned && { n: learned.n, kinds: learned.kinds.map((kind) => showPast(kind, names)) },
      recoveries: learned && {
        n: learned.recoveries.n,
        stayed: counted(learned.recoveries.stayed),
        referred: counted(learned.recoveries.referred),
        because: learned.because,
      },
    }
  },
})

function clientsIn(kinds: readonly PastKind[]): string[] {
  return [...new Set(kinds.flatMap(({ cheapest }) => cheapest.map(({ remedy }) => remedy.client)))]
}

function showPast({ as, worked, cheapest, ...rate }: PastKind, names: ReadonlyMap<string, string>) {
  return {
    as,
    worked: counted({ ...rate }, worked),
    cheapest: cheapest.map(({ remedy, like }) => {
      const { client, text, amount, minutes, deliveredOn, because } = remedy
      return {
        client,
        name: names.get(client) ?? client,
        text,
        amount,
        minutes,
        deliveredOn: deliveredOn!,
        like,
        because,
      }
    }),
  }
}

/** Under five no share is said. */
function counted(
  { share, low, high, n }: Proportion,
  count = Math.round((share ?? 0) * n),
): z.infer<typeof countedShape> {
  return { count, n, within: share === null || n < LEAST_FOR_SHARE ? null : { share, low, high } }
}
