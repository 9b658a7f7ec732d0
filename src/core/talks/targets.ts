import type { TalkSource, TalkType } from '../ledger/kinds/checkins.ts'

/**
 * The share of talk to aim for, in percent, by what a talk is for (T10): where the client is to be heard, the
 * article's 30; a review shows results, so 50; a pitch 43 (handbook 4.4). Where nothing was said it is 30.
 */
export const TARGETS: Record<TalkType, number> = { checkin: 30, complaint: 30, review: 50, pitch: 43, other: 30 }

/** How a share stands to its target. There is no line to fail at: 31 of 30 is as good as 30. */
export const BANDS = ['within', 'near', 'above', 'far-above'] as const
export type Band = (typeof BANDS)[number]

/** How many percent a share may be off either way, by how it was found. */
export const UNSURE: Record<TalkSource, number> = { time: 2, letters: 6, guess: 12 }

const NEAR = 5
const ABOVE = 20

/** The band of a share of `percent`: `within` up to the target and what the measuring leaves open, `near` up to 5 more. */
export function bandOf(type: TalkType, percent: number, source: TalkSource): Band {
  const over = percent - TARGETS[type] - UNSURE[source]
  if (over <= 0) return 'within'
  if (over <= NEAR) return 'near'
  return over <= ABOVE ? 'above' : 'far-above'
}
