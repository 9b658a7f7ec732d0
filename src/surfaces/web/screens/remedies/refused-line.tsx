import type { CallFailed } from '../../calls/call.ts'
import { trouble } from '../../frame/problem.tsx'
import { useWords } from '../../words/words-context.tsx'
import styles from './remedies.module.css'

/** Why a form was refused and what to do, beside what was typed, which stays. Read aloud when it comes. */
export function RefusedLine({ failed }: { failed: CallFailed | null }) {
  const words = useWords()
  const said = failed ? trouble(words, failed) : null
  return (
    <output aria-live="polite">
      {said ? (
        <p className={styles.late}>
          {said.happened} {said.mend}
        </p>
      ) : null}
    </output>
  )
}
