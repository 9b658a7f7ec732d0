import { Link } from '@tanstack/react-router'
import { useWords } from '../../words/words-context.tsx'
import type { ReviewSeen } from './review-words.ts'
import styles from './reviews.module.css'

/** What was tried: offer, day and result (I2). */
export function Attempts({ attempts }: { attempts: ReviewSeen['attempts'] }) {
  const { say } = useWords()
  return (
    <>
      <h4>{say('web.review.tried')}</h4>
      {attempts.length === 0 ? <p className="muted small">{say('web.review.tried.none')}</p> : null}
      <ul className={styles.lines}>
        {attempts.map(({ by, on, offer, result, text }) => (
          <li key={`${by} ${on} ${offer}`} className="small">
            {say('web.review.tried.line', {
              what: say(`review.tried.${by}`),
              on: { day: on },
              offer,
              result: say('review.tried.result', { result }),
            })}{' '}
            {text}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Others with some of the same grounds, and what was decided with them (handbook 2.5). */
export function Similar({ similar }: { similar: ReviewSeen['similar'] }) {
  const { say } = useWords()
  return (
    <>
      <h4>{say('web.review.similar')}</h4>
      {similar.length === 0 ? <p className="muted small">{say('web.review.similar.none')}</p> : null}
      <ul className={styles.lines}>
        {similar.map(({ client, name, course }) => (
          <li key={client} className="small">
            <Link to="/clients/$client" params={{ client }}>
              {name}
            </Link>
            : {course === null ? say('web.review.undecided') : say(`review.course.${course}`)}
          </li>
        ))}
      </ul>
    </>
  )
}
