import { Button } from '@mantine/core'
import { useState } from 'react'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { CaseRow } from '../cases/case-row.tsx'
import { OpenCaseWindow } from '../cases/open-case-window.tsx'
import styles from '../cases/cases.module.css'

/** The open cases of a client with their clocks, and the way to open one. */
export function CasesCard({ client }: { client: string }) {
  const { say } = useWords()
  const [opening, setOpening] = useState(false)
  const answer = useRead('see-cases', { client })
  return (
    <section className="card stack-small" aria-labelledby="cases-title">
      <div className="row-apart">
        <h2 id="cases-title">{say('web.cases.card')}</h2>
        {useMay('open-case') ? (
          <Button variant="subtle" size="compact-sm" onClick={() => setOpening(true)}>
            {say('web.cases.open')}
          </Button>
        ) : null}
      </div>
      <PageState answer={answer} shape="lines">
        {({ cases, counts }) => (
          <>
            {cases.length === 0 ? <p className="muted small">{say('web.cases.card.none')}</p> : null}
            <ul className={styles.cases}>
              {cases.map((one) => (
                <CaseRow key={one.case} seen={one} />
              ))}
            </ul>
            {counts.closed > 0 ? (
              <p className="muted small">{say('web.cases.card.closed', { n: counts.closed })}</p>
            ) : null}
          </>
        )}
      </PageState>
      {opening ? <OpenCaseWindow client={client} onClose={() => setOpening(false)} /> : null}
    </section>
  )
}
