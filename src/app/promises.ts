import { z } from 'zod'
import type { Day } from '../core/day.ts'
import { isKey } from '../core/ledger/field.ts'
import { PROMISE_SORTS } from '../core/ledger/kinds/promises.ts'
import { action } from './action.ts'
import { clientNamed } from './ask.ts'
import { refuseBefore, refuseFuture } from './days.ts'
import { openPromise } from './open-promise.ts'
import { ownerOf } from './promise-book.ts'
import { draftBy, record } from './record.ts'
import { day, key } from './shapes.ts'
import type { World } from './world.ts'

const text = z.string().trim().min(1).max(1000)
const written = z.object({ client: key, ids: z.array(z.string()) })

/** Records a promise and the day it is promised for (M17). */
export const makePromise = action({
  name: 'make-promise',
  access: 'member',
  changes: true,
  places: ['client', 'text', 'by'],
  input: z.object({
    client: z.string().min(1),
    text,
    by: day,
    way: z.enum(['to', 'from']).default('to'),
    /** What sort of thing it is, the work it belongs to, and which of us keeps it: whoever records it, unless said. */
    kind: z.enum(PROMISE_SORTS).optional(),
    engagement: key.refine(isKey, { error: 'no-such-key' }).optional(),
    owner: key.optional(),
    on: day.optional(),
  }),
  output: written,
  async run(world, input) {
    const { client } = await clientNamed(world, input.client)
    refuseFuture(world, input.on)
    refuseBefore(input.by, input.on ?? world.today)
    // Their promises have no owner of ours, unless somebody is said to look after one.
    const owner = await ownerOf(world, input.owner, input.way === 'to' ? world.person?.member : undefined)
    const { way, kind, engagement } = input
    const body = { way, client, text: input.text, due: input.by, owner, kind, engagement }
    return { client, ids: await record(world, [draftBy(world, 'promise', client, body, input.on)]) }
  },
})

/** Marks an open promise as kept. */
export const keepPromise = action({
  name: 'keep-promise',
  access: 'member',
  changes: true,
  places: ['client', 'text'],
  input: z.object({ client: z.string().min(1), text, on: day.optional() }),
  output: written,
  run: (world, input) => settle(world, 'kept', input),
})

/** An open promise is no longer wanted. */
export const releasePromise = action({
  name: 'release-promise',
  access: 'member',
  changes: true,
  places: ['client', 'text'],
  input: z.object({ client: z.string().min(1), text, on: day.optional() }),
  output: written,
  run: (world, input) => settle(world, 'released', input),
})

/** Both agreed on a new day for an open promise (M17: tell the client before it slips). */
export const movePromise = action({
  name: 'move-promise',
  access: 'member',
  changes: true,
  places: ['client', 'text', 'to'],
  input: z.object({ client: z.string().min(1), text, to: day, on: day.optional() }),
  output: written,
  async run(world, input) {
    const on = input.on ?? world.today
    const open = await openPromise(world, input.client, input.text, on)
    refuseBefore(input.to, open.made)
    const body = { client: open.client, text: open.text, due: input.to }
    return { client: open.client, ids: await record(world, [draftBy(world, 'moved', open.client, body, on)]) }
  },
})

type Settling = { client: string; text: string; on?: Day | undefined }

async function settle(world: World, kind: 'kept' | 'released', input: Settling) {
  const on = input.on ?? world.today
  const open = await openPromise(world, input.client, input.text, on)
  const body = { client: open.client, text: open.text }
  return { client: open.client, ids: await record(world, [draftBy(world, kind, open.client, body, on)]) }
}
