import type { Standing } from '../../../core/advice/standing.ts'
import type { ActionName, Answer } from '../calls/call.ts'
import type { ScreenWords } from '../words/words-context.tsx'

/** A line of the command palette: a client, a person or a deed, and where it leads. */
export type PaletteRow = { id: string; name: string; hint: string; standing?: Standing; to: Target }

type Place =
  | '/'
  | '/clients'
  | '/plan'
  | '/promises'
  | '/cases'
  | '/reviews'
  | '/partings'
  | '/profit'
  | '/conduct'
  | '/improvements'
  | '/stay'
  | '/import'
  | '/check'
  | '/settings'

type Target =
  | { to: Place }
  | { to: '/clients'; search: { add: true } }
  | { to: '/clients/$client'; params: { client: string } }

/** Places and deeds; `may` names the action that whoever goes there must be allowed. */
const DEEDS: { deed: string; to: Target; may?: ActionName }[] = [
  { deed: 'today', to: { to: '/' } },
  { deed: 'clients', to: { to: '/clients' } },
  { deed: 'add-client', to: { to: '/clients', search: { add: true } } },
  { deed: 'plan', to: { to: '/plan' } },
  { deed: 'promises', to: { to: '/promises' } },
  { deed: 'cases', to: { to: '/cases' } },
  { deed: 'reviews', to: { to: '/reviews' }, may: 'see-reviews' },
  { deed: 'partings', to: { to: '/partings' }, may: 'see-partings' },
  { deed: 'profit', to: { to: '/profit' }, may: 'see-profit' },
  { deed: 'conduct', to: { to: '/conduct' } },
  { deed: 'improvements', to: { to: '/improvements' } },
  { deed: 'stay', to: { to: '/stay' } },
  { deed: 'import', to: { to: '/import' } },
  { deed: 'check', to: { to: '/check' } },
  { deed: 'settings', to: { to: '/settings' } },
]

/** What was found for the typed words: clients first, then people, then the deeds whose names hold them. */
export function paletteRows(
  say: ScreenWords['say'],
  typed: string,
  found: Answer<'find'> | undefined,
  actions: readonly string[],
): PaletteRow[] {
  const wanted = typed.trim().toLocaleLowerCase()
  const clients = (found?.clients ?? []).map(({ client, name, standing }) => ({
    id: `client-${client}`,
    name,
    hint: '',
    standing,
    to: openClient(client),
  }))
  const people = (found?.people ?? []).map(({ client, clientName, key, name }) => ({
    id: `person-${client}-${key}`,
    name,
    hint: clientName,
    to: openClient(client),
  }))
  const deeds = deedRows(say, actions)
  return [...clients, ...people, ...deeds.filter(({ name }) => name.toLocaleLowerCase().includes(wanted))]
}

function deedRows(say: ScreenWords['say'], actions: readonly string[]): PaletteRow[] {
  const allowed = DEEDS.filter(({ may }) => may === undefined || actions.includes(may))
  return allowed.map(({ deed, to }) => ({
    id: `deed-${deed}`,
    name: say(`web.palette.${deed}`),
    hint: say('web.palette.deed'),
    to,
  }))
}

function openClient(client: string): Target {
  return { to: '/clients/$client', params: { client } }
}
