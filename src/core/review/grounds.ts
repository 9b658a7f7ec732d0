import { openReviewOf } from '../decide/fold-reviews.ts'
import type { ReviewState } from '../decide/review-state.ts'
import { GROUNDS } from '../ledger/kinds/reviews.ts'
import type { Ground } from '../ledger/kinds/reviews.ts'
import type { BookRates } from './book-rates.ts'
import type { Evidence } from './evidence.ts'
import { growthGround, referralGround } from './ground-business.ts'
import { complaintGround } from './ground-complaints.ts'
import { conductGround } from './ground-conduct.ts'
import { profitGround } from './ground-profit.ts'
import { counts, weakest } from './ground-reading.ts'
import type { GroundFacts, GroundReading, GroundSaid } from './ground-reading.ts'
import { ethicsGround, valuesGround } from './ground-words.ts'
import { othersThan } from './tally.ts'

/** Grounds that only a person can find (I10, I11): of these the latest word holds, whichever review it was said in. */
export const SAID_GROUNDS: readonly Ground[] = ['ethics', 'values']

/** Grounds of which nothing is ever written to a client, nor handed on with a referral (I10, T7). */
export const NEVER_IN_LETTERS: readonly Ground[] = ['ethics']

/** Grounds that alone lead to a new price or a lighter service and never to parting (T5). */
export const WEAK_GROUNDS: readonly Ground[] = ['growth', 'referrals']

/** All seven grounds of a client, in the order of the article, each with what it stands on. Unknown is an answer. */
export function groundsOf(evidence: Evidence, book: BookRates): GroundReading[] {
  const others = othersThan(evidence, book)
  return GROUNDS.map((ground) => {
    const said = saidOf(evidence.reviews, ground)
    return readingOf(ground, factsOf(ground, evidence, others, said), said)
  })
}

function factsOf(ground: Ground, evidence: Evidence, others: BookRates, said: GroundSaid | null): GroundFacts {
  if (ground === 'complaints') return complaintGround(evidence, others)
  if (ground === 'conduct') return conductGround(evidence)
  if (ground === 'growth') return growthGround(evidence)
  if (ground === 'referrals') return referralGround(evidence)
  if (ground === 'profit') return profitGround(evidence)
  if (ground === 'ethics') return ethicsGround(said)
  return valuesGround(evidence, said)
}

/** A person may find a ground weaker than the facts, with why, and never stronger (I4). */
function readingOf(ground: Ground, facts: GroundFacts, said: GroundSaid | null): GroundReading {
  const { computed, code, args, because, needs, steps = [] } = facts
  const judged = said === null || SAID_GROUNDS.includes(ground) ? computed : weakest(computed, said.strength)
  return {
    ground,
    strength: judged,
    computed,
    code,
    args,
    because: [...new Set(because)],
    judged: said,
    needs,
    steps,
    restricted: NEVER_IN_LETTERS.includes(ground),
  }
}

/** What a person last said of a ground: in the review that is open, and of what only people can find in any. */
export function saidOf(reviews: readonly ReviewState[], ground: Ground): GroundSaid | null {
  const open = openReviewOf(reviews)
  const looked = SAID_GROUNDS.includes(ground) ? reviews : open === null ? [] : [open]
  for (const { grounds } of looked) {
    const said = grounds.find((one) => one.ground === ground)
    if (said) {
      const { strength, by, on, text, principle, ref } = said
      return { strength, by, on, text, principle, ref }
    }
  }
  return null
}

/** True while new work for the client is held, because something doubtful is on record (I10). Restricted like its ground. */
export function holdsNewWork({ reviews }: Pick<Evidence, 'reviews'>): boolean {
  const said = saidOf(reviews, 'ethics')
  return said?.strength === 'some' || said?.strength === 'strong'
}

/** The grounds at some or above, which is what is considered at all. */
export function groundsThatCount(grounds: readonly GroundReading[]): GroundReading[] {
  return grounds.filter(counts)
}

/** True where nothing but the weak grounds speaks: then parting is not among the courses (T5). */
export function onlyWeakGrounds(grounds: readonly GroundReading[]): boolean {
  const speaking = grounds.filter(({ strength }) => strength !== 'none' && strength !== 'not-assessable')
  return speaking.length > 0 && speaking.every(({ ground }) => WEAK_GROUNDS.includes(ground))
}
