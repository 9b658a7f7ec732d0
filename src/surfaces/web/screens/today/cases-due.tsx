import { Link } from '@tanstack/react-router'
import type { Answer } from '../../calls/call.ts'
import { useRead } from '../../calls/use-action.ts'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { wordsOf } from '../../pieces/deed-open.ts'
import { DueSection } from './due-section.tsx'
import type { TodaySeen } from './today.tsx'
import styles from './today.module.css'

type CaseSeen = Answer<'see-cases'>['cases'][number]

/** As many as one person can look at in the morning; the others are on the page of cases. */
const MOST = 12

/** Cases of which a clock runs out today or has run out, and that are not among the moves already. */
export default function CasesDue({ today: { day, today, moves } }: { today: TodaySeen }) {
  const { say } = useWords()
  // Clocks are of today: nobody knows what was due on a day of the past.
  const enabled = useMay('see-cases') && day === today
  const answer = useRead('see-cases', { due: true, limit: 50 }, { keep: true, enabled })
  const listed = new Set(moves.map(({ client, args }) => `${client} ${wordsOf(args['case'])}`))
  const due = (answer.data?.cases ?? []).filter((one) => !listed.has(`${one.client} ${one.case}`))
  if (due.length === 0) return null
  return (
    <DueSection
      title={say('web.today.cases')}
      all={
        <Link to="/cases" className="small">
          {say('web.today.cases.all')}
        </Link>
      }
    >
      {due.slice(0, MOST).map((one) => (
        <CaseRow key={`${one.client} ${one.case}`} one={one} />
      ))}
    </DueSection>
  )
}

function CaseRow({ one }: { one: CaseSeen }) {
  const { say } = useWords()
  const { client, name, text, clocks } = one
  const { next } = clocks
  return (
    <li className={styles.promise}>
      <span>
        <q>{text}</q>{' '}
        <Link to="/clients/$client" params={{ client }} className="small">
          {name}
        </Link>
      </span>
      {next ? (
        <span className={`small number ${next.state === 'late' ? styles.late : 'muted'}`}>
          {say(`web.today.case.${next.clock}.${next.state === 'late' ? 'late' : 'due'}`, { due: { day: next.due } })}
        </span>
      ) : null}
      <Link to="/cases/$client/$case" params={{ client, case: one.case }} className="small">
        {say('move.verb.handle-case')}
      </Link>
    </li>
  )
}
