import type { Answer } from '../calls/call.ts'
import { useWords } from '../words/words-context.tsx'
import styles from './note-marks.module.css'

type Marks = Answer<'check-note'>['marks']

/** Words that speak of a person instead of what happened, each with why and what would be better (M13). */
export function NoteMarks({ marks }: { marks: Marks }) {
  const { say } = useWords()
  if (marks.length === 0) return null
  return (
    <section className="small">
      <p className={styles.soon}>{say('web.conduct.marks', { n: marks.length })}</p>
      <ul className={styles.marks}>
        {marks.map(({ start, words, code }) => (
          <li key={start}>
            <strong>{say('web.conduct.mark', { words })}</strong> {say(`tone.reason.${code}`)}{' '}
            {say(`tone.better.${code}`)}
          </li>
        ))}
      </ul>
    </section>
  )
}
