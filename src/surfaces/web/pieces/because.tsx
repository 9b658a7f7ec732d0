import { useRead } from '../calls/use-action.ts'
import { PageState } from '../frame/page-state.tsx'
import { useWords } from '../words/words-context.tsx'
import styles from './because.module.css'
import { FactText } from './fact-text.tsx'
import type { FactSeen } from './fact-text.tsx'

/** The facts a figure stands on, newest first, each with its day, words or amount, and where it came from. */
export function Because({ ids, label }: { ids: string[]; label?: string }) {
  const { say } = useWords()
  const answer = useRead('see-facts', { ids: ids.slice(0, MOST).join(',') }, { enabled: ids.length > 0 })
  return (
    <section className={styles.panel} aria-label={label ?? say('web.because.title')}>
      <h3 className={styles.title}>{say('web.because.count', { n: ids.length })}</h3>
      {ids.length === 0 ? <p className="muted">{say('web.because.none')}</p> : null}
      {ids.length > 0 ? (
        <PageState answer={answer} shape="lines">
          {({ facts }) => <FactList facts={facts} />}
        </PageState>
      ) : null}
      {ids.length > MOST ? <p className="muted small">{say('web.because.first', { n: MOST })}</p> : null}
    </section>
  )
}

/** As many as one question may name. */
const MOST = 500

function FactList({ facts }: { facts: FactSeen[] }) {
  return (
    <ol className={styles.facts}>
      {facts.map((fact) => (
        <FactLine key={fact.id} fact={fact} />
      ))}
    </ol>
  )
}

function FactLine({ fact }: { fact: FactSeen }) {
  const { day } = useWords()
  return (
    <li className={styles.fact}>
      <span className={styles.day}>{fact.on ? day(fact.on) : ''}</span>
      <div className={styles.what}>
        <div className={styles.said}>
          <FactText fact={fact} />
        </div>
        <FactSource fact={fact} />
      </div>
    </li>
  )
}

/** Where a fact came from: the file with its line, or who entered it. */
export function FactSource({ fact }: { fact: FactSeen }) {
  const { say } = useWords()
  const { kind, name, line } = fact.source
  const said =
    kind === 'hand'
      ? say('web.fact.by-hand', { by: fact.by === null ? 'nobody' : (fact.names[fact.by] ?? fact.by) })
      : say('web.fact.from-file', { name, line })
  return (
    <details className={styles.source}>
      <summary>{said}</summary>
      <code>{fact.line}</code>
    </details>
  )
}
