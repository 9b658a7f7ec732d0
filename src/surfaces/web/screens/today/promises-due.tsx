import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { DeedOpen } from '../../pieces/deed-open.ts'
import { OpenDeed } from '../../pieces/open-deed.tsx'
import { useSession } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { DueSection } from './due-section.tsx'
import type { TodaySeen } from './today.tsx'
import styles from './today.module.css'

type PromiseSeen = TodaySeen['promises'][number]

/** Open promises of ours that are late or due within the week and are not among the moves already. */
export function PromisesDue({ today: { moves, promises: all } }: { today: TodaySeen }) {
  const { say } = useWords()
  const { today } = useSession()
  const promises = all.filter(
    (one) => !moves.some(({ client, args }) => client === one.client && args['text'] === one.text),
  )
  const [keeping, setKeeping] = useState<PromiseSeen | null>(null)
  if (promises.length === 0) return null
  return (
    <>
      <DueSection
        title={say('web.today.promises')}
        all={
          <Link to="/promises" className="small">
            {say('web.today.promises.all')}
          </Link>
        }
      >
        {promises.map((promise) => (
          <PromiseRow
            key={`${promise.client} ${promise.text} ${promise.due}`}
            promise={promise}
            onKeep={() => setKeeping(promise)}
          />
        ))}
      </DueSection>
      <OpenDeed open={keeping && keepDeed(keeping)} day={today} onClose={() => setKeeping(null)} />
    </>
  )
}

function keepDeed({ client, name, text }: PromiseSeen): DeedOpen {
  return { deed: 'keep-promise', move: { client, name, signal: '', args: { text } } }
}

function PromiseRow({ promise, onKeep }: { promise: PromiseSeen; onKeep: () => void }) {
  const { say } = useWords()
  const { client, name, text, due, daysLate } = promise
  return (
    <li className={styles.promise}>
      <span>
        <q>{text}</q>{' '}
        <Link to="/clients/$client" params={{ client }} className="small">
          {name}
        </Link>
      </span>
      <span className={`small number ${daysLate > 0 ? styles.late : 'muted'}`}>
        {daysLate > 0
          ? say('web.promise.late', { days: daysLate })
          : say('web.promise.due', { due: { day: due }, days: -daysLate })}
      </span>
      <Button variant="default" size="compact-sm" onClick={onKeep}>
        {say('move.verb.keep-promise')}
      </Button>
    </li>
  )
}
