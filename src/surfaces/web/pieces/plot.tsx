import type { ReactNode } from 'react'
import { useWords } from '../words/words-context.tsx'
import styles from './plot.module.css'
import { Sideways } from './sideways.tsx'

type PlotProps = { title: string; name: string; head: string[]; rows: string[][]; children: ReactNode }

/** A drawing with a sentence as its title; its table is one click away and can be taken along as CSV. */
export function Plot({ title, name, head, rows, children }: PlotProps) {
  const { say } = useWords()
  return (
    <figure className={styles.plot}>
      <figcaption>{title}</figcaption>
      {children}
      <details>
        <summary>{say('web.plot.table')}</summary>
        <Sideways label={title} className={styles.scroll}>
          <PlotTable head={head} rows={rows} />
        </Sideways>
        <button type="button" className="linklike small" onClick={() => saveCsv(`${name}.csv`, [head, ...rows])}>
          {say('web.plot.csv')}
        </button>
      </details>
    </figure>
  )
}

function PlotTable({ head, rows }: { head: string[]; rows: string[][] }) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row[0]}>
            {row.map((cell, i) => (
              <td key={head[i]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function saveCsv(name: string, rows: string[][]): void {
  const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n')
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([`\uFEFF${text}\r\n`], { type: 'text/csv' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
