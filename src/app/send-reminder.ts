import { z } from 'zod'
import { Refusal } from '../core/refusal.ts'
import type { Stores } from '../db/stores.ts'
import { openStores } from '../db/stores.ts'
import { action } from './action.ts'
import { postOf } from './mail-settings.ts'
import type { Post } from './mail-settings.ts'
import type { Posted } from './mail-talk.ts'
import type { Reminder } from './reminder.ts'
import { addresseeOf } from './reminder-addressee.ts'
import type { Addressee } from './reminder-addressee.ts'
import { postReminder } from './reminder-smtp.ts'
import type { World } from './world.ts'

/** Minutes until the next try after a try that brought nothing out; a letter of the morning is not tried beyond these. */
const NEXT_TRY_MINUTES = [1, 5, 15, 60, 120]
const MINUTE_MS = 60_000

/**
 * Sends a letter to one of our own team, at most once as far as anybody can see: that it is begun is written before
 * the server is spoken to, and when nobody knows whether it arrived it is left to a person (`unclear`). What the
 * server did not take is tried again later, at most five times.
 */
export const sendReminder = action({
  name: 'send-reminder',
  access: 'owner',
  changes: 'in steps',
  job: true,
  input: z.object({ id: z.string().min(1) }),
  output: z.object({ outcome: z.string() }),
  async run(world, { id }) {
    const letter = await world.stores.reminders.byId(id)
    if (!letter || letter.ended_at !== '') return { outcome: letter?.outcome ?? '' }
    // Somebody began and never came back: it may be out.
    if (letter.begun_at !== '') return end(world, id, 'unclear')
    const way = await wayOf(world, letter)
    if (way instanceof Refusal) return end(world, id, way.code)
    if (!(await inTransaction(world, (stores) => stores.reminders.begin(id, world.house.clock()))))
      return { outcome: 'begun elsewhere' }
    return settle(world, letter, await postReminder(way.post, way.to, letter))
  },
})

/** The server and the address, or the refusal of why there is none: that is clear before anything is begun. */
async function wayOf(world: World, { member }: Reminder): Promise<{ post: Post; to: Addressee } | Refusal> {
  try {
    return { post: postOf(world.house.mail), to: await addresseeOf(world, member) }
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

async function settle(
  world: World,
  { id, attempts }: Reminder & { attempts: number },
  { how, code }: Posted,
): Promise<{ outcome: string }> {
  const wait = how === 'later' ? NEXT_TRY_MINUTES[attempts] : undefined
  if (wait === undefined) return end(world, id, code)
  const runAt = new Date(Date.parse(world.house.clock()) + wait * MINUTE_MS).toISOString()
  await inTransaction(world, async ({ reminders, jobs }) => {
    await reminders.release(id, code)
    await jobs.add(`${id} try ${attempts + 2}`, 'send-reminder', JSON.stringify({ id }), runAt)
  })
  return { outcome: code }
}

async function end(world: World, id: string, outcome: string): Promise<{ outcome: string }> {
  await inTransaction(world, ({ reminders }) => reminders.end(id, world.house.clock(), outcome))
  return { outcome }
}

function inTransaction<T>({ house }: World, work: (stores: Stores) => Promise<T>): Promise<T> {
  return house.database.change((handle) => work(openStores(handle, house.workspace)))
}
