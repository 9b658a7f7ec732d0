import { useParams } from '@tanstack/react-router'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { EnergyPart } from '../energy/energy-part.tsx'
import { AxesPart } from './axes-part.tsx'
import { BrakesPart } from './brakes-part.tsx'
import { DecidePart } from './decide-part.tsx'
import { EarlierPart } from './earlier-part.tsx'
import { ForecastPart } from './forecast-part.tsx'
import { GroundsPart } from './grounds-part.tsx'
import { LeastPart } from './least-part.tsx'
import { PathsPart } from './paths-part.tsx'
import { QuestionsPart } from './questions-part.tsx'
import { ReactionsPart } from './reactions-part.tsx'
import { ReviewHead } from './review-head.tsx'
import type { ReviewSeen } from './review-words.ts'
import styles from './reviews.module.css'

/** Keep or part: what was asked, what is known, what holds a parting back, both paths side by side, the decision (M1). */
export default function Review() {
  const { client } = useParams({ from: '/frame/reviews/$client' })
  const answer = useRead('see-review', { client })
  return (
    <PageState answer={answer} shape="page">
      {(seen) => <ReviewBody key={client} seen={seen} />}
    </PageState>
  )
}

function ReviewBody({ seen }: { seen: ReviewSeen }) {
  const { client, review } = seen
  const fit = useRead('see-fit', { client }, { keep: true })
  return (
    <div className={styles.page}>
      <ReviewHead seen={seen} />
      {review ? <QuestionsPart seen={seen} review={review} /> : null}
      <PageState answer={fit} shape="lines">
        {(found) => (
          <>
            <AxesPart axes={found.axes} />
            <GroundsPart fit={found} open={review !== null} />
            <LeastPart fit={found} />
          </>
        )}
      </PageState>
      <BrakesPart seen={seen} />
      {review ? <ForecastPart seen={seen} /> : null}
      <PathsPart seen={seen} />
      {review ? <DecidePart seen={seen} review={review} /> : null}
      {review?.decision?.course === 'part' ? <ReactionsPart seen={seen} /> : null}
      <EnergyPart client={client} />
      <EarlierPart earlier={seen.earlier} />
    </div>
  )
}
