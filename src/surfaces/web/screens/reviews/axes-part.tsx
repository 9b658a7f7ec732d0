import { axisSays } from '../../pieces/fit-words.ts'
import type { AxisSeen } from '../../pieces/fit-words.ts'
import { useWords } from '../../words/words-context.tsx'
import { Facts } from './facts.tsx'
import styles from './reviews.module.css'

/** Six ways to look at it, each with its n and interval; they are never added up (handbook 3.6). */
export function AxesPart({ axes }: { axes: readonly AxisSeen[] }) {
  const { say } = useWords()
  return (
    <section className="card stack-small" aria-labelledby="axes-title">
      <h2 id="axes-title">{say('fit.axes')}</h2>
      <ul className={styles.rows}>
        {axes.map((axis) => (
          <AxisRow key={axis.axis} axis={axis} />
        ))}
      </ul>
    </section>
  )
}

function AxisRow({ axis }: { axis: AxisSeen }) {
  const words = useWords()
  const { say } = words
  const name = say(`axis.name.${axis.axis}`)
  const by = axis.axis === 'exposure' && axis.n > 0 ? say(`axis.by.${String(axis.args['by'])}`) : null
  return (
    <li className={styles.axis}>
      <h3>{name}</h3>
      <div className={styles.said}>
        <p>{axisSays(words, axis)}</p>
        {by === null ? null : <p className="small muted">{by}</p>}
        <Facts ids={axis.because} about={name} />
      </div>
    </li>
  )
}
