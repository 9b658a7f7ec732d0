import { actions } from '../../src/app/actions.ts'
import { cookieName } from '../../src/surfaces/requests.ts'
import { passDoor } from '../../src/surfaces/sign-in.ts'
import type { FreshHouse } from '../fresh-house.ts'
import type { Ask, Door } from '../surfaces/house.ts'

/** Every deed that only reads and that somebody may ask for. */
export const reading = actions.filter((one) => one.changes === false && !one.byLink && !one.job)

/** Signs somebody in by an invitation; asks with their session. */
export async function comeIn(
  fresh: FreshHouse,
  door: Door,
  member: string,
  role: 'member' | 'compliance',
): Promise<Ask> {
  const { url } = await fresh.run<{ url: string }>('invite-member', { member, as: role })
  const cookie = `${cookieName(door.site)}=${await passDoor(fresh.house, url.split('#')[1]!)}`
  return (path, init = {}) => {
    const headers = new Headers(init.headers)
    headers.set('cookie', cookie)
    return door.ask(path, { ...init, headers })
  }
}

/** What is asked of a deed that reads: of the client, and for what is marked. */
export function queryOf(name: string): string {
  const fields = Object.keys(actions.find((one) => one.name === name)!.input.shape)
  const query = new URLSearchParams()
  if (fields.includes('client')) query.set('client', 'acme')
  if (fields.includes('words')) query.set('words', 'mk')
  if (fields.includes('text')) query.set('text', 'mk')
  if (fields.includes('to')) query.set('to', '2026-04-01')
  if (fields.includes('case')) query.set('case', 'mkcaseteamarmen')
  return query.toString()
}
