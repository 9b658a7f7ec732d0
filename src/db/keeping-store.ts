import type { Instant } from '../core/day.ts'
import type { Fact } from '../core/ledger/fact.ts'
import type { Suppressed } from '../core/ledger/kinds/keeping.ts'
import { widerOf } from '../core/keeping/suppressed.ts'
import { addressesOf } from '../core/keeping/addresses.ts'
import { batchesOf } from './batches.ts'
import { shortHash } from './fact-id.ts'
import type { Handle } from './open.ts'
import type { ErasedNameRow, SuppressedRow } from './tables.ts'

/** The list as it is carried from one database to another: marks and ids, no address and no name. */
export type KeptList = {
  suppressed: Pick<SuppressedRow, 'mark' | 'held' | 'changed_at'>[]
  names: Pick<ErasedNameRow, 'mark' | 'client'>[]
  facts: string[]
}

/**
 * The mark of an address: 100 bits of SHA-256. Whoever has the list cannot read addresses from it, and can try whether
 * one they know is on it.
 */
export function markOfAddress(address: string): string {
  return shortHash('address', address)
}

/** Who must not be written to, whatever key they come under, and what was erased and must not come back. */
export function keepingStore(db: Handle, workspace: string) {
  /** What each of these addresses is suppressed for; those that are not on the list are left out. */
  async function held(addresses: readonly string[]): Promise<Map<string, Suppressed>> {
    const found = new Map<string, Suppressed>()
    const byMark = new Map(addresses.map((address) => [markOfAddress(address), address]))
    for (const batch of batchesOf([...byMark.keys()])) {
      const rows = await db
        .selectFrom('suppressed')
        .select(['mark', 'held'])
        .where('workspace', '=', workspace)
        .where('mark', 'in', batch)
        .execute()
      for (const row of rows) if (row.held !== '') found.set(byMark.get(row.mark)!, row.held)
    }
    return found
  }

  /** What clients are suppressed for by the addresses on these cards of theirs; the others are left out. */
  async function heldBy(byClient: ReadonlyMap<string, readonly Fact[]>): Promise<Map<string, Suppressed>> {
    const found = new Map<string, Suppressed>()
    if (!(await isAny())) return found
    const own = [...byClient].map(([client, facts]) => ({ client, addresses: addressesOf(facts) }))
    const marks = await held([...new Set(own.flatMap(({ addresses }) => addresses))])
    for (const { client, addresses } of own) {
      const as = addresses.reduce<Suppressed | null>((sum, one) => widerOf(sum, marks.get(one) ?? null), null)
      if (as) found.set(client, as)
    }
    return found
  }

  async function isAny(): Promise<boolean> {
    const rows = await db
      .selectFrom('suppressed')
      .select('mark')
      .where('workspace', '=', workspace)
      .where('held', '!=', '')
      .limit(1)
      .execute()
    return rows.length > 0
  }

  /** Clients who have one of these addresses, as far as names go. */
  async function sharing(addresses: readonly string[]): Promise<string[]> {
    const found = new Set<string>()
    for (const batch of batchesOf(addresses)) {
      const rows = await db
        .selectFrom('alias')
        .select('client')
        .distinct()
        .where('workspace', '=', workspace)
        .where('alias', 'in', batch)
        .execute()
      for (const { client } of rows) found.add(client)
    }
    return [...found]
  }

  /** Puts addresses on the list, or with `held` '' takes them off. */
  async function hold(addresses: readonly string[], as: SuppressedRow['held'], now: Instant): Promise<void> {
    await put(addresses.map((address) => ({ mark: markOfAddress(address), held: as, changed_at: now })))
  }

  async function put(rows: KeptList['suppressed']): Promise<void> {
    for (const batch of batchesOf(rows, 100)) {
      await db
        .insertInto('suppressed')
        .values(batch.map((row) => ({ workspace, ...row })))
        .onConflict((conflict) =>
          conflict.columns(['workspace', 'mark']).doUpdateSet((set) => ({
            held: set.ref('excluded.held'),
            changed_at: set.ref('excluded.changed_at'),
          })),
        )
        .execute()
    }
  }

  async function list(): Promise<KeptList> {
    const suppressed = await db
      .selectFrom('suppressed')
      .select(['mark', 'held', 'changed_at'])
      .where('workspace', '=', workspace)
      .orderBy('mark')
      .execute()
    const names = await db
      .selectFrom('erased_name')
      .select(['mark', 'client'])
      .where('workspace', '=', workspace)
      .orderBy('mark')
      .orderBy('client')
      .execute()
    const facts = await db.selectFrom('erased_fact').select('fact').where('workspace', '=', workspace).execute()
    return { suppressed, names, facts: facts.map(({ fact }) => fact).toSorted() }
  }

  /** What of a list this database does not know yet: of an address the later word counts. */
  async function missing(other: KeptList): Promise<KeptList> {
    const own = await list()
    const known = new Map(own.suppressed.map((row) => [row.mark, row.changed_at]))
    const names = new Set(own.names.map(({ mark, client }) => `${mark} ${client}`))
    const facts = new Set(own.facts)
    return {
      suppressed: other.suppressed.filter(({ mark, changed_at }) => (known.get(mark) ?? '') < changed_at),
      names: other.names.filter(({ mark, client }) => !names.has(`${mark} ${client}`)),
      facts: other.facts.filter((fact) => !facts.has(fact)),
    }
  }

  return { sharing, held, heldBy, hold, put, list, missing }
}
