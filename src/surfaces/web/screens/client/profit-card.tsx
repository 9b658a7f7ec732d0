import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { useMay } from '../../frame/session.tsx'
import { broughtLine } from '../../pieces/profit-words.ts'
import type { ClientProfitSeen } from '../../pieces/profit-words.ts'
import { TimeWindow } from '../../pieces/time-window.tsx'
import { WriteOffWindow } from '../../pieces/write-off-window.tsx'
import { useWords } from '../../words/words-context.tsx'
import { OneCurrency } from '../profit/one-currency.tsx'
import styles from './client.module.css'

/** What a client brought and took, for owners and compliance; everybody may log the time they spent (I9). */
export function ProfitCard({ client }: { client: string }) {
  const { say } = useWords()
  const sees = useMay('see-client-profit')
  const logs = useMay('log-time')
  if (!sees && !logs) return null
  return (
    <section className="card stack-small" aria-labelledby="profit-title">
      <h2 id="profit-title">{say(sees ? 'web.profit.card' : 'web.profit.card.time')}</h2>
      {sees ? <Figures client={client} /> : <p className="muted small">{say('web.profit.card.time.about')}</p>}
      {sees ? null : <OwnTime client={client} />}
    </section>
  )
}

function OwnTime({ client }: { client: string }) {
  const page = useRead('see-client', { client })
  return <Deeds client={client} name={page.data?.name ?? client} />
}

function Figures({ client }: { client: string }) {
  const { say } = useWords()
  const answer = useRead('see-client-profit', { client })
  return (
    <PageState answer={answer} shape="lines">
      {({ name, profits, brought }) => (
        <>
          {profits.length === 0 ? <p className="muted small">{say('web.profit.card.none')}</p> : null}
          {profits.map((profit) => (
            <OneCurrency key={profit.currency} profit={profit} several={profits.length > 1} />
          ))}
          <Brought brought={brought} />
          <Deeds client={client} name={name} currency={profits[0]?.currency} />
        </>
      )}
    </PageState>
  )
}

function Brought({ brought }: { brought: ClientProfitSeen['brought'] }) {
  const words = useWords()
  if (brought.length === 0) return null
  return (
    <>
      <h3>{words.say('web.profit.brought')}</h3>
      <ul className={styles.lines}>
        {brought.map((one) => (
          <li key={one.because[0]}>{broughtLine(words, one)}</li>
        ))}
      </ul>
    </>
  )
}

type DeedsProps = { client: string; name: string; currency?: string | undefined }

function Deeds({ client, name, currency }: DeedsProps) {
  const { say } = useWords()
  const [open, setOpen] = useState<'time' | 'off' | null>(null)
  const [logs, writesOff, seesAll] = [useMay('log-time'), useMay('write-off'), useMay('see-profit')]
  return (
    <div className="row">
      {logs ? (
        <Button variant="default" onClick={() => setOpen('time')}>
          {say('web.profit.time.open')}
        </Button>
      ) : null}
      {writesOff ? (
        <Button variant="subtle" onClick={() => setOpen('off')}>
          {say('web.profit.off.open')}
        </Button>
      ) : null}
      {seesAll ? <Link to="/profit">{say('web.profit.all')}</Link> : null}
      {open === 'time' ? <TimeWindow client={client} name={name} onClose={() => setOpen(null)} /> : null}
      {open === 'off' ? (
        <WriteOffWindow client={client} name={name} currency={currency} onClose={() => setOpen(null)} />
      ) : null}
    </div>
  )
}
