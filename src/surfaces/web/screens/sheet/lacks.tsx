import type { WordArg } from '../../../../words/arguments.ts'
import { useWords } from '../../words/words-context.tsx'
import type { VersionSeen } from './sheet.tsx'
import styles from './sheet.module.css'

type Lack = { code: string; args: { text?: string | undefined; word?: string | undefined } }
type Props = { missing: readonly Lack[]; warnings: VersionSeen['warnings'] }

/** What a sheet lacks, and where it contradicts our own hours. */
export function Lacks({ missing, warnings }: Props) {
  const { say } = useWords()
  return (
    <section className="card stack-small" aria-live="polite">
      <h2>{say(missing.length === 0 ? 'web.sheet.whole' : 'web.sheet.missing', { n: missing.length })}</h2>
      <ul className={styles.lacks}>
        {missing.map(({ code, args }) => (
          <li key={`${code} ${args.text ?? ''}`}>{say(`sheet.missing.${code}`, args as Record<string, string>)}</li>
        ))}
      </ul>
      {warnings.length > 0 ? (
        <>
          <h3>{say('web.sheet.warnings')}</h3>
          <ul className={styles.lacks}>
            {warnings.map(({ code, args, clause }) => (
              <li key={`${code} ${clause}`}>{say(`sheet.warning.${code}`, dated(args))}</li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}

function dated({ due, ...args }: VersionSeen['warnings'][number]['args']): Record<string, WordArg> {
  return typeof due === 'string' ? { ...args, due: { day: due } } : args
}
