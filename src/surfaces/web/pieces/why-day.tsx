import type { WordArg } from '../../../words/arguments.ts'
import { useWords } from '../words/words-context.tsx'
import { Because } from './because.tsx'
import styles from './contact-row.module.css'

type Why = { code: string; args: Record<string, WordArg> }

/** Why a contact is planned for its day, one sentence a reason, with the facts it stands on. */
export function WhyDay({ why, because }: { why: Why[]; because: string[] }) {
  const { say } = useWords()
  return (
    <div className={styles.reasons}>
      <ul>
        {why.map(({ code, args }) => (
          <li key={`${code} ${JSON.stringify(args)}`}>{say(`plan.why.${code}`, args)}</li>
        ))}
      </ul>
      {because.length > 0 ? <Because ids={because} /> : null}
    </div>
  )
}
