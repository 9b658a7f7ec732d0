import { useState } from 'react'
import { Because } from '../../pieces/because.tsx'
import { leftOutLines, moneyLines, moveLine, profitLines, shareLines } from '../../pieces/profit-words.ts'
import type { OneProfit } from '../../pieces/profit-words.ts'
import { useWords } from '../../words/words-context.tsx'
import styles from './profit.module.css'

/** What is left of a client in one currency: the sentence, what it took, what can be done, the facts behind it. */
export function OneCurrency({ profit, several }: { profit: OneProfit; several: boolean }) {
  const words = useWords()
  const [left, ...rest] = profitLines(words, profit)
  const period = rest.pop()
  return (
    <>
      {several ? <h3>{profit.currency}</h3> : null}
      <p>{left}</p>
      {rest.map((line) => (
        <p key={line} className="small">
          {line}
        </p>
      ))}
      {moneyLines(words, profit).map((line) => (
        <p key={line} className={profit.unrated.length > 0 ? 'small' : 'muted small'}>
          {line}
        </p>
      ))}
      <Moves profit={profit} />
      <Costs profit={profit} />
      <p className="muted small">{[period, ...leftOutLines(words, profit)].join(' ')}</p>
      <Facts ids={profit.because} />
    </>
  )
}

/** Only where something is missing: what goes well needs no moves. */
function Moves({ profit }: { profit: OneProfit }) {
  const words = useWords()
  const isWanted = profit.sign === 'loss' || profit.sign === 'unclear' || profit.underTarget.is === true
  if (!isWanted || profit.moves.length === 0) return null
  return (
    <>
      <h3>{words.say('web.profit.moves')}</h3>
      <ol className={styles.moves}>
        {profit.moves.map((move) => (
          <li key={move.move}>{moveLine(words, move)}</li>
        ))}
      </ol>
    </>
  )
}

const COSTS = ['work', 'serve', 'rework', 'spent', 'passed', 'late', 'lost'] as const

function Costs({ profit }: { profit: OneProfit }) {
  const words = useWords()
  const { say, money } = words
  const rows = COSTS.filter((name) => profit.costs[name]?.minor !== 0)
  return (
    <details>
      <summary>{say('web.profit.costs')}</summary>
      <table className={styles.figures}>
        <tbody>
          <Row name={say('web.profit.cost.revenue')} said={money(profit.revenue)} />
          {rows.map((name) => (
            <Row key={name} name={say(`web.profit.cost.${name}`)} said={writtenCost(words, profit.costs[name])} />
          ))}
          <Row name={say('web.profit.cost.left')} said={amountOf(words, profit.contribution)} is="left" />
        </tbody>
      </table>
      {shareLines(words, profit).map((line) => (
        <p key={line} className="muted small">
          {line}
        </p>
      ))}
    </details>
  )
}

type Said = ReturnType<typeof useWords>
type Amount = OneProfit['contribution']

function amountOf({ say, money }: Said, amount: Amount): string {
  return amount ? money(amount) : say('web.profit.unknown')
}

function writtenCost(words: Said, amount: Amount): string {
  return amount ? `−${words.money(amount)}` : words.say('web.profit.unknown')
}

function Row({ name, said, is }: { name: string; said: string; is?: string }) {
  return (
    <tr data-is={is}>
      <th scope="row">{name}</th>
      <td className="number">{said}</td>
    </tr>
  )
}

function Facts({ ids }: { ids: string[] }) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <>
      <div>
        <button type="button" className="linklike small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say('web.profit.because', { n: ids.length })}
        </button>
      </div>
      {open ? <Because ids={ids} /> : null}
    </>
  )
}
