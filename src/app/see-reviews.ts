import { z } from 'zod'
import { foldReviews, isDue, openReviewOf } from '../core/decide/fold-reviews.ts'
import { foldForecasts, forecastScore } from '../core/decide/forecasts.ts'
import type { ForecastState } from '../core/decide/forecasts.ts'
import type { ReviewState } from '../core/decide/review-state.ts'
import { sinceDecision } from '../core/decide/since-decision.ts'
import type { Fact } from '../core/ledger/fact.ts'
import { noticeOfReview } from '../core/parting/notice-of-review.ts'
import { REVIEW_STATES } from '../core/decide/review-state.ts'
import { COURSES } from '../core/ledger/kinds/decisions.ts'
import { action } from './action.ts'
import { REVIEW_SIGHT } from './evidence.ts'
import { sinceDecisionShape } from './reaction-shapes.ts'
import { forecastScoreShape, forecastShape } from './review-shapes.ts'
import { day, key } from './shapes.ts'
import type { World } from './world.ts'

const PAGE = 200
/** What the folds of reviews, their forecasts and their notices are made of. */
const KINDS = ['review', 'ground', 'checked', 'decision', 'approval', 'forecast', 'parting', 'notice'] as const

const lineShape = z.object({
  client: key,
  name: z.string(),
  review: key,
  opened: day,
  due: day,
  /** It asks for a decision today, or its forecast asks how it ended. */
  asks: z.boolean(),
  forecastDue: z.boolean(),
  moved: z.int(),
  state: z.enum(REVIEW_STATES),
  course: z.enum(COURSES).nullable(),
  /** Null where no decision to part stands (I16). */
  sinceDecision: sinceDecisionShape.nullable(),
  by: z.string().nullable(),
})

/**
 * Reviews that are open, those that ask first (M33): every day until they are decided. `due` shows only those that ask.
 * With them the asker's own forecasts, the latest first, and how good they were (I13).
 */
export const seeReviews = action({
  name: 'see-reviews',
  access: 'trusted',
  changes: false,
  input: z.object({
    due: z.boolean().default(false),
    /** Closed reviews as well. */
    closed: z.boolean().default(false),
    limit: z.int().min(1).max(500).default(100),
  }),
  output: z.object({
    day,
    reviews: z.array(lineShape),
    total: z.int(),
    score: forecastScoreShape,
    own: z.array(forecastShape.extend({ client: key, name: z.string() })),
  }),
  async run(world, { due, closed, limit }) {
    const found = await gather(world)
    const wanted = found.lines.filter(({ asks, state }) => (due ? asks : closed || state !== 'closed'))
    const sorted = wanted.toSorted(inOrder)
    const shown = sorted.slice(0, limit)
    const own = found.own.toSorted((a, b) => (a.made < b.made ? 1 : a.made > b.made ? -1 : 0)).slice(0, MOST_OWN)
    const names = await world.stores.readings.names([...new Set([...shown, ...own].map(({ client }) => client))])
    const named = <T extends { client: string }>(one: T) => ({ ...one, name: names.get(one.client) ?? one.client })
    const score = forecastScore(found.own)
    return {
      day: world.today,
      reviews: shown.map(named),
      total: sorted.length,
      score: 'too' in score ? { n: score.n, brier: null, low: null, high: null } : score,
      own: own.map(named),
    }
  },
})

/** Forecasts that are listed beside their score. */
const MOST_OWN = 20

type OwnForecast = ForecastState & { client: string }
type Line = Omit<z.infer<typeof lineShape>, 'name'>

async function gather(world: World): Promise<{ lines: Line[]; own: OwnForecast[] }> {
  const { facts, kinds } = world.stores
  const found: { lines: Line[]; own: OwnForecast[] } = { lines: [], own: [] }
  for (let after = ''; ;) {
    const page = await kinds.clientsWith(KINDS, PAGE, after, REVIEW_SIGHT)
    const last = page.at(-1)
    if (last === undefined) return found
    for (const [client, own] of await facts.seenOf(page, REVIEW_SIGHT, KINDS)) {
      const reviews = foldReviews(client, own, world.today)
      const forecasts = foldForecasts(client, own, world.today)
      const open = openReviewOf(reviews)
      found.lines.push(...reviews.map((one) => lineOf(one, one === open ? forecasts : [], own, world.today)))
      const mine = forecasts.filter(({ by }) => by === (world.person?.member ?? ''))
      found.own.push(...mine.map((one) => ({ ...one, client })))
    }
    after = last
  }
}

function lineOf(one: ReviewState, forecasts: readonly ForecastState[], facts: readonly Fact[], today: string): Line {
  const { client, review, opened, due, state, by } = one
  const forecastDue = forecasts.some((forecast) => forecast.state === 'open' && forecast.due <= today)
  const asks = isDue(one, today) || forecastDue
  const notice = noticeOfReview(one, facts, today)
  const decided = { course: one.decision?.course ?? null, sinceDecision: sinceDecision(one, notice, today) }
  return { client, review, opened, due, asks, forecastDue, moved: one.postponed.length, state, ...decided, by }
}

/** What asks comes first, then what is due next; closed ones last. */
function inOrder(a: Line, b: Line): number {
  const rank = ({ asks, state }: Line) => (asks ? 0 : state === 'closed' ? 2 : 1)
  return rank(a) - rank(b) || (a.due < b.due ? -1 : a.due > b.due ? 1 : a.client < b.client ? -1 : 1)
}
