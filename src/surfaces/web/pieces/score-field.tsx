import type { ReactNode } from 'react'
import { SCALES } from '../../../core/ledger/kinds/feedback.ts'
import type { Measure } from '../../../core/ledger/kinds/feedback.ts'
import { useWords } from '../words/words-context.tsx'
import styles from './score-field.module.css'

type ScoreProps = { measure: Measure; score: number | null; wrong: ReactNode; onChoose: (score: number) => void }

/** The scores of a measure's scale side by side, with what its two ends mean; arrow keys move among them. */
export function ScoreField({ measure, score, wrong, onChoose }: ScoreProps) {
  const { say, number } = useWords()
  const [low, high] = SCALES[measure]
  const scores = Array.from({ length: high - low + 1 }, (_, i) => low + i)
  const named = measure === 'helped'
  return (
    <fieldset className={styles.field} data-measure={measure} aria-describedby={wrong ? 'score-wrong' : undefined}>
      <legend>{say(`web.feedback.question.${measure}`)}</legend>
      <div className={styles.scores}>
        {(named ? scores.toReversed() : scores).map((one) => (
          <label key={one}>
            <input type="radio" name="score" checked={score === one} onChange={() => onChoose(one)} />
            <span>{named ? say(`web.feedback.helped.${one === 1 ? 'yes' : 'no'}`) : number(one)}</span>
          </label>
        ))}
      </div>
      {named ? null : (
        <div className={styles.ends}>
          <span>{say(`web.feedback.low.${measure}`)}</span>
          <span>{say(`web.feedback.high.${measure}`)}</span>
        </div>
      )}
      {wrong ? (
        <p id="score-wrong" role="alert" className={styles.wrong}>
          {wrong}
        </p>
      ) : null}
    </fieldset>
  )
}
