import { setImmediate as breathe } from 'node:timers/promises'
import { foldCases } from '../core/cases/fold-cases.ts'
import type { CaseState } from '../core/cases/fold-cases.ts'
import { addMonths } from '../core/day.ts'
import type { KindName } from '../core/ledger/kinds/all.ts'
import { foldRemedies } from '../core/remedies/fold-remedies.ts'
import type { RemedyState } from '../core/remedies/fold-remedies.ts'
import { recoveriesOf, recoveryRates } from '../core/remedies/recoveries.ts'
import type { Recovery, RecoveryRates } from '../core/remedies/recoveries.ts'
import { pastKinds, pastRemedies } from '../core/remedies/similar.ts'
import type { PastKind } from '../core/remedies/similar.ts'
import type { Sight } from '../db/sight.ts'
import { once } from './book-seen.ts'
import type { House, World } from './world.ts'

/** What the remedies of the whole book teach: of similar cases (M26), and what became of clients (M30). */
export type Learned = { kinds: PastKind[]; n: number; recoveries: RecoveryRates; because: string[] }

type PastBook = { clients: { cases: CaseState[]; remedies: RemedyState[] }[]; recoveries: Recovery[] }

/** Facts of the team only, so that everybody is taught the same. */
const TEAM: Sight = { visibilities: ['shared', 'team'], member: '' }
const TRIED: readonly KindName[] = ['case', 'handled', 'finding', 'remedy']
const PAGE = 200
/** A client's remedy tells what became of them after so many months. */
const MONTHS = 12
const BOOKS_KEPT = 2

const books = new WeakMap<House, Map<string, Promise<PastBook>>>()

/** Reads every client who was ever offered a remedy; what was read is remembered until a fact is added. */
export async function learnedFrom(world: World, like: CaseState | null): Promise<Learned> {
  const { version } = await world.stores.workspaces.state()
  const memory = books.get(world.house) ?? new Map<string, Promise<PastBook>>()
  books.set(world.house, memory)
  const book = await once(memory, `${version} ${world.today}`, BOOKS_KEPT, () => passBook(world))
  const past = like ? book.clients.flatMap((one) => pastRemedies(like, one.cases, one.remedies, world.today)) : []
  const because = book.recoveries.flatMap((one) => one.because.slice(0, 1))
  return { kinds: pastKinds(past), n: past.length, recoveries: recoveryRates(book.recoveries), because }
}

async function passBook(world: World): Promise<PastBook> {
  const { facts, kinds } = world.stores
  const book: PastBook = { clients: [], recoveries: [] }
  for (let after = ''; ;) {
    const page = await kinds.clientsWith(['remedy'], PAGE, after, TEAM)
    const last = page.at(-1)
    if (last === undefined) return book
    const old: string[] = []
    for (const [client, own] of await facts.seenOf(page, TEAM, TRIED)) {
      const remedies = foldRemedies(client, own, world.today)
      book.clients.push({ cases: foldCases(client, own, world.today), remedies })
      if (remedies.some((one) => isOld(one, world.today))) old.push(client)
    }
    for (const [client, own] of await facts.ofClients(old))
      book.recoveries.push(...recoveriesOf(client, own, world.today))
    after = last
    await breathe()
  }
}

function isOld({ deliveredOn }: RemedyState, today: string): boolean {
  return deliveredOn !== null && addMonths(deliveredOn, MONTHS) <= today
}
