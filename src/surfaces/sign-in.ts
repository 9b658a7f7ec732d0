import { randomUUID } from 'node:crypto'
import { Refusal } from '../core/refusal.ts'
import { hashOf, newSecret } from '../app/secret.ts'
import { openWorld } from '../app/world.ts'
import type { House, Person, World } from '../app/world.ts'
import { ownerOf, personOf, readWorld } from './asker.ts'

const HOUR_MS = 3_600_000
/** A sign-in link opens once, within an hour. */
const DOOR_MS = HOUR_MS
/** A session ends by itself after thirty days. */
export const SESSION_DAYS = 30
const SESSION_MS = SESSION_DAYS * 24 * HOUR_MS

/** Makes a one-time code that signs the owner in; the owner's earlier codes that are still open close. */
export async function openDoor(house: House): Promise<string> {
  const code = newSecret(24)
  await house.database.change(async (handle) => {
    const { stores, now } = await openWorld(house, handle, null, 'cli')
    await stores.doors.openDoor(hashOf(code), '', now, later(now, DOOR_MS))
  })
  return code
}

/** The link that carries a code. The fragment stays in the browser: no log, proxy or history of a server sees it. */
export function doorLink(origin: string, code: string): string {
  return `${origin}/setup#${code}`
}

/** Turns a code into a session; gives its token. Refuses (`code-wrong`) what is unknown, used or too late. */
export async function passDoor(house: House, code: string): Promise<string> {
  const { person } = await ownerOf(house, 'web')
  const token = newSecret(32)
  await house.database.change(async (handle) => {
    const world = await openWorld(house, handle, null, 'web')
    const { access, doors } = world.stores
    const invited = await doors.passDoor(hashOf(code), world.now)
    if (invited === null) throw new Refusal('code-wrong')
    const member = invited === '' ? person!.member : invited
    await access.addSession(hashOf(token), member, world.now, later(world.now, SESSION_MS))
    await addAudit(world, member, 'sign-in')
  })
  return token
}

/** Ends a session; one that is unknown or over is ended already. */
export async function endSession(house: House, token: string): Promise<void> {
  await house.database.change(async (handle) => {
    const world = await openWorld(house, handle, null, 'web')
    const member = await world.stores.access.sessionMember(hashOf(token), world.now)
    if (member === null) return
    await world.stores.access.endSession(hashOf(token))
    await addAudit(world, member, 'sign-out')
  })
}

/** Who a session belongs to; null when it is unknown or over. */
export async function sessionPerson(house: House, token: string): Promise<Person> {
  const world = await readWorld(house, 'web')
  const member = await world.stores.access.sessionMember(hashOf(token), world.now)
  return member === null ? null : personOf(world, member)
}

/** Who an access key belongs to; null when it is unknown or was revoked. */
export async function keyPerson(house: House, key: string): Promise<Person> {
  const world = await readWorld(house, 'http')
  const member = await world.stores.access.keyMember(hashOf(key))
  return member === null ? null : personOf(world, member)
}

async function addAudit(world: World, member: string, action: string): Promise<void> {
  const row = { id: randomUUID(), at: world.now, member, action, subject: '', surface: world.surface }
  await world.stores.workspaces.addAudit(row)
}

function later(now: string, ms: number): string {
  return new Date(Date.parse(now) + ms).toISOString()
}
