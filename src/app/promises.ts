import { z } from 'zod'
import { dayFromNumber, dayNumber } from '../core/day.ts'
import type { Day } from '../core/day.ts'
import { Refusal } from '../core/refusal.ts'
import { foldHistory } from '../core/signals/fold.ts'
import { historyOn } from '../core/signals/history.ts'
import { promiseStates } from '../core/signals/open-promises.ts'
import { action } from './action.ts'
import { clientNamed } from './ask.ts'
import { refuseBefore, refuseFuture } from './days.ts'
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
    on: day.optional(),
  }),
  output: written,
  async run(world, input) {
    const { client } = await clientNamed(world, input.client)
    refuseFuture(world, input.on)
    refuseBefore(input.by, input.on ?? world.today)
    const owner = input.way === 'to' ? world.person?.member : undefined
    const body = { way: input.way, client, text: input.text, due: input.by, owner }
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

/** The open promise meant by some words of it; refuses when there is none, or more than one. */
async function openPromise(
  world: World,
  named: string,
  words: string,
  on: Day,
): Promise<{ client: string; text: string; made: Day }> {
  refuseFuture(world, on)
  const { client } = await clientNamed(world, named)
  const facts = (await world.stores.facts.ofClients([client])).get(client)!
  const history = historyOn(foldHistory(client, facts), dayNumber(on))
  const open = promiseStates(history.promises).filter((one) => !one.settled)
  const wanted = words.trim().toLowerCase()
  const exact = open.filter((one) => one.text.trim().toLowerCase() === wanted)
  const fitting = exact.length > 0 ? exact : open.filter((one) => one.text.toLowerCase().includes(wanted))
  const [found] = fitting
  if (!found) throw new Refusal('promise-not-found', { client, text: words })
  // Of several with the same words the oldest is meant; of several with different words nobody can say.
  const texts = [...new Set(fitting.map((one) => one.text.trim().toLowerCase()))]
  if (texts.length > 1) throw new Refusal('promise-ambiguous', { client, text: words, n: texts.length })
  return { client, text: found.text, made: dayFromNumber(found.made) }
}
