import { Plot } from '../../pieces/plot.tsx'
import { endArgs, hundredths } from '../../pieces/shares.ts'
import { useWords } from '../../words/words-context.tsx'
import type { ReportSeen } from './check.tsx'
import { reliabilityPoints, reliabilityScale } from './reliability-points.ts'
import type { ReliabilityPoint } from './reliability-points.ts'
import styles from './check.module.css'

type Calibration = NonNullable<ReportSeen['calibration']>
const [SIDE, LEFT, TOP, BELOW] = [300, 36, 10, 40]

/** Chances as they were given against what came, by tenths of the cases; on the line they were right. */
export function Reliability({ calibration, days }: { calibration: Calibration; days: number }) {
  const { say, number } = useWords()
  const points = reliabilityPoints(calibration.deciles)
  const off = points.reduce((sum, one) => sum + Math.abs(one.predicted - one.came) * one.n, 0) / calibration.n
  const rows = points.map((one) => [
    say('web.check.percent', { percent: hundredths(one.predicted) }),
    say('web.check.percent', { percent: hundredths(one.came) }),
    say('web.check.range', endArgs(one)),
    number(one.n),
  ])
  const [given, came, interval, n] = ['given', 'came', 'between', 'n'].map((name) => say(`web.check.${name}`))
  return (
    <section className="card stack-small" aria-labelledby="reliability-title">
      <h2 id="reliability-title">{say('web.check.reliability', { off: hundredths(off), n: calibration.n })}</h2>
      <Plot
        title={say('web.check.reliability.about', { days, ...sizesOf(points) })}
        name="chances"
        head={[given!, came!, interval!, n!]}
        rows={rows}
      >
        <Points points={points} />
      </Plot>
    </section>
  )
}

function sizesOf(points: ReliabilityPoint[]) {
  const sizes = points.map((one) => one.n)
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)]
  return { least, most, sizes: least === most ? 'same' : 'other' }
}

type Place = { x: (share: number) => number; y: (share: number) => number; ticks: number[] }

/** Where shares lie in the drawing: both ways the same part of 0 to 1, only as much as is needed. */
function placeOf(points: ReliabilityPoint[]): Place {
  const { from, to, ticks } = reliabilityScale(points)
  const along = (share: number) => ((share - from) / (to - from)) * SIDE
  return { x: (share) => LEFT + along(share), y: (share) => TOP + SIDE - along(share), ticks }
}

function Points({ points }: { points: ReliabilityPoint[] }) {
  const { say, number } = useWords()
  const place = placeOf(points)
  const { x, y } = place
  return (
    <svg className={styles.plot} viewBox={`0 0 ${LEFT + SIDE + 14} ${TOP + SIDE + BELOW}`} aria-hidden="true">
      <Ground place={place} />
      {points.map((one) => (
        <g key={`${one.predicted} ${one.n}`}>
          <line data-is="band" x1={x(one.predicted)} x2={x(one.predicted)} y1={y(one.low)} y2={y(one.high)} />
          <circle cx={x(one.predicted)} cy={y(one.came)} r="4">
            <title>{number(one.n)}</title>
          </circle>
        </g>
      ))}
      <text x={LEFT + SIDE} y={TOP + SIDE + 34} textAnchor="end">
        {say('web.check.given')} →
      </text>
      <text x={LEFT + 6} y={TOP + 10}>
        ↑ {say('web.check.came')}
      </text>
      <text x={LEFT + SIDE} y={TOP + SIDE - 8} textAnchor="end">
        - - {say('web.check.right')}
      </text>
    </svg>
  )
}

function Ground({ place: { x, y, ticks } }: { place: Place }) {
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={LEFT} x2={LEFT + SIDE} y1={y(tick)} y2={y(tick)} />
          <text x={LEFT - 8} y={y(tick) + 4} textAnchor="end">
            {hundredths(tick)}
          </text>
          <text x={x(tick)} y={TOP + SIDE + 16} textAnchor="middle">
            {hundredths(tick)}
          </text>
        </g>
      ))}
      <line data-is="diagonal" x1={LEFT} y1={TOP + SIDE} x2={LEFT + SIDE} y2={TOP} />
    </>
  )
}
