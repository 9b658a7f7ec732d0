import { Button } from '@mantine/core'
import { useState } from 'react'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { ScreenWords } from '../../words/words-context.tsx'
import { ChangeWindow, NeedWindow } from '../conduct/scope-windows.tsx'
import type { ScopeSeen } from '../conduct/scope-windows.tsx'
import { ChangeRow } from '../conduct/change-row.tsx'
import styles from '../conduct/conduct.module.css'

/** What the client said they need beside what they ask for, with hours per delivery (M11). */
export function ScopeCard({ client }: { client: string }) {
  const { say } = useWords()
  const answer = useRead('see-scope', { client })
  return (
    <section className="card stack-small" aria-labelledby="scope-title">
      <h2 id="scope-title">{say('web.scope.title')}</h2>
      <PageState answer={answer} shape="lines">
        {(seen) => <Scope seen={seen} />}
      </PageState>
    </section>
  )
}

function Scope({ seen }: { seen: ScopeSeen }) {
  const words = useWords()
  const { say } = words
  const { client, needs, changes, out } = seen
  const empty = needs.length === 0 && changes.length === 0
  return (
    <>
      {empty ? <p className="muted small">{say('web.scope.none')}</p> : <Needs needs={needs} />}
      {changes.length > 0 ? <p>{say('web.scope.lead', leadOf(words, seen))}</p> : null}
      {out.unordered > 0 ? (
        <p className={`small ${styles.soon}`}>{say('web.scope.prompt', { n: out.unordered })}</p>
      ) : null}
      <Deliveries seen={seen} />
      <ul className={styles.requests}>
        {changes.map((change) => (
          <ChangeRow key={change.change} client={client} change={change} />
        ))}
      </ul>
      <ScopeDeeds seen={seen} />
    </>
  )
}

function leadOf(words: ScreenWords, { changes, out }: ScopeSeen) {
  return { n: changes.length, out: out.n, timed: out.timed, time: hoursOf(words, out.minutes) }
}

const HOUR = 60

/** Hours with one decimal. */
function hoursOf({ say }: ScreenWords, minutes: number): string {
  return say('web.scope.time', { hours: Math.round((10 * minutes) / HOUR) / 10 })
}

function Needs({ needs }: { needs: ScopeSeen['needs'] }) {
  const { say, day } = useWords()
  if (needs.length === 0) return <p className="muted small">{say('web.scope.need.none')}</p>
  return (
    <div>
      <p className="small muted">{say('web.scope.need')}</p>
      <ul>
        {needs.map(({ text, on, ref }) => (
          <li key={ref}>
            <q>{text}</q> <span className="small muted">{day(on)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Deliveries({ seen: { deliveries } }: { seen: ScopeSeen }) {
  const words = useWords()
  return (
    <ul className="small">
      {deliveries.map(({ delivery, n, timed, minutes }) => (
        <li key={delivery}>{words.say('web.scope.delivery', { delivery, n, timed, time: hoursOf(words, minutes) })}</li>
      ))}
    </ul>
  )
}

function ScopeDeeds({ seen }: { seen: ScopeSeen }) {
  const { say } = useWords()
  const [open, setOpen] = useState<'need' | 'change' | null>(null)
  const close = () => setOpen(null)
  if (!useMay('log-change')) return null
  return (
    <div className="row">
      <Button variant="subtle" size="compact-sm" onClick={() => setOpen('change')}>
        {say('web.scope.add')}
      </Button>
      <Button variant="subtle" size="compact-sm" onClick={() => setOpen('need')}>
        {say('web.scope.need.add')}
      </Button>
      {open === 'change' ? <ChangeWindow seen={seen} onClose={close} /> : null}
      {open === 'need' ? <NeedWindow seen={seen} onClose={close} /> : null}
    </div>
  )
}
