import { Sideways } from '../../pieces/sideways.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { TableSeen } from './preview.tsx'
import { rolesAfter, roleOf, rolesFor } from './roles.ts'
import type { Wishes } from './wishes.ts'
import styles from './import.module.css'

type RolesProps = { table: TableSeen; wishes: Wishes; onWish: (wish: Wishes) => void }

const SHOWN_ROWS = 4

/** The file's first rows, and above each column what it means. */
export function ColumnRoles({ table, wishes, onWish }: RolesProps) {
  const { say } = useWords()
  const columns = table.header.map((name, at) => ({ name, at }))
  return (
    <section className="stack-small" aria-labelledby="columns-title">
      <h2 id="columns-title">{say('web.import.columns')}</h2>
      <Sideways label={say('web.import.columns')} className={styles.scroll}>
        <table className={styles.sheet}>
          <thead>
            <tr>
              {columns.map(({ name, at }) => (
                <th key={at} scope="col">
                  <span className={styles.columnName}>{name || say('web.import.column.unnamed', { n: at + 1 })}</span>
                  <RoleSelect
                    table={table}
                    at={at}
                    onChoose={(role) => onWish({ roles: rolesAfter(table, wishes.roles ?? {}, at, role) })}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.sample.slice(0, SHOWN_ROWS).map(({ line, cells }) => (
              <tr key={line}>
                {columns.map(({ at }) => (
                  <td key={at}>{cells[at]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
    </section>
  )
}

function RoleSelect({ table, at, onChoose }: { table: TableSeen; at: number; onChoose: (role: string) => void }) {
  const { say } = useWords()
  const name = table.header[at] || say('web.import.column.unnamed', { n: at + 1 })
  const role = roleOf(table, at)
  return (
    <select
      className={styles.role}
      data-used={role !== ''}
      aria-label={say('web.import.column.means', { name })}
      value={role}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      <option value="">{say('web.import.column.none')}</option>
      {rolesFor(table, role).map((one) => (
        <option key={one} value={one}>
          {say(`column.${one}`)}
        </option>
      ))}
    </select>
  )
}
