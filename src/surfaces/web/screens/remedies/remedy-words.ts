import type { Answer } from '../../calls/call.ts'
import type { ScreenWords } from '../../words/words-context.tsx'

export type RemediesSeen = Answer<'see-remedies'>
export type RemedySeen = RemediesSeen['remedies'][number]
export type HalfwaySeen = RemediesSeen['halfways'][number]
export type Advice = NonNullable<RemediesSeen['advice']>

/** How a remedy stands, with its day. */
export function sayRemedyState({ say }: ScreenWords, one: RemedySeen): string {
  const on = one.state === 'accepted' ? one.acceptedOn : one.state === 'delivered' ? one.deliveredOn : one.offered
  return say(`remedy.state.${one.state}`, { on: { day: on ?? one.offered } })
}

/** What a remedy costs us: money, work, both, or nothing that was said. */
export function sayCost({ say, money }: ScreenWords, { amount, minutes }: Pick<RemedySeen, 'amount' | 'minutes'>) {
  return [amount ? money(amount) : '', minutes ? say('web.remedies.minutes', { minutes }) : '']
    .filter((part) => part !== '')
    .join(' · ')
}

/** "3 of 4", with the share and its interval where there are enough. */
export function sayCounted({ say, number }: ScreenWords, counted: { count: number; n: number; within: Within | null }) {
  const { count, n, within } = counted
  if (within === null) return say('web.remedies.few', { count, n })
  const percent = (share: number) => number(Math.round(share * 100))
  return say('web.remedies.share', { count, n, low: percent(within.low), high: percent(within.high) })
}

type Within = { share: number; low: number; high: number }
