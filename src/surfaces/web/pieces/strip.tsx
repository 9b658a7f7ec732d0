import type { Standing } from '../../../core/advice/standing.ts'
import { useWords } from '../words/words-context.tsx'
import { StandingGlyph } from './standing.tsx'
import styles from './strip.module.css'

type Part = { standing: Standing; n: number }

/** The whole book as one thin bar by standing, with its counts; a click filters by that standing. */
export function Strip(props: {
  strip: Part[]
  chosen?: Standing | undefined
  onChoose: (standing: Standing | undefined) => void
}) {
  const { say } = useWords()
  const parts = props.strip.filter((part) => part.n > 0)
  return (
    <div className={styles.strip}>
      <div className={styles.bar} aria-hidden="true">
        {parts.map((part) => (
          <span key={part.standing} data-standing={part.standing} style={{ flexGrow: part.n }} />
        ))}
      </div>
      <ul className={styles.counts} aria-label={say('web.strip.label')}>
        {parts.map((part) => (
          <Count key={part.standing} part={part} {...props} />
        ))}
      </ul>
    </div>
  )
}

function Count(props: {
  part: Part
  chosen?: Standing | undefined
  onChoose: (standing: Standing | undefined) => void
}) {
  const { say, number } = useWords()
  const { standing, n } = props.part
  const pressed = props.chosen === standing
  return (
    <li>
      <button
        type="button"
        className={styles.count}
        aria-pressed={pressed}
        onClick={() => props.onChoose(pressed ? undefined : standing)}
      >
        <StandingGlyph standing={standing} />
        <span className="number">{number(n)}</span> {say(`standing.${standing}`)}
      </button>
    </li>
  )
}
