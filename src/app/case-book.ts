import { workWeekOf } from '../core/calendar/working-days.ts'
import { firstDayOf } from '../core/cases/clocks.ts'
import { foldCases } from '../core/cases/fold-cases.ts'
import type { CaseState } from '../core/cases/fold-cases.ts'
import type { Desk } from '../core/cases/work-minutes.ts'
import { addDays } from '../core/day.ts'
import type { Day } from '../core/day.ts'
import type { Fact, FactDraft } from '../core/ledger/fact.ts'
import type { Bodies, KindName } from '../core/ledger/kinds/all.ts'
import { Refusal } from '../core/refusal.ts'
import { EVERY_DAY } from '../core/signals/backdrop.ts'
import { clientNamed, sightOf } from './ask.ts'
import { ourCalendarIn } from './our-calendar.ts'
import { draftBy } from './record.ts'
import type { World } from './world.ts'

/** What cases are made of, with what was offered in them. */
export const CASE_KINDS: readonly KindName[] = ['case', 'handled', 'finding', 'remedy', 'halfway']

/** A client's cases that the asker may see, with the facts they are made of. */
export type ClientCases = { client: string; name: string; cases: CaseState[]; facts: Fact[] }

export async function casesOf(world: World, named: string): Promise<ClientCases> {
  const { client, name } = await clientNamed(world, named)
  const facts = (await world.stores.facts.seenOf([client], sightOf(world), CASE_KINDS)).get(client)!
  return { client, name, cases: foldCases(client, facts, world.today), facts }
}

export type CaseMeant = ClientCases & { one: CaseState }

/** The case meant by its key; refuses where there is none that the asker may see. */
export async function caseMeant(world: World, named: string, key: string): Promise<CaseMeant> {
  const found = await casesOf(world, named)
  const one = found.cases.find((other) => other.case === key)
  if (!one) throw new Refusal('case-not-found', { client: found.client, case: key })
  return { ...found, one }
}

/** A fact about a case, for no more people than may see the case itself. */
export function draftOf<K extends KindName>(
  world: World,
  { client, one, facts }: CaseMeant,
  kind: K,
  body: { [F in keyof Bodies[K]]: Bodies[K][F] | undefined },
  on?: Day,
): FactDraft {
  const visibility = facts.find(({ id }) => id === one.ref)?.visibility ?? 'team'
  return { ...draftBy(world, kind, client, body, on), visibility }
}

/** Days that are looked ahead for a day of ours. */
const AHEAD_DAYS = 100

/** Our hours and working days around the days of some cases. While no business is named nobody knows when it rests. */
export async function deskFor(world: World, cases: readonly CaseState[]): Promise<Desk> {
  const ours = await ourCalendarIn(world.stores)
  if (world.business === null) return { ours, week: EVERY_DAY }
  const first = firstDayOf(cases, world.today)
  return { ours, week: workWeekOf(ours, world.house.almanac, first, addDays(world.today, AHEAD_DAYS)) }
}

/** The facts of what was offered in a case: remedies, half-way offers. */
export function offersOf(facts: readonly Fact[], key: string, today: Day): string[] {
  return facts
    .filter((fact) => {
      if (fact.on > today) return false
      if (fact.kind === 'remedy') return fact.body.case === key && fact.body.step === 'offered'
      return fact.kind === 'halfway' && fact.body.case === key && fact.body.step === 'made'
    })
    .map(({ id }) => id)
}
