import { Button } from '@mantine/core'
import { useState } from 'react'
import { daysBetween } from '../../../../core/day.ts'
import { useMay } from '../../frame/session.tsx'
import { Because } from '../../pieces/because.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { PromiseSeen } from './promises-card.tsx'
import styles from './client.module.css'

type LineProps = { promise: PromiseSeen; today: string; onKeep: () => void; onMove: () => void; onRelease: () => void }

/** One promise: its words, whose it is, its day, and what can be done with it while it is open. */
export function PromiseLine({ promise, today, ...deeds }: LineProps) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  const { text, ours, due, firstDue, state } = promise
  const late = state === 'open' && due < today
  return (
    <li>
      <q>{text}</q>
      <p className={`small ${late ? styles.late : 'muted'}`}>
        {say(ours ? 'web.promise.ours' : 'web.promise.theirs')} ·{' '}
        <button type="button" className={styles.plain} aria-expanded={open} onClick={() => setOpen(!open)}>
          {said(say, promise, today)}
        </button>
        {firstDue !== due ? ` · ${say('web.promise.first', { due: { day: firstDue } })}` : ''}
      </p>
      {open ? <Because ids={promise.because} /> : null}
      {state === 'open' ? <PromiseDeeds {...deeds} /> : null}
    </li>
  )
}

function said(say: ReturnType<typeof useWords>['say'], promise: PromiseSeen, today: string): string {
  const { state, due, settledOn } = promise
  if (state !== 'open') return say(`web.promise.state.${state}`, { day: { day: settledOn ?? due } })
  const days = daysBetween(today, due)
  return days < 0 ? say('web.promise.late', { days: -days }) : say('web.promise.due', { due: { day: due }, days })
}

function PromiseDeeds({
  onKeep,
  onMove,
  onRelease,
}: {
  onKeep: () => void
  onMove: () => void
  onRelease: () => void
}) {
  const { say } = useWords()
  if (!useMay('keep-promise')) return null
  return (
    <div className="row">
      <Button variant="default" size="compact-sm" onClick={onKeep}>
        {say('move.verb.keep-promise')}
      </Button>
      <Button variant="subtle" size="compact-sm" onClick={onMove}>
        {say('web.promise.move')}
      </Button>
      <Button variant="subtle" size="compact-sm" onClick={onRelease}>
        {say('web.promise.release')}
      </Button>
    </div>
  )
}
