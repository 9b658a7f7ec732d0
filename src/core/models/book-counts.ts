import type { BookCounts, ClientCounts } from './purchase-model.ts'

/** Clients in columns, one entry a client: what a book is grouped from. */
export type ClientColumns = { x: Float64Array; t_x: Float64Array; T: Float64Array; logGaps: Float64Array }

/** Few clients, as columns. */
export function columnsOf(clients: readonly ClientCounts[]): ClientColumns {
  return {
    x: Float64Array.from(clients, (client) => client.x),
    t_x: Float64Array.from(clients, (client) => client.t_x),
    T: Float64Array.from(clients, (client) => client.T),
    logGaps: Float64Array.from(clients, (client) => client.logGaps),
  }
}

/**
 * The book of these clients: one entry for each distinct `x`, `t_x`, `T`, in the order they are first met.
 * `logGaps` of an entry is the mean of its clients: likelihoods need no more than the sum over the book.
 */
export function bookOf(clients: readonly ClientCounts[]): BookCounts {
  return groupClients(columnsOf(clients))
}

/** The same from columns; made for a million clients. */
export function groupClients(clients: ClientColumns): BookCounts {
  const { first, entry } = entriesOf(clients)
  const weight = new Float64Array(first.length)
  const logGaps = new Float64Array(first.length)
  for (let i = 0; i < entry.length; i++) {
    const place = entry[i]!
    weight[place] = weight[place]! + 1
    logGaps[place] = logGaps[place]! + clients.logGaps[i]!
  }
  for (let place = 0; place < first.length; place++) logGaps[place] = logGaps[place]! / weight[place]!
  return {
    x: pick(clients.x, first),
    t_x: pick(clients.t_x, first),
    T: pick(clients.T, first),
    logGaps,
    weight,
  }
}

/** The first client of each entry, and the entry of each client: an open hash table over the three counts. */
function entriesOf({ x, t_x, T }: ClientColumns): { first: Int32Array; entry: Int32Array } {
  let table = emptyTable(2 ** 12)
  const [first, entry] = [new Int32Array(x.length), new Int32Array(x.length)]
  let entries = 0
  for (let i = 0; i < x.length; i++) {
    const hash = hashOf(x[i]!, t_x[i]!, T[i]!)
    let slot = hash & table.mask
    // A slot holds an entry's place + 1.
    for (let place = table.places[slot]!; place !== 0; place = table.places[slot]!) {
      const other = first[place - 1]!
      if (table.hashes[slot] === hash && x[other] === x[i] && t_x[other] === t_x[i] && T[other] === T[i]) break
      slot = (slot + 1) & table.mask
    }
    if (table.places[slot] === 0) {
      first[entries++] = i
      table.places[slot] = entries
      table.hashes[slot] = hash
      if (2 * entries > table.mask) table = grown(table)
      entry[i] = entries - 1
    } else entry[i] = table.places[slot]! - 1
  }
  return { first: first.slice(0, entries), entry }
}

type Table = { places: Int32Array; hashes: Int32Array; mask: number }

function emptyTable(size: number): Table {
  return { places: new Int32Array(size), hashes: new Int32Array(size), mask: size - 1 }
}

/** The same table with four times the room. */
function grown(table: Table): Table {
  const next = emptyTable(4 * (table.mask + 1))
  for (let old = 0; old <= table.mask; old++) {
    if (table.places[old] === 0) continue
    let slot = table.hashes[old]! & next.mask
    while (next.places[slot] !== 0) slot = (slot + 1) & next.mask
    next.places[slot] = table.places[old]!
    next.hashes[slot] = table.hashes[old]!
  }
  return next
}

const blend = new Float64Array(1)
const halves = new Int32Array(blend.buffer)

/** A number in which all three counts have a say: the digits of a sum with factors that have nothing in common. */
function hashOf(x: number, t_x: number, T: number): number {
  blend[0] = x * 0.8191725133961645 + t_x * 0.6710436067037893 + T * 0.5497004779019703
  const mixed = Math.imul(halves[0]! ^ Math.imul(halves[1]!, 0x85ebca6b), 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

function pick(column: Float64Array, places: Int32Array): Float64Array {
  const picked = new Float64Array(places.length)
  for (let i = 0; i < places.length; i++) picked[i] = column[places[i]!]!
  return picked
}

/** Sums over the whole book: clients, repeat purchases, time observed. */
export function totalsOf(counts: BookCounts): { clients: number; repeats: number; time: number; longest: number } {
  const totals = { clients: 0, repeats: 0, time: 0, longest: 0 }
  for (let i = 0; i < counts.x.length; i++) {
    const weight = counts.weight[i]!
    totals.clients += weight
    totals.repeats += weight * counts.x[i]!
    totals.time += weight * counts.T[i]!
    if (counts.T[i]! > totals.longest) totals.longest = counts.T[i]!
  }
  return totals
}

/** The same book with `factor` units in one of the units before: 1/7 turns days into weeks. */
export function inUnit(counts: BookCounts, factor: number): BookCounts {
  const log = Math.log(factor)
  return {
    x: counts.x,
    t_x: counts.t_x.map((time) => time * factor),
    T: counts.T.map((time) => time * factor),
    logGaps: counts.logGaps.map((sum, i) => sum + counts.x[i]! * log),
    weight: counts.weight,
  }
}
