import { Button, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { Answer, Input } from '../../calls/call.ts'
import { useRead } from '../../calls/use-action.ts'
import { Empty, PageState } from '../../frame/page-state.tsx'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { CaseRow } from './case-row.tsx'
import { OpenCaseWindow } from './open-case-window.tsx'
import { PlainComplaints } from './plain-complaints.tsx'
import styles from './cases.module.css'

type CasesSeen = Answer<'see-cases'>

const FILTERS = ['open', 'mine', 'late', 'closed'] as const
type Filter = (typeof FILTERS)[number]

const ASKED: Record<Filter, Input<'see-cases'>> = {
  open: {},
  mine: { mine: true },
  late: { late: true },
  closed: { state: 'closed' },
}

/** Complaints and requests by the clock that runs out first, and complaints that are no case yet (handbook 3.3). */
export default function Cases() {
  const { say } = useWords()
  const [filter, setFilter] = useState<Filter>('open')
  const [opening, setOpening] = useState(false)
  const may = useMay('open-case')
  const answer = useRead('see-cases', ASKED[filter], { keep: true })
  const open = () => setOpening(true)
  return (
    <div className={styles.page}>
      <div className="row-apart">
        <h1>{say('web.cases.title')}</h1>
        {may ? <Button onClick={open}>{say('web.cases.open')}</Button> : null}
      </div>
      <PageState answer={answer} shape="list">
        {(seen) => <CasesPage seen={seen} filter={filter} onFilter={setFilter} onOpen={may ? open : null} />}
      </PageState>
      {opening ? <OpenCaseWindow onClose={() => setOpening(false)} /> : null}
    </div>
  )
}

type PageProps = { seen: CasesSeen; filter: Filter; onFilter: (filter: Filter) => void; onOpen: (() => void) | null }

function CasesPage({ seen, filter, onFilter, onOpen }: PageProps) {
  const { say } = useWords()
  const { cases, total, counts, plain, plainTotal } = seen
  const none = counts.open + counts.closed === 0
  return (
    <>
      {none ? (
        <NoCases onOpen={onOpen} />
      ) : (
        <section className="stack-small" aria-label={say('web.cases.title')}>
          <p>{say('web.cases.lead', { open: counts.open, late: counts.late, today: counts.today })}</p>
          <Filters filter={filter} onFilter={onFilter} />
          {total === 0 ? <p className="muted">{say(`web.cases.none.${filter}`)}</p> : null}
          <ul className={styles.cases}>
            {cases.map((one) => (
              <CaseRow key={`${one.client} ${one.case}`} seen={one} withClient />
            ))}
          </ul>
          {cases.length < total ? (
            <p className="muted small">{say('web.cases.more', { shown: cases.length, total })}</p>
          ) : null}
        </section>
      )}
      {plainTotal > 0 ? <PlainComplaints plain={plain} total={plainTotal} /> : null}
    </>
  )
}

function Filters({ filter, onFilter }: Pick<PageProps, 'filter' | 'onFilter'>) {
  const { say } = useWords()
  return (
    <SegmentedControl
      className={styles.filters ?? ''}
      aria-label={say('web.cases.filter')}
      value={filter}
      onChange={(value) => onFilter(value)}
      data={FILTERS.map((value) => ({ value, label: say(`web.cases.filter.${value}`) }))}
    />
  )
}

function NoCases({ onOpen }: { onOpen: (() => void) | null }) {
  const { say } = useWords()
  return (
    <Empty
      title={say('web.cases.empty')}
      button={
        onOpen ? (
          <Button variant="default" onClick={onOpen}>
            {say('web.cases.open')}
          </Button>
        ) : null
      }
    >
      {say('web.cases.empty.about')}
    </Empty>
  )
}
