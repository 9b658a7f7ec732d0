import { setImmediate as breathe } from 'node:timers/promises'
import { foldCases } from '../core/cases/fold-cases.ts'
import type { CaseState } from '../core/cases/fold-cases.ts'
import type { Fact, FactOf } from '../core/ledger/fact.ts'
import type { KindName } from '../core/ledger/kinds/all.ts'
import type { Sight } from '../db/sight.ts'
import { sightOf } from './ask.ts'
import { once } from './book-seen.ts'
import type { House, World } from './world.ts'

/** Cases, and complaints of which no case was made. */
export type CasesGathered = { cases: CaseState[]; plain: FactOf<'complaint'>[] }

const PAGE = 200
const BOOKS = 4
const KINDS: readonly KindName[] = ['case', 'handled', 'finding', 'complaint']
const BEGINNINGS: readonly KindName[] = ['case', 'complaint']

const remembered = new WeakMap<House, Map<string, Promise<CasesGathered>>>()

/**
 * The cases that the asker may see, of one client or of the whole book, in no order. Those of the book are remembered
 * until something is recorded, apart for everybody who sees another part of it.
 */
export async function gatherCases(world: World, client: string | null): Promise<CasesGathered> {
  const sight = sightOf(world)
  if (client !== null) return read(world, [client], sight)
  const { version } = await world.stores.workspaces.state()
  const books = remembered.get(world.house) ?? new Map<string, Promise<CasesGathered>>()
  remembered.set(world.house, books)
  const seen = [...sight.visibilities, sight.member].join(' ')
  return once(books, `${version} ${world.today} ${seen}`, BOOKS, () => readBook(world, sight))
}

async function readBook(world: World, sight: Sight): Promise<CasesGathered> {
  const { kinds } = world.stores
  const book: CasesGathered = { cases: [], plain: [] }
  for (let page = await kinds.clientsWith(BEGINNINGS, PAGE, '', sight); page.length > 0;) {
    const { cases, plain } = await read(world, page, sight)
    book.cases.push(...cases)
    book.plain.push(...plain)
    page = await kinds.clientsWith(BEGINNINGS, PAGE, page.at(-1), sight)
    await breathe()
  }
  return book
}

async function read(world: World, clients: readonly string[], sight: Sight): Promise<CasesGathered> {
  const byClient = await world.stores.facts.seenOf(clients, sight, KINDS)
  const cases = [...byClient].flatMap(([client, facts]) => foldCases(client, facts, world.today))
  const plain = [...byClient.values()].flatMap((facts) => plainIn(facts, world.today))
  return { cases, plain }
}

function plainIn(facts: readonly Fact[], today: string): FactOf<'complaint'>[] {
  return facts.filter((fact): fact is FactOf<'complaint'> => fact.kind === 'complaint' && fact.on <= today)
}
