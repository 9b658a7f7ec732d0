import { useState } from 'react'
import { Because } from '../../pieces/because.tsx'
import { Plot } from '../../pieces/plot.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { ClientPage } from './client.tsx'
import styles from './client.module.css'

type Money = NonNullable<ClientPage['money']>
type Month = Money['months'][number]
const [WIDTH, HEIGHT] = [340, 96]

/**
 * Billed and paid by month for two years: two thin bars a month, from zero; a month opens its facts. A broken line
 * marks the day on which the client changed.
 */
export function MoneyMonths({ money, change }: { money: Money; change: string | null }) {
  const { say, money: write } = useWords()
  const [chosen, setChosen] = useState<Month | null>(null)
  const { currency, months } = money
  const year = months.slice(-12)
  const sum = (of: 'billed' | 'paid') => ({ minor: year.reduce((total, month) => total + month[of], 0), currency })
  const rows = months.map(({ month, billed, paid }) => [
    month,
    write({ minor: billed, currency }),
    write({ minor: paid, currency }),
  ])
  const bills = months.some((month) => month.billed !== 0)
  const title = bills
    ? say('web.client.months', { billed: sum('billed'), paid: sum('paid') })
    : say('web.client.months.paid', { paid: sum('paid') })
  return (
    <>
      <Plot
        title={title}
        name="money"
        head={[say('web.plot.month'), say('web.client.billed'), say('web.client.paid')]}
        rows={rows}
      >
        <Bars months={months} change={change} onChoose={(month) => setChosen(chosen === month ? null : month)} />
        <p className={styles.key}>
          {bills ? <span data-bar="billed">{say('web.client.billed')}</span> : null}
          <span data-bar="paid">{say('web.client.paid')}</span>
        </p>
      </Plot>
      {chosen ? <Because ids={chosen.because} label={chosen.month} /> : null}
    </>
  )
}

type BarsProps = { months: Month[]; change: string | null; onChoose: (month: Month) => void }

function Bars({ months, change, onChoose }: BarsProps) {
  const most = Math.max(1, ...months.flatMap((month) => [month.billed, month.paid]))
  const step = WIDTH / months.length
  const bar = (x: number, amount: number, name: string) => {
    const height = (Math.max(amount, 0) / most) * HEIGHT
    return <rect data-bar={name} x={x} y={HEIGHT - height} width={step / 2 - 1.5} height={height} />
  }
  return (
    <svg
      className={styles.plot}
      viewBox={change === null ? `0 0 ${WIDTH} ${HEIGHT + 20}` : `0 -18 ${WIDTH} ${HEIGHT + 38}`}
      aria-hidden="true"
    >
      <line x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
      {months.map((month, i) => (
        <g key={month.month} className={styles.month} onClick={() => month.because.length > 0 && onChoose(month)}>
          <rect className={styles.touch} x={i * step} y="0" width={step} height={HEIGHT} />
          {bar(i * step + 1, month.billed, 'billed')}
          {bar(i * step + step / 2, month.paid, 'paid')}
        </g>
      ))}
      <Mark months={months} change={change} />
      <text x="0" y={HEIGHT + 15}>
        {months[0]?.month}
      </text>
      <text x={WIDTH} y={HEIGHT + 15} textAnchor="end">
        {months.at(-1)?.month}
      </text>
    </svg>
  )
}

/** Days in the longest month; a mark needs no finer measure. */
const MONTH_DAYS = 31

function Mark({ months, change }: { months: Month[]; change: string | null }) {
  const { say, day } = useWords()
  const at = change === null ? -1 : months.findIndex(({ month }) => change.startsWith(month))
  if (change === null || at < 0) return null
  const x = ((at + (Number(change.slice(8)) - 1) / MONTH_DAYS) / months.length) * WIDTH
  const late = x > WIDTH / 2
  return (
    <g>
      <line data-is="change" x1={x} x2={x} y1="-14" y2={HEIGHT} />
      <text x={late ? x - 6 : x + 6} y="-6" textAnchor={late ? 'end' : 'start'}>
        {say('web.client.money.change', { day: day(change) })}
      </text>
    </g>
  )
}
