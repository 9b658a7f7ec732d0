import { foldReviews, openReviewOf } from '../core/decide/fold-reviews.ts'
import type { ReviewState } from '../core/decide/review-state.ts'
import { sinceDecision } from '../core/decide/since-decision.ts'
import type { SinceDecision } from '../core/decide/since-decision.ts'
import type { Day } from '../core/day.ts'
import type { Fact } from '../core/ledger/fact.ts'
import { afterwardsOf } from '../core/parting/afterwards.ts'
import type { AfterwardsState } from '../core/parting/afterwards.ts'
import { partingAsk } from '../core/parting/asks.ts'
import type { PartingAsk } from '../core/parting/asks.ts'
import { foldPartings, openPartingOf } from '../core/parting/fold-partings.ts'
import type { PartingState } from '../core/parting/fold-partings.ts'
import { lastDayOf } from '../core/parting/last-day.ts'
import { lastDaySaid } from '../core/parting/last-said.ts'
import { foldNotice } from '../core/parting/notice/fold-notice.ts'
import { noticeOut } from '../core/parting/notice-out.ts'
import { obligationsOf } from '../core/parting/obligations/fold-obligations.ts'
import { stagesOf } from '../core/parting/stages.ts'
import type { Stage } from '../core/parting/stages.ts'
import { REVIEW_SIGHT } from './evidence.ts'
import type { World } from './world.ts'

/** A parting, or a decision to part that nobody has begun, as lists show it. */
export type PartingLine = {
  client: string
  parting: string | null
  state: 'decided' | PartingState['state']
  stage: Stage | null
  begun: Day | null
  ended: Day | null
  lastDay: Day | null
  sinceDecision: SinceDecision | null
  asks: PartingAsk | null
}

/** Clients that are read at a time. */
const PAGE = 200
/** Whoever has one of these may have a parting or a decision to part. */
const KINDS = ['parting', 'decision'] as const

/** All partings of the book, page by page. Only for whoever is trusted. */
export async function gatherPartings(world: World): Promise<PartingLine[]> {
  const { facts, kinds } = world.stores
  const found: PartingLine[] = []
  for (let after = ''; ;) {
    const page = await kinds.clientsWith(KINDS, PAGE, after, REVIEW_SIGHT)
    const last = page.at(-1)
    if (last === undefined) return found
    for (const [client, own] of await facts.seenOf(page, REVIEW_SIGHT)) found.push(...linesOf(client, own, world.today))
    after = last
  }
}

function linesOf(client: string, facts: readonly Fact[], today: Day): PartingLine[] {
  const reviews = foldReviews(client, facts, today)
  const partings = foldPartings(client, facts, today)
  const lines = partings.map((parting) => {
    const review = reviews.find((one) => one.review === parting.review) ?? null
    return lineOf(parting, review, facts, today)
  })
  const open = openReviewOf(reviews)
  const since = open && sinceDecision(open, null, today)
  if (!since || openPartingOf(partings)) return lines
  return [decidedLine(client, since, today), ...lines]
}

function decidedLine(client: string, since: SinceDecision, today: Day): PartingLine {
  const none = { parting: null, begun: null, ended: null, lastDay: null }
  const ground = { parting: null, waited: since.days, lastDay: null, out: false, letter: null, afterwards: null, today }
  return { client, ...none, state: 'decided', stage: 'decision', sinceDecision: since, asks: partingAsk(ground) }
}

function lineOf(parting: PartingState, review: ReviewState | null, facts: readonly Fact[], today: Day): PartingLine {
  const { client, parting: key, state, begun, ended } = parting
  const notice = noticeOut(parting, facts, today)
  const lastDay = lastDaySaid(parting, facts, today)
  const since = review && state !== 'dropped' ? sinceDecision(review, notice, today) : null
  const afterwards = state === 'done' ? afterwardsOf(parting, lastDay ?? ended ?? today, facts, today) : null
  const out = notice !== null
  const letter = letterAsk(parting, facts, today)
  const ground = { parting, waited: since?.days ?? null, lastDay, out, letter, afterwards, today }
  const asks = state === 'dropped' ? null : partingAsk(ground)
  const stage = openStage(parting, afterwards, out, facts, today)
  return { client, parting: key, state, stage, begun, ended, lastDay, sinceDecision: since, asks }
}

/** What a letter that has not gone asks of a person: its trouble, a second reader, or to be sent. */
function letterAsk({ client, parting }: PartingState, facts: readonly Fact[], today: Day): PartingAsk | null {
  const { state, out, approvedBy } = foldNotice(client, parting, facts, today)
  if (out) return null
  if (state === 'unclear' || state === 'failed') return state
  if (state === 'ready') return 'approve'
  return state === 'approved' && approvedBy !== null ? 'send' : null
}

/** Where it stands. That a decision lacks something again is said on its page only. */
function openStage(
  parting: PartingState,
  afterwards: AfterwardsState | null,
  out: boolean,
  facts: readonly Fact[],
  today: Day,
): Stage | null {
  if (parting.state === 'dropped') return null
  const obligations = obligationsOf(parting, facts, today)
  const { chosen, earliest } = lastDayOf(parting, obligations, facts, today)
  const dayUnset = chosen === null ? earliest : null
  const stages = stagesOf({ missing: [], parting, obligations, dayUnset, out, afterwards, today })
  return stages.find(({ state }) => state === 'open')?.stage ?? null
}
