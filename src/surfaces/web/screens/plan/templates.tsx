import { Button, NativeSelect, SegmentedControl } from '@mantine/core'
import { Suspense, lazy, useState } from 'react'
import type { Answer } from '../../calls/call.ts'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { useMay } from '../../frame/session.tsx'
import { Tracks } from '../../pieces/apply-plan.tsx'
import { useWords } from '../../words/words-context.tsx'
import styles from './plan.module.css'

const ApplyPlan = lazy(() => import('../../pieces/apply-plan.tsx'))

type Template = Answer<'see-templates'>['templates'][number]

/** Contact plans to begin with, and the way to give one to many clients. */
export function Templates() {
  const { say } = useWords()
  const answer = useRead('see-templates', {})
  const [giving, setGiving] = useState(false)
  return (
    <section className="card stack-small">
      <div className="row-apart">
        <h2>{say('web.plan.templates')}</h2>
        {useMay('apply-plan') ? (
          <Button variant="default" onClick={() => setGiving(true)}>
            {say('web.plan.give')}
          </Button>
        ) : null}
      </div>
      <p className="muted">{say('web.plan.templates.about')}</p>
      <PageState answer={answer} shape="lines">
        {({ templates }) => <OneTemplate templates={templates} />}
      </PageState>
      <Suspense>{giving ? <ApplyPlan clients={[]} onClose={() => setGiving(false)} /> : null}</Suspense>
    </section>
  )
}

function OneTemplate({ templates }: { templates: Template[] }) {
  const { say } = useWords()
  const [business, setBusiness] = useState('general')
  const [tier, setTier] = useState('a')
  const sorts = [...new Set(templates.map((one) => one.business))]
  const chosen = templates.find((one) => one.business === business && one.tier === tier)
  return (
    <>
      <div className={styles.filters}>
        <NativeSelect
          aria-label={say('web.plan.template')}
          value={business}
          data={sorts.map((value) => ({ value, label: say(`web.plan.business.${value}`) }))}
          onChange={(event) => setBusiness(event.currentTarget.value)}
        />
        <SegmentedControl
          aria-label={say('web.plan.tier')}
          value={tier}
          data={['a', 'b', 'c'].map((value) => ({ value, label: say(`web.plan.tier.${value}`) }))}
          onChange={setTier}
        />
      </div>
      {chosen ? <Tracks template={chosen} /> : null}
    </>
  )
}
