import { TextInput } from '@mantine/core'
import { useWords } from '../../words/words-context.tsx'
import styles from './remedies.module.css'
import type { Advice } from './remedy-words.ts'

export type Lost = { lost: string; effort: string }

type SumProps = { advice: Advice; lost: Lost; onLost: (lost: Lost) => void }

/** What a failure comes to in money, part by part (handbook 3.4), and what may still be given. */
export function MoneySum({ advice: { sized, within }, lost, onLost }: SumProps) {
  const { say } = useWords()
  const { currency, total } = sized
  return (
    <details>
      <summary>{say('web.remedies.sum', { total: { minor: total, currency } })}</summary>
      <div className="stack-small">
        <p className="small muted">{say('web.remedies.sum.about')}</p>
        <div className={styles.asked}>
          <TextInput
            label={say('web.remedies.sum.lost', { currency })}
            inputMode="decimal"
            value={lost.lost}
            onChange={(event) => onLost({ ...lost, lost: event.currentTarget.value })}
          />
          <TextInput
            label={say('web.remedies.sum.effort')}
            inputMode="decimal"
            value={lost.effort}
            onChange={(event) => onLost({ ...lost, effort: event.currentTarget.value })}
          />
        </div>
        <Parts sized={sized} />
        <p className="small muted">
          {within.left === null
            ? say('web.remedies.within.free', { given: within.given, n: within.n })
            : say('web.remedies.within', { given: within.given, n: within.n, left: within.left })}
        </p>
      </div>
    </details>
  )
}

function Parts({ sized: { currency, parts, total } }: Pick<Advice, 'sized'>) {
  const { say, money } = useWords()
  return (
    <table className={styles.sum}>
      <caption className="hidden">{say('web.remedies.sum.title')}</caption>
      <tbody>
        {parts.map(({ part, minor, known, code, args }) => (
          <tr key={part}>
            <th scope="row" className={known ? undefined : 'muted'}>
              {say(`remedy.size.${code}`, args)}
            </th>
            <td>{known ? money({ minor, currency }) : '–'}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say('web.remedies.sum.total')}</th>
          <td>{money({ minor: total, currency })}</td>
        </tr>
      </tfoot>
    </table>
  )
}

/** What was typed, where it can be read; the rest is not asked yet. */
export function wishOf({ lost, effort }: Lost): { lost?: string; effort?: number } {
  const [amount, hours] = [lost.trim().replace(',', '.'), effort.trim().replace(',', '.')]
  return {
    ...(/^\d+(\.\d{1,2})?$/.test(amount) ? { lost: amount } : {}),
    ...(/^\d+(\.\d+)?$/.test(hours) ? { effort: Number(hours) } : {}),
  }
}
