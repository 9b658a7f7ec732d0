import { Button } from '@mantine/core'
import { Suspense, lazy, useState } from 'react'
import { useWords } from '../../words/words-context.tsx'
import styles from './clients.module.css'

const ApplyPlan = lazy(() => import('../../pieces/apply-plan.tsx'))

/** What can be done with the chosen clients together, and how many they are. */
export function ChosenBar({ chosen, onClear }: { chosen: ReadonlySet<string>; onClear: () => void }) {
  const { say } = useWords()
  const [giving, setGiving] = useState(false)
  return (
    <section className={styles.chosen} aria-label={say('web.clients.chosen', { n: chosen.size })}>
      <output>{say('web.clients.chosen', { n: chosen.size })}</output>
      <Button variant="subtle" onClick={onClear}>
        {say('web.clients.chosen.none')}
      </Button>
      <Button onClick={() => setGiving(true)}>{say('web.clients.chosen.plan', { n: chosen.size })}</Button>
      <Suspense>
        {giving ? (
          <ApplyPlan
            clients={[...chosen]}
            onClose={() => {
              setGiving(false)
              onClear()
            }}
          />
        ) : null}
      </Suspense>
    </section>
  )
}
