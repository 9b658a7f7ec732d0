import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { useMay } from '../../frame/session.tsx'
import { againSays } from '../../pieces/fit-words.ts'
import { useWords } from '../../words/words-context.tsx'
import type { FitSeen } from '../reviews/review-words.ts'
import { Strength } from '../reviews/strength.tsx'
import styles from '../reviews/reviews.module.css'

/** For the few who may: whether a review is open, the grounds that count, and the way to look (FIT). */
export function ReviewCard({ client }: { client: string }) {
  return useMay('see-fit') ? <Card client={client} /> : null
}

function Card({ client }: { client: string }) {
  const { say } = useWords()
  const answer = useRead('see-fit', { client })
  return (
    <section className="card stack-small" aria-labelledby="review-title">
      <h2 id="review-title">{say('web.review.card')}</h2>
      <PageState answer={answer} shape="lines">
        {(fit) => <Lines fit={fit} />}
      </PageState>
      <p className="small muted">{say('web.reviews.private')}</p>
    </section>
  )
}

function Lines({ fit }: { fit: FitSeen }) {
  const words = useWords()
  const { say } = words
  const { client, grounds, again, hold } = fit
  const standing = grounds.filter(({ strength }) => strength === 'some' || strength === 'strong')
  const open = useRead('see-reviews', {}).data?.reviews.find((one) => one.client === client)
  return (
    <>
      {open ? <p>{say('web.review.card.open', { due: { day: open.due } })}</p> : null}
      {standing.length === 0 ? <p>{say('web.review.card.none')}</p> : null}
      {standing.map(({ ground, strength }) => (
        <p key={ground}>
          {say(`ground.name.${ground}`)} <Strength strength={strength} />
        </p>
      ))}
      {hold ? <p>{say('fit.hold')}</p> : null}
      <p className="small">{againSays(words, again)}</p>
      <Button
        className={styles.start ?? ''}
        variant="default"
        size="compact-sm"
        renderRoot={(props) => <Link to="/reviews/$client" params={{ client }} {...props} />}
      >
        {say(open ? 'web.review.card.go' : 'web.review.card.look')}
      </Button>
    </>
  )
}
