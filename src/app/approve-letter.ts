import { z } from 'zod'
import { mayReady } from '../core/parting/notice/may-send.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { refuseUnderWay, writeStep } from './address-letter.ts'
import { gatherFit } from './evidence.ts'
import { letterAlong } from './going-along.ts'
import { openDoor, refuseMissing, sendGround } from './letter-door.ts'
import type { Door } from './letter-door.ts'
import { doorText, letterMark, letterStep } from './letter-out-shapes.ts'
import { refuseSamePerson } from './second-person.ts'
import type { World } from './world.ts'

const input = z.object({ client: z.string().min(1), mark: letterMark, text: doorText })

/**
 * A second person says yes to exactly these words: another who is trusted, or, where we have nobody else, somebody
 * outside (by name) on a later day.
 */
export const approveLetter = action({
  name: 'approve-letter',
  access: 'trusted',
  changes: true,
  places: ['client', 'mark', 'text'],
  input: input.extend({ outside: z.string().trim().min(1).max(200).optional() }),
  output: letterStep,
  prepare: gatherFit,
  async run(world, { client, mark, text, outside }) {
    const door = await readyDoor(world, client, mark)
    const { readyBy: by, readyOn: on } = door.notice
    await refuseSamePerson(world, { by, on: on!, outside })
    refuseMissing(door, mayReady(sendGround(door, await letterAlong(world, door))))
    return writeStep(world, door, { step: 'approved', mark, text, outside })
  },
})

/** Says no to exactly these words, and why: the letter waits until it is made ready anew. Whoever wrote it may too. */
export const refuseLetter = action({
  name: 'refuse-letter',
  access: 'trusted',
  changes: true,
  places: ['client', 'mark', 'text'],
  input,
  output: letterStep,
  prepare: gatherFit,
  async run(world, { client, mark, text }) {
    return writeStep(world, await readyDoor(world, client, mark), { step: 'refused', mark, text })
  },
})

/** The door of a letter that waits for a second person; refuses words other than those that were made ready. */
async function readyDoor(world: World, named: string, mark: string): Promise<Door> {
  const door = await openDoor(world, named)
  refuseUnderWay(door)
  const { notice, ground } = door
  if (notice.mark === null) throw new Refusal('letter-not-ready', { client: ground.name })
  const letter = await letterAlong(world, door)
  if (notice.mark !== mark || letter.mark !== mark) throw new Refusal('letter-changed', { client: ground.name })
  return door
}
