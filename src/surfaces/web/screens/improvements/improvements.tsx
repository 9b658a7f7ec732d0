import type { Answer } from '../../calls/call.ts'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { useWords } from '../../words/words-context.tsx'
import { Alternatives } from './alternatives.tsx'
import { Causes } from './causes.tsx'
import { Effort } from './effort.tsx'
import { Ideas } from './ideas.tsx'
import { OwnOutcomes } from './own-outcomes.tsx'
import { Timing } from './timing.tsx'
import styles from './improvements.module.css'

export type LearntSeen = Answer<'see-improvements'>

/** What trouble teaches (A19, A23, A27–A29): what we improve, causes, how fast we were, what was hard, whom else to name. */
export default function Improvements() {
  const { say } = useWords()
  const answer = useRead('see-improvements', {}, { keep: true })
  return (
    <div className={styles.page}>
      <h1>{say('web.improvements.title')}</h1>
      <PageState answer={answer} shape="page">
        {(seen) => (
          <>
            <Ideas seen={seen} />
            <div className={styles.columns}>
              <Causes causes={seen.causes} />
              <Timing timing={seen.timing} />
            </div>
            <Effort seen={seen} />
          </>
        )}
      </PageState>
      <OwnOutcomes />
      <Alternatives />
    </div>
  )
}
