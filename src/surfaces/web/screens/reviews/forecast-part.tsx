import { Button } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../words/words-context.tsx'
import { ForecastForm } from './forecast-form.tsx'
import { RefusedLine } from './refused-line.tsx'
import type { ReviewSeen } from './review-words.ts'
import { useNames } from './use-names.ts'
import { useWrite } from './use-write.ts'
import styles from './reviews.module.css'

type ForecastSeen = ReviewSeen['forecasts'][number]

/** Whether it is likely to change: what would change it, who, how likely, and the day to look again (I13, I14). */
export function ForecastPart({ seen }: { seen: ReviewSeen }) {
  const { say } = useWords()
  const [making, setMaking] = useState(false)
  const { client, day, forecasts, forecastsLeft } = seen
  const open = forecasts.some(({ state }) => state === 'open')
  const may = !open && forecastsLeft > 0
  return (
    <section className="card stack-small" aria-labelledby="forecast-title">
      <h2 id="forecast-title">{say('web.review.forecast')}</h2>
      <p className="muted small">{say('web.review.forecast.about')}</p>
      <ul className={styles.rows}>
        {forecasts.map((one) => (
          <ForecastRow key={one.forecast} client={client} one={one} day={day} />
        ))}
      </ul>
      <p className="small">{say('review.forecasts-left', { left: forecastsLeft })}</p>
      {may && !making ? (
        <Button className={styles.start ?? ''} variant="default" size="compact-sm" onClick={() => setMaking(true)}>
          {say('web.review.forecast.make')}
        </Button>
      ) : null}
      {may && making ? <ForecastForm client={client} day={day} onDone={() => setMaking(false)} /> : null}
    </section>
  )
}

function ForecastRow({ client, one, day }: { client: string; one: ForecastSeen; day: string }) {
  const { say } = useWords()
  const nameOf = useNames()
  const { text, who, percent, band, made, due, by, state, settledOn } = one
  const likely = { percent, band: say(`review.band.${band}`), due: { day: due } }
  return (
    <li className={styles.said}>
      <h3>{text}</h3>
      <p>
        {say('web.review.forecast.likely', likely)} {who === null ? null : say('web.review.forecast.who', { who })}
      </p>
      <p className="small muted">
        {say('web.review.said', { on: { day: made }, by: nameOf(by) ?? say('web.review.somebody') })}{' '}
        {settledOn === null ? null : say('web.review.forecast.settled', { on: { day: settledOn } })}{' '}
        {say(`review.forecast.${state}`)}
      </p>
      {state === 'open' ? <Settle client={client} made={made} day={day} /> : null}
    </li>
  )
}

/** How it ended; one that was a mistake is dropped on the day it was made. */
function Settle({ client, made, day }: { client: string; made: string; day: string }) {
  const { say } = useWords()
  const { write, writing, refused } = useWrite('settle-forecast', 'web.review.forecast.done')
  const steps = made === day ? (['came', 'failed', 'dropped'] as const) : (['came', 'failed'] as const)
  return (
    <>
      <div className="row">
        {steps.map((step) => (
          <Button
            key={step}
            variant="default"
            size="compact-sm"
            loading={writing}
            onClick={() => write({ client, step })}
          >
            {say(`web.review.forecast.${step}`)}
          </Button>
        ))}
      </div>
      <RefusedLine failed={refused} />
    </>
  )
}
