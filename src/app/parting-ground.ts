import { mayPart } from '../core/decide/may-part.ts'
import { blankReview } from '../core/decide/fold-reviews.ts'
import type { Missing } from '../core/decide/may-part.ts'
import type { Day } from '../core/day.ts'
import { clientCard } from '../core/ledger/card.ts'
import type { ClientCard } from '../core/ledger/card.ts'
import type { Fact, FactDraft } from '../core/ledger/fact.ts'
import { kindOf } from '../core/ledger/kinds/all.ts'
import type { Bodies, KindName } from '../core/ledger/kinds/all.ts'
import { foldPartings, openPartingOf } from '../core/parting/fold-partings.ts'
import type { PartingState } from '../core/parting/fold-partings.ts'
import { lastDaySaid } from '../core/parting/last-said.ts'
import { lastDayOf } from '../core/parting/last-day.ts'
import type { LastDayState } from '../core/parting/last-day.ts'
import { noticeOut } from '../core/parting/notice-out.ts'
import { obligationsOf } from '../core/parting/obligations/fold-obligations.ts'
import { missingBefore } from '../core/parting/stages.ts'
import type { Stage } from '../core/parting/stages.ts'
import { Refusal } from '../core/refusal.ts'
import { sightOf } from './ask.ts'
import { stageGround } from './parting-stages.ts'
import { draftBy } from './record.ts'
import { consideringOf, reviewedOf } from './review-ground.ts'
import type { Reviewed } from './review-ground.ts'
import type { World } from './world.ts'

/**
 * All that a parting is worked on with. `facts` are what trusted people may see, as recorded, and after them the asker's
 * own `cooled`; nobody's other private facts. `missing` is what the decision lacks (I17). `parting` is the one that goes
 * on; `last` is that one, else the latest.
 */
export type PartingGround = {
  client: string
  name: string
  card: ClientCard
  facts: readonly Fact[]
  reviewed: Reviewed
  missing: Missing[]
  parting: PartingState | null
  last: PartingState | null
  today: Day
}

/**
 * The ground of a client's parting. Only for deeds whose access is `trusted` or `owner`; those that write name `gatherFit`
 * as what they `prepare`.
 */
export async function partingGround(world: World, named: string): Promise<PartingGround> {
  const reviewed = await reviewedOf(world, named)
  const { client, name, evidence, review } = reviewed
  const own = (await world.stores.facts.seenOf([client], sightOf(world), ['cooled'])).get(client)!
  const facts = [...evidence.facts, ...own]
  const partings = foldPartings(client, facts, world.today)
  const parting = openPartingOf(partings)
  return {
    client,
    name,
    card: clientCard(client, facts),
    facts,
    reviewed,
    missing: mayPart(consideringOf(reviewed, review ?? blankReview(client, world.today))).missing,
    parting,
    last: parting ?? partings[0] ?? null,
    today: world.today,
  }
}

/** The parting that goes on; refuses where none was begun. */
export function openParting(ground: PartingGround): PartingState {
  if (!ground.parting) throw new Refusal('parting-not-begun', { client: ground.name })
  return ground.parting
}

/** The parting that goes on, else the one that was done last, for whoever reads what was; refuses where there is neither. */
export function partingToRead({ parting, last, name }: PartingGround): PartingState {
  const meant = parting ?? (last?.state === 'done' ? last : null)
  if (!meant) throw new Refusal('parting-not-begun', { client: name })
  return meant
}

/** Refuses what an earlier stage of the parting still lacks, the first thing first (I17). */
export function refuseBefore(ground: PartingGround, stage: Stage): void {
  const missing = missingBefore(stageGround(ground), stage)
  if (missing) throw new Refusal(missing.code, { client: ground.name, ...missing.args })
}

/** The day on which the letter of the open parting, else of the latest, went out; null while it has not. */
export function outOn({ parting, last, facts, today }: PartingGround): Day | null {
  const meant = parting ?? last
  return meant && noticeOut(meant, facts, today)
}

/** The last day that the client was told, for the open parting, else the latest; null before the letter is out. */
export function lastDayFor({ parting, last, facts, today }: PartingGround): Day | null {
  const meant = parting ?? last
  return meant && lastDaySaid(meant, facts, today)
}

/** The last day of the open parting as it is planned now; null where none goes on. */
export function lastDayAhead({ parting, facts, today }: PartingGround): LastDayState | null {
  return parting && lastDayOf(parting, obligationsOf(parting, facts, today), facts, today)
}

/**
 * A fact of a parting by the asking member, today unless said otherwise. Where its kind has no circle of its own it is
 * for owners until the letter is out, and for the team from then on.
 */
export function partingDraft<K extends KindName>(
  world: World,
  ground: PartingGround,
  kind: K,
  body: { [F in keyof Bodies[K]]: Bodies[K][F] | undefined },
  on: Day = world.today,
): FactDraft {
  const draft = draftBy(world, kind, ground.client, body, on)
  if (kindOf(kind).sight !== undefined || outOn(ground) !== null) return draft
  return { ...draft, visibility: 'owner' }
}
