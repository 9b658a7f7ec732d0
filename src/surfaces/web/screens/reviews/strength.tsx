import type { GroundStrength } from '../../../../core/ledger/kinds/reviews.ts'
import { useWords } from '../../words/words-context.tsx'
import styles from './reviews.module.css'

const RISING: readonly GroundStrength[] = ['weak', 'some', 'strong']

/** How strong a ground is, in a word with three small steps beside it; dashed where it cannot be assessed. */
export function Strength({ strength }: { strength: GroundStrength }) {
  const { say } = useWords()
  const reached = RISING.indexOf(strength)
  return (
    <span className={styles.strength}>
      <span className={styles.steps} data-open={strength === 'not-assessable'} aria-hidden="true">
        {RISING.map((step, i) => (
          <span key={step} data-full={i <= reached} />
        ))}
      </span>
      {say(`ground.strength.${strength}`)}
    </span>
  )
}
