import { setImmediate as breathe } from 'node:timers/promises'
import { z } from 'zod'
import type { CaseState } from '../core/cases/fold-cases.ts'
import { foldCases } from '../core/cases/fold-cases.ts'
import { standardOf } from '../core/cases/standard-kept.ts'
import type { Standard } from '../core/cases/standard-kept.ts'
import { dayFromNumber } from '../core/day.ts'
import type { Fact } from '../core/ledger/fact.ts'
import { withinOf } from '../core/improve/causes.ts'
import { hostileThreads } from '../core/replies/hostile.ts'
import type { HostileThread } from '../core/replies/hostile.ts'
import { outcomesByQuarter, outcomesOf } from '../core/replies/outcomes.ts'
import { foldHistory } from '../core/signals/fold.ts'
import { action } from './action.ts'
import type { Sight } from '../db/sight.ts'
import { once } from './book-seen.ts'
import { CASE_KINDS, deskFor, offersOf } from './case-book.ts'
import { ourCalendarIn } from './our-calendar.ts'
import { outcomesShape, within } from './reply-shapes.ts'
import { day, key } from './shapes.ts'
import type { House, World } from './world.ts'

const thread = z.object({
  client: key,
  name: z.string(),
  case: key,
  opened: day,
  outcome: z.string().nullable(),
  quote: z.string(),
  because: z.array(z.string()),
})

/**
 * How threads with hostile words ended after our answers (A19): one's own, over time, and all of the house; and how often
 * we kept our own standard, which is a good outcome also where the client left (A24).
 */
export const seeOutcomes = action({
  name: 'see-outcomes',
  access: 'member',
  changes: false,
  input: z.object({ limit: z.int().min(1).max(200).default(20) }),
  output: z.object({
    /** Threads that the asker answered first. */
    own: outcomesShape,
    quarters: z.array(
      z.object({
        from: day,
        n: z.int(),
        counts: z.object({ softened: z.int(), neutral: z.int(), escalated: z.int(), silent: z.int() }),
      }),
    ),
    house: outcomesShape,
    threads: z.array(thread),
    /** Of `n` closed cases. */
    standard: z.object({ kept: z.int(), n: z.int(), within, because: z.array(z.string()) }),
  }),
  async run(world, { limit }) {
    const { threads, standards } = await ofBook(world)
    const own = threads.filter(({ answeredBy }) => answeredBy !== null && answeredBy === world.person?.member)
    const shown = own.toSorted((a, b) => (a.opened < b.opened ? 1 : -1)).slice(0, limit)
    const names = await world.stores.readings.names([...new Set(shown.map(({ client }) => client))])
    const kept = standards.filter((one) => one.standard.kept === true)
    return {
      own: outcomesOf(own),
      quarters: outcomesByQuarter(own),
      house: outcomesOf(threads),
      threads: shown.map((one) => ({ ...one, name: names.get(one.client) ?? one.client })),
      standard: {
        kept: kept.length,
        n: standards.length,
        within: withinOf(kept.length, standards.length),
        because: kept.map(({ ref }) => ref),
      },
    }
  },
})

type Judged = { ref: string; standard: Standard }
type Gathered = { threads: HostileThread[]; standards: Judged[] }

const PAGE = 200
const BOOKS_KEPT = 2
/** Of team facts, so that it is the same for whoever asks. */
const TEAM: Sight = { visibilities: ['shared', 'team'], member: '' }

const books = new WeakMap<House, Map<string, Promise<Gathered>>>()

/** The whole book; remembered until a fact is added or the business says when it works. */
async function ofBook(world: World): Promise<Gathered> {
  const { version } = await world.stores.workspaces.state()
  const memory = books.get(world.house) ?? new Map<string, Promise<Gathered>>()
  books.set(world.house, memory)
  const known = JSON.stringify([version, world.today, world.business, await ourCalendarIn(world.stores)])
  return once(memory, known, BOOKS_KEPT, () => gather(world))
}

/** Those who have cases, page by page. */
async function gather(world: World): Promise<Gathered> {
  const found: Gathered = { threads: [], standards: [] }
  const { facts, kinds } = world.stores
  for (let after = ''; ;) {
    const page = await kinds.clientsWith(['case'], PAGE, after, TEAM)
    if (page.length === 0) return found
    const byClient = await facts.seenOf(page, TEAM, CASE_KINDS)
    const cases = new Map([...byClient].map(([client, own]) => [client, foldCases(client, own, world.today)]))
    await addStandards(world, found, cases, byClient)
    // Whoever never was hostile needs no look at all their contacts.
    const hostile = page.filter((client) => hostileThreads(cases.get(client)!, [], world.today).length > 0)
    for (const [client, all] of await facts.ofClients(hostile))
      addThreads(world, found, client, cases.get(client)!, all)
    after = page.at(-1)!
    await breathe()
  }
}

async function addStandards(
  world: World,
  gathered: Gathered,
  cases: ReadonlyMap<string, CaseState[]>,
  byClient: ReadonlyMap<string, Fact[]>,
): Promise<void> {
  const desk = await deskFor(world, [...cases.values()].flat())
  for (const [client, own] of cases) {
    for (const one of own.filter(({ state }) => state === 'closed')) {
      const offers = offersOf(byClient.get(client)!, one.case, world.today)
      gathered.standards.push({ ref: one.ref, standard: standardOf(one, offers, desk, world.today) })
    }
  }
}

function addThreads(world: World, { threads }: Gathered, client: string, cases: CaseState[], facts: Fact[]): void {
  const heard = foldHistory(client, facts)
    .contacts.filter(({ way }) => way !== 'to')
    .map(({ on }) => dayFromNumber(on))
  threads.push(...hostileThreads(cases, heard, world.today))
}
