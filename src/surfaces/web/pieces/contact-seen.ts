import type { Answer } from '../calls/call.ts'
import type { ContactValues } from './contact-input.ts'
import type { DeedOpen } from './deed-open.ts'

export type ContactSeen = Answer<'see-contacts'>['contacts'][number]

/** What the window that moves a planned contact needs to know of it. */
export type ContactNamed = { client: string; name: string; track: string; purpose: string; day: string | null }

const HOW: Record<ContactSeen['way'], ContactValues['kind']> = {
  any: 'call',
  email: 'email',
  call: 'call',
  video: 'meeting',
  meeting: 'meeting',
  visit: 'visit',
}

/** How a planned contact is written down when it was made; what we send of our own accord goes to them. */
function howOf({ way, kind }: Pick<ContactSeen, 'way' | 'kind'>): Pick<ContactValues, 'kind' | 'way'> {
  if (way === 'email' || (way === 'any' && kind === 'note')) return { kind: 'email', way: 'to' }
  return { kind: HOW[way], way: 'with' }
}

/** The window in which a planned contact is written down, with what is known of it. */
export function logDeed(contact: ContactSeen): DeedOpen {
  const { client, name } = contact
  return { deed: 'log-contact', move: { client, name, signal: '', args: {} }, how: howOf(contact) }
}
