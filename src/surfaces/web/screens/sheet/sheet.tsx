import { Button, NativeSelect } from '@mantine/core'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { Answer } from '../../calls/call.ts'
import { useRead } from '../../calls/use-action.ts'
import { Empty, PageState } from '../../frame/page-state.tsx'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { EngagementSheet } from './engagement-sheet.tsx'
import { EngagementWindow } from './engagement-window.tsx'
import styles from './sheet.module.css'

export type SheetsSeen = Answer<'see-sheets'>
export type EngagementSeen = SheetsSeen['engagements'][number]
export type VersionSeen = EngagementSeen['versions'][number]

/** What is agreed with a client before work begins: the expectation sheet of a piece of work. */
export default function SheetScreen() {
  const { client } = useParams({ from: '/frame/clients/$client/sheet' })
  const answer = useRead('see-sheets', { client })
  return (
    <PageState answer={answer} shape="page">
      {(seen) => <Sheets seen={seen} />}
    </PageState>
  )
}

function Sheets({ seen }: { seen: SheetsSeen }) {
  const { say } = useWords()
  const { engagement: asked } = useSearch({ from: '/frame/clients/$client/sheet' })
  const [starting, setStarting] = useState(false)
  const may = useMay('start-engagement')
  const shown = seen.engagements.find(({ engagement }) => engagement === asked) ?? seen.engagements.at(-1)
  const begin = may ? <Button onClick={() => setStarting(true)}>{say('web.sheet.begin')}</Button> : null
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <p className="small">
          <Link to="/clients/$client" params={{ client: seen.client }}>
            {seen.name}
          </Link>
        </p>
        <h1>{say('web.sheet.title')}</h1>
        {shown ? <Choice seen={seen} shown={shown} onStart={() => setStarting(true)} /> : null}
      </header>
      {shown ? (
        <EngagementSheet key={shown.engagement} seen={seen} engagement={shown} />
      ) : (
        <Empty title={say('web.sheet.none')} button={begin}>
          {say('web.sheet.none.why', { name: seen.name })}
        </Empty>
      )}
      {starting ? <EngagementWindow seen={seen} onClose={() => setStarting(false)} /> : null}
    </div>
  )
}

function Choice({ seen, shown, onStart }: { seen: SheetsSeen; shown: EngagementSeen; onStart: () => void }) {
  const { say } = useWords()
  const go = useNavigate({ from: '/clients/$client/sheet' })
  return (
    <div className={`row ${styles.choice}`}>
      {seen.engagements.length > 1 ? (
        <NativeSelect
          aria-label={say('web.sheet.engagement')}
          value={shown.engagement}
          data={seen.engagements.map((one) => ({ value: one.engagement, label: one.text ?? one.engagement }))}
          onChange={(event) => void go({ search: { engagement: event.currentTarget.value } })}
        />
      ) : (
        <strong>{shown.text ?? shown.engagement}</strong>
      )}
      {useMay('start-engagement') ? (
        <Button variant="subtle" size="compact-sm" onClick={onStart}>
          {say('web.sheet.begin')}
        </Button>
      ) : null}
    </div>
  )
}
