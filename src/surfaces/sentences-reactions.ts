import type { z } from 'zod'
import type { seeReview } from '../app/see-review.ts'
import type { sinceDecisionShape } from '../app/reaction-shapes.ts'
import type { Page } from './page.ts'
import { wrapText } from './text-width.ts'

type Seen = z.output<(typeof seeReview)['output']>
type ReactionSeen = Seen['reactions'][number]

/** How long a decision to part has waited for its notice, or waited (I16); nothing where none stands. */
export function sayNotice(since: z.output<typeof sinceDecisionShape> | null, { words }: Page): string[] {
  if (since === null) return []
  const { days, noticed } = since
  if (noticed === null) return [words.say('review.notice.none', { days })]
  return [words.say('review.notice.given', { days, on: { day: noticed } })]
}

/** Once parting is decided: likely reactions with what is planned for them, and what one may be asked for (M36). */
export function sayReactions({ review, reactions, pack }: Seen, page: Page): string[] {
  if (review?.decision?.course !== 'part') return []
  const { words, paint, width } = page
  const shown = reactions.filter(({ outlook, planned }) => outlook !== 'no-sign' || planned !== null)
  const unsafe = reactions.every(({ draft }) => draft === null)
  const counts = { facts: pack.facts.length, quotes: pack.quotes.length, opinions: pack.opinions.length }
  return [
    '',
    paint.bold(words.say('cli.review.reactions')),
    ...(unsafe ? wrapText(words.say('review.reaction.unsafe'), width, '  ').map(paint.brick) : []),
    ...shown.flatMap((one) => reactionLines(one, page)),
    ...wrapText(words.say('cli.review.pack', counts), width, '  ').map(paint.muted),
  ]
}

function reactionLines({ as, outlook, code, args, planned }: ReactionSeen, { words, width, paint }: Page): string[] {
  const { say } = words
  const head = say('cli.review.reaction.line', {
    reaction: say(`review.reaction.${as}`),
    outlook: say(`review.reaction.outlook.${outlook}`),
    why: say(`review.reaction.why.${code}`, args),
  })
  const text = planned?.text ?? ''
  const member = planned?.member ?? null
  const answered =
    member === null ? say('review.reaction.answers.nobody', { text }) : say('review.reaction.answers', { member, text })
  const plan = planned ? answered : say('review.reaction.unplanned')
  return [
    ...wrapText(`- ${head}`, width, '  '),
    ...wrapText(plan, width, '    '),
    ...wrapText(say(`review.reaction.not.${as}`), width, '    ').map(paint.muted),
  ]
}
