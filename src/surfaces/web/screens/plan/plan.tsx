import { SegmentedControl } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Suspense, lazy } from 'react'
import { Waiting } from '../../frame/page-state.tsx'
import { useWords } from '../../words/words-context.tsx'
import styles from './plan.module.css'
import { Weeks } from './weeks.tsx'

const How = lazy(() => import('./how.tsx'))

/** The contacts of the weeks ahead, and how they are planned: templates, team, days off, where they are sent. */
export default function Plan() {
  const { say } = useWords()
  const { view = 'weeks' } = useSearch({ from: '/frame/plan' })
  const navigate = useNavigate({ from: '/plan' })
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{say('web.plan.title')}</h1>
        <SegmentedControl
          aria-label={say('web.plan.view')}
          value={view}
          data={(['weeks', 'how'] as const).map((value) => ({ value, label: say(`web.plan.view.${value}`) }))}
          onChange={(chosen) => void navigate({ search: chosen === 'how' ? { view: 'how' } : {} })}
        />
      </header>
      {view === 'how' ? (
        <Suspense fallback={<Waiting shape="page" />}>
          <How />
        </Suspense>
      ) : (
        <Weeks />
      )}
    </div>
  )
}
