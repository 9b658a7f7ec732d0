import { Link } from '@tanstack/react-router'
import { standLine } from '../../pieces/feedback-words.ts'
import type { FeedbackSeen, VoiceSeen } from '../../pieces/feedback-words.ts'
import { useWords } from '../../words/words-context.tsx'
import styles from './said.module.css'

const CLASSES = ['passive', 'unhappy', 'attached'] as const

/** People by name with their words: who is satisfied but not attached first, because a better offer takes them (N7). */
export function Voices({ seen: { voices, classes } }: { seen: FeedbackSeen }) {
  const { say } = useWords()
  return CLASSES.map((name) => {
    const own = voices.filter((one) => one.class === name)
    if (own.length === 0) return null
    return (
      <section key={name} aria-labelledby={`said-${name}`} className={styles.voices} data-class={name}>
        <h3 id={`said-${name}`}>{say(`web.said.class.${name}`, { n: classes[name] })}</h3>
        {own.length < classes[name] ? (
          <p className="muted small">{say('web.said.shown', { shown: own.length, n: classes[name] })}</p>
        ) : null}
        <ul>
          {own.map((one) => (
            <VoiceLine key={one.client} voice={one} />
          ))}
        </ul>
      </section>
    )
  })
}

function VoiceLine({ voice }: { voice: VoiceSeen }) {
  const words = useWords()
  const { say } = words
  return (
    <li>
      <Link to="/clients/$client" params={{ client: voice.client }}>
        {voice.name}
      </Link>
      {voice.answers.map(({ measure, score, on, quote }) => (
        <p key={measure}>
          {say('web.said.answer', { score: say(`web.fact.score.${measure}`, { score }), on: { day: on } })}
          {quote === null ? null : <q>{quote}</q>}
        </p>
      ))}
      <p className="muted small">{standLine(words, voice)}</p>
      {voice.more?.quote ? <p className="small">{say('web.fact.more', { value: voice.more.quote })}</p> : null}
    </li>
  )
}
