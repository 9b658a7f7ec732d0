import { Button, SegmentedControl } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Answer } from '../../calls/call.ts'
import { useRead } from '../../calls/use-action.ts'
import { Empty, PageState } from '../../frame/page-state.tsx'
import { useMay, useSession } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { OpenPromises } from './open-promises.tsx'
import { Rates } from './rates.tsx'
import { Suggestions } from './suggestions.tsx'
import styles from './promises.module.css'

export type PromisesSeen = Answer<'see-promises'>
export type PromiseSeen = PromisesSeen['promises'][number]

/** What is promised and by when, what a mail seems to promise, and what became of promises (M17). */
export default function Promises() {
  const { say } = useWords()
  const { member } = useSession()
  const [mine, setMine] = useState(false)
  const answer = useRead('see-promises', mine && member !== null ? { owner: member } : {}, { keep: true })
  return (
    <div className={styles.page}>
      <h1>{say('web.promises.title')}</h1>
      <PageState answer={answer} shape="list">
        {(seen) => <PromisesPage seen={seen} mine={mine} onMine={setMine} />}
      </PageState>
      {useMay('confirm-promise') ? <Suggestions /> : null}
      {answer.data ? <Rates rates={answer.data.rates} /> : null}
    </div>
  )
}

type PageProps = { seen: PromisesSeen; mine: boolean; onMine: (mine: boolean) => void }

function PromisesPage({ seen, mine, onMine }: PageProps) {
  const { say } = useWords()
  const { promises, total, rates } = seen
  if (total === 0 && !mine) return <NoPromises ended={rates.all.n > 0} />
  const ours = promises.filter((one) => one.ours)
  const late = ours.filter(({ state }) => state === 'late').length
  const near = ours.filter(({ state }) => state === 'today' || state === 'warn').length
  return (
    <section className="stack-small" aria-labelledby="open-title">
      <div className="row-apart">
        <h2 id="open-title">{say('web.promises.open')}</h2>
        <Whose mine={mine} onMine={onMine} />
      </div>
      <p>{total === 0 ? say('web.promises.mine.none') : say('web.promises.lead', { late, near })}</p>
      <OpenPromises promises={promises} day={seen.day} />
      {promises.length < total ? (
        <p className="muted small">{say('web.promises.more', { shown: promises.length, total })}</p>
      ) : null}
    </section>
  )
}

function Whose({ mine, onMine }: { mine: boolean; onMine: (mine: boolean) => void }) {
  const { say } = useWords()
  return (
    <SegmentedControl
      aria-label={say('web.promises.whose')}
      value={mine ? 'mine' : 'everybody'}
      onChange={(value) => onMine(value === 'mine')}
      data={(['everybody', 'mine'] as const).map((value) => ({ value, label: say(`web.promises.${value}`) }))}
    />
  )
}

/** Nothing is open: what will be here, and where to begin. */
function NoPromises({ ended }: { ended: boolean }) {
  const { say } = useWords()
  if (ended) return <p>{say('web.client.promises.none')}</p>
  return (
    <Empty
      title={say('web.promises.empty')}
      button={
        <Button variant="default" renderRoot={(props) => <Link to="/clients" {...props} />}>
          {say('web.promises.empty.button')}
        </Button>
      }
    >
      {say('web.promises.empty.about')}
    </Empty>
  )
}
