import { hundredths } from '../../pieces/shares.ts'
import { useWords } from '../../words/words-context.tsx'
import styles from './check.module.css'

/** A share that is still there after so many years, with its band. */
export type Stay = { years: number; stay: number; low: number; high: number }
type Place = { x: (years: number) => number; y: (share: number) => number }

const [WIDTH, HEIGHT, LEFT, TOP, RIGHT] = [350, 140, 36, 10, 46]
const BEGINNING: Stay = { years: 0, stay: 1, low: 1, high: 1 }

/** What was seen as a line with its band; what is expected goes on from it as a broken one. */
export function RetentionCurve({ seen, ahead }: { seen: Stay[]; ahead: Stay[] }) {
  const { say } = useWords()
  const last = seen.at(-1)!
  const end = ahead.at(-1) ?? last
  const place: Place = {
    x: (years) => LEFT + (years / end.years) * (WIDTH - LEFT - RIGHT),
    y: (share) => TOP + (1 - share) * HEIGHT,
  }
  const years = [BEGINNING, ...seen, ...ahead].map((one) => one.years)
  return (
    <svg className={styles.plot} viewBox={`0 0 ${WIDTH} ${TOP + HEIGHT + 24}`} aria-hidden="true">
      <Ground place={place} years={years} />
      <Line place={place} points={[BEGINNING, ...seen]} />
      {ahead.length > 0 ? <Line place={place} points={[last, ...ahead]} expected /> : null}
      <circle cx={place.x(last.years)} cy={place.y(last.stay)} r="4" />
      <text x={place.x(end.years) + 10} y={place.y(end.stay) + 4} data-is="value">
        {say('web.check.percent', { percent: hundredths(end.stay) })}
      </text>
    </svg>
  )
}

function Line({ place: { x, y }, points, expected = false }: { place: Place; points: Stay[]; expected?: boolean }) {
  const along = (of: 'stay' | 'low' | 'high') => points.map((one) => `${x(one.years)} ${y(one[of])}`)
  return (
    <>
      <path data-is="band" d={`M${along('high').join('L')}L${along('low').toReversed().join('L')}Z`} />
      <path data-is={expected ? 'expected' : undefined} d={`M${along('stay').join('L')}`} />
    </>
  )
}

function Ground({ place: { x, y }, years }: { place: Place; years: number[] }) {
  return (
    <>
      {[0, 0.5, 1].map((tick) => (
        <g key={tick}>
          <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(tick)} y2={y(tick)} />
          <text x={LEFT - 8} y={y(tick) + 4} textAnchor="end">
            {hundredths(tick)}
          </text>
        </g>
      ))}
      {years.map((one) => (
        <text key={one} x={x(one)} y={TOP + HEIGHT + 18} textAnchor="middle">
          {one}
        </text>
      ))}
    </>
  )
}
