import { monitorEventLoopDelay } from 'node:perf_hooks'
import { openHouse } from '../src/open-house.ts'
import { runNamed } from '../src/app/run-named.ts'
import type { House } from '../src/app/world.ts'
import { addDays } from '../src/core/day.ts'
import type { Day } from '../src/core/day.ts'
import type { FactDraft } from '../src/core/ledger/fact.ts'
import { openStores } from '../src/db/stores.ts'
import type { Bench } from './bench.ts'
import { chanceOf } from './chance.ts'
import { count, time } from './figures.ts'
import type { Figure } from './figures.ts'
import { writeClients } from './made-clients.ts'

const CLIENTS = 10_000
const MEMBERS = 20
/** A client has so many invoices, payments and entries of hours: 18 facts beside the card. */
const MONTHS = 6
const TODAY: Day = '2026-03-02'
const OWNER = { person: { member: 'm0', role: 'owner' }, surface: 'cli' } as const

/** What is left of 10,000 clients: the whole book first, again, and how long nobody else got a turn. */
export async function measureProfit(bench: Bench): Promise<Figure[]> {
  const clients = bench.sized(CLIENTS)
  const house = await openHouse({ TZ: 'UTC' }, bench.newFolder())
  house.clock = () => `${TODAY}T12:00:00.000Z`
  bench.atEnd(() => house.database.close())
  bench.tell(`writing money and hours of ${count(clients)} clients`)
  await writeBook(house, clients)
  await runNamed(house, 'catch-up', {}, OWNER)
  bench.tell('reckoning')
  const bare = await timed(() => readBare(house))
  const first = await timed(() => runNamed(house, 'see-profit', {}, OWNER))
  const again = await timed(() => runNamed(house, 'see-profit', {}, OWNER))
  const one = await timed(() => runNamed(house, 'see-client-profit', { client: 'c7' }, OWNER))
  const facts = count(clients * MONTHS * 3)
  return [
    {
      what: `see-profit, ${count(clients)} clients and ${facts} facts, first asked`,
      figure: time(first.wall),
      beside: `${(first.wall / bare.wall).toFixed(1)} times as long as reading the same facts bare (${time(bare.wall)})`,
    },
    { what: 'the same, asked again', figure: time(again.wall) },
    { what: 'the longest time without a turn for others meanwhile', figure: time(first.longest) },
    { what: 'see-client-profit', figure: time(one.wall) },
  ]
}

/** Milliseconds that work takes, and the longest of them in which nothing else could be answered. */
async function timed(work: () => Promise<unknown>): Promise<{ wall: number; longest: number }> {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const began = performance.now()
  await work()
  const wall = performance.now() - began
  delay.disable()
  return { wall, longest: delay.max / 1e6 }
}

/** Every fact of money and hours, read and nothing done with it. */
async function readBare(house: House): Promise<void> {
  const { deals } = openStores(house.database.read, house.workspace)
  const first = addDays(TODAY, -31 * (MONTHS + 1))
  for await (const page of deals.ofKinds(['invoice', 'payment', 'time'], first, TODAY)) if (page.length === 0) return
}

async function writeBook(house: House, clients: number): Promise<void> {
  await runNamed(house, 'change-business', { name: 'The made book', currency: 'EUR', zone: 'UTC' }, OWNER)
  for (let i = 0; i < MEMBERS; i++) {
    await runNamed(house, 'change-member', { member: `m${i}`, name: `Member ${i}` }, OWNER)
    await runNamed(house, 'set-rates', { member: `m${i}`, cost: String(30 + i) }, OWNER)
  }
  await writeClients(house, clients, moneyAndHours)
}

/** A client who is billed each month, pays some weeks later, and takes some hours of somebody. */
export function moneyAndHours(n: number): FactDraft[] {
  const chance = chanceOf(n + 1)
  const client = `c${n}`
  const visibility = 'team' as const
  const card: FactDraft = { kind: 'client', client, on: '', visibility, body: { key: client, name: `Client ${n}` } }
  const months = Array.from({ length: MONTHS }, (_, i): FactDraft[] => {
    const on = addDays(TODAY, -31 * (MONTHS - i) - Math.floor(chance() * 20))
    const amount = { minor: 20_000 + Math.floor(chance() * 200_000), currency: 'EUR' }
    const ref = `${client}-${i}`
    const minutes = 30 + Math.floor(chance() * 1500)
    const paid = addDays(on, 10 + Math.floor(chance() * 21))
    return [
      { kind: 'invoice', client, on, visibility, body: { client, amount, due: addDays(on, 14), ref } },
      { kind: 'payment', client, on: paid, visibility, body: { client, amount, for: ref } },
      { kind: 'time', client, on, visibility, body: { client, minutes, member: `m${n % MEMBERS}` } },
    ]
  })
  return [card, ...months.flat()]
}
