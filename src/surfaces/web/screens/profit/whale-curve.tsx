import { Plot } from '../../pieces/plot.tsx'
import { roughly } from '../../pieces/estimates.ts'
import { whaleLines } from '../../pieces/profit-words.ts'
import type { ProfitBook } from '../../pieces/profit-words.ts'
import { useWords } from '../../words/words-context.tsx'
import styles from './profit.module.css'

type Whale = NonNullable<ProfitBook['whale']>

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP] = [560, 180, 8, 88, 14]

/** Who carries the business: what is left of the clients together, those who leave most first; its table is one click away. */
export function WhaleCurve({ book }: { book: ProfitBook }) {
  const words = useWords()
  const { say, money, number } = words
  const { whale, currency } = book
  const title = whaleLines(words, book).join(' ')
  if (title === '') return null
  if (!whale) return <p className="muted">{title}</p>
  const head = [say('web.profit.whale.clients'), say('web.profit.whale.left')]
  const rows = whale.points.map(({ clients, amount }) => [number(clients), money(amount)])
  return (
    <Plot title={title} name={`profit-${currency}`} head={head} rows={rows}>
      <Curve whale={whale} />
    </Plot>
  )
}

function Curve({ whale }: { whale: Whale }) {
  const { money, number } = useWords()
  const { clients, total, peak } = whale
  const points = [{ clients: 0, minor: 0 }, ...whale.points.map((one) => ({ ...one, minor: one.amount.minor }))]
  const sums = points.map(({ minor }) => minor)
  const [top, bottom] = [Math.max(...sums, peak.amount.minor, 1), Math.min(...sums, 0)]
  const x = (n: number) => LEFT + (n / clients) * (WIDTH - LEFT - RIGHT)
  const y = (minor: number) => TOP + ((top - minor) / (top - bottom)) * HEIGHT
  const path = points.map((one) => `${x(one.clients)} ${y(one.minor)}`).join('L')
  return (
    <svg className={styles.curve} viewBox={`0 0 ${WIDTH} ${TOP + HEIGHT + 22}`} aria-hidden="true">
      <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(0)} y2={y(0)} />
      <path d={`M${path}`} />
      <circle cx={x(clients)} cy={y(total.minor)} r="4" />
      <text x={x(clients) + 10} y={y(total.minor) + 4} data-is="value">
        {money(roughly(total))}
      </text>
      <text x={x(peak.clients)} y={TOP + HEIGHT + 18} textAnchor="middle">
        {number(peak.clients)}
      </text>
      <line x1={x(peak.clients)} x2={x(peak.clients)} y1={y(peak.amount.minor)} y2={TOP + HEIGHT + 4} data-is="peak" />
    </svg>
  )
}
