import { openHouse } from '../src/open-house.ts'
import { runNamed } from '../src/app/run-named.ts'
import type { House } from '../src/app/world.ts'
import { planAll } from '../src/app/plan-all.ts'
import { openWorld } from '../src/app/world.ts'
import { addDays } from '../src/core/day.ts'
import type { Day } from '../src/core/day.ts'
import type { FactDraft } from '../src/core/ledger/fact.ts'
import { templateOf } from '../src/core/plans/contact/templates.ts'
import { openStores } from '../src/db/stores.ts'
import type { Bench } from './bench.ts'
import { chanceOf } from './chance.ts'
import { count, median, quantile, time } from './figures.ts'
import type { Figure } from './figures.ts'
import { writeClients } from './made-clients.ts'

const CLIENTS = 10_000
const MEMBERS = 20
const CHANGES = 60
const TODAY: Day = '2026-03-02'
const OWNER = { person: { member: 'm0', role: 'owner' }, surface: 'cli' } as const
const PLACES = [
  { country: 'AT', zone: 'Europe/Vienna' },
  { country: 'IS', zone: 'Atlantic/Reykjavik' },
  { country: 'NP', zone: 'Asia/Kathmandu' },
  { country: 'MY', zone: 'Asia/Kuala_Lumpur' },
]

/** Contact plans of 10,000 clients: planned together, and again when one of them was spoken with. */
export async function measurePlan(bench: Bench): Promise<Figure[]> {
  const clients = bench.sized(CLIENTS)
  const house = await openHouse({ TZ: 'UTC' }, bench.newFolder())
  house.clock = () => `${TODAY}T12:00:00.000Z`
  bench.atEnd(() => house.database.close())
  bench.tell(`writing plans of ${count(clients)} clients`)
  await writeBook(house, clients)
  bench.tell('planning')
  await timed(() => runNamed(house, 'catch-up', {}, OWNER))
  const world = await openWorld(house, house.database.read, OWNER.person, 'worker')
  const whole = await timed(() => planAll(world))
  const bare = await timed(() => readBare(house))
  const changes = await logCalls(house, clients)
  const seen = await timed(() => runNamed(house, 'see-contacts', {}, OWNER))
  return [
    {
      what: `next contacts of ${count(clients)} clients, planned together`,
      figure: time(whole),
      beside: `${(whole / bare).toFixed(0)} times as long as reading their stored plans`,
    },
    { what: 'a call logged and the client planned again, p50', figure: time(median(changes)) },
    { what: 'the same, p95', figure: time(quantile(changes, 0.95)) },
    { what: 'see-contacts, 200 of them', figure: time(seen) },
  ]
}

/** Milliseconds that each of some calls takes to be logged, with the new plan of the client. */
async function logCalls(house: House, clients: number): Promise<number[]> {
  const changes: number[] = []
  for (let i = 0; i < CHANGES; i++) {
    const client = `c${(i * 7919) % clients}`
    changes.push(await timed(() => runNamed(house, 'log-contact', { client, kind: 'call' }, OWNER)))
  }
  return changes
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** Every stored plan, read and nothing done with it. */
async function readBare(house: House): Promise<void> {
  const { plans } = openStores(house.database.read, house.workspace)
  for (let after = ''; ;) {
    const page = await plans.clientPlans(after)
    if (page.length === 0) return
    after = page.at(-1)!.client
  }
}

async function writeBook(house: House, clients: number): Promise<void> {
  await runNamed(house, 'change-business', { name: 'The made book', zone: 'Europe/Vienna', country: 'AT' }, OWNER)
  const capacity = Math.ceil((clients / MEMBERS / 26) * 3)
  for (let i = 0; i < MEMBERS; i++) {
    await runNamed(house, 'change-member', { member: `m${i}`, name: `Member ${i}`, capacity }, OWNER)
  }
  await writeClients(house, clients, factsOf)
}

/** A client somewhere, with the plan of its tier and some talks in the last months. */
function factsOf(n: number): FactDraft[] {
  const chance = chanceOf(n + 1)
  const client = `c${n}`
  const visibility = 'team' as const
  const since = addDays(TODAY, -200 - Math.floor(chance() * 3000))
  const body = { key: client, name: `Client ${n}`, since, ...PLACES[n % PLACES.length] }
  const card: FactDraft = { kind: 'client', client, on: '', visibility, body }
  const tracks = templateOf(`supply-${['a', 'b', 'c'][n % 3]}`)!.tracks
  const plans = tracks.map(({ purpose, ...track }): FactDraft => {
    const owner = `m${n % MEMBERS}`
    return {
      kind: 'plan',
      client,
      on: addDays(TODAY, -150),
      visibility,
      body: { client, ...track, text: purpose, owner },
    }
  })
  const calls = [0, 1, 2].map((i): FactDraft => {
    const on = addDays(TODAY, -Math.floor(chance() * 60) - i * 50)
    return { kind: 'call', client, on, visibility, body: { way: 'with', client, minutes: 10 } }
  })
  return [card, ...plans, ...calls]
}
