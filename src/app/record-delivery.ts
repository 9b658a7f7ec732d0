import { z } from 'zod'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { writeStep } from './address-letter.ts'
import { gatherFit } from './evidence.ts'
import { doorOf } from './letter-door.ts'
import type { Door } from './letter-door.ts'
import { doorText, letterStep } from './letter-out-shapes.ts'
import { forgetLetter, letterKnown, noteLetter } from './letters-begun.ts'
import { markSent } from './mark-sent.ts'
import type { World } from './world.ts'

/**
 * Keeps the proof that the letter arrived: a tracking number, a receipt, who signed. Of a letter of which nobody knows
 * whether it went, it says what a person found out: with `arrived` false it may be made ready anew.
 */
export const recordDelivery = action({
  name: 'record-delivery',
  access: 'trusted',
  changes: true,
  places: ['client', 'text'],
  input: z.object({ client: z.string().min(1), text: doorText, arrived: z.boolean().optional() }),
  output: letterStep,
  prepare: gatherFit,
  async run(world, { client, text, arrived = true }) {
    const door = await doorOf(world, client)
    const { notice, ground } = door
    if (notice.state === 'unclear') return found(world, door, text, arrived)
    // What only the list beside the backups knows is found out by a person too.
    if (!notice.out && (await letterKnown(world.house, door.parting))) return found(world, door, text, arrived)
    if (!notice.out) throw new Refusal('notice-not-out', { client: ground.name })
    if (!arrived) throw new Refusal('letter-out', { client: ground.name, day: notice.sentOn! })
    return writeStep(world, door, { step: 'delivered', text })
  },
})

async function found(world: World, door: Door, text: string, arrived: boolean) {
  const { ground, parting } = door
  await world.stores.outgoing.settle(ground.client, parting.parting, arrived ? 'sent' : 'not-arrived')
  if (!arrived) return notArrived(world, door, text)
  const sent = await markSent(world, door, 'email', world.now)
  const { ids, ...of } = await writeStep(world, door, { step: 'delivered', text })
  await noteLetter(world.house, of, 'sent', world.now)
  return { ...of, ids: [...sent, ...ids] }
}

async function notArrived(world: World, door: Door, text: string) {
  const done = await writeStep(world, door, { step: 'failed', text })
  await forgetLetter(world.house, done)
  return done
}

/** Calls a letter back that waits in the outbox; refused once somebody has begun to send it. */
export const withdrawLetter = action({
  name: 'withdraw-letter',
  access: 'trusted',
  changes: true,
  places: ['client', 'text'],
  input: z.object({ client: z.string().min(1), text: doorText }),
  output: letterStep,
  prepare: gatherFit,
  async run(world, { client: named, text }) {
    const door = await doorOf(world, named)
    const { notice, ground, parting } = door
    if (notice.state !== 'queued') throw new Refusal('letter-not-waiting', { client: ground.name })
    const isBack = await world.stores.outgoing.withdraw(ground.client, parting.parting, world.now)
    if (!isBack) throw new Refusal('letter-begun', { client: ground.name })
    return writeStep(world, door, { step: 'withdrawn', text })
  },
})
