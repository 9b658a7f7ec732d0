import type { Considering } from '../core/decide/considering.ts'
import { foldReviews, openReviewOf } from '../core/decide/fold-reviews.ts'
import type { ReviewState } from '../core/decide/review-state.ts'
import { dayNumber } from '../core/day.ts'
import type { Fact } from '../core/ledger/fact.ts'
import type { Evidence } from '../core/review/evidence.ts'
import type { BookFit } from '../core/review/fold-book.ts'
import type { GroundReading } from '../core/review/ground-reading.ts'
import { groundsOf } from '../core/review/grounds.ts'
import { patternOf } from '../core/review/pattern.ts'
import type { Pattern } from '../core/review/pattern.ts'
import { Refusal } from '../core/refusal.ts'
import { clientNamed } from './ask.ts'
import { gatherEvidence, gatherFit, REVIEW_SIGHT } from './evidence.ts'
import type { World } from './world.ts'

/** A client and all their reviews, the newest first; `facts` are what the trusted may see of what reviews are made of. */
export type ReviewsSeen = { client: string; name: string; facts: Fact[]; reviews: ReviewState[] }

/** What reviews and their forecasts are made of. */
const REVIEW_KINDS = ['review', 'ground', 'checked', 'decision', 'approval', 'reaction', 'forecast'] as const

/** The reviews of a client, for deeds that ask nothing of the rest of the book. */
export async function reviewsOf(world: World, named: string): Promise<ReviewsSeen> {
  const { client, name } = await clientNamed(world, named)
  const facts = (await world.stores.facts.seenOf([client], REVIEW_SIGHT, REVIEW_KINDS)).get(client)!
  return { client, name, facts, reviews: foldReviews(client, facts, world.today) }
}

/** The review of a client that is not closed; refuses where there is none. */
export async function openReviewMeant(world: World, named: string): Promise<ReviewsSeen & { review: ReviewState }> {
  const seen = await reviewsOf(world, named)
  return { ...seen, review: openOf(seen) }
}

function openOf({ reviews, name }: Pick<ReviewsSeen, 'reviews' | 'name'>): ReviewState {
  const review = openReviewOf(reviews)
  if (!review) throw new Refusal('review-not-found', { client: name })
  return review
}

/** A client held against the whole book: what a decision is weighed with. Only for whoever is trusted. */
export type Reviewed = {
  client: string
  name: string
  evidence: Evidence
  fit: BookFit
  grounds: GroundReading[]
  pattern: Pattern
  /** The review that is open, else the latest; null where there never was one. */
  review: ReviewState | null
}

export async function reviewedOf(world: World, named: string): Promise<Reviewed> {
  const { client, name } = await clientNamed(world, named)
  const evidence = await gatherEvidence(world, client)
  const fit = await gatherFit(world)
  const grounds = groundsOf(evidence, fit.rates)
  const pattern = patternOf(evidence, grounds)
  const review = openReviewOf(evidence.reviews) ?? evidence.reviews[0] ?? null
  return { client, name, evidence, fit, grounds, pattern, review }
}

/** The same for a client with an open review; refuses where there is none. */
export async function openReviewed(world: World, named: string): Promise<Reviewed & { review: ReviewState }> {
  const reviewed = await reviewedOf(world, named)
  return { ...reviewed, review: openOf({ reviews: reviewed.evidence.reviews, name: reviewed.name }) }
}

/** All that a decision is weighed with. */
export function consideringOf({ evidence, grounds, pattern }: Reviewed, review: ReviewState): Considering {
  return { review, facts: evidence.facts, grounds, pattern, today: evidence.today }
}

/**
 * The keys that facts still name. A review whose opening was taken back is gone, but what was said of it is on record:
 * the next one must not come by its decision.
 */
export function keysNamed(facts: readonly Fact[], what: 'review' | 'forecast'): string[] {
  const keys = facts.flatMap(({ body }) => (what in body ? String(body[what as keyof typeof body]) : []))
  return [...new Set(keys)]
}

/** A key with the next number: one that was taken back may leave a gap, and none is given twice. */
export function numberedKey(word: string, taken: readonly string[]): string {
  let n = taken.length + 1
  while (taken.includes(`${word}-${n}`)) n += 1
  return `${word}-${n}`
}

/** A day to look again: after today, and no farther than the given days (T4). */
export function refuseLookAgain(world: World, due: string, most: number): void {
  const ahead = dayNumber(due) - dayNumber(world.today)
  if (ahead < 1 || ahead > most) throw new Refusal('review-day', { due, days: most })
}
