import { Button, NativeSelect } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Input } from '../../calls/call.ts'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { leftLine } from '../../pieces/profit-words.ts'
import type { ProfitLine, ProfitSeen } from '../../pieces/profit-words.ts'
import { useWords } from '../../words/words-context.tsx'
import styles from './profit.module.css'

type Show = NonNullable<Input<'see-profit'>['show']>
/** Lines at first, and at most. */
const [FEW, MOST] = [12, 500]
const SHOWS: readonly Show[] = ['all', 'loss', 'under', 'unclear', 'unknown']

/** The clients by what is left of them, the least first. */
export function ProfitList() {
  const { say } = useWords()
  const [show, setShow] = useState<Show>('all')
  const [limit, setLimit] = useState(FEW)
  const answer = useRead('see-profit', { limit, ...(show === 'all' ? {} : { show }) }, { keep: true })
  return (
    <section className="card stack-small" aria-labelledby="profit-list-title">
      <div className={styles.top}>
        <h2 id="profit-list-title">{say('web.profit.list.title')}</h2>
        <NativeSelect
          label={say('web.profit.list.show')}
          data={SHOWS.map((value) => ({ value, label: say(`web.profit.show.${value}`) }))}
          value={show}
          onChange={({ currentTarget }) => setShow(SHOWS.find((one) => one === currentTarget.value) ?? 'all')}
        />
      </div>
      <PageState answer={answer} shape="list">
        {(seen) => <Lines seen={seen} onMore={limit < MOST ? () => setLimit(MOST) : null} />}
      </PageState>
    </section>
  )
}

function Lines({ seen: { lines, total }, onMore }: { seen: ProfitSeen; onMore: (() => void) | null }) {
  const { say } = useWords()
  return (
    <>
      {total === 0 ? <p className="muted">{say('web.profit.list.none')}</p> : null}
      <ul className={styles.rows}>
        {lines.map((line) => (
          <Line key={`${line.client} ${line.currency}`} line={line} />
        ))}
      </ul>
      {total > lines.length ? (
        <div className={styles.top}>
          <p className="muted small">{say('web.profit.list.more', { shown: lines.length, total })}</p>
          {onMore ? (
            <Button variant="default" onClick={onMore}>
              {say('web.profit.list.all')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </>
  )
}

function Line({ line }: { line: ProfitLine }) {
  const words = useWords()
  const { say } = words
  const { client, name, hours, ehr, target, ownDoing, underTarget } = line
  const hourly =
    ehr && target ? say('web.profit.hourly.target', { ehr, target }) : ehr && say('web.profit.hourly', { ehr })
  return (
    <li className={styles.line} data-sign={line.sign}>
      <Link to="/clients/$client" params={{ client }}>
        {name}
      </Link>
      <p>{leftLine(words, hours, line)}</p>
      {ownDoing ? <p className="small">{say('web.profit.own')}</p> : null}
      {hourly ? (
        <p className="muted small">
          {hourly} {underTarget ? say('web.profit.show.under') : ''}
        </p>
      ) : null}
    </li>
  )
}
