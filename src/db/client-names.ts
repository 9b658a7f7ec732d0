import { callingAliases, foldName } from './aliases.ts'
import type { Calling } from './aliases.ts'
import { batchesOf } from './batches.ts'
import type { Handle } from './open.ts'

/** Finds the clients that rows of a file mean, and keys for those who are new. */
export function clientNames(db: Handle, workspace: string) {
  /** Clients by alias, of those aliases that are known. */
  async function lookUp(aliases: readonly string[]): Promise<Map<string, string>> {
    const known = new Map<string, string>()
    for (const batch of batchesOf(aliases)) {
      const rows = await db
        .selectFrom('alias')
        .select(['alias', 'client'])
        .where('workspace', '=', workspace)
        .where('alias', 'in', batch)
        .execute()
      for (const row of rows) known.set(row.alias, row.client)
    }
    return known
  }

  /** For each calling the client it means, or null: reference first, then mail address, then name. */
  async function match(callings: readonly Calling[]): Promise<(string | null)[]> {
    const aliases = callings.map(callingAliases)
    const known = await lookUp([...new Set(aliases.flat())])
    return aliases.map((own) => own.map((alias) => known.get(alias)).find((client) => client !== undefined) ?? null)
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
        if (!taken.has(key)) for (const [alias, client] of await lookUp([`key:${key}`])) known.set(alias, client)
      }
      taken.add(key)
      keys.push(key)
    }
    return keys
  }

  /** Those of the clients that have no card that counts, because it was taken back with its source. */
  async function withoutCard(clients: readonly string[]): Promise<string[]> {
    const undone = await db.selectFrom('source').select('id').where('workspace', '=', workspace).where('undone_at', '!=', '').limit(1).execute()
    if (undone.length === 0) return []
    const carded = new Set<string>()
    for (const batch of batchesOf(clients)) {
      const rows = await db
        .selectFrom('fact')
        .leftJoin('voiding', (join) => join.onRef('voiding.workspace', '=', 'fact.workspace').onRef('voiding.fact', '=', 'fact.id'))
        .select('fact.client')
        .distinct()
        .where('fact.workspace', '=', workspace)
        .where('fact.client', 'in', batch)
        .where('fact.kind', '=', 'client')
        .where('voiding.fact', 'is', null)
        .execute()
      for (const row of rows) carded.add(row.client)
    }
    return clients.filter((client) => !carded.has(client))
  }

  return { match, freeKeys, withoutCard }
}

/** A key from a name, in the name's own script: `Acme Bakery` → `acme-bakery`, `Նուռ Հաց` → `նուռ-հաց`. */
export function keyFrom(name: string): string {
  const parts = foldName(name).normalize('NFC').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []
  const key = parts.join('-').slice(0, 60).normalize('NFC').replace(/-+$/u, '')
  return key === '' ? 'client' : key
}
