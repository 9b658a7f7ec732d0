import { Button } from '@mantine/core'
import { useState } from 'react'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { ConductSeen } from './incident-row.tsx'
import { LetterWindow } from './letter-window.tsx'
import { LiftWindow } from './lift-window.tsx'
import { WarnWindow } from './warn-window.tsx'
import styles from './conduct.module.css'

type Warning = ConductSeen['warnings'][number]
type Props = { client: string; seen: ConductSeen }

/** Warnings with their steps, limits in force above all, and the next step for whoever may take it. */
export function WarningPart({ client, seen }: Props) {
  const { say } = useWords()
  const { warnings } = seen
  const limits = warnings.flatMap((one) => one.limits)
  return (
    <>
      {limits.length > 0 ? <Limits limits={limits} members={seen.members} /> : null}
      {warnings.some(({ lapsed }) => lapsed) ? <p className="small">{say('web.conduct.warning.lapsed')}</p> : null}
      {warnings.length > 0 ? (
        <details className={styles.more}>
          <summary>
            {say('web.conduct.warnings')}: {say(`conduct.step.${warnings[0]!.step}`)}
          </summary>
          <ol className={styles.steps}>{warnings.flatMap((one) => one.steps.map((step) => stepLine(one, step)))}</ol>
        </details>
      ) : null}
      <WarningDeeds client={client} seen={seen} />
    </>
  )
}

function stepLine({ warning }: Warning, step: Warning['steps'][number]) {
  return <StepLine key={`${warning} ${step.ref}`} step={step} />
}

function StepLine({ step: { step, on, text, follows } }: { step: Warning['steps'][number] }) {
  const { say } = useWords()
  return (
    <li className="small">
      <strong>{say('web.conduct.warning.step', { step: say(`conduct.step.${step}`), on: { day: on } })}</strong>
      <p className={styles.said}>{text}</p>
      {follows === null ? null : <p className="muted">{say('web.conduct.warning.follows', { text: follows })}</p>}
    </li>
  )
}

function Limits({ limits, members }: { limits: Warning['limits']; members: ConductSeen['members'] }) {
  const { say, day } = useWords()
  return (
    <ul className={styles.limits}>
      {limits.map(({ limits: limit, until, member, text, ref }) => (
        <li key={ref}>
          <strong>
            {say('web.conduct.limit', {
              limit: say(`conduct.limits.${limit}`),
              until: until === null ? '…' : day(until),
              member: member === null ? 'none' : (members[member] ?? member),
            })}
          </strong>
          <p className="small">{text}</p>
        </li>
      ))}
    </ul>
  )
}

function WarningDeeds({ client, seen }: Props) {
  const { say } = useWords()
  const [open, setOpen] = useState<'warn' | 'letter' | 'lift' | null>(null)
  const close = () => setOpen(null)
  if (!useMay('warn-client')) return null
  const name = seen.name ?? client
  const lifts = seen.warnings.some(({ step }) => step !== 'lifted')
  return (
    <div className="row">
      <Button variant="subtle" size="compact-sm" onClick={() => setOpen('warn')}>
        {say('web.conduct.warn')}
      </Button>
      <Button variant="subtle" size="compact-sm" onClick={() => setOpen('letter')}>
        {say('web.conduct.letter')}
      </Button>
      {lifts ? (
        <Button variant="subtle" size="compact-sm" onClick={() => setOpen('lift')}>
          {say('web.conduct.lift')}
        </Button>
      ) : null}
      {open === 'warn' ? <WarnWindow client={client} name={name} seen={seen} onClose={close} /> : null}
      {open === 'letter' ? <LetterWindow client={client} name={name} seen={seen} onClose={close} /> : null}
      {open === 'lift' ? <LiftWindow client={client} name={name} onClose={close} /> : null}
    </div>
  )
}
