import { Link } from '@tanstack/react-router'
import { useWords } from '../../words/words-context.tsx'
import { Facts } from './facts.tsx'
import { RightsPart } from './rights-part.tsx'
import { sayLack } from '../../pieces/lack-words.ts'
import { sayCoded } from './review-words.ts'
import type { BrakeSeen, ReviewSeen } from './review-words.ts'
import styles from './reviews.module.css'

/** What holds a parting back, each with how to meet it; below it, folded, what was looked at and holds nothing back. */
export function BrakesPart({ seen }: { seen: ReviewSeen }) {
  const words = useWords()
  const { say } = words
  const held = seen.brakes.filter(({ holds }) => holds)
  const free = seen.brakes.filter(({ holds }) => !holds)
  return (
    <section className="card stack-small" aria-labelledby="brakes-title">
      <h2 id="brakes-title">{say('web.review.brakes')}</h2>
      <p className="muted small">{say(held.length > 0 ? 'web.review.brakes.about' : 'web.review.brakes.none')}</p>
      <ul className={styles.rows}>
        {held.map((one) => (
          <HeldRow key={one.brake} client={seen.client} held={one} open={seen.review !== null} />
        ))}
      </ul>
      <details className={styles.quiet}>
        <summary>{say('web.review.brakes.free', { n: free.length })}</summary>
        <ul className={styles.rows}>
          {free.map((one) => (
            <li key={one.brake} className={styles.said}>
              <p>{sayCoded(words, 'brake', one)}</p>
              <Facts ids={one.because} about={sayCoded(words, 'brake', one)} />
            </li>
          ))}
        </ul>
      </details>
      <RightsPart seen={seen} />
    </section>
  )
}

function HeldRow({ client, held, open }: { client: string; held: BrakeSeen; open: boolean }) {
  const words = useWords()
  const { happened, mend } = sayLack(words, held)
  return (
    <li className={styles.row}>
      <div className={styles.said}>
        <h3>{happened}</h3>
        <p>{mend}</p>
        <Facts ids={held.because} about={happened} />
      </div>
      <Way client={client} held={held} about={happened} open={open} />
    </li>
  )
}

type WayProps = { client: string; held: BrakeSeen; about: string; open: boolean }

/** Where it is met: a question of this page, the grounds, the forecast, the case, or the page of the client. */
function Way({ client, held: { brake, args }, about, open }: WayProps) {
  const { say } = useWords()
  const place = placeOf(brake, String(args['ground'] ?? ''))
  if (brake === 'ours')
    return (
      <Link to="/cases/$client/$case" params={{ client, case: String(args['case']) }} className="small">
        {say('web.review.way.case')}
      </Link>
    )
  if (place === null)
    return (
      <Link to="/clients/$client" params={{ client }} className="small">
        {say('web.review.way.client')}
      </Link>
    )
  // Questions are answered and forecasts made only in a review.
  if (!open && (place.startsWith('question') || place.startsWith('forecast'))) return null
  const word = say(place.startsWith('question') ? 'web.review.way.question' : 'web.review.way.there')
  return (
    <button type="button" className="linklike small" aria-label={`${word}: ${about}`} onClick={() => goTo(place)}>
      {word}
    </button>
  )
}

const QUESTION: Partial<Record<BrakeSeen['brake'], string>> = {
  'own-fault': 'question-own-fault',
  care: 'question-care',
  cause: 'question-cause',
  loyalty: 'question-conversation',
  'same-treatment': 'question-same-treatment',
  retaliation: 'question-retaliation',
  grounds: 'grounds-title',
  pattern: 'least-title',
  forecast: 'forecast-title',
}

/** A remedy or a warning is given on the page of the client; a talk about price or values is answered here. */
function placeOf(brake: BrakeSeen['brake'], ground: string): string | null {
  if (brake !== 'repair') return QUESTION[brake] ?? null
  return ground === 'complaints' || ground === 'conduct' ? null : 'question-repair'
}

/** Brings the place into view, and the keyboard to what can be done there. */
function goTo(id: string): void {
  const place = document.getElementById(id)
  place?.scrollIntoView({ block: 'center' })
  place?.querySelector('button')?.focus({ preventScroll: true })
}
