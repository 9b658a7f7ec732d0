import { sql } from 'kysely'
import type { ExpressionBuilder, SelectQueryBuilder } from 'kysely'
import { STANDINGS } from '../core/advice/standing.ts'
import type { Standing } from '../core/advice/standing.ts'
import type { Day } from '../core/day.ts'
import type { ClientCard } from '../core/ledger/card.ts'
import { foldName } from './aliases.ts'
import { batchesOf } from './batches.ts'
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
  /** What is at risk with the client in the next 12 months; null where no model can say. */
  atRisk: { minor: number; currency: string } | null
  /** The day of the next planned contact; null where none is planned, or none found a day. */
  nextContact: Day | null
}

export const SORTS = ['name', 'standing', 'value', 'at-risk', 'last-contact', 'last-order', 'next-contact'] as const
export type Sort = (typeof SORTS)[number]
export type ListWish = {
  search: string
  standing: Standing | ''
  sort: Sort
  descending: boolean
  limit: number
  offset: number
}

export type PersonFound = { client: string; clientName: string; key: string; name: string }

/** Clients as they stand today, from the stored readings: lists, one by key, found by name. */
export function readingStore(db: Handle, workspace: string) {
  function own() {
    return db.selectFrom('client_reading').where('workspace', '=', workspace)
  }

  async function list(wish: ListWish): Promise<{ clients: ClientLine[]; total: number }> {
    const wanted = filtered(own(), wish)
    const total = await wanted.select((select) => select.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
    const direction = wish.descending ? 'desc' : 'asc'
    const rows = await wanted
      .select(LINE_COLUMNS)
      .$if(wish.sort === 'next-contact', (some) => some.orderBy(unplannedLast))
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

  /** Names of the people at some clients, by client and the person's key. */
  async function peopleAt(clients: readonly string[]): Promise<Map<string, Map<string, string>>> {
    const found = new Map<string, Map<string, string>>()
    for (const batch of batchesOf(clients)) {
      const rows = await own().select(['client', 'card']).where('client', 'in', batch).execute()
      for (const row of rows) {
        const { people } = JSON.parse(row.card) as ClientCard
        found.set(row.client, new Map(people.map(({ key, name }) => [key, name ?? key])))
      }
    }
    return found
  }

  /** Clients by key or, failing that, by a name that begins with or contains the words. */
  async function find(words: string, limit: number): Promise<ClientLine[]> {
    const exact = await byKey(words)
    if (exact) return [exact.line]
    return (await list({ search: words, standing: '', sort: 'name', descending: false, limit, offset: 0 })).clients
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

  return { list, byKey, names, peopleAt, named, find, findPeople }
}

const COLUMN_OF = {
  name: 'folded',
  value: 'value_rank',
  'at-risk': 'at_risk_rank',
  'last-contact': 'last_contact',
  'last-order': 'last_order',
  'next-contact': 'next_contact',
} as const satisfies Record<Exclude<Sort, 'standing'>, keyof ClientReadingRow>

/** Standings in their own order, those that need somebody first. */
function byStanding(where: ExpressionBuilder<Tables, 'client_reading'>) {
  const [first, ...others] = STANDINGS
  let ranked = where.case('standing').when(first).then(sql.lit(0))
  for (const [i, standing] of others.entries()) ranked = ranked.when(standing).then(sql.lit(i + 1))
  return ranked.else(sql.lit(STANDINGS.length)).end()
}

/** Whoever has no planned contact comes last in either direction: the question is who is next. */
function unplannedLast(where: ExpressionBuilder<Tables, 'client_reading'>) {
  return where.case('next_contact').when('').then(sql.lit(1)).else(sql.lit(0)).end()
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

const LINE_COLUMNS = [
  'client',
  'name',
  'standing',
  'value_minor',
  'currency',
  'orders',
  'last_contact',
  'last_order',
  'at_risk_minor',
  'at_risk_currency',
  'next_contact',
] as const satisfies (keyof ClientReadingRow)[]

function lineOf(row: Pick<ClientReadingRow, (typeof LINE_COLUMNS)[number]>): ClientLine {
  return {
    client: row.client,
    name: row.name,
    standing: row.standing as Standing,
    value: row.currency === '' ? null : { minor: row.value_minor, currency: row.currency, n: row.orders },
    lastContact: row.last_contact === '' ? null : row.last_contact,
    lastOrder: row.last_order === '' ? null : row.last_order,
    atRisk: row.at_risk_currency === '' ? null : { minor: row.at_risk_minor, currency: row.at_risk_currency },
    nextContact: row.next_contact === '' ? null : row.next_contact,
  }
}
