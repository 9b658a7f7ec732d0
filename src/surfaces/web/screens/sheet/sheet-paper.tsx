import { CLAUSE_PARTS } from '../../../../core/ledger/kinds/sheets.ts'
import { sayClauseTerms } from '../../pieces/clause-terms.ts'
import { useSession } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { stateOf } from './sheet-state.ts'
import type { VersionSeen } from './sheet.tsx'
import styles from './sheet.module.css'

/** A version as the client reads it; printed, it stands alone. */
export function SheetPaper({ version, title }: { version: VersionSeen; title: string }) {
  const words = useWords()
  const { business } = useSession()
  const language = version.language ?? undefined
  return (
    <article className={styles.paper} data-sheet>
      <header>
        <h2 lang={language}>{title}</h2>
        {business ? <p className="muted">{business.name}</p> : null}
        <p className={`small muted ${styles.printed}`}>{stateOf(words.say, version)}</p>
      </header>
      {CLAUSE_PARTS.map((part) => {
        const own = version.clauses.filter((clause) => clause.part === part)
        return own.length === 0 ? null : (
          <section key={part}>
            <h3>{words.say(`clause.part.${part}`)}</h3>
            <ul className={styles.clauses}>
              {own.map((clause) => (
                <Clause key={clause.id} clause={clause} language={language} />
              ))}
            </ul>
          </section>
        )
      })}
    </article>
  )
}

function Clause({ clause, language }: { clause: VersionSeen['clauses'][number]; language: string | undefined }) {
  const { terms, good } = sayClauseTerms(useWords(), clause)
  return (
    <li>
      <span className={styles.words} lang={language}>
        {clause.text}
      </span>
      {terms ? <strong>{terms}</strong> : null}
      {good ? <span className="muted">{good}</span> : null}
    </li>
  )
}
