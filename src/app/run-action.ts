import { randomUUID } from 'node:crypto'
import { Refusal } from '../core/refusal.ts'
import type { BookFit } from '../core/review/fold-book.ts'
import type { Action } from './action.ts'
import { keepFit, lendFit } from './evidence.ts'
import { inputRefusal } from './input-trouble.ts'
import { refreshReadings } from './refresh-readings.ts'
import { isTrusted, openWorld } from './world.ts'
import type { Handle } from '../db/open.ts'
import type { House, Person, Surface, World } from './world.ts'

/** Who asks, through which surface. */
export type Asker = { person: Person; surface: Surface }

/**
 * The only way in: checks access, validates the input, runs the action in one transaction (a reading
 * one on the read handle), leaves a line in the audit. Refusals are thrown as `Refusal`; what else is
 * thrown is a bug, except a full disk or a lock held too long, which become refusals here.
 */
export async function runAction(house: House, action: Action, input: unknown, asker: Asker): Promise<unknown> {
  checkAccess(action, asker.person)
  const checked = action.input.safeParse(input, { reportInput: true })
  if (!checked.success) throw inputRefusal(checked.error.issues)
  try {
    const fit = await action.prepare?.(await openWorld(house, house.database.read, asker.person, asker.surface))
    if (action.changes === true) return await runWhole(house, action, checked.data, asker, fit)
    const result = await action.run(
      await openWorld(house, house.database.read, asker.person, asker.surface),
      checked.data,
    )
    if (action.changes === 'in steps' && !action.job)
      await house.database.change((handle) => note(house, handle, action, checked.data, asker))
    return result
  } catch (error) {
    throw asRefusal(error)
  }
}

/** All or nothing: what the deed wrote, the readings it touched and its line in the audit. */
async function runWhole(
  house: House,
  action: Action,
  input: Record<string, unknown>,
  asker: Asker,
  fit: BookFit | undefined,
): Promise<unknown> {
  const done = await house.database.change(async (handle) => {
    const world = await openWorld(house, handle, asker.person, asker.surface)
    if (fit) lendFit(world, fit)
    const { workspaces, ledger } = world.stores
    const before = await workspaces.state()
    const result = await action.run(world, input)
    await refreshReadings(world)
    await addAudit(world, action, input)
    const after = await workspaces.state()
    return { result, keep: () => keepFit(house, ledger.kinds, before.version, after.version) }
  })
  done.keep()
  return done.result
}

async function note(
  house: House,
  handle: Handle,
  action: Action,
  input: Record<string, unknown>,
  asker: Asker,
): Promise<void> {
  await addAudit(await openWorld(house, handle, asker.person, asker.surface), action, input)
}

/** True when this person may run the action; screens hide what is not allowed. */
export function mayRun(action: Action, person: Person): boolean {
  if (action.access === 'anyone') return true
  if (action.access === 'trusted') return isTrusted(person)
  return action.access === 'owner' ? person?.role === 'owner' : person !== null
}

function checkAccess(action: Action, person: Person): void {
  if (mayRun(action, person)) return
  if (!person) throw new Refusal('sign-in-needed', { action: action.name })
  throw new Refusal(action.access === 'trusted' ? 'trusted-only' : 'owner-only', { action: action.name })
}

async function addAudit(world: World, action: Action, input: Record<string, unknown>): Promise<void> {
  const about = input['client'] ?? input['id'] ?? input['fact']
  const subject = typeof about === 'string' ? about : ''
  const member = world.person?.member ?? ''
  const row = { id: randomUUID(), at: world.now, member, action: action.name, subject, surface: world.surface }
  await world.stores.workspaces.addAudit(row)
}

/** A full disk and a database that somebody else holds are no bugs: nothing was written, try again. */
export function asRefusal(error: unknown): unknown {
  const { errcode, code } = (error ?? {}) as { errcode?: number; code?: string }
  if (errcode === 13 || code === 'ENOSPC' || code === '53100') return new Refusal('disk-full')
  if (errcode === 5 || errcode === 6 || code === '55P03') return new Refusal('database-busy')
  return error
}
