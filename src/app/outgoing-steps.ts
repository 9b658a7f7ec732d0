import { dayIn } from '../core/day.ts'
import type { Instant } from '../core/day.ts'
import { Refusal } from '../core/refusal.ts'
import { openStores } from '../db/stores.ts'
import type { OutgoingRow } from '../db/tables.ts'
import { gatherFit } from './evidence.ts'
import { doorOf } from './letter-door.ts'
import type { Door } from './letter-door.ts'
import { askToSend } from './letter-outbox.ts'
import { forgetLetter, noteLetter } from './letters-begun.ts'
import type { LetterKnown } from './letters-begun.ts'
import { SENT_BEFORE, markSent } from './mark-sent.ts'
import { draftBy, record } from './record.ts'
import { refreshReadings } from './refresh-readings.ts'
import { openWorld } from './world.ts'
import type { World } from './world.ts'

/** Longer than anybody speaks to a mail server: whoever began earlier does not come back. */
const TALK_MS = 300_000

/** True while another worker may still be speaking to the mail server about a letter. */
export function isBeingSent({ house }: World, { begun_at: begun }: OutgoingRow): boolean {
  return begun !== '' && Date.parse(house.clock()) - Date.parse(begun) < TALK_MS
}

/**
 * Writes that a letter is begun, and is done with writing before anybody speaks to a server. `other facts`: what it was
 * weighed with is not what the book says now, so it is weighed again.
 */
export async function startLetter(
  { house }: World,
  row: OutgoingRow,
  version: number,
): Promise<'begun' | 'begun elsewhere' | 'other facts'> {
  return house.database.change(async (handle) => {
    const stores = openStores(handle, house.workspace)
    if ((await stores.workspaces.state()).version !== version) return 'other facts'
    const now = house.clock()
    if (!(await stores.outgoing.begin(row.client, row.parting, now))) return 'begun elsewhere'
    await noteLetter(house, row, 'begun', now)
    // Whoever dies from here on leaves it to a person, who is told when nobody can be sending it any more.
    await askToSend(stores, row, now, new Date(Date.parse(now) + TALK_MS).toISOString())
    return 'begun'
  })
}

/** Nothing went out: another try at a moment. */
export async function putOff(world: World, row: OutgoingRow, code: string, due: Instant): Promise<{ outcome: string }> {
  const { house } = world
  await house.database.change(async (handle) => {
    const stores = openStores(handle, house.workspace)
    await stores.outgoing.release(row.client, row.parting, code, due)
    await askToSend(stores, row, house.clock(), due)
    await forgetLetter(house, row)
  })
  return { outcome: code }
}

/**
 * It is over: `sent`, `unclear` or the code of what was wrong, in the outbox and on record, all or nothing. `known` is
 * what the list beside the backups says of a letter that this book has as one that waits.
 */
export async function endLetter(
  world: World,
  row: OutgoingRow,
  outcome: string,
  known: LetterKnown | null = null,
): Promise<{ outcome: string }> {
  const { house } = world
  // The whole book is passed here at most, and never while nobody else may write.
  if (outcome === 'sent') await gatherFit(await openWorld(house, house.database.read, world.person, 'worker'))
  await house.database.change(async (handle) => {
    // What happens to a letter is written by whoever let it out.
    const opened = await openWorld(house, handle, { member: row.by_member, role: 'owner' }, 'worker')
    const { outgoing } = opened.stores
    if (known?.state === 'begun' && (await isBegunHere(opened, row))) return
    const isNews =
      (await outgoing.end(row.client, row.parting, opened.now, outcome)) ||
      (outcome === 'sent' && (await outgoing.settle(row.client, row.parting, 'sent')))
    if (!isNews) return
    await writeEnd(opened, row, outcome, known)
    await refreshReadings(opened)
    if (outcome === 'sent') await noteLetter(house, row, 'sent', known?.at ?? opened.now)
    else if (outcome !== 'unclear') await forgetLetter(house, row)
  })
  return { outcome }
}

/** Somebody began it in this book meanwhile, and says themselves how that ends. */
async function isBegunHere({ stores }: World, { client, parting }: OutgoingRow): Promise<boolean> {
  return (await stores.outgoing.byParting(client, parting))?.begun_at !== ''
}

/** A parting that was taken back meanwhile is told nothing but what became of its letter. */
async function writeEnd(
  world: World,
  { client, parting }: OutgoingRow,
  outcome: string,
  known: LetterKnown | null,
): Promise<void> {
  const at = known?.at ?? world.now
  const text = known ? SENT_BEFORE : undefined
  const door = outcome === 'sent' ? await doorFor(world, client, parting) : null
  if (door) await markSent(world, door, 'email', at, text)
  else {
    const on = dayIn(world.business?.zone ?? 'UTC', at)
    await record(world, [draftBy(world, 'notice', client, { ...ended(outcome, at, text), client, parting }, on)])
  }
}

async function doorFor(world: World, client: string, parting: string): Promise<Door | null> {
  try {
    const door = await doorOf(world, client)
    return door.parting.parting === parting ? door : null
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

function ended(outcome: string, at: Instant, text: string | undefined) {
  const none = { mark: undefined, language: undefined, person: undefined, address: undefined, outside: undefined }
  const said = { ...none, files: undefined, way: undefined, text: undefined, at: undefined }
  if (outcome === 'sent') return { ...said, step: 'sent' as const, way: 'email' as const, text, at }
  return outcome === 'unclear'
    ? { ...said, step: 'unclear' as const }
    : { ...said, step: 'failed' as const, text: outcome }
}
