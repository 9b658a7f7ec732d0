import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Answer } from '../../calls/call.ts'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { LimitWindow } from './limit-window.tsx'
import styles from './settings.module.css'

export type LimitsSeen = Answer<'see-limits'>
export type LimitRole = LimitsSeen['role']

const ROLES: readonly LimitRole[] = ['member', 'compliance', 'owner']

/** How much money each role may give without asking, to put something right. */
export function LimitsCard() {
  const { say } = useWords()
  const answer = useRead('see-limits', {})
  return (
    <section className="card stack-small" aria-labelledby="limits-title">
      <h2 id="limits-title">{say('web.limits.title')}</h2>
      <p className="muted">{say('web.limits.about')}</p>
      <PageState answer={answer} shape="lines">
        {(seen) => (
          <ul>
            {ROLES.map((role) => (
              <RoleLine key={role} role={role} seen={seen} />
            ))}
          </ul>
        )}
      </PageState>
    </section>
  )
}

function RoleLine({ role, seen }: { role: LimitRole; seen: LimitsSeen }) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  const may = useMay('set-limit')
  const own = seen.limits.filter((limit) => limit.role === role)
  return (
    <li className={styles.line}>
      <span>
        {say(`web.limits.role.${role}`)}
        {own.length === 0 ? <span className="small muted"> {say(`web.limits.none.${role}`)}</span> : null}
        {own.map((limit) => (
          <LimitText key={limit.currency} limit={limit} />
        ))}
      </span>
      {may ? (
        <Button
          variant="default"
          aria-label={say('web.limits.set.name', { role: say(`web.limits.role.${role}`) })}
          onClick={() => setOpen(true)}
        >
          {say('web.limits.set')}
        </Button>
      ) : null}
      {open ? <LimitWindow role={role} seen={seen} onClose={() => setOpen(false)} /> : null}
    </li>
  )
}

function LimitText({ limit }: { limit: LimitsSeen['limits'][number] }) {
  const { say } = useWords()
  const { amount, yearly, hour, impact } = limit
  const parts = [
    say('web.limits.amount', { amount }),
    yearly ? say('web.limits.yearly', { amount: yearly }) : '',
    hour ? say('web.limits.hour', { amount: hour }) : '',
    impact ? say('web.limits.impact', { amount: impact }) : '',
  ]
  return <p className="small muted">{parts.filter((part) => part !== '').join(' · ')}</p>
}
