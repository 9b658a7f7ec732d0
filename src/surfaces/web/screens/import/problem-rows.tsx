import type { Answer } from '../../calls/call.ts'
import { useWords } from '../../words/words-context.tsx'
import styles from './import.module.css'

type ProblemSeen = Answer<'see-problems'>['problems'][number]

/** Problems of a file as a table; on a phone each becomes a small card. */
export function ProblemRows({ problems }: { problems: ProblemSeen[] }) {
  const { say, number } = useWords()
  return (
    <table className={styles.problems}>
      <thead>
        <tr>
          <th scope="col">{say('web.import.column.line')}</th>
          <th scope="col">{say('web.import.column.problem')}</th>
          <th scope="col">{say('web.import.column.row')}</th>
        </tr>
      </thead>
      <tbody>
        {problems.map(({ line, code, args, row }) => (
          <tr key={`${line} ${code}`}>
            <td>{number(line)}</td>
            <td>
              {say(`problem.${code}`, args)} <span className="muted">{say(`problem.${code}.mend`, args)}</span>
            </td>
            <td>
              <code>{row}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
