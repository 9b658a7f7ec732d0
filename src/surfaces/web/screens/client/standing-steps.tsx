import type { Standing } from '../../../../core/advice/standing.ts'
import { Plot } from '../../pieces/plot.tsx'
import { useWords } from '../../words/words-context.tsx'
import styles from './client.module.css'

type Step = { day: string; standing: Standing }

/** From the best to the gravest; only the levels that occur are drawn. */
const LEVELS: Standing[] = [
  'thriving',
  'steady',
  'unknown',
  'slipping',
  'in trouble',
  'under review',
  'parting',
  'left',
]
const [WIDTH, ROW, LEFT] = [340, 24, 96]

/** How the standing moved over two years of month ends, as steps. */
export function StandingSteps({ history }: { history: Step[] }) {
  const { say, day } = useWords()
  if (history.length < 2) return null
  const rows = history.map((step) => [day(step.day), say(`standing.${step.standing}`)])
  return (
    <Plot
      title={stepsTitle(say, history)}
      name="standing"
      head={[say('web.plot.day'), say('web.client.standing')]}
      rows={rows}
    >
      <Steps history={history} />
    </Plot>
  )
}

function Steps({ history }: { history: Step[] }) {
  const { say, day } = useWords()
  const levels = LEVELS.filter((level) => history.some((step) => step.standing === level))
  const x = (i: number) => LEFT + (i * (WIDTH - LEFT - 6)) / (history.length - 1)
  const y = (step: Step) => levels.indexOf(step.standing) * ROW + ROW / 2
  const path = history.map((step, i) => (i === 0 ? `M${x(0)} ${y(step)}` : `H${x(i)}V${y(step)}`)).join('')
  const height = levels.length * ROW
  const last = history.at(-1)!
  return (
    <svg className={styles.plot} viewBox={`0 0 ${WIDTH} ${height + 20}`} aria-hidden="true">
      {levels.map((level, i) => (
        <g key={level}>
          <line x1={LEFT} x2={WIDTH} y1={i * ROW + ROW / 2} y2={i * ROW + ROW / 2} />
          <text x={LEFT - 10} y={i * ROW + ROW / 2 + 4} textAnchor="end">
            {say(`standing.${level}`)}
          </text>
        </g>
      ))}
      <path d={path} />
      <circle cx={x(history.length - 1)} cy={y(last)} r="4" />
      <text x={LEFT} y={height + 14}>
        {day(history[0]!.day)}
      </text>
      <text x={WIDTH} y={height + 14} textAnchor="end">
        {day(last.day)}
      </text>
    </svg>
  )
}

/** What the steps show, as a sentence: since when the standing is what it is, and what it was before. */
function stepsTitle(say: ReturnType<typeof useWords>['say'], history: Step[]): string {
  const last = history.at(-1)!
  const before = history.findLastIndex((step) => step.standing !== last.standing)
  const standing = say(`standing.${last.standing}`)
  if (before < 0) return say('web.client.steps.same', { standing, from: { day: history[0]!.day } })
  const was = say(`standing.${history[before]!.standing}`)
  return say('web.client.steps.since', { standing, was, from: { day: history[before]!.day } })
}
