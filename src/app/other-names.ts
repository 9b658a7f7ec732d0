import type { House, World } from './world.ts'

/** Names that are read at a time. */
const PAGE = 1000

const remembered = new WeakMap<House, { version: string; names: Map<string, string> }>()

/**
 * The names of other clients that a text may tell, none of which a letter should (handbook 2.6, no. 9): those whose first
 * word is somewhere in it. Remembered until the book changes.
 */
export async function otherNames(world: World, client: string, text: string): Promise<string[]> {
  const version = `${world.workspace} ${(await world.stores.workspaces.state()).version}`
  const known = remembered.get(world.house)
  const names = known?.version === version ? known.names : await readNames(world)
  remembered.set(world.house, { version, names })
  const read = plain(text)
  return [...names].flatMap(([key, name]) => (key !== client && read.includes(firstWord(name)) ? [name] : []))
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

function firstWord(name: string): string {
  return /[\p{L}\p{M}\p{N}]+/u.exec(plain(name))?.[0] ?? ''
}

async function readNames({ stores }: World): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  for (let offset = 0; ; offset += PAGE) {
    const wish = { search: '', standing: '' as const, sort: 'name' as const, descending: false, limit: PAGE, offset }
    const { clients } = await stores.readings.list(wish)
    for (const { client, name } of clients) names.set(client, name)
    if (clients.length < PAGE) return names
  }
}
