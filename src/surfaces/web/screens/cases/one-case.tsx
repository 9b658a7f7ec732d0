import { Link, useParams } from '@tanstack/react-router'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { useMay, useSession } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { CASE_DEED, clockSentences } from './case-words.ts'
import type { CaseSeen } from './case-words.ts'
import { ClosePart } from './close-part.tsx'
import { DonePart } from './done-part.tsx'
import { FindingPart } from './finding-part.tsx'
import { HeardPart } from './heard-part.tsx'
import { HelpPart } from './help-part.tsx'
import { StandardPart } from './standard-part.tsx'
import { WordsPart } from './words-part.tsx'
import styles from './cases.module.css'

/** One case from the client's words to the client's words: heard, found out, put right, told, closed (M25–M28). */
export default function OneCase() {
  const { client, case: key } = useParams({ from: '/frame/cases/$client/$case' })
  const answer = useRead('see-case', { client, case: key })
  return (
    <PageState answer={answer} shape="page">
      {(seen) => <CaseBody key={`${client} ${key}`} seen={seen} />}
    </PageState>
  )
}

function CaseBody({ seen }: { seen: CaseSeen }) {
  const may = useMay(CASE_DEED)
  const open = may && seen.state !== 'closed'
  return (
    <div className={styles.page}>
      <CaseHead seen={seen} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <WordsPart seen={seen} may={may} />
          {open && seen.state === 'new' ? <HeardPart seen={seen} /> : null}
          {seen.as === 'complaint' ? <FindingPart seen={seen} may={may} /> : null}
          <HelpPart seen={seen} open={open} />
          <ClosePart seen={seen} may={may} />
        </div>
        <div className={styles.column}>
          <DonePart seen={seen} />
          <StandardPart kept={seen.kept} />
        </div>
      </div>
    </div>
  )
}

/** Whose case it is and when it began, then what the clocks say: the sentence first. */
function CaseHead({ seen }: { seen: CaseSeen }) {
  const words = useWords()
  const { say } = words
  const { business } = useSession()
  const { client, name, as, opened, state, reopened, clocks, closed, answered } = seen
  const zone = business?.zone ?? 'UTC'
  return (
    <header className="stack-small">
      <Link to="/clients/$client" params={{ client }}>
        {name}
      </Link>
      <h1>{say('web.case.lead', { as, name, on: { day: opened } })}</h1>
      {[clocks.acknowledge, clocks.answer]
        .filter((clock) => state !== 'closed' || clock.met !== null)
        .map((clock) => (
          <p key={clock.clock} className={clock.state === 'late' ? styles.late : 'muted'}>
            {clockSentences(words, clock, zone).join(' ')}
          </p>
        ))}
      {closed === null ? null : <p>{say('web.case.closed', { on: { day: closed }, answered })}</p>}
      {reopened > 0 ? <p>{say('web.case.reopened', { n: reopened })}</p> : null}
    </header>
  )
}
