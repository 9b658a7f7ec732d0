import { addDays, daysBetween } from '../day.ts'
import type { FactOf } from '../ledger/fact.ts'
import type { Brake, Considering } from './considering.ts'
import { asWord, free, gravestOf, held } from './considering.ts'
import { checkOf } from './fold-reviews.ts'
import { CHANGE_DAYS, loyaltyOf, suddenlyOf } from './loyalty.ts'
import type { Loyalty } from './loyalty.ts'
import { carryingGrounds } from './reasons.ts'

/** A parting so soon after the client used a right looks like revenge (handbook 2.5), in days. */
export const RIGHT_DAYS = 90

export function loyaltyIn({ review, facts, today }: Considering): Loyalty {
  return loyaltyOf(review.client, facts, today)
}

/** Whoever is loyal is spoken with in person, and has time to change after that (I12). */
export function loyaltyBrake(considering: Considering): Brake {
  const { loyal, years, because } = loyaltyIn(considering)
  const { review, today } = considering
  const args = { years: years ?? 0, days: CHANGE_DAYS }
  if (loyal === null) return free('loyalty', args)
  const talk = checkOf(review, 'conversation')
  if (talk?.result !== 'yes') return held('loyalty', 'conversation-missing', { ...args, loyal }, because)
  const until = addDays(talk.on, CHANGE_DAYS)
  if (today < until) return held('loyalty', 'change-period', { ...args, on: talk.on, until }, [talk.ref])
  return free('loyalty', args, [talk.ref])
}

/**
 * Who was fine before a day is asked about that day first (I12). With few troubles nobody can tell; whoever is loyal is
 * given the benefit, and the cause is looked for.
 */
export function causeBrake(considering: Considering): Brake {
  const { review, facts, today } = considering
  const loyalty = loyaltyIn(considering)
  const suddenly = suddenlyOf(review.client, facts, loyalty.since, today)
  const { n, because } = suddenly
  const asks = suddenly.found === 'sudden' || (suddenly.found === 'few' && loyalty.loyal !== null)
  const answer = checkOf(review, 'cause')
  if (!asks || (answer && answer.result !== 'unclear')) return free('cause', { n }, answer ? [answer.ref] : because)
  if (suddenly.found !== 'sudden') return held('cause', 'cause-missing', { n }, because)
  return held('cause', 'cause-sudden', { n, after: suddenly.after, day: suddenly.day }, because)
}

/** Would we do this to somebody else with the same record? (handbook 2.5) */
export function treatmentBrake({ review }: Considering): Brake {
  const answer = checkOf(review, 'same-treatment')
  if (!answer) return held('same-treatment', 'same-treatment-missing')
  if (answer.result === 'no') return held('same-treatment', 'same-treatment-no', {}, [answer.ref])
  return free('same-treatment', {}, [answer.ref])
}

/** The latest use of each right within the last 90 days. */
export function rightsUsed({ review, facts, today }: Considering): FactOf<'right'>[] {
  return facts.filter(
    (fact): fact is FactOf<'right'> =>
      fact.kind === 'right' && fact.client === review.client && fact.on <= today && isRecent(fact.on, today),
  )
}

function isRecent(on: string, today: string): boolean {
  return daysBetween(on, today) <= RIGHT_DAYS
}

/** The client asked for an adjustment, or told us of something hard, not long ago: the screen of handbook 2.5. */
export function adjustmentAsked(considering: Considering): string[] {
  const { review, facts, today } = considering
  const asked = rightsUsed(considering).filter(({ body }) => body.as === 'adjustment')
  const told = facts.filter(
    (fact) =>
      fact.kind === 'care' &&
      fact.client === review.client &&
      (fact.body.step === 'set' || fact.body.step === 'renewed') &&
      fact.on <= today &&
      (isRecent(fact.on, today) || (fact.body.until ?? '') >= today),
  )
  return [...asked, ...told].map(({ id }) => id)
}

/** After a right was used: a reason from before it, and a person who says that it is not the reason (handbook 2.5). */
export function retaliationBrake(considering: Considering): Brake {
  const used = rightsUsed(considering)
  const inOrder = used.toSorted((a, b) => (a.on < b.on ? -1 : 1))
  const [first, last] = [inOrder[0], inOrder.at(-1)]
  if (!first || !last) return free('retaliation', { days: RIGHT_DAYS })
  const because = used.map(({ id }) => id)
  const args = { day: first.on, right: asWord(first.body.as), days: RIGHT_DAYS }
  const answer = checkOf(considering.review, 'retaliation')
  // What was said before the right was used says nothing of it.
  if (answer?.result !== 'no' || answer.on < last.on) return held('retaliation', 'retaliation-missing', args, because)
  const reasons = new Set(carryingGrounds(considering.grounds).flatMap((one) => one.because))
  const older = considering.facts.some(({ id, on }) => reasons.has(id) && on !== '' && on < first.on)
  // A threat is a reason of its own, whenever it comes.
  const predates = older || gravestOf(considering).length > 0
  if (!predates) return held('retaliation', 'reason-after-right', args, because)
  return free('retaliation', args, [...because, answer.ref])
}
