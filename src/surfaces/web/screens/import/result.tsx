import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../words/words-context.tsx'
import type { ImportSeen } from './one-import.tsx'
import { ProblemTable } from './problem-table.tsx'
import { UndoImport } from './undo-import.tsx'
import styles from './import.module.css'

/** What an import brought, and the lines that could not be read. */
export function Result({ intake }: { intake: ImportSeen }) {
  const { say } = useWords()
  const undone = intake.state === 'undone'
  return (
    <>
      <section className="stack-small">
        <h1>{say(`web.import.result.${intake.state}`, { name: intake.name })}</h1>
        <dl className={styles.counts}>
          <Figure n={intake.rows} word={say('web.import.count.rows', { n: intake.rows })} />
          <Figure n={intake.added} word={say('web.import.count.added', { n: intake.added })} />
          <Figure n={intake.known} word={say('web.import.count.known', { n: intake.known })} />
          <Figure
            n={intake.problems}
            word={say('web.import.count.problems', { n: intake.problems })}
            care={intake.problems > 0}
          />
        </dl>
        <Ahead n={undone ? 0 : intake.ahead} />
        <div className="row">
          {undone ? null : (
            <Button size="md" renderRoot={(props) => <Link to="/" {...props} />}>
              {say('web.import.today')}
            </Button>
          )}
          {undone ? null : <UndoImport intake={intake} />}
        </div>
      </section>
      {intake.problems > 0 ? <ProblemTable id={intake.id} /> : null}
    </>
  )
}

/** Planned invoices are read and wait for their day. */
function Ahead({ n }: { n: number }) {
  const { say } = useWords()
  return n > 0 ? <p>{say('web.import.ahead', { n })}</p> : null
}

function Figure({ n, word, care = false }: { n: number; word: string; care?: boolean }) {
  const { number } = useWords()
  return (
    <div data-care={care}>
      <dt>{word}</dt>
      <dd>{number(n)}</dd>
    </div>
  )
}
