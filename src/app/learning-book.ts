import { setImmediate as breathe } from 'node:timers/promises'
import { foldCases } from '../core/cases/fold-cases.ts'
import type { CaseState } from '../core/cases/fold-cases.ts'
import { effortAnswers, frictionsOf } from '../core/improve/effort.ts'
import type { EffortAnswer, FrictionLine } from '../core/improve/effort.ts'
import { foldImprovements } from '../core/improve/fold-improvements.ts'
import type { ImprovementState } from '../core/improve/fold-improvements.ts'
import type { Concern } from '../core/improve/score.ts'
import type { Fact } from '../core/ledger/fact.ts'
import type { KindName } from '../core/ledger/kinds/all.ts'
import { Refusal } from '../core/refusal.ts'
import type { Sight } from '../db/sight.ts'
import { sightOf } from './ask.ts'
import { once } from './book-seen.ts'
import type { House, World } from './world.ts'

/** What the whole book taught us: complaints and requests, the friction log, answers to the effort questions. */
export type Learnt = { cases: CaseState[]; frictions: FrictionLine[]; answers: EffortAnswer[] }

const KINDS: readonly KindName[] = ['case', 'handled', 'finding', 'friction', 'feedback']
const TELLING: readonly KindName[] = ['case', 'friction', 'feedback']
const PAGE = 500
const BOOKS = 2
/** One for everybody who asks: nothing here is made of what only some may see. */
const TEAM: Sight = { visibilities: ['shared', 'team'], member: '' }

const remembered = new WeakMap<House, Map<string, Promise<Learnt>>>()

/** Of team facts; remembered while nothing is recorded. Whoever asks changes nothing of it. */
export async function learntSoFar(world: World): Promise<Learnt> {
  const { version } = await world.stores.workspaces.state()
  const books = remembered.get(world.house) ?? new Map<string, Promise<Learnt>>()
  remembered.set(world.house, books)
  return once(books, `${version} ${world.today}`, BOOKS, () => gatherLearnt(world))
}

/** Page by page. */
async function gatherLearnt(world: World): Promise<Learnt> {
  const learnt: Learnt = { cases: [], frictions: [], answers: [] }
  for (let after = ''; ;) {
    const page = await world.stores.kinds.clientsWith(TELLING, PAGE, after)
    if (page.length === 0) break
    for (const [client, facts] of await world.stores.facts.seenOf(page, TEAM, KINDS)) add(learnt, client, facts, world)
    after = page.at(-1)!
    await breathe()
  }
  learnt.frictions.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
  return learnt
}

function add({ cases, frictions, answers }: Learnt, client: string, facts: readonly Fact[], { today }: World): void {
  cases.push(...foldCases(client, facts, today))
  frictions.push(...frictionsOf(facts, today))
  answers.push(...effortAnswers(facts, today))
}

export async function improvementsOf(world: World): Promise<ImprovementState[]> {
  return foldImprovements(await world.stores.facts.houseFacts('improvement', sightOf(world)), world.today)
}

/** The improvement meant by its key; refuses where there is none. */
export async function improvementMeant(world: World, improvement: string): Promise<ImprovementState> {
  const found = (await improvementsOf(world)).find((one) => one.improvement === improvement)
  if (!found) throw new Refusal('improvement-not-found', { improvement })
  return found
}

/** What leads to each improvement, by its key: complaints whose finding names it, lines of the friction log. */
export function concernsBy({ cases, frictions }: Learnt): (improvement: string) => Concern[] {
  const found = cases.map((one) => ({ ...one, improvement: one.finding?.improvement ?? null, on: one.opened }))
  const groups = Map.groupBy([...found, ...frictions], ({ improvement }) => improvement)
  return (improvement) => (groups.get(improvement) ?? []).map(({ client, on, ref }) => ({ client, on, ref }))
}
