import type { Answer } from '../../calls/call.ts'
import { useWords } from '../../words/words-context.tsx'

/** How one's own forecasts came out, with n and interval; under five it is too little to say (I13). */
export function OwnForecasts({ score }: { score: Answer<'see-reviews'>['score'] }) {
  const { say } = useWords()
  const { n, brier, low, high } = score
  const said =
    brier === null || low === null || high === null
      ? say('review.score.few', { n })
      : say('review.score', { n, brier: hundredths(brier), low: hundredths(low), high: hundredths(high) })
  return (
    <section className="card stack-small" aria-labelledby="own-title">
      <h2 id="own-title">{say('web.reviews.forecasts')}</h2>
      <p>{said}</p>
      <p className="muted small">{say('web.reviews.forecasts.about')}</p>
    </section>
  )
}

/** To two decimals. */
function hundredths(figure: number): number {
  return Math.round(figure * 100) / 100
}
