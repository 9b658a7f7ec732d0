import { callingAliases, foldName, meantBy } from './aliases.ts'
import type { Calling, Candidate } from './aliases.ts'
import { batchesOf } from './batches.ts'
import { erasedStore } from './erased-store.ts'
import type { Handle } from './open.ts'

/** Finds the clients that rows of a file mean, and keys for those who are new. */
export function clientNames(db: Handle, workspace: string) {
  const erased = erasedStore(db, workspace)

  /** The clients of each alias that is known, also of those who were erased, in the order of their keys. */
  async function lookUp(aliases: readonly string[]): Promise<Map<string, string[]>> {
    const known = new Map<string, string[]>()
    for (const batch of batchesOf(aliases)) {
      const rows = await db
        .selectFrom('alias')
        .select(['alias', 'client'])
        .where('workspace', '=', workspace)
        .where('alias', 'in', batch)
        .execute()
      for (const { alias, client } of rows) {
        const clients = known.get(alias)
        if (clients) clients.push(client)
        else known.set(alias, [client])
      }
    }
    for (const [alias, clients] of await erased.erasedNames(aliases))
      known.set(alias, [...new Set([...(known.get(alias) ?? []), ...clients])])
    for (const clients of known.values()) clients.sort()
    return known
  }

  /** Clients with all that they are called by. */
  async function candidates(clients: readonly string[]): Promise<Map<string, Candidate & { client: string }>> {
    const found = new Map(clients.map((client) => [client, { client, aliases: new Set<string>() }]))
    for (const batch of batchesOf(clients)) {
      const rows = await db
        .selectFrom('alias')
        .select(['alias', 'client'])
        .where('workspace', '=', workspace)
        .where('client', 'in', batch)
        .execute()
      for (const row of rows) found.get(row.client)!.aliases.add(row.alias)
    }
    return found
  }

  /** For each calling the client it means, or null (`meantBy`). */
  async function match(callings: readonly Calling[]): Promise<(string | null)[]> {
    const known = await lookUp([...new Set(callings.flatMap(callingAliases))])
    const clients = await candidates([...new Set([...known.values()].flat())])
    // Of who was erased nobody knows the names any more, only that these are among them.
    for (const [alias, called] of known) for (const client of called) clients.get(client)!.aliases.add(alias)
    return callings.map((calling) => {
      const meant = meantBy(calling, (alias) => (known.get(alias) ?? []).map((client) => clients.get(client)!))
      // A second row of this name with another reference is somebody else.
      if (meant && calling.ref) for (const alias of callingAliases({ ref: calling.ref })) meant.aliases.add(alias)
      return meant?.client ?? null
    })
  }

  /** A free key for each name, alike names numbered: `acme`, `acme-2`. Names are those of new clients. */
  async function freeKeys(names: readonly string[]): Promise<string[]> {
    const taken = new Set<string>()
    const keys: string[] = []
    const bases = names.map(keyFrom)
    const known = await lookUp([...new Set(bases)].map((base) => `key:${base}`))
    for (const base of bases) {
      let key = base
      for (let n = 2; taken.has(key) || known.has(`key:${key}`); n++) {
        key = `${base}-${n}`
        if (!taken.has(key)) for (const [alias, clients] of await lookUp([`key:${key}`])) known.set(alias, clients)
      }
      taken.add(key)
      keys.push(key)
    }
    return keys
  }

  /** Those of the clients that have no card that counts, because it was taken back with its source. */
  async function withoutCard(clients: readonly string[]): Promise<string[]> {
    const undone = await db
      .selectFrom('source')
      .select('id')
      .where('workspace', '=', workspace)
      .where('undone_at', '!=', '')
      .limit(1)
      .execute()
    if (undone.length === 0) return []
    const carded = new Set<string>()
    for (const batch of batchesOf(clients)) {
      const rows = await db
        .selectFrom('fact')
        .leftJoin('voiding', (join) =>
          join.onRef('voiding.workspace', '=', 'fact.workspace').onRef('voiding.fact', '=', 'fact.id'),
        )
        .select('fact.client')
        .distinct()
        .where('fact.workspace', '=', workspace)
        .where('fact.client', 'in', batch)
        .where('fact.kind', '=', 'client')
        .where('voiding.fact', 'is', null)
        .execute()
      for (const row of rows) carded.add(row.client)
    }
    const gone = [...(await erased.erasedNames(clients.map((client) => `key:${client}`))).values()].flat()
    return clients.filter((client) => !carded.has(client) && !gone.includes(client))
  }

  return { match, freeKeys, withoutCard }
}

/** A key from a name, in the name's own script: `Acme Bakery` → `acme-bakery`, `Նուռ Հաց` → `նուռ-հաց`. */
export function keyFrom(name: string): string {
  const parts =
    foldName(name)
      .normalize('NFC')
      .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []
  const key = parts.join('-').slice(0, 60).normalize('NFC').replace(/-+$/u, '')
  return key === '' ? 'client' : key
}
