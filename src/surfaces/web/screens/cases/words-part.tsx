import { Link } from '@tanstack/react-router'
import { useWords } from '../../words/words-context.tsx'
import type { ScreenWords } from '../../words/words-context.tsx'
import { sayClauseTerms } from '../../pieces/clause-terms.ts'
import type { CaseSeen } from './case-words.ts'
import { PromptFields } from './prompt-fields.tsx'
import styles from './cases.module.css'

/** The client's own words in their language, what they ask for, and what the sheet of that day promised. */
export function WordsPart({ seen, may }: { seen: CaseSeen; may: boolean }) {
  const words = useWords()
  const { say } = words
  const { text, language, asks, prompts, state } = seen
  const about = aboutWords(words, seen)
  return (
    <section className="card stack-small" aria-labelledby="words-title">
      <h2 id="words-title">{say('web.case.words')}</h2>
      <blockquote className={styles.said} lang={language ?? undefined}>
        {text}
      </blockquote>
      {about.length > 0 ? <p className="small muted">{about.join(' · ')}</p> : null}
      <SameMatter seen={seen} />
      {asks === null ? null : (
        <>
          <h3>{say('web.case.asked')}</h3>
          <p>
            <q lang={language ?? undefined}>{asks}</q>
          </p>
        </>
      )}
      {may && state !== 'closed' && prompts.length > 0 ? <PromptFields seen={seen} /> : null}
      {seen.as === 'complaint' ? <SheetLines seen={seen} /> : null}
    </section>
  )
}

function aboutWords({ say }: ScreenWords, seen: CaseSeen): string[] {
  const { severity, loss, way, delivery, aboutName, ownerName } = seen
  return [
    severity === null ? null : say(`web.cases.severity.${severity}`),
    loss === null ? null : say(`web.cases.loss.${loss}`),
    way === null ? null : say(`web.cases.way.${way}`),
    delivery === null ? null : say('web.case.delivery', { delivery }),
    aboutName === null ? null : say('web.case.about', { name: aboutName }),
    ownerName === null ? say('web.cases.row.nobody') : say('web.case.owner', { name: ownerName }),
  ].filter((part) => part !== null)
}

function SameMatter({ seen: { client, sameMatter } }: { seen: CaseSeen }) {
  const { say } = useWords()
  if (sameMatter.length === 0) return null
  return (
    <p className="small">
      {say('web.case.same')}
      {sameMatter.map((key) => (
        <span key={key}>
          {' '}
          <Link to="/cases/$client/$case" params={{ client, case: key }}>
            {key}
          </Link>
        </span>
      ))}
    </p>
  )
}

function SheetLines({ seen: { against } }: { seen: CaseSeen }) {
  const words = useWords()
  const { say } = words
  return (
    <>
      <h3>{say('web.case.sheet')}</h3>
      {against.verdict === null ? null : <p>{say(`sheet.verdict.${against.verdict}`)}</p>}
      <p className="muted small">{say(`sheet.why.${against.why}`)}</p>
      <ul className={styles.clauses}>
        {against.clauses.map((clause) => (
          <li key={clause.id}>
            <span className="small muted">{say(`clause.part.${clause.part}`)}</span> <q>{clause.text}</q>{' '}
            <strong>{sayClauseTerms(words, clause).terms}</strong>
          </li>
        ))}
      </ul>
    </>
  )
}
