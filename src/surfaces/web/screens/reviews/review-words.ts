import type { Answer } from '../../calls/call.ts'
import { dated } from '../../../../words/dated.ts'
import { sayLack } from '../../pieces/lack-words.ts'
import type { Coded } from '../../pieces/lack-words.ts'
import type { ScreenWords } from '../../words/words-context.tsx'

export type ReviewSeen = Answer<'see-review'>
export type FitSeen = Answer<'see-fit'>
export type OpenReview = NonNullable<ReviewSeen['review']>
export type PathSeen = ReviewSeen['paths']['repair' | 'part']
export type BrakeSeen = ReviewSeen['brakes'][number]
export type ReactionSeen = ReviewSeen['reactions'][number]
/** A sentence of a family: `path.cycles`. */
export function sayCoded({ say }: ScreenWords, family: string, { code, args }: Coded): string {
  return say(`${family}.${code}`, dated(args))
}

/** How long a decision to part has waited for its notice (I16). */
export function sayNotice(
  { say }: Pick<ScreenWords, 'say'>,
  { days, noticed }: NonNullable<ReviewSeen['sinceDecision']>,
) {
  if (noticed === null) return say('review.notice.none', { days })
  return say('review.notice.given', { days, on: { day: noticed } })
}

/** The next step of a path: a sentence of its own, or how to get what is missing. */
export function sayNext(words: ScreenWords, next: Coded): string {
  return words.has(`path.next.${next.code}`) ? sayCoded(words, 'path.next', next) : sayLack(words, next).mend
}

/** To one decimal: hours and weeks. */
function tenths(figure: number): number {
  return Math.round(figure * 10) / 10
}

/** What putting it off has cost since the review was opened (M35). */
export function putOffLines({ say, money }: ScreenWords, cost: ReviewSeen['paths']['repair']['cost']): string[] {
  if (cost === null) return []
  const { moved, since, minutes, uncosted } = cost
  const amounts = cost.cost.map(money).join(' + ')
  return [
    say('review.moved', { moved, since: { day: since }, hours: tenths(minutes / 60) }),
    ...(amounts === '' ? [] : [say('review.spent', { amount: amounts })]),
    ...(uncosted > 0 ? [say('review.uncosted', { hours: tenths(uncosted / 60) })] : []),
  ]
}

/** What would be missing if they left, what is left of it, and how long it takes to replace (M31). */
export function leavingLines(words: ScreenWords, { leaving, margin }: ReviewSeen['paths']['part']['cost']): string[] {
  const { say, money } = words
  const brought = leaving.flatMap(({ share, revenue, replacement: { weeks } }) => [
    say('review.leaving', { share: Math.round(share * 100), amount: revenue }),
    weeks === null
      ? say('review.replacement.unknown')
      : say('review.replacement', { weeks: tenths(weeks.value), low: tenths(weeks.low), high: tenths(weeks.high) }),
  ])
  const left = margin.map(({ contribution, low, high, currency, months }) => {
    if (contribution === null || low === null || high === null) return say('review.margin.unknown')
    const [amount, least, most] = [contribution, low, high].map((minor) =>
      money({ minor: Math.round(minor), currency }),
    )
    return say('review.margin', { months: Math.round(months), amount: amount!, low: least!, high: most! })
  })
  return [...new Set([...brought, ...left, say('review.bystanders')])]
}
