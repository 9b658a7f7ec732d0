import { sql } from 'kysely'
import type { Day } from '../core/day.ts'
import type { ContactKind } from '../core/ledger/kinds/plans.ts'
import type { Planned } from '../core/plans/contact/planned.ts'
import { batchesOf } from './batches.ts'
import type { Handle } from './open.ts'
import { plannedOf, plannedRow, sameRow } from './planned-row.ts'
import type { PlannedRow } from './tables.ts'

/**
 * Which planned contacts; all of them where nothing is said. `member` null are those that nobody in particular makes,
 * `undated` keeps those that no day was found for beside those until a day.
 */
export type PlannedWish = {
  client?: string
  member?: string | null
  kind?: ContactKind
  from?: Day
  until?: Day
  undated?: true
  limit?: number
}

/** How many contacts of a member fall on a day. */
export type Load = { member: string | null; day: Day; n: number }

/** The next contacts of all clients' plans, by the day they came to. */
export function plannedStore(db: Handle, workspace: string) {
  function own() {
    return db.selectFrom('planned').where('workspace', '=', workspace)
  }

  /** Planned contacts by day, those that no day was found for last; these are left out where `from` or `until` is said. */
  async function planned(wish: PlannedWish = {}): Promise<Planned[]> {
    let some = wanted(wish).selectAll()
    if (wish.limit !== undefined) some = some.limit(wish.limit)
    const undated = sql<number>`case when day = '' then 1 else 0 end`
    return (await some.orderBy(undated).orderBy('day').orderBy('client').orderBy('track').execute()).map(plannedOf)
  }

  /** How many planned contacts there are; `limit` is left aside. */
  async function countPlanned(wish: PlannedWish = {}): Promise<number> {
    const counted = wanted(wish).select((select) => select.fn.countAll<number>().as('n'))
    return (await counted.executeTakeFirstOrThrow()).n
  }

  function wanted(wish: PlannedWish) {
    let some = own()
    if (wish.client !== undefined) some = some.where('client', '=', wish.client)
    if (wish.member !== undefined) some = some.where('member', '=', wish.member ?? '')
    if (wish.kind !== undefined) some = some.where('kind', '=', wish.kind)
    if (wish.from !== undefined) some = some.where('day', '>=', wish.from)
    if (wish.until !== undefined) some = some.where('day', '<=', wish.until)
    if (wish.until !== undefined && !wish.undated) some = some.where('day', '!=', '')
    return some
  }

  /** Planned contacts of some clients. */
  async function plannedFor(clients: readonly string[]): Promise<Planned[]> {
    return (await rowsFor(clients)).map(plannedOf)
  }

  async function rowsFor(clients: readonly string[]): Promise<PlannedRow[]> {
    const rows: PlannedRow[] = []
    for (const batch of batchesOf(clients))
      rows.push(...(await own().selectAll().where('client', 'in', batch).execute()))
    return rows
  }

  /** How many contacts each day has for each member. */
  async function loads(): Promise<Load[]> {
    const counted = own().select((select) => ['member', 'day', select.fn.countAll<number>().as('n')])
    const rows = await counted.where('day', '!=', '').groupBy(['member', 'day']).execute()
    return rows.map(({ member, day, n }) => ({ member: member === '' ? null : member, day, n }))
  }

  /**
   * Keeps the next contacts of some clients in place of those they had, and the day of the first of them with the
   * client's reading. What is the same is not written.
   */
  async function replacePlanned(clients: readonly string[], contacts: readonly Planned[]): Promise<void> {
    const now = new Map(contacts.map((one) => [keyOf(one), plannedRow(workspace, one)]))
    for (const row of await rowsFor(clients)) {
      const kept = now.get(keyOf(row))
      if (kept && sameRow(kept, row)) now.delete(keyOf(row))
      else await remove(row)
    }
    for (const batch of batchesOf([...now.values()], 100)) await db.insertInto('planned').values(batch).execute()
    await saveNext(clients, contacts)
  }

  async function remove({ client, track }: PlannedRow): Promise<void> {
    const same = db.deleteFrom('planned').where('workspace', '=', workspace).where('client', '=', client)
    await same.where('track', '=', track).execute()
  }

  /** Readings know the next contact, so that lists can be sorted by it. */
  async function saveNext(clients: readonly string[], contacts: readonly Planned[]): Promise<void> {
    const next = new Map<string, Day>()
    for (const { client, day } of contacts)
      if (day !== null && day < (next.get(client) ?? '9999-12-31')) next.set(client, day)
    const byDay = new Map<Day | '', string[]>()
    for (const client of await changedNext(clients, next)) {
      const day = next.get(client) ?? ''
      byDay.set(day, [...(byDay.get(day) ?? []), client])
    }
    for (const [day, some] of byDay) for (const batch of batchesOf(some)) await setNext(batch, day)
  }

  async function changedNext(clients: readonly string[], next: ReadonlyMap<string, Day>): Promise<string[]> {
    const changed: string[] = []
    for (const batch of batchesOf(clients)) {
      const readings = db.selectFrom('client_reading').select(['client', 'next_contact'])
      const rows = await readings.where('workspace', '=', workspace).where('client', 'in', batch).execute()
      for (const row of rows) if (row.next_contact !== (next.get(row.client) ?? '')) changed.push(row.client)
    }
    return changed
  }

  async function setNext(clients: readonly string[], day: Day | ''): Promise<void> {
    const readings = db.updateTable('client_reading').set({ next_contact: day })
    await readings.where('workspace', '=', workspace).where('client', 'in', clients).execute()
  }

  return { planned, countPlanned, plannedFor, loads, replacePlanned }
}

function keyOf({ client, track }: { client: string; track: string }): string {
  return `${client} ${track}`
}
