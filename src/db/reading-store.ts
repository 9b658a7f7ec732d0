import { setImmediate as breathe } from 'node:timers/promises'
import { sql } from 'kysely'
import type { ExpressionBuilder, SelectQueryBuilder } from 'kysely'
import { readClient } from '../core/advice/reading.ts'
import type { Reading } from '../core/advice/reading.ts'
import type { Standing } from '../core/advice/standing.ts'
import { FADED_DAYS, STANDINGS } from '../core/advice/standing.ts'
import { thinSince } from '../core/advice/thin.ts'
import { addDays } from '../core/day.ts'
import type { Day } from '../core/day.ts'
import { clientCard } from '../core/ledger/card.ts'
import type { ClientCard } from '../core/ledger/card.ts'
import type { Fact } from '../core/ledger/fact.ts'
import { foldHistory } from '../core/signals/fold.ts'
import { packHistory, unpackHistory } from '../core/signals/pack.ts'
import { batchesOf } from './batches.ts'
import { foldName } from './aliases.ts'
import type { Handle } from './open.ts'
import { storable } from './storable.ts'
import type { ClientReadingRow, Tables } from './tables.ts'

/** A client in a list: who, how they stand and the few figures a table shows. */
export type ClientLine = {
  client: string
  name: string
  standing: Standing
  value: { minor: number; currency: string; n: number } | null
  lastContact: Day | null
  lastOrder: Day | null
}

export const SORTS = ['name', 'standing', 'value', 'last-contact', 'last-order'] as const
export type Sort = (typeof SORTS)[number]
export type ListWish = { search: string; standing: Standing | ''; sort: Sort; descending: boolean; limit: number; offset: number }

/** Clients a refold works on at a time. */
const CLIENTS_PER_STEP = 500
/** Between pages others get their turn, so a page must be short: SQLite answers in the thread that asks. */
const HISTORIES_PER_PAGE = 300

/** Readings: the cache of what we think, one row a client, and the facts' short form it is computed from. */
export function readingStore(db: Handle, workspace: string) {
  function own() {
    return db.selectFrom('client_reading').where('workspace', '=', workspace)
  }

  /** Recomputes the readings of the next clients whose facts have changed (at most 500); gives how many it did. */
  async function refoldDue(facts: FactsOf, today: Day): Promise<number> {
    const due = await db
      .selectFrom('reading_due')
      .select('client')
      .where('workspace', '=', workspace)
      .orderBy('client')
      .limit(CLIENTS_PER_STEP)
      .execute()
    await refold(due.map((row) => row.client), facts, today)
    return due.length
  }

  /** Recomputes the readings of these clients (at most 500 at a time) from all their facts. */
  async function refold(clients: readonly string[], factsOf: FactsOf, today: Day): Promise<void> {
    if (clients.length === 0) return
    const byClient = await factsOf(clients)
    const rows: ClientReadingRow[] = []
    const gone: string[] = []
    for (const [client, facts] of byClient) {
      if (facts.length === 0) gone.push(client)
      else rows.push(readingRow(workspace, client, facts, today))
    }
    await save(rows)
    await forget(gone)
    await db.deleteFrom('reading_due').where('workspace', '=', workspace).where('client', 'in', clients).execute()
    await db
      .updateTable('workspace')
      .set((set) => ({ version: set('version', '+', 1) }))
      .where('workspace', '=', workspace)
      .execute()
  }

  async function save(rows: readonly ClientReadingRow[]): Promise<void> {
    for (const batch of batchesOf(rows, 200)) {
      await db
        .insertInto('client_reading')
        .values(batch)
        .onConflict((conflict) =>
          conflict.columns(['workspace', 'client']).doUpdateSet((set) => ({
            name: set.ref('excluded.name'),
            folded: set.ref('excluded.folded'),
            people: set.ref('excluded.people'),
            card: set.ref('excluded.card'),
            history: set.ref('excluded.history'),
            standing: set.ref('excluded.standing'),
            move: set.ref('excluded.move'),
            rank: set.ref('excluded.rank'),
            value_minor: set.ref('excluded.value_minor'),
            currency: set.ref('excluded.currency'),
            orders: set.ref('excluded.orders'),
            last_contact: set.ref('excluded.last_contact'),
            last_order: set.ref('excluded.last_order'),
            next_due: set.ref('excluded.next_due'),
            thin_since: set.ref('excluded.thin_since'),
          })),
        )
        .execute()
    }
  }

  /** A client without any fact that counts is no client. */
  async function forget(clients: readonly string[]): Promise<void> {
    for (const batch of batchesOf(clients)) {
      await db.deleteFrom('client_reading').where('workspace', '=', workspace).where('client', 'in', batch).execute()
      await db.deleteFrom('alias').where('workspace', '=', workspace).where('client', 'in', batch).execute()
    }
  }

  /**
   * Readings of every client on any day, computed from the packed histories, a page at a time. Thin
   * clients, whose standing is `unknown` that day without looking, are left out: `countThin` counts them.
   */
  async function* readAll(day: Day): AsyncGenerator<Iterable<Reading>> {
    let after = ''
    for (;;) {
      const rows = await own()
        .select(['client', 'history'])
        .where('client', '>', after)
        .where((where) => where.or([where('thin_since', '=', ''), where('thin_since', '<', addDays(day, -FADED_DAYS))]))
        .orderBy('client')
        .limit(HISTORIES_PER_PAGE)
        .execute()
      if (rows.length === 0) return
      after = rows.at(-1)!.client
      yield readRows(rows, day)
      await breathe()
    }
  }

  /** Clients with too little on record to say anything on a day, of those who were there by then. */
  async function countThin(day: Day): Promise<number> {
    const row = await own()
      .select((select) => select.fn.countAll<number>().as('n'))
      .where((where) =>
        where.or([
          where('thin_since', '=', 'none'),
          where.and([where('thin_since', '>=', addDays(day, -FADED_DAYS)), where('thin_since', '<=', day)]),
        ]),
      )
      .executeTakeFirstOrThrow()
    return row.n
  }

  /** Brings every stored reading to `today`; only those that changed are written. */
  async function turnDay(today: Day): Promise<void> {
    let after = ''
    for (;;) {
      const rows = await own().selectAll().where('client', '>', after).orderBy('client').limit(HISTORIES_PER_PAGE).execute()
      if (rows.length === 0) break
      after = rows.at(-1)!.client
      await save(rows.flatMap((row) => changedRow(row, today)))
      await breathe()
    }
    await db.updateTable('workspace').set({ read_on: today }).where('workspace', '=', workspace).execute()
  }

  async function countByStanding(): Promise<{ standing: Standing; n: number }[]> {
    const rows = await own()
      .select((select) => ['standing', select.fn.countAll<number>().as('n')])
      .groupBy('standing')
      .execute()
    return rows.map((row) => ({ standing: row.standing as Standing, n: row.n }))
  }

  /** Clients that have a move today, the most urgent first. */
  async function moves(limit: number): Promise<{ client: string; rank: number }[]> {
    return own().select(['client', 'rank']).where('rank', '>', 0).orderBy('rank', 'desc').orderBy('client').limit(limit).execute()
  }

  /** Clients to whom a promise of ours is open and due by a day, the most urgent first. */
  async function promisedBy(day: Day, limit: number): Promise<string[]> {
    const rows = await own()
      .select('client')
      .where('next_due', '!=', '')
      .where('next_due', '<=', day)
      .orderBy('next_due')
      .orderBy('client')
      .limit(limit)
      .execute()
    return rows.map((row) => row.client)
  }

  async function countMoves(): Promise<number> {
    const row = await own()
      .select((select) => select.fn.countAll<number>().as('n'))
      .where('rank', '>', 0)
      .executeTakeFirstOrThrow()
    return row.n
  }

  async function list(wish: ListWish): Promise<{ clients: ClientLine[]; total: number }> {
    const wanted = filtered(own(), wish)
    const total = await wanted.select((select) => select.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
    const direction = wish.descending ? 'desc' : 'asc'
    const rows = await wanted
      .select(['client', 'name', 'standing', 'value_minor', 'currency', 'orders', 'last_contact', 'last_order'])
      .orderBy(wish.sort === 'standing' ? byStanding : COLUMN_OF[wish.sort], direction)
      .orderBy('client')
      .limit(wish.limit)
      .offset(wish.offset)
      .execute()
    return { clients: rows.map(lineOf), total: total.n }
  }

  async function byKey(client: string): Promise<{ line: ClientLine; card: ClientCard } | null> {
    const row = await own().selectAll().where('client', '=', storable(client)).executeTakeFirst()
    return row ? { line: lineOf(row), card: JSON.parse(row.card) as ClientCard } : null
  }

  /** Names by client key. */
  async function names(clients: readonly string[]): Promise<Map<string, string>> {
    const byClient = new Map<string, string>()
    for (const batch of batchesOf(clients)) {
      const rows = await own().select(['client', 'name']).where('client', 'in', batch).execute()
      for (const row of rows) byClient.set(row.client, row.name)
    }
    return byClient
  }

  /** Clients by key or, failing that, by a name that begins with or contains the words. */
  async function find(words: string, limit: number): Promise<ClientLine[]> {
    const exact = await byKey(words)
    if (exact) return [exact.line]
    const wish: ListWish = { search: words, standing: '', sort: 'name', descending: false, limit, offset: 0 }
    return (await list(wish)).clients
  }

  /** Clients of exactly this key or, failing that, this name (capitals do not count). */
  async function named(words: string, limit: number): Promise<ClientLine[]> {
    const exact = await byKey(words)
    if (exact) return [exact.line]
    const rows = await own().selectAll().where('folded', '=', foldName(words)).orderBy('client').limit(limit).execute()
    return rows.map(lineOf)
  }

  /** People at clients whose name holds the words. */
  async function findPeople(words: string, limit: number): Promise<PersonFound[]> {
    const folded = foldName(words)
    const rows = await own()
      .select(['client', 'name', 'card'])
      .where('people', 'like', `%${likeWords(words)}%`)
      .orderBy('folded')
      .limit(limit)
      .execute()
    return rows
      .flatMap((row) => {
        const { people } = JSON.parse(row.card) as ClientCard
        return people.map(({ key, name }) => ({ client: row.client, clientName: row.name, key, name: name ?? key }))
      })
      .filter((person) => foldName(person.name).includes(folded))
      .slice(0, limit)
  }

  /** Forgets every reading and marks every client that has facts as due. */
  async function dropAll(): Promise<void> {
    await db.deleteFrom('client_reading').where('workspace', '=', workspace).execute()
    const clients = db.selectFrom('fact').select(['workspace', 'client']).distinct()
    await db
      .insertInto('reading_due')
      .columns(['workspace', 'client'])
      .expression(clients.where('workspace', '=', workspace).where('client', '!=', ''))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }

  async function countDue(): Promise<number> {
    const row = await db
      .selectFrom('reading_due')
      .select((select) => select.fn.countAll<number>().as('n'))
      .where('workspace', '=', workspace)
      .executeTakeFirstOrThrow()
    return row.n
  }

  return { refoldDue, refold, readAll, countThin, turnDay, countByStanding, moves, promisedBy, countMoves, list, byKey, named, names, find, findPeople, countDue, dropAll }
}

/** Gives all live facts of some clients. */
export type FactsOf = (clients: readonly string[]) => Promise<Map<string, Fact[]>>

export type ReadingStore = ReturnType<typeof readingStore>
export type PersonFound = { client: string; clientName: string; key: string; name: string }
type PackedRow = Pick<ClientReadingRow, 'client' | 'history'>

const COLUMN_OF = {
  name: 'folded',
  value: 'value_minor',
  'last-contact': 'last_contact',
  'last-order': 'last_order',
} as const satisfies Record<Exclude<Sort, 'standing'>, keyof ClientReadingRow>

/** Standings in their own order, those that need somebody first. */
function byStanding(where: ExpressionBuilder<Tables, 'client_reading'>) {
  const [first, ...others] = STANDINGS
  let ranked = where.case('standing').when(first).then(sql.lit(0))
  for (const [i, standing] of others.entries()) ranked = ranked.when(standing).then(sql.lit(i + 1))
  return ranked.else(sql.lit(STANDINGS.length)).end()
}

function filtered<O>(query: SelectQueryBuilder<Tables, 'client_reading', O>, wish: ListWish) {
  let wanted = query
  if (wish.standing !== '') wanted = wanted.where('standing', '=', wish.standing)
  const words = likeWords(wish.search)
  if (words !== '') wanted = wanted.where('folded', 'like', `%${words}%`)
  return wanted
}

/** Words for `like`: its wild cards stand for any one letter, which finds a little more, never less. */
function likeWords(words: string): string {
  return foldName(words).replace(/[\\%]/g, '_')
}

/** The row of a client's reading, from all facts of the client. */
export function readingRow(workspace: string, client: string, facts: Fact[], today: Day): ClientReadingRow {
  const history = foldHistory(client, facts)
  const card = clientCard(client, facts)
  const read = columnsOf(readClient(history, today))
  const folded = foldName(card.name)
  const people = foldName(card.people.map((person) => person.name ?? person.key).join('\n'))
  const names = { name: storable(card.name), folded, people, card: JSON.stringify(card) }
  return { workspace, client, ...names, history: packHistory(history), thin_since: thinSince(history), ...read }
}

function columnsOf(reading: Reading) {
  return {
    standing: reading.stand.standing,
    move: reading.move ? JSON.stringify(reading.move) : '',
    rank: reading.move?.rank ?? 0,
    value_minor: storableMinor(reading.value?.amount.minor ?? 0),
    currency: reading.value?.amount.currency ?? '',
    orders: reading.value?.n ?? 0,
    last_contact: reading.lastContact ?? '',
    last_order: reading.lastOrder ?? '',
    next_due: reading.nextDue ?? '',
  }
}

/** A year's purchases of the largest amounts there are would no longer be a whole number that both engines give back. */
function storableMinor(minor: number): number {
  return Math.max(-Number.MAX_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, minor))
}

function* readRows(rows: readonly PackedRow[], day: Day): Generator<Reading> {
  for (const row of rows) yield readPacked(row, day)
}

/** The row with its reading of `today`, if that is another one than it holds. */
function changedRow(row: ClientReadingRow, today: Day): ClientReadingRow[] {
  const read = columnsOf(readPacked(row, today))
  const same = (Object.keys(read) as (keyof typeof read)[]).every((column) => read[column] === row[column])
  return same ? [] : [{ ...row, ...read }]
}

function readPacked(row: PackedRow, day: Day): Reading {
  const history = unpackHistory(row.client, row.history)
  if (!history) throw new Error(`the stored history of ${row.client} is of another version: rebuild the readings`)
  return readClient(history, day)
}

function lineOf(row: Omit<ClientReadingRow, 'workspace' | 'folded' | 'people' | 'card' | 'history' | 'move' | 'rank' | 'next_due' | 'thin_since'>): ClientLine {
  return {
    client: row.client,
    name: row.name,
    standing: row.standing as Standing,
    value: row.currency === '' ? null : { minor: row.value_minor, currency: row.currency, n: row.orders },
    lastContact: row.last_contact === '' ? null : row.last_contact,
    lastOrder: row.last_order === '' ? null : row.last_order,
  }
}
