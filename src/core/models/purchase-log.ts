import type { ClientColumns } from './book-counts.ts'

/**
 * Purchases in two columns of one length: `client` a number from 0, `day` a day number (days since any
 * fixed day). In any order; several purchases of one client on one day are one purchase.
 */
export type PurchaseLog = { client: Int32Array; day: Int32Array }

/** Counts in columns with the client each belongs to: who bought nothing up to the day is not among them. */
export type CountedClients = ClientColumns & { client: Int32Array }

/**
 * The counts of every client as they were at the end of day `until`, in units of `unit` days (7: weeks):
 * later purchases are left out. Made for ten million purchases.
 */
export function countPurchases(log: PurchaseLog, until: number, unit: number): CountedClients {
  const { days, starts } = daysByClient(log, until)
  const clients = starts.length - 1
  const counted = emptyColumns(clients)
  let found = 0
  for (let client = 0; client < clients; client++) {
    const [from, to] = [starts[client]!, starts[client + 1]!]
    if (from === to) continue
    sortDays(days, from, to)
    countOne(counted, found, days, from, to, unit)
    counted.T[found] = (until - days[from]!) / unit
    counted.client[found++] = client
  }
  return cutTo(counted, found)
}

/** The days up to `until`, client after client; those of a client lie from its start to the next one's. */
function daysByClient({ client, day }: PurchaseLog, until: number): { days: Int32Array; starts: Int32Array } {
  let most = -1
  for (let i = 0; i < client.length; i++) if (client[i]! > most) most = client[i]!
  const starts = new Int32Array(most + 2)
  for (let i = 0; i < client.length; i++) if (day[i]! <= until) starts[client[i]! + 1]!++
  for (let c = 0; c <= most; c++) starts[c + 1] = starts[c + 1]! + starts[c]!
  const next = starts.slice()
  const days = new Int32Array(starts[most + 1]!)
  for (let i = 0; i < client.length; i++) if (day[i]! <= until) days[next[client[i]!]!++] = day[i]!
  return { days, starts }
}

/** A log is mostly in order already: then this only looks. */
function sortDays(days: Int32Array, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    if (days[i]! < days[i - 1]!) {
      days.subarray(from, to).sort()
      return
    }
  }
}

/** The days of one client, `from` to before `to`, into the columns at `place`; without `T`. */
function countOne(counted: CountedClients, place: number, days: Int32Array, from: number, to: number, unit: number) {
  let [x, product, logGaps] = [0, 1, 0]
  for (let i = from + 1; i < to; i++) {
    const gap = days[i]! - days[i - 1]!
    if (gap === 0) continue
    x++
    product *= gap
    // One logarithm for many gaps: the product is taken before it gets too long for a number.
    if (product > 1e290) {
      logGaps += Math.log(product)
      product = 1
    }
  }
  counted.x[place] = x
  counted.t_x[place] = (days[to - 1]! - days[from]!) / unit
  counted.logGaps[place] = x === 0 ? 0 : logGaps + Math.log(product) - x * Math.log(unit)
}

function emptyColumns(size: number): CountedClients {
  return {
    client: new Int32Array(size),
    x: new Float64Array(size),
    t_x: new Float64Array(size),
    T: new Float64Array(size),
    logGaps: new Float64Array(size),
  }
}

function cutTo(counted: CountedClients, size: number): CountedClients {
  return {
    client: counted.client.slice(0, size),
    x: counted.x.slice(0, size),
    t_x: counted.t_x.slice(0, size),
    T: counted.T.slice(0, size),
    logGaps: counted.logGaps.slice(0, size),
  }
}
