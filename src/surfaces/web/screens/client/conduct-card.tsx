import { Button } from '@mantine/core'
import { useState } from 'react'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { CountersPart } from '../conduct/counters.tsx'
import { IncidentRow } from '../conduct/incident-row.tsx'
import type { ConductSeen } from '../conduct/incident-row.tsx'
import { ReportWindow } from '../conduct/report-window.tsx'
import { WarningPart } from '../conduct/warning-part.tsx'
import styles from '../conduct/conduct.module.css'

/** Limits that hold, incidents the asker may see, the warning, and what can be counted (I6, M3). */
export function ConductCard({ client }: { client: string }) {
  const { say } = useWords()
  const answer = useRead('see-conduct', { client })
  return (
    <section className="card stack-small" aria-labelledby="conduct-title">
      <div className="row-apart">
        <h2 id="conduct-title">{say('web.conduct.title')}</h2>
        {answer.data ? <Report client={client} seen={answer.data} /> : null}
      </div>
      <PageState answer={answer} shape="lines">
        {(seen) => <Seen client={client} seen={seen} />}
      </PageState>
    </section>
  )
}

function Report({ client, seen }: { client: string; seen: ConductSeen }) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  const { name, members } = seen
  if (!useMay('report-incident')) return null
  return (
    <>
      <Button variant="subtle" size="compact-sm" onClick={() => setOpen(true)}>
        {say('web.conduct.report')}
      </Button>
      {open ? (
        <ReportWindow client={client} name={name ?? client} members={members} onClose={() => setOpen(false)} />
      ) : null}
    </>
  )
}

function Seen({ client, seen }: { client: string; seen: ConductSeen }) {
  const { say } = useWords()
  const { all, incidents, members, counters, name } = seen
  const none = all ? 'web.conduct.none' : 'web.conduct.mine.none'
  return (
    <>
      <WarningPart client={client} seen={seen} />
      {incidents.length === 0 ? <p className="muted small">{say(none)}</p> : null}
      {incidents.length > 0 && !all ? <p className="muted small">{say('web.conduct.mine')}</p> : null}
      <ul className={styles.incidents}>
        {incidents.map((one) => (
          <IncidentRow key={one.incident} incident={one} members={members} />
        ))}
      </ul>
      {counters ? <CountersPart client={client} name={name ?? client} counters={counters} all={all} /> : null}
    </>
  )
}
