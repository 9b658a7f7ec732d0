import { Button } from '@mantine/core'
import { useState } from 'react'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { Customs } from './obligations/customs.tsx'
import { LastDayPart } from './obligations/last-day-part.tsx'
import { ObligationRow } from './obligations/obligation-row.tsx'
import { groupsOf } from './obligations/obligation-words.ts'
import type { ObligationSeen, ObligationsSeen } from './obligations/obligation-words.ts'
import styles from './obligations/obligations.module.css'
import { PlanForm } from './obligations/plan-form.tsx'
import { RestPart } from './obligations/rest-part.tsx'

/** What is to be settled before the work ends, each with a plan, and the last day that follows from it (M39, I38). */
export function ObligationsPart({ client }: { client: string }) {
  const answer = useRead('see-obligations', { client })
  return (
    <PageState answer={answer} shape="lines">
      {(seen) => <Settling seen={seen} />}
    </PageState>
  )
}

function Settling({ seen }: { seen: ObligationsSeen }) {
  const { say } = useWords()
  const { name, lastDay, profile } = seen
  const { bare, usual, planned, settled, notice } = groupsOf(seen)
  const profession = profile ? say(`profession.${profile.profession}`) : ''
  const open = bare.length + usual.length + planned.length
  return (
    <div className={styles.part}>
      <p>{say('web.obligations.summary', { name, open, bare: bare.length + usual.length })}</p>
      {seen.open ? <RestPart seen={seen} /> : null}
      <Group seen={seen} title={say('web.obligations.bare')} rows={bare} />
      <Group
        seen={seen}
        title={say('web.obligations.usual', { profession })}
        about={say('web.obligations.usual.about')}
        rows={usual}
      />
      <Group seen={seen} title={say('web.obligations.ready')} rows={planned} />
      {settled.length === 0 ? null : (
        <details className={styles.quiet}>
          <summary>{say('web.obligations.settled', { n: settled.length })}</summary>
          <Rows seen={seen} rows={settled} />
        </details>
      )}
      <Adding seen={seen} />
      <Group
        seen={seen}
        title={say('web.obligations.notice')}
        about={say('web.obligations.notice.about')}
        rows={notice}
      />
      {lastDay ? <LastDayPart seen={seen} last={lastDay} /> : null}
      {profile ? <Customs profile={profile} /> : null}
    </div>
  )
}

type GroupProps = { seen: ObligationsSeen; title: string; about?: string; rows: ObligationSeen[] }

function Group({ seen, title, about, rows }: GroupProps) {
  if (rows.length === 0) return null
  return (
    <section className="stack-small" aria-label={title}>
      <h3>{title}</h3>
      {about === undefined ? null : <p className="small muted">{about}</p>}
      <Rows seen={seen} rows={rows} />
    </section>
  )
}

function Rows({ seen: { client, open, out }, rows }: { seen: ObligationsSeen; rows: ObligationSeen[] }) {
  return (
    <ul className={styles.rows}>
      {rows.map((one) => (
        <ObligationRow key={one.obligation} client={client} one={one} open={open} told={out !== null} />
      ))}
    </ul>
  )
}

/** What the ledger cannot know: a deadline by law, files, a licence in our name. */
function Adding({ seen: { client, open } }: { seen: ObligationsSeen }) {
  const { say } = useWords()
  const [adding, setAdding] = useState(false)
  const may = useMay('plan-obligation')
  if (!may || !open) return null
  return (
    <div>
      <Button variant="default" aria-expanded={adding} onClick={() => setAdding(!adding)}>
        {say('web.obligations.add')}
      </Button>
      {adding ? <PlanForm client={client} known={null} onDone={() => setAdding(false)} /> : null}
    </div>
  )
}
