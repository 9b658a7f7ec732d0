import { useWords } from '../../words/words-context.tsx'
import type { TableSeen } from './preview.tsx'
import type { Wishes } from './wishes.ts'
import styles from './import.module.css'

const SHOWN_ROWS = 2

/** One encoding for each way the rows can look, the chosen one first: those that look the same are no choice. */
function distinct({ encodings, encoding }: TableSeen): TableSeen['encodings'] {
  const ordered = encodings.toSorted((a, b) => Number(b.encoding === encoding) - Number(a.encoding === encoding))
  const looks = ordered.map(({ rows }) => shown(rows))
  return ordered.filter((_, at) => looks.indexOf(looks[at]!) === at)
}

function shown(rows: string[]): string {
  return rows.slice(0, SHOWN_ROWS).join('\n')
}

/** When the encoding is not sure: how rows beyond ASCII look under each, to choose by eye. */
export function EncodingChoice({ table, onWish }: { table: TableSeen; onWish: (wish: Wishes) => void }) {
  const { say } = useWords()
  if (table.encodings.length === 0) {
    return <p className="muted small">{say('web.import.encoding', { encoding: table.encoding })}</p>
  }
  return (
    <fieldset className={styles.encodings}>
      <legend>{say('web.import.encoding.choose')}</legend>
      {distinct(table).map(({ encoding, rows }) => (
        <label key={encoding} className={styles.encoding}>
          <input
            type="radio"
            name="encoding"
            checked={table.encoding === encoding}
            onChange={() => onWish({ encoding })}
          />
          <span>{encoding}</span>
          <code>{shown(rows)}</code>
        </label>
      ))}
    </fieldset>
  )
}
