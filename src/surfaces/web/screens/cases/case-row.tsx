import { Link } from '@tanstack/react-router'
import { useSession } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { ScreenWords } from '../../words/words-context.tsx'
import { clockSentences } from './case-words.ts'
import type { CaseLine } from './case-words.ts'
import styles from './cases.module.css'

/** One case in a list: the client's words, which clock runs, how bad it was, how far it is and whose it is. */
export function CaseRow({ seen, withClient = false }: { seen: CaseLine; withClient?: boolean }) {
  const words = useWords()
  const { business } = useSession()
  const { client, name, text, clocks, language } = seen
  const { next } = clocks
  return (
    <li className={styles.case} data-state={next?.state ?? 'none'}>
      <p>
        <Link to="/cases/$client/$case" params={{ client, case: seen.case }} className={styles.words}>
          <q lang={language ?? undefined}>{text}</q>
        </Link>
        {withClient ? (
          <>
            {' '}
            <Link to="/clients/$client" params={{ client }} className="small">
              {name}
            </Link>
          </>
        ) : null}
      </p>
      {next ? (
        <p className={`small ${next.state === 'late' ? styles.late : ''}`}>
          {clockSentences(words, next, business?.zone ?? 'UTC').join(' ')}
        </p>
      ) : null}
      <p className="small muted">{restWords(words, seen).join(' · ')}</p>
    </li>
  )
}

function restWords({ say, day }: ScreenWords, seen: CaseLine): string[] {
  const { as, severity, state, ownerName, opened, reopened, closed, answered } = seen
  return [
    say(`web.cases.as.${as}`),
    closed === null ? day(opened) : null,
    severity === null ? null : say('web.cases.severity', { n: severity }),
    closed === null ? say(`web.cases.state.${state}`) : say('web.case.closed', { on: { day: closed }, answered }),
    reopened > 0 ? say('web.case.reopened', { n: reopened }) : null,
    ownerName ?? say('web.cases.row.nobody'),
  ].filter((part) => part !== null)
}
