import { z } from 'zod'
import type { Instant } from '../core/day.ts'
import { maySend } from '../core/parting/notice/may-send.ts'
import { Refusal } from '../core/refusal.ts'
import type { OutgoingRow } from '../db/tables.ts'
import { action } from './action.ts'
import { enclosedWith, kept } from './enclosed.ts'
import { letterAlong } from './going-along.ts'
import { lastDayThen, openDoor, refuseMissing, sendGround } from './letter-door.ts'
import type { Door } from './letter-door.ts'
import { openHourOf } from './letter-outbox.ts'
import { recipientOf } from './letter-recipient.ts'
import type { Recipient } from './letter-recipient.ts'
import { letterKnown } from './letters-begun.ts'
import { postLetter } from './letter-smtp.ts'
import type { Enclosed } from './letter-smtp.ts'
import { postOf } from './mail-settings.ts'
import type { Post } from './mail-settings.ts'
import type { Posted } from './mail-talk.ts'
import { endLetter, isBeingSent, putOff, startLetter } from './outgoing-steps.ts'
import type { World } from './world.ts'

/** Minutes until the next try after one that brought nothing out. */
const NEXT_TRY_MINUTES = [1, 5, 15, 60, 240]
const MINUTE_MS = 60_000

/**
 * Sends the letter of a parting to the client, at most once as far as anybody can see: that it is begun is written
 * before the server is spoken to, and when nobody knows whether it arrived it is left to a person (`unclear`). In hours
 * that are not the client's it waits again.
 */
export const sendLetterOut = action({
  name: 'send-letter-out',
  access: 'owner',
  changes: 'in steps',
  job: true,
  input: z.object({ client: z.string().min(1), parting: z.string().min(1) }),
  output: z.object({ outcome: z.string() }),
  async run(world, { client, parting }) {
    const row = await world.stores.outgoing.byParting(client, parting)
    if (!row || row.ended_at !== '') return { outcome: row?.outcome ?? '' }
    if (isBeingSent(world, row)) return { outcome: 'begun elsewhere' }
    // This copy of the book is older than the letter.
    const known = row.begun_at === '' ? await letterKnown(world.house, row) : null
    if (known) return endLetter(world, row, known.state === 'sent' ? 'sent' : 'unclear', known)
    // Somebody began and never came back: it may be out.
    if (row.begun_at !== '') return endLetter(world, row, 'unclear')
    if (row.due_at > world.now) return { outcome: 'held' }
    return send(world, row)
  },
})

async function send(world: World, row: OutgoingRow): Promise<{ outcome: string }> {
  const { version } = await world.stores.workspaces.state()
  const ready = await readied(world, row)
  if (ready instanceof Refusal) return endLetter(world, row, troubleOf(ready))
  if ('due' in ready) return putOff(world, row, 'held', ready.due)
  const begun = await startLetter(world, row, version)
  if (begun === 'other facts') return putOff(world, row, 'held', world.house.clock())
  if (begun !== 'begun') return { outcome: 'begun elsewhere' }
  const { subject, text, language } = kept(row)
  // One letter of a parting has one name, also when it is tried again.
  const id = `${world.workspace}\n${row.client}\n${row.parting}\n${row.written_at}`
  const mail = { id, at: row.written_at, subject, text, language, enclosed: ready.enclosed }
  return settle(world, row, await postLetter(ready.post, ready.to, mail))
}

type Ready = { post: Post; to: Recipient; enclosed: Enclosed[] } | { due: Instant }

/** The server, the address and the files, or when to try again, or the refusal: clear before anything is begun. */
async function readied(world: World, row: OutgoingRow): Promise<Ready | Refusal> {
  try {
    const letter = kept(row)
    const door = await openDoor(world, row.client)
    const { ground } = door
    await refuseOther(world, door, row)
    refuseMissing(door, lastDayThen(door, world.today))
    const open = await openHourOf(world, ground)
    if (open.at === null && !letter.anyway) return new Refusal('letter-no-hour', { client: ground.name })
    if (open.held && !letter.anyway) return { due: open.at! }
    const to = recipientOf(ground.card, letter.person, letter.address)
    return { post: postOf(world.house.mail), to, enclosed: await enclosedWith(world, row, ground.name) }
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

/** What was decided, written or approved may have changed while it waited, or been taken back: then it does not go (I17). */
async function refuseOther(world: World, door: Door, { parting, mark }: OutgoingRow): Promise<void> {
  const { ground, notice } = door
  const { name: client } = ground
  if (door.parting.parting !== parting) throw new Refusal('parting-not-begun', { client })
  if (notice.state !== 'queued') throw new Refusal('letter-not-waiting', { client })
  const letter = await letterAlong(world, door)
  if (letter.missing.some(({ code }) => code === 'letter-file-gone')) throw new Refusal('letter-file-gone', { client })
  if (letter.mark !== mark) throw new Refusal('letter-changed', { client })
  // That it waits is what it waits for.
  refuseMissing(door, maySend(sendGround({ ...door, notice: { ...notice, state: 'approved' } }, letter)))
}

/** Why it did not go, as it is kept: a code whose sentence needs no more than the client. What is missing now says the rest. */
function troubleOf({ code, args }: Refusal): string {
  const names = Object.keys(args).filter((name) => name !== 'client' && name !== 'name')
  return names.length === 0 ? code : new Refusal('letter-stopped').code
}

async function settle(world: World, row: OutgoingRow, { how, code }: Posted): Promise<{ outcome: string }> {
  const wait = how === 'later' ? NEXT_TRY_MINUTES[row.attempts] : undefined
  if (wait === undefined) return endLetter(world, row, code)
  return putOff(world, row, code, new Date(Date.parse(world.house.clock()) + wait * MINUTE_MS).toISOString())
}
