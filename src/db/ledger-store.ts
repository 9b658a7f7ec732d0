import type { Instant } from '../core/day.ts'
import type { FactDraft } from '../core/ledger/fact.ts'
import { batchesOf } from './batches.ts'
import { bookReadingStore } from './book-reading-store.ts'
import { againId, factContent, factId, FILES, markOf, shortHash } from './fact-id.ts'
import { factOf, rowOf } from './fact-row.ts'
import { insertNew } from './insert-rows.ts'
import { erasedStore } from './erased-store.ts'
import type { Handle } from './open.ts'
import { storable } from './storable.ts'
import type { BroughtRow, FactRow, SourceRow } from './tables.ts'
import { makeTally } from './tally.ts'
import type { Tally } from './tally.ts'
import { aliasesOf } from './aliases.ts'
import { earliestDay, voidingsOf } from './voidings.ts'

/** A source that facts are being added to; `seen` counts equal facts within it, for true repeats. */
export type OpenSource = { id: string; channel: string; seen: Tally }

export type NewSource = { kind: SourceRow['kind']; name: string; checksum: string; readAt: Instant; by: string }

/** A fact to be written and its line in the source. `id` is set once it has one. */
export type Written = { draft: FactDraft; line: number }

/** `ids` in the order of the drafts; `added` of them are new, the others were in the ledger already. */
export type Added = { ids: string[]; added: number }

type Named = { one: Written; content: string }

/** A fact that is there: its source, and the source it was taken back with ('' where it was not, or by itself). */
type Present = { source: string; undone: string }

/** Writes to the ledger: append-only, twice the same adds nothing. */
export function ledgerStore(db: Handle, workspace: string) {
  /** Clients whose facts were changed through this store. */
  const touched = new Set<string>()
  /** Kinds of the facts that were added. */
  const kinds = new Set<string>()
  const erased = erasedStore(db, workspace)

  /** Opens a source to add facts to. The same source (kind, name, content, moment) is the same row. */
  async function openSource(source: NewSource): Promise<OpenSource> {
    const key = shortHash(source.kind, source.name, source.checksum, source.readAt, source.by)
    const id = shortHash(workspace, key)
    const row: SourceRow = {
      workspace,
      id,
      kind: source.kind,
      name: storable(source.name),
      checksum: source.checksum,
      read_at: source.readAt,
      by_member: source.by,
      undone_at: '',
      undone_by: '',
    }
    await db
      .insertInto('source')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return { id, channel: source.kind === 'hand' ? key : FILES, seen: makeTally() }
  }

  async function addFacts(source: OpenSource, written: readonly Written[]): Promise<Added> {
    const named = written.map((one) => ({ one, ...identify(source, one.draft) }))
    const ids = named.map(({ id }) => id)
    const fresh = await renew(source, named, ids)
    const rows = fresh.map((i) => rowOf(workspace, ids[i]!, named[i]!.one.draft, source.id, named[i]!.one.line))
    const added = await insertRows(rows)
    await insertNew(db, 'voiding', voidingsOf(rows))
    await insertAliases(rows)
    return { ids, added }
  }

  /**
   * Which of the named facts are new (their places). A fact that was taken back with a whole source and is read
   * again is a fact anew: it gets the id that follows from the one taken back, which is put in its place in `ids`.
   * Of a fact that counts and came with another source it is noted that this one brought it too. What was erased stays away.
   */
  async function renew(source: OpenSource, named: readonly Named[], ids: string[]): Promise<number[]> {
    const fresh: number[] = []
    const brought: BroughtRow[] = []
    let asked = ids.map((_, i) => i)
    while (asked.length > 0) {
      const present = await presentIds(asked.map((i) => ids[i]!))
      const again: number[] = []
      for (const i of asked) {
        const there = present.get(ids[i]!)
        if (there === undefined) fresh.push(i)
        else if (there.undone !== '' && there.undone !== source.id) again.push(i)
        else if (there.source !== source.id)
          brought.push({ workspace, fact: ids[i]!, source: source.id, line: named[i]!.one.line })
      }
      for (const i of again) {
        const { one, content } = named[i]!
        ids[i] = againId(workspace, source.channel, ids[i]!, one.draft.on, content)
      }
      asked = again
    }
    await insertNew(db, 'brought', brought)
    const gone = await erased.erasedFacts(fresh.map((i) => ids[i]!))
    return fresh.filter((i) => !gone.has(ids[i]!)).toSorted((a, b) => a - b)
  }

  function identify(source: OpenSource, draft: FactDraft): { id: string; content: string } {
    const content = factContent(draft)
    const first = factId(workspace, source.channel, draft.on, content, 0)
    const nth = source.seen.add(markOf(first))
    return { id: nth === 0 ? first : factId(workspace, source.channel, draft.on, content, nth), content }
  }

  /** Of those ids that are there, where they came from and with what they went. */
  async function presentIds(ids: readonly string[]): Promise<Map<string, Present>> {
    const present = new Map<string, Present>()
    for (const batch of batchesOf(ids)) {
      const rows = await db
        .selectFrom('fact')
        .leftJoin('voiding', (join) =>
          join.onRef('voiding.workspace', '=', 'fact.workspace').onRef('voiding.fact', '=', 'fact.id'),
        )
        .select(['fact.id', 'fact.source', 'voiding.source as undone'])
        .where('fact.workspace', '=', workspace)
        .where('fact.id', 'in', batch)
        .execute()
      for (const row of rows) present.set(row.id, { source: row.source, undone: row.undone ?? '' })
    }
    return present
  }

  async function insertRows(rows: readonly FactRow[]): Promise<number> {
    const added = await insertNew(db, 'fact', rows)
    for (const { kind } of rows) kinds.add(kind)
    const changed = earliestDay(rows)
    if (changed !== '') await bookReadingStore(db, workspace).markChanged(changed)
    await markDue([...new Set(rows.map((row) => row.client).filter((client) => client !== ''))])
    return added
  }

  async function insertAliases(rows: readonly FactRow[]): Promise<void> {
    const cards = rows.filter((row) => row.kind === 'client' || row.kind === 'person')
    await insertNew(
      db,
      'alias',
      cards.flatMap((row) => aliasesOf(workspace, factOf(row))),
    )
  }

  /** Notes that the readings of these clients are older than their facts. */
  async function markDue(clients: readonly string[]): Promise<void> {
    for (const client of clients) touched.add(client)
    await insertNew(
      db,
      'reading_due',
      clients.map((client) => ({ workspace, client })),
    )
    if (clients.length === 0) return
    await db
      .updateTable('workspace')
      .set((set) => ({ version: set('version', '+', 1) }))
      .where('workspace', '=', workspace)
      .execute()
  }

  return { openSource, addFacts, markDue, touched, kinds }
}
