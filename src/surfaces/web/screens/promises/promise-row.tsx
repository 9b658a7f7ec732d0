import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { daysBetween } from '../../../../core/day.ts'
import { useMay } from '../../frame/session.tsx'
import { Because } from '../../pieces/because.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { ScreenWords } from '../../words/words-context.tsx'
import { useRelease } from '../client/use-release.ts'
import type { PromiseSeen } from './promises.tsx'
import styles from './promises.module.css'

type RowProps = { promise: PromiseSeen; day: string; onKeep: () => void; onMove: () => void }

/** One open promise: its words, the client, its day with the working days that are left, and what can be done. */
export function PromiseRow({ promise, day, onKeep, onMove }: RowProps) {
  const words = useWords()
  const [open, setOpen] = useState(false)
  const { client, name, text, state } = promise
  return (
    <li className={styles.promise} data-state={state}>
      <div>
        <p>
          <q>{text}</q>{' '}
          <Link to="/clients/$client" params={{ client }} className="small">
            {name}
          </Link>
        </p>
        <p className={`small ${state === 'late' ? styles.late : 'muted'}`}>
          <button type="button" className={styles.plain} aria-expanded={open} onClick={() => setOpen(!open)}>
            {dueWords(words, promise, day)}
          </button>
          {restWords(words, promise).map((part) => ` · ${part}`)}
        </p>
      </div>
      <RowDeeds promise={promise} onKeep={onKeep} onMove={onMove} />
      {open ? <Because ids={promise.because} /> : null}
    </li>
  )
}

function dueWords({ say }: ScreenWords, { due, daysLate }: PromiseSeen, day: string): string {
  if (daysLate > 0) return say('web.promise.late', { days: daysLate })
  return say('web.promise.due', { due: { day: due }, days: daysBetween(day, due) })
}

/** What else there is to know: the working days left, a closed day, the day first promised, whose it is. */
function restWords({ say }: ScreenWords, promise: PromiseSeen): string[] {
  const { ours, due, firstDue, doBy, left, daysLate, ownerName } = promise
  return [
    daysLate > 0 ? null : say('web.promises.left', { left }),
    ours && doBy !== null && doBy !== due && daysLate === 0 ? say('web.promises.do-by', { day: { day: doBy } }) : null,
    firstDue === due ? null : say('web.promise.first', { due: { day: firstDue } }),
    ours ? null : say('web.promise.theirs'),
    ownerName === null ? null : say('web.promises.owner', { name: ownerName }),
  ].filter((part) => part !== null)
}

function RowDeeds({ promise, onKeep, onMove }: Omit<RowProps, 'day'>) {
  const { say } = useWords()
  const release = useRelease(promise.client)
  if (!useMay('keep-promise')) return null
  return (
    <div className={styles.deeds}>
      <Button variant="default" size="compact-sm" onClick={onKeep}>
        {say('move.verb.keep-promise')}
      </Button>
      <Button variant="subtle" size="compact-sm" onClick={onMove}>
        {say('web.promises.new-day')}
      </Button>
      <Button variant="subtle" size="compact-sm" onClick={() => release(promise.text)}>
        {say('web.promises.release')}
      </Button>
    </div>
  )
}
