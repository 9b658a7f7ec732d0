import { Button } from '@mantine/core'
import { useState } from 'react'
import { useRead } from '../../calls/use-action.ts'
import { Empty, PageState } from '../../frame/page-state.tsx'
import { useWords } from '../../words/words-context.tsx'
import { IncidentRow } from './incident-row.tsx'
import type { ConductSeen } from './incident-row.tsx'
import { ReportWindow } from './report-window.tsx'
import styles from './conduct.module.css'

/** Incidents of all clients, those that wait for us first; members see their own reports (I6). */
export default function Conduct() {
  const { say } = useWords()
  const [reporting, setReporting] = useState(false)
  const answer = useRead('see-conduct', {})
  const report = <Button onClick={() => setReporting(true)}>{say('web.conduct.report')}</Button>
  return (
    <div className={styles.page}>
      <div className="row-apart">
        <h1>{say('web.conduct.page.title')}</h1>
        {answer.data && answer.data.total > 0 ? report : null}
      </div>
      <PageState answer={answer} shape="list">
        {(seen) =>
          seen.total === 0 ? (
            <Empty title={say(seen.all ? 'web.conduct.none' : 'web.conduct.mine.none')} button={report}>
              {say('web.conduct.empty.about')}
            </Empty>
          ) : (
            <Incidents seen={seen} />
          )
        }
      </PageState>
      {reporting ? <ReportWindow members={answer.data?.members ?? {}} onClose={() => setReporting(false)} /> : null}
    </div>
  )
}

function Incidents({ seen }: { seen: ConductSeen }) {
  const { say } = useWords()
  const { incidents, members, waiting, all } = seen
  return (
    <section className="stack-small" aria-label={say('web.conduct.page.title')}>
      <p className="muted">{say(all ? 'web.conduct.page.about' : 'web.conduct.mine')}</p>
      {waiting > 0 ? <p>{say('web.conduct.waiting', { n: waiting })}</p> : null}
      <ul className={styles.incidents}>
        {incidents.map((one) => (
          <IncidentRow key={`${one.client} ${one.incident}`} incident={one} members={members} withClient />
        ))}
      </ul>
    </section>
  )
}
