import type { z } from 'zod'
import type { seeReviews } from '../app/see-reviews.ts'
import type { Page } from './page.ts'
import { sayNotice } from './sentences-reactions.ts'

type Listed = z.output<(typeof seeReviews)['output']>

/** Reviews, those that ask for a decision first, and how good the asker's forecasts were. */
export function sayReviews({ reviews, total, score }: Listed, page: Page): string[] {
  const { words, paint } = page
  const lines = reviews.map(({ name, opened, due, state, moved, asks, sinceDecision }) => {
    const stage = words.say(`review.state.${state}`)
    const args = { name, day: { day: opened }, due: { day: due }, state: stage }
    const times = moved > 0 ? ` · ${words.say('cli.reviews.moved', { moved })}` : ''
    const notice = sayNotice(sinceDecision, page).map((said) => ` · ${said}`)
    return `${asks ? paint.brick('!') : ' '} ${words.say('cli.reviews.line', args)}${times}${notice.join('')}`
  })
  const { n, brier, low, high } = score
  const figures = { n, brier: round(brier), low: round(low), high: round(high) }
  const scored = brier === null ? words.say('review.score.few', { n }) : words.say('review.score', figures)
  const title = total === 0 ? words.say('cli.reviews.none') : words.say('cli.reviews.title', { n: total })
  return [paint.bold(title), ...lines, ...(n > 0 ? ['', paint.muted(scored)] : [])]
}

/** To two decimals. */
function round(figure: number | null): number {
  return Math.round((figure ?? 0) * 100) / 100
}
