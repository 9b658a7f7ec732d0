import { Button } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { Suspense, lazy, useState } from 'react'
import { addDays } from '../../../../core/day.ts'
import type { Answer } from '../../calls/call.ts'
import { useRead } from '../../calls/use-action.ts'
import { Empty, PageState } from '../../frame/page-state.tsx'
import { useMay, useSession } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { ContactList } from './contact-list.tsx'
import { Filters } from './filters.tsx'
import { LoadPlot } from './load-plot.tsx'
import styles from './plan.module.css'

const ApplyPlan = lazy(() => import('../../pieces/apply-plan.tsx'))

export type ContactsSeen = Answer<'see-contacts'>

/** So many days ahead the plan is looked at: twelve weeks, or with `all` a year. */
const AHEAD = { some: 84, all: 366 }

/** The weeks ahead: how full they are for each member, and the planned contacts in them. */
export function Weeks() {
  const { member, all } = useSearch({ from: '/frame/plan' })
  const { today } = useSession()
  const until = addDays(today, all ? AHEAD.all : AHEAD.some)
  const answer = useRead('see-contacts', { until, limit: 500, ...(member ? { member } : {}) }, { keep: true })
  return (
    <PageState answer={answer} shape="list">
      {(seen) => <WeeksBody seen={seen} />}
    </PageState>
  )
}

function WeeksBody({ seen }: { seen: ContactsSeen }) {
  const { say } = useWords()
  const [giving, setGiving] = useState(false)
  const give = useMay('apply-plan') ? (
    <Button size="md" variant={seen.clients === 0 ? 'filled' : 'default'} onClick={() => setGiving(true)}>
      {say('web.plan.give')}
    </Button>
  ) : null
  return (
    <>
      {seen.clients === 0 ? (
        <Empty title={say('web.plan.empty')} button={give}>
          {say('web.plan.empty.about')}
        </Empty>
      ) : (
        <>
          <Lead seen={seen} />
          {seen.without > 0 ? (
            <div className={styles.without}>
              <p>{say('web.plan.without', { n: seen.without })}</p>
              {give}
            </div>
          ) : null}
          <LoadPlot weeks={seen.weeks} />
          <Filters seen={seen} />
          <ContactList seen={seen} />
        </>
      )}
      <Suspense>{giving ? <ApplyPlan clients={[]} onClose={() => setGiving(false)} /> : null}</Suspense>
    </>
  )
}

/** How it stands in one sentence. */
function Lead({ seen }: { seen: ContactsSeen }) {
  const { say } = useWords()
  const count = (...states: string[]) => seen.contacts.filter(({ state }) => states.includes(state)).length
  const args = { week: count('today', 'week'), late: count('late'), none: count('no-slot'), clients: seen.clients }
  return <p className={styles.lead}>{say('web.plan.lead', args)}</p>
}
