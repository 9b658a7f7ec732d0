import type { CallFailed } from '../../calls/call.ts'
import { trouble } from '../../frame/problem.tsx'
import { useWords } from '../../words/words-context.tsx'
import styles from './reviews.module.css'

/** Why a form was refused and how to get what is missing, beside what was typed, which stays. Read aloud when it comes. */
export function RefusedLine({ failed }: { failed: CallFailed | null }) {
  const words = useWords()
  const said = failed ? trouble(words, failed) : null
  return (
    <output aria-live="polite" className={styles.refused}>
      {said ? (
        <>
          <p className={styles.due}>{said.happened}</p>
          <p className="small">{said.mend}</p>
        </>
      ) : null}
    </output>
  )
}
