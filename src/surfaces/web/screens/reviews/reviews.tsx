import { useState } from 'react'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { useWords } from '../../words/words-context.tsx'
import { OpenReviews } from './open-reviews.tsx'
import { OwnForecasts } from './own-forecasts.tsx'
import { PortfolioPart } from './portfolio-part.tsx'
import { PrinciplesPart } from './principles-part.tsx'
import styles from './reviews.module.css'

/** Reviews that are open and what is due, whom to look at first and why, one's own forecasts, our statements (I3, I15). */
export default function Reviews() {
  const { say } = useWords()
  const [closed, setClosed] = useState(false)
  const answer = useRead('see-reviews', { closed }, { keep: true })
  return (
    <div className={styles.page}>
      <header className="stack-small">
        <h1>{say('web.reviews.title')}</h1>
        <p>{say('web.reviews.about')}</p>
        <p className={`${styles.private} small muted`}>
          {say('web.reviews.private')} {say('review.consider')}
        </p>
      </header>
      <PageState answer={answer} shape="list">
        {(seen) => (
          <>
            <OpenReviews seen={seen} closed={closed} onClosed={setClosed} />
            <PortfolioPart />
            <OwnForecasts score={seen.score} own={seen.own} />
            <PrinciplesPart />
          </>
        )}
      </PageState>
    </div>
  )
}
