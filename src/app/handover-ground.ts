import type { Day } from '../core/day.ts'
import { clientCard } from '../core/ledger/card.ts'
import type { ClientCard } from '../core/ledger/card.ts'
import type { Fact } from '../core/ledger/fact.ts'
import { inOrder } from '../core/ledger/in-order.ts'
import { foldPartings, openPartingOf } from '../core/parting/fold-partings.ts'
import { foldGoodwill, goodwillOf } from '../core/parting/goodwill/fold-goodwill.ts'
import type { GoodwillState } from '../core/parting/goodwill/fold-goodwill.ts'
import { lastDayOf } from '../core/parting/last-day.ts'
import { noticeOut } from '../core/parting/notice-out.ts'
import { obligationsOf, teamObligations } from '../core/parting/obligations/fold-obligations.ts'
import type { ObligationState } from '../core/parting/obligations/obligation-state.ts'
import { Refusal } from '../core/refusal.ts'
import type { Sight } from '../db/sight.ts'
import { clientNamed } from './ask.ts'
import { REVIEW_SIGHT } from './evidence.ts'
import { isTrusted } from './world.ts'
import type { World } from './world.ts'

/**
 * What a handover is made of, as far as the asker may know. `out`: the letter has gone out. `member` is who is there for
 * the client until the last day; `lastDay` is null while nobody has chosen one.
 */
export type HandoverGround = {
  client: string
  name: string
  card: ClientCard
  parting: string
  facts: readonly Fact[]
  obligations: ObligationState[]
  goodwill: GoodwillState[]
  out: boolean
  /** The parting goes on: what is open is settled here. */
  goesOn: boolean
  lastDay: Day | null
  member: string | null
}

/** What the team may know, and nothing that somebody wrote for themselves. */
const TEAM: Sight = { visibilities: ['shared', 'team'], member: '' }

/**
 * The handover of a client: for trusted people from the day on which the parting was begun, for everybody else from the
 * letter on. Before that a member is told what they would be told of any client: that no parting was begun.
 */
export async function handoverGround(world: World, named: string): Promise<HandoverGround> {
  const { client, name } = await clientNamed(world, named)
  const sight = isTrusted(world.person) ? REVIEW_SIGHT : TEAM
  const facts = (await world.stores.facts.seenOf([client], sight)).get(client)!
  const found = isTrusted(world.person) ? wholeOf(world, client, facts) : teamOf(world, client, facts)
  if (!found) throw new Refusal('parting-not-begun', { client: name })
  const leaving = leavingOf(world.today, client, facts)
  return { client, name, card: clientCard(client, facts), facts, member: leaving?.member ?? null, ...found }
}

type Found = Pick<HandoverGround, 'parting' | 'obligations' | 'goodwill' | 'out' | 'goesOn' | 'lastDay'>

function wholeOf({ today }: World, client: string, facts: readonly Fact[]): Found | null {
  const partings = foldPartings(client, facts, today)
  const parting = openPartingOf(partings) ?? partings.find(({ state }) => state === 'done')
  if (!parting) return null
  const obligations = obligationsOf(parting, facts, today)
  const out = noticeOut(parting, facts, today) !== null
  const chosen = lastDayOf(parting, obligations, facts, today).chosen?.day ?? null
  // What the client was told counts.
  const lastDay = out ? (leavingOf(today, client, facts)?.due ?? chosen) : chosen
  const goodwill = goodwillOf(foldGoodwill(client, facts, today), parting.parting)
  return { parting: parting.parting, obligations, goodwill, out, goesOn: parting.state === 'open', lastDay }
}

/** The team knows no partings: the key of this one is in the lines that were written for it. */
function teamOf(world: World, client: string, facts: readonly Fact[]): Found | null {
  const leaving = leavingOf(world.today, client, facts)
  if (!leaving?.due) return null
  const parting = inOrder(client, facts, ['obligation'], world.today).at(-1)?.body.parting ?? ''
  const obligations = teamObligations(client, parting, facts, world.today)
  return { parting, obligations, goodwill: [], out: true, goesOn: true, lastDay: leaving.due }
}

function leavingOf(today: Day, client: string, facts: readonly Fact[]) {
  return inOrder(client, facts, ['leaving'], today).at(-1)?.body
}

/** Refuses whoever would change a handover that is over. */
export function refuseOver({ goesOn, name }: HandoverGround): void {
  if (!goesOn) throw new Refusal('parting-not-begun', { client: name })
}

/** The obligation of a key that the handover shows; refuses another. */
export function itemMeant({ obligations, name }: HandoverGround, key: string): ObligationState {
  const found = obligations.find(({ obligation }) => obligation === key)
  if (!found) throw new Refusal('obligation-not-found', { client: name, obligation: key })
  return found
}
