import type { z } from 'zod'
import type { seeFeedback } from '../../../app/see-feedback.ts'
import type { Words } from '../../../words/words.ts'
import { shareArgs } from './shares.ts'

export type FeedbackSeen = z.output<(typeof seeFeedback)['output']>
export type VoiceSeen = FeedbackSeen['voices'][number]
export type Content = FeedbackSeen['csat']

/** Points with their sign, so that +4 is not taken for a share: −12, 0, +44. */
export function writePoints(language: string, value: number): string {
  return new Intl.NumberFormat(language, { signDisplay: 'exceptZero', maximumFractionDigits: 0 }).format(value)
}

/** Who was heard and who was not; the second is never taken for a good sign (N6). */
export function heardLines({ say }: Words, { heard, population, rate, silent, gone }: FeedbackSeen): string[] {
  const share = shareArgs({ value: rate.share ?? 0, low: rate.low, high: rate.high })
  return [
    say('web.said.heard', { heard, n: population, ...share }),
    ...(silent > 0 ? [say('web.said.silent', { n: silent })] : []),
    ...(gone > 0 ? [say('web.said.gone', { n: gone })] : []),
  ]
}

/** The score with its interval, or why there is none. */
export function npsLine({ say, language }: Words, { within, n, display }: FeedbackSeen['nps']): string {
  if (!within) return say('web.said.nps.names', { n })
  const write = (value: number) => writePoints(language, value)
  const args = { score: write(within.score), low: write(within.low), high: write(within.high), n }
  return say(display === 'faint' ? 'web.said.nps.faint' : 'web.said.nps.score', args)
}

/** What the interval owes to there being only so many clients; null where that is next to nothing. */
export function correctionLine({ say }: Words, { nps: { within }, population }: FeedbackSeen): string | null {
  const percent = within ? Math.round(100 * (1 - within.correction)) : 0
  return within && percent >= 1 ? say('web.said.nps.corrected', { n: within.n, clients: population, percent }) : null
}

/** Up or down against the year before, where it is more than chance. */
export function changeLine({ say, language }: Words, { change }: FeedbackSeen['nps']): string | null {
  if (!change) return null
  const points = Math.abs(Math.round(change.difference))
  const [low, high] = [writePoints(language, change.low), writePoints(language, change.high)]
  return say('web.said.nps.change', { trend: change.trend ?? 'up', points, low, high, n: change.n })
}

/** A share of good answers, or how many of how few. */
export function contentLine({ say }: Words, measure: 'csat' | 'ces', { good, n, within }: Content): string {
  if (!within) return say('web.said.few', { measure, good, n })
  return say('web.said.content', { measure, good, n, ...shareArgs({ ...within, value: within.share ?? 0 }) })
}

/** The last good word, and whether it is known what more would be (N6, N7). */
export function standLine({ say }: Words, { lastGood, more, class: standing }: VoiceSeen): string {
  const good = lastGood === null ? say('web.said.good.never') : say('web.said.good', { on: { day: lastGood } })
  if (more) return `${good} ${say('web.said.more', { standing, on: { day: more.on } })}`
  return standing === 'attached' ? good : `${good} ${say('web.said.more.ask', { standing })}`
}
