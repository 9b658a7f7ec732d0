import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { ComplaintRows } from '../sheet/complaint-rows.tsx'
import { ComplaintWindow } from '../sheet/complaint-window.tsx'
import { QuoteRows } from '../sheet/quote-rows.tsx'
import { QuoteWindow } from '../sheet/quote-windows.tsx'
import { stateOf } from '../sheet/sheet-state.ts'
import type { EngagementSeen, SheetsSeen } from '../sheet/sheet.tsx'
import styles from './client.module.css'

/** What was agreed with a client: sheets and their open questions, quotes, and complaints against them. */
export function ExpectationsCard({ client }: { client: string }) {
  const { say } = useWords()
  const answer = useRead('see-sheets', { client })
  return (
    <section className="card stack-small" aria-labelledby="expectations-title">
      <h2 id="expectations-title">{say('web.expect.title')}</h2>
      <PageState answer={answer} shape="lines">
        {(seen) => <Expectations seen={seen} />}
      </PageState>
    </section>
  )
}

function Expectations({ seen }: { seen: SheetsSeen }) {
  const { say } = useWords()
  const { client, engagements, first } = seen
  const complaints = useRead('see-complaints', { client })
  return (
    <>
      {engagements.length === 0 ? <p className="muted small">{say('web.expect.none')}</p> : null}
      <ul className={styles.lines}>
        {engagements.map((one) => (
          <EngagementRow key={one.engagement} client={client} engagement={one} />
        ))}
        <QuoteRows seen={seen} />
      </ul>
      {first ? (
        <p className="muted small">
          {first.days === null
            ? say('web.expect.first.none', { on: { day: first.contact } })
            : say('web.expect.first', { days: first.days })}
        </p>
      ) : null}
      {complaints.data && complaints.data.total > 0 ? <ComplaintRows seen={complaints.data} /> : null}
      <Doings seen={seen} />
    </>
  )
}

function EngagementRow({ client, engagement }: { client: string; engagement: EngagementSeen }) {
  const { say } = useWords()
  const { engagement: key, text, versions } = engagement
  const latest = versions.at(-1)
  const open = versions.flatMap(({ questions }) => questions).filter(({ answer }) => answer === null).length
  return (
    <li>
      <Link to="/clients/$client/sheet" params={{ client }} search={{ engagement: key }}>
        {text ?? key}
      </Link>
      <p className="small muted">{latest ? stateOf(say, latest) : say('web.expect.no-sheet')}</p>
      {open > 0 ? <p className={`small ${styles.late}`}>{say('web.expect.open', { n: open })}</p> : null}
    </li>
  )
}

function Doings({ seen }: { seen: SheetsSeen }) {
  const { say } = useWords()
  const [open, setOpen] = useState<'complaint' | 'quote' | null>(null)
  const close = () => setOpen(null)
  return (
    <div className="row">
      <Button
        variant="subtle"
        size="compact-sm"
        renderRoot={(props) => <Link to="/clients/$client/sheet" params={{ client: seen.client }} {...props} />}
      >
        {say(seen.engagements.length === 0 ? 'web.sheet.begin' : 'web.expect.see')}
      </Button>
      {useMay('record-complaint') ? (
        <Button variant="subtle" size="compact-sm" onClick={() => setOpen('complaint')}>
          {say('web.expect.complaint.save')}
        </Button>
      ) : null}
      {useMay('give-quote') ? (
        <Button variant="subtle" size="compact-sm" onClick={() => setOpen('quote')}>
          {say('web.expect.quote.save')}
        </Button>
      ) : null}
      {open === 'complaint' ? <ComplaintWindow seen={seen} onClose={close} /> : null}
      {open === 'quote' ? <QuoteWindow seen={seen} onClose={close} /> : null}
    </div>
  )
}
