import { Button } from '@mantine/core'
import { useState } from 'react'
import { Because } from '../../pieces/because.tsx'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { ConductSeen } from './incident-row.tsx'
import { MissedWindow } from './missed-window.tsx'
import styles from './conduct.module.css'

type Seen = NonNullable<ConductSeen['counters']>
type Props = { client: string; name: string; counters: Seen; all: boolean }

/** What can be counted instead of felt (M3), each figure with the facts it stands on. */
export function CountersPart({ client, name, counters, all }: Props) {
  const { say } = useWords()
  const [missing, setMissing] = useState(false)
  const { scope, time, entitlement } = counters
  return (
    <section className="stack-small" aria-labelledby="counters-title">
      <h3 id="counters-title">{say('web.conduct.counters', { since: { day: scope.since } })}</h3>
      <Counted text={say('web.conduct.counter.scope', { n: scope.n })} ids={scope.because} />
      <Counted text={say('web.conduct.counter.time', { n: time.n })} ids={time.because} />
      {time.ours > 0 ? <p className="small muted">{say('web.conduct.counter.time.ours', { n: time.ours })}</p> : null}
      <Counted
        text={say(all ? 'web.conduct.counter.entitlement' : 'web.conduct.counter.entitlement.mine', {
          n: entitlement.n,
        })}
        ids={entitlement.because}
      />
      {useMay('log-missed') ? (
        <div className="row">
          <Button variant="subtle" size="compact-sm" onClick={() => setMissing(true)}>
            {say('web.conduct.missed')}
          </Button>
        </div>
      ) : null}
      {missing ? <MissedWindow client={client} name={name} onClose={() => setMissing(false)} /> : null}
    </section>
  )
}

function Counted({ text, ids }: { text: string; ids: string[] }) {
  const [open, setOpen] = useState(false)
  if (ids.length === 0) return <p className="small muted">{text}</p>
  return (
    <details className={styles.more} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text}</summary>
      {open ? <Because ids={ids} label={text} /> : null}
    </details>
  )
}
