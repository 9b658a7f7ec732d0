import { Button } from '@mantine/core'
import type { Answer } from '../../calls/call.ts'
import { useDeed, useRead } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { Empty, PageState } from '../../frame/page-state.tsx'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { Buying } from './buying.tsx'
import { Report } from './report.tsx'
import { Running } from './running.tsx'
import { Said } from './said.tsx'
import styles from './check.module.css'

export type CheckSeen = Answer<'see-backtest'>
export type Study = NonNullable<CheckSeen['study']>
export type ReportSeen = NonNullable<CheckSeen['report']>

/** While a check runs the page looks again this often. */
const AGAIN_MS = 700

/** What past warnings were worth: the past is read again month end by month end and held against what came. */
export default function Check() {
  const { say } = useWords()
  const first = useRead('see-backtest', {})
  const answer = useRead('see-backtest', {}, { every: isRunning(first.data?.study) ? AGAIN_MS : false })
  return (
    <div className={styles.page}>
      <header className="stack-small">
        <h1>{say('web.check.title')}</h1>
        <p className="muted">{say('web.check.about')}</p>
      </header>
      <PageState answer={answer} shape="page">
        {(check) => <CheckBody check={check} />}
      </PageState>
      <Buying />
      <Said />
    </div>
  )
}

function isRunning(study: Study | null | undefined): boolean {
  return study?.state === 'waiting' || study?.state === 'running'
}

function CheckBody({ check: { study, report } }: { check: CheckSeen }) {
  const { say } = useWords()
  if (study && isRunning(study)) return <Running study={study} />
  if (!study && !report) {
    return (
      <Empty title={say('web.check.empty')} button={<Run first />}>
        {say('web.check.empty.about')}
      </Empty>
    )
  }
  const broken = study?.state === 'stopped' || study?.state === 'failed' ? study : null
  return (
    <>
      <div className={styles.again}>
        <Run first={false} />
        {study?.endedAt && !broken ? (
          <span className="muted small">{say('web.check.ran', { day: { day: study.endedAt.slice(0, 10) } })}</span>
        ) : null}
      </div>
      {broken ? <Broken study={broken} earlier={report !== null} /> : null}
      {report ? <Report report={report} /> : null}
    </>
  )
}

/** A check that did not come to its end: what happened, what is safe, what to do. */
function Broken({ study, earlier }: { study: Study; earlier: boolean }) {
  const { say } = useWords()
  return (
    <output className={`card stack-small ${styles.broken}`} data-state={study.state}>
      <h2>{say(`web.check.${study.state}`)}</h2>
      <p className="muted">
        {say(`web.check.${study.state}.mend`, { done: study.done, of: study.of })}{' '}
        {earlier ? say('web.check.earlier') : null}
      </p>
    </output>
  )
}

function Run({ first }: { first: boolean }) {
  const { say } = useWords()
  const { failed } = useNotice()
  const start = useDeed('start-backtest')
  if (!useMay('start-backtest')) return null
  return (
    <Button
      size="md"
      variant={first ? 'filled' : 'default'}
      loading={start.isPending}
      onClick={() => start.mutate({}, { onError: failed })}
    >
      {say(first ? 'web.check.run' : 'web.check.again')}
    </Button>
  )
}
