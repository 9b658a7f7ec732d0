import { z } from 'zod'
import { dayIn } from '../core/day.ts'
import { maySend } from '../core/parting/notice/may-send.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { writeStep } from './address-letter.ts'
import { gatherFit } from './evidence.ts'
import { letterAlong } from './going-along.ts'
import { lastDayThen, openDoor, refuseMissing, sendGround } from './letter-door.ts'
import type { Door, PartingLetter } from './letter-door.ts'
import { doorText, letterStep } from './letter-out-shapes.ts'
import { askToSend, chosenFiles, openHourOf } from './letter-outbox.ts'
import { recipientOf } from './letter-recipient.ts'
import { noteLetter, refuseKnown } from './letters-begun.ts'
import { keptLetter, paperOf } from './letter-sheet.ts'
import { postOf } from './mail-settings.ts'
import { markSent } from './mark-sent.ts'
import { refuseSigns } from './paper/refuse-signs.ts'
import type { World } from './world.ts'

const input = z.object({
  client: z.string().min(1),
  /** Somebody posted it, handed it over or sent it with their own mail program. */
  self: z.boolean().optional(),
  /** Why it must not wait for the client's open hours (11.2 no. 12). */
  anyway: doorText.optional(),
})

/**
 * Lets the approved letter out. A mail goes into the outbox, and is held at night, on rest days and holidays and in busy
 * times of the client until their next open hour, with the files that were approved with it; what goes by post or by hand, or with one's own mail program, is
 * written down as sent. Refused while anything is missing, and a second time.
 */
export const sendLetter = action({
  name: 'send-letter',
  access: 'trusted',
  changes: true,
  places: ['client'],
  input,
  output: letterStep.extend({
    /** When the mail goes out; null where it is out already. */
    due: z.string().nullable(),
  }),
  prepare: gatherFit,
  async run(world, asked) {
    const door = await openDoor(world, asked.client)
    const letter = await letterAlong(world, door)
    refuseMissing(door, maySend(sendGround(door, letter)))
    const of = { client: door.ground.client, parting: door.parting.parting }
    await refuseKnown(world.house, of, door.ground.name)
    const { way } = door.notice
    if (way === 'email' && asked.self !== true) return queue(world, door, letter, asked)
    // The row says that it went, so that nothing sends it again.
    await keep(world, door, letter, asked, world.now)
    await world.stores.outgoing.end(of.client, of.parting, world.now, 'sent')
    const ids = await markSent(world, door, way!, world.now)
    await noteLetter(world.house, of, 'sent', world.now)
    return { ...of, due: null, ids }
  },
})

type Asked = z.infer<typeof input>

async function queue(world: World, door: Door, letter: PartingLetter, asked: Asked) {
  const { ground, parting, notice } = door
  const { client } = ground
  // Clear before anything waits: a letter that cannot go must not look as if it went.
  postOf(world.house.mail)
  recipientOf(ground.card, notice.person, notice.address)
  if (world.house.chromium === null) refuseSigns(paperOf(keptLetter(world, door, letter), ground.name, notice.way))
  const open = await openHourOf(world, ground)
  const due = asked.anyway === undefined ? open.at : world.now
  if (due === null) throw new Refusal('letter-no-hour', { client: ground.name })
  refuseMissing(door, lastDayThen(door, dayIn(world.business?.zone ?? 'UTC', due)))
  await keep(world, door, letter, asked, due)
  await askToSend(world.stores, { client, parting: parting.parting }, world.now, due)
  const step = { step: 'queued' as const, mark: letter.mark, at: due, text: asked.anyway }
  return { ...(await writeStep(world, door, step)), due }
}

async function keep(world: World, door: Door, letter: PartingLetter, asked: Asked, due: string): Promise<void> {
  const { ground, parting, notice } = door
  const files = await chosenFiles(world, ground.client, notice.files)
  // The day on the paper is the day it goes.
  const day = dayIn(world.business?.zone ?? 'UTC', due)
  const kept = { ...keptLetter(world, door, letter), day, anyway: asked.anyway !== undefined }
  const { outgoing } = world.stores
  // One that still lies there waits for nobody: that it waits was taken back, or this would have been refused.
  await outgoing.withdraw(ground.client, parting.parting, world.now)
  const isKept = await outgoing.add({
    client: ground.client,
    parting: parting.parting,
    mark: letter.mark,
    letter: JSON.stringify(kept),
    files: JSON.stringify(files.map(({ id }) => id)),
    by: world.person?.member ?? '',
    at: world.now,
    due,
  })
  if (!isKept) throw new Refusal('letter-waits', { client: ground.name })
}
