import type { ReactNode } from 'react'
import { dated } from '../../../words/dated.ts'
import { sayRefusal } from '../../../words/refusals.ts'
import type { CallFailed } from '../calls/call.ts'
import { useWords } from '../words/words-context.tsx'
import type { ScreenWords } from '../words/words-context.tsx'
import styles from './page-state.module.css'

/** A refusal or an error: what happened, what is safe, what to do, and a reference where there is one. */
export function Problem({ failed, children }: { failed: CallFailed; children?: ReactNode }) {
  const words = useWords()
  const { happened, mend } = trouble(words, failed)
  return (
    <div className={styles.problem} role="alert">
      <h2>{happened}</h2>
      <p>{mend}</p>
      {failed.reference ? (
        <p className="muted small">{words.say('web.error.reference', { reference: failed.reference })}</p>
      ) : null}
      {children}
    </div>
  )
}

/** The two sentences that say a failure: what happened and what to do about it. */
export function trouble({ say, has }: ScreenWords, failed: CallFailed): { happened: string; mend: string } {
  if (failed.refusal && has(`refusal.${failed.refusal.code}`)) {
    return sayRefusal({ say, has }, failed.refusal.code, dated(failed.refusal.args))
  }
  if (failed.status === 0) return { happened: say('web.error.unreached'), mend: say('web.error.unreached.mend') }
  return { happened: say('web.error.failed'), mend: say('web.error.failed.mend') }
}
