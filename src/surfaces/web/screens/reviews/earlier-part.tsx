import { useWords } from '../../words/words-context.tsx'
import type { ReviewSeen } from './review-words.ts'
import styles from './reviews.module.css'

/** Reviews before this one: what was decided and how it ended. */
export function EarlierPart({ earlier }: { earlier: ReviewSeen['earlier'] }) {
  const { say } = useWords()
  if (earlier.length === 0) return null
  return (
    <section className="card stack-small" aria-labelledby="earlier-title">
      <h2 id="earlier-title">{say('web.review.earlier')}</h2>
      <ul className={styles.rows}>
        {earlier.map(({ review, opened, closed, text, decision, ended }) => (
          <li key={review} className={styles.said}>
            <p>
              {say('web.review.earlier.days', { from: { day: opened }, until: { day: closed ?? opened } })}{' '}
              {decision ? say(`review.course.${decision.course}`) : say('web.review.undecided')}
            </p>
            {[text, decision?.text, ended].map((line) => (line ? <p key={line}>{line}</p> : null))}
          </li>
        ))}
      </ul>
    </section>
  )
}
