import { Link, useSearch } from '@tanstack/react-router'
import { useWords } from '../../words/words-context.tsx'
import styles from './clients.module.css'
import { without } from './without.ts'

const COLUMNS = ['name', 'standing', 'value', 'at-risk', 'last-contact', 'next-contact', 'last-order'] as const
/** Amounts and days are looked at from the highest and the newest down. */
const DOWN_FIRST = new Set<string>(['value', 'at-risk', 'last-contact', 'last-order'])

/** The heads of the columns; each is a link that sorts by it, and turns the order when it does already. */
export function ClientHead({ choosing }: { choosing: boolean }) {
  const { say } = useWords()
  return (
    <thead>
      <tr>
        {choosing ? (
          <th scope="col" data-column="choose">
            <span className="hidden">{say('web.clients.column.choose')}</span>
          </th>
        ) : null}
        {COLUMNS.map((column) => (
          <HeadCell key={column} column={column} />
        ))}
      </tr>
    </thead>
  )
}

function HeadCell({ column }: { column: (typeof COLUMNS)[number] }) {
  const { say } = useWords()
  const { sort = 'name', descending = false } = useSearch({ from: '/frame/clients' })
  const sorted = sort === column
  const down = sorted ? !descending : DOWN_FIRST.has(column)
  return (
    <th scope="col" data-column={column} aria-sort={sorted ? (descending ? 'descending' : 'ascending') : 'none'}>
      <Link
        from="/clients"
        to="/clients"
        search={(now) => ({
          ...without(now, 'sort', 'descending'),
          sort: column,
          ...(down ? { descending: true as const } : {}),
        })}
        replace
        resetScroll={false}
        className={styles.sort}
      >
        {say(`web.clients.column.${column}`)}
        <span aria-hidden="true">{sorted ? (descending ? ' ↓' : ' ↑') : ''}</span>
      </Link>
    </th>
  )
}
