import { useWords } from '../../words/words-context.tsx'
import type { CaseSeen } from './case-words.ts'
import styles from './cases.module.css'

/** Whether we kept our own standard, which is a good outcome whatever the client does (A24). */
export function StandardPart({ kept: { kept, parts } }: { kept: CaseSeen['kept'] }) {
  const { say } = useWords()
  return (
    <section className="card stack-small" aria-labelledby="standard-title">
      <h2 id="standard-title">{say('web.case.standard')}</h2>
      <p className={kept === null ? 'muted small' : ''}>{say(`web.case.standard.${kept ?? 'open'}`)}</p>
      <ul className={styles.standard}>
        {parts.map((part) => (
          <li key={part.part}>
            <span>{say(`web.case.standard.${part.part}`)}</span>
            <span className={part.kept === false ? styles.late : 'muted'}>
              {say(`web.case.standard.${saidOf(part.kept)}`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function saidOf(kept: boolean | null): 'yes' | 'no' | 'yet' {
  return kept === null ? 'yet' : kept ? 'yes' : 'no'
}
