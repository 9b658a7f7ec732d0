import { useWords } from '../../words/words-context.tsx'
import type { TableSeen } from './preview.tsx'
import type { Wishes } from './wishes.ts'
import styles from './import.module.css'

/** When the encoding is not sure: how rows beyond ASCII look under each, to choose by eye. */
export function EncodingChoice({ table, onWish }: { table: TableSeen; onWish: (wish: Wishes) => void }) {
  const { say } = useWords()
  if (table.encodings.length === 0) {
    return <p className="muted small">{say('web.import.encoding', { encoding: table.encoding })}</p>
  }
  return (
    <fieldset className={styles.encodings}>
      <legend>{say('web.import.encoding.choose')}</legend>
      {table.encodings.map(({ encoding, rows }) => (
        <label key={encoding} className={styles.encoding}>
          <input
            type="radio"
            name="encoding"
            checked={table.encoding === encoding}
            onChange={() => onWish({ encoding })}
          />
          <span>{encoding}</span>
          <code>{rows.slice(0, 2).join('\n')}</code>
        </label>
      ))}
    </fieldset>
  )
}
