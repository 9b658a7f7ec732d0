import { useWords } from '../../words/words-context.tsx'
import type { Prepared } from './check-in.tsx'
import { knownLines } from './known-lines.ts'
import type { KnownLine, KnownPart } from './known-lines.ts'
import styles from './check-in.module.css'

/** What is known of the client before the talk: goals, complaints, promises, what is unanswered, what they said, what changed. */
export function Known({ prepared }: { prepared: Prepared }) {
  const words = useWords()
  return (
    <section className="card stack-small" aria-labelledby="known-title">
      <h2 id="known-title">{words.say('web.check-in.know')}</h2>
      {knownLines(words, prepared).map(([name, lines]) => (
        <Part key={name} name={name} lines={lines} />
      ))}
    </section>
  )
}

function Part({ name, lines }: { name: KnownPart; lines: KnownLine[] }) {
  const { say } = useWords()
  return (
    <div className={styles.part}>
      <h3>{say(`web.check-in.know.${name}`)}</h3>
      {lines.length === 0 ? <p className="muted small">{say(`web.check-in.know.${name}.none`)}</p> : null}
      <ul>
        {lines.map(({ text, quoted, more }) => (
          <li key={`${text} ${more}`}>
            <p>{quoted ? <q>{text}</q> : text}</p>
            {more === '' ? null : <p className="muted small">{more}</p>}
          </li>
        ))}
      </ul>
    </div>
  )
}
