import { Link } from '@tanstack/react-router'
import type { Answer } from '../../calls/call.ts'
import { useWords } from '../../words/words-context.tsx'
import styles from './reviews.module.css'

type Seen = Answer<'see-reviews'>

/** How one's own forecasts came out, with n and interval; under five it is too little to say (I13). */
export function OwnForecasts({ score, own }: Pick<Seen, 'score' | 'own'>) {
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
      <ul className={styles.rows}>
        {own.map((one) => (
          <OwnRow key={`${one.client} ${one.forecast}`} one={one} />
        ))}
      </ul>
      <p className="muted small">{say('web.reviews.forecasts.about')}</p>
    </section>
  )
}

function OwnRow({ one }: { one: Seen['own'][number] }) {
  const { say } = useWords()
  const { client, name, text, percent, band, due, state } = one
  const likely = { percent, band: say(`review.band.${band}`), due: { day: due } }
  return (
    <li className={styles.said}>
      <p>
        <q>{text}</q>{' '}
        <Link to="/reviews/$client" params={{ client }} className="small">
          {name}
        </Link>
      </p>
      <p className="small muted">
        {say('web.review.forecast.likely', likely)} {say(`review.forecast.${state}`)}
      </p>
    </li>
  )
}

/** To two decimals. */
function hundredths(figure: number): number {
  return Math.round(figure * 100) / 100
}
