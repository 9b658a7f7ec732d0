import { Sideways } from '../../pieces/sideways.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { PreviewSeen } from './preview.tsx'
import { ProblemRows } from './problem-rows.tsx'
import styles from './import.module.css'

/** The first lines as they will be read, and the problems among them. */
export function FirstEntries({ preview }: { preview: PreviewSeen }) {
  const { say } = useWords()
  const { entries, facts, ahead, problems } = preview
  return (
    <section className="stack-small" aria-labelledby="entries-title">
      <h2 id="entries-title">{say('web.import.first')}</h2>
      {entries.length > 0 ? <EntryTable entries={entries} /> : null}
      {facts.length > 0 ? (
        <Sideways label={say('web.import.first')} className={styles.scroll}>
          <pre className={styles.facts}>{facts.join('\n')}</pre>
        </Sideways>
      ) : null}
      {ahead > 0 ? <p>{say('web.import.ahead.first', { n: ahead })}</p> : null}
      {entries.length + facts.length === 0 ? <p className="muted">{say('web.import.first.none')}</p> : null}
      {problems.length > 0 ? (
        <>
          <h3>{say('web.import.first.problems', { n: problems.length })}</h3>
          <ProblemRows problems={problems} />
        </>
      ) : null}
    </section>
  )
}

function EntryTable({ entries }: { entries: PreviewSeen['entries'] }) {
  const { say, day, money } = useWords()
  return (
    <Sideways label={say('web.import.first')} className={styles.scroll}>
      <table className={styles.entries}>
        <thead>
          <tr>
            {(['day', 'client-name', 'kind', 'amount', 'due', 'ref'] as const).map((column) => (
              <th key={column} scope="col" data-column={column}>
                {column === 'kind' ? say('web.import.column.kind') : say(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.line}>
              <td>{day(entry.on)}</td>
              <td>{entry.client}</td>
              <td>{say(`kind.${entry.kind}`)}</td>
              <td data-column="amount">{money(entry.amount)}</td>
              <td>{entry.due ? day(entry.due) : ''}</td>
              <td>{entry.ref}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  )
}
