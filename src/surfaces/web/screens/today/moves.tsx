import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { DeedOpen } from '../../pieces/deed-open.ts'
import { OpenDeed } from '../../pieces/open-deed.tsx'
import { useRowKeys } from '../../pieces/use-row-keys.ts'
import { useWords } from '../../words/words-context.tsx'
import { MoveRow } from './move-row.tsx'
import type { TodaySeen } from './today.tsx'
import styles from './today.module.css'

export type MoveSeen = TodaySeen['moves'][number]

/** Today's moves in two groups, moved through with j and k. */
export function Moves({ moves, day }: { moves: MoveSeen[]; day: string }) {
  const { say } = useWords()
  const [deed, setDeed] = useState<DeedOpen | null>(null)
  const navigate = useNavigate()
  const ordered = [...moves.filter((move) => move.group === 'today'), ...moves.filter((move) => move.group === 'week')]
  const rows = useRowKeys(ordered.length, {
    Enter: (at) => void navigate({ to: '/clients/$client', params: { client: ordered[at]!.client } }),
    e: (at) => setDeed({ deed: ordered[at]!.verb, move: ordered[at]! }),
    s: (at) => setDeed({ deed: 'snooze', move: ordered[at]! }),
    l: (at) => setDeed({ deed: 'log-contact', move: ordered[at]! }),
  })
  const group = (name: 'today' | 'week') => (
    <MoveGroup
      key={name}
      title={say(`web.today.group.${name}`)}
      moves={ordered}
      group={name}
      rows={rows}
      onDeed={setDeed}
    />
  )
  return (
    <>
      {group('today')}
      {group('week')}
      <OpenDeed open={deed} day={day} onClose={() => setDeed(null)} />
    </>
  )
}

type GroupProps = {
  title: string
  moves: MoveSeen[]
  group: 'today' | 'week'
  rows: ReturnType<typeof useRowKeys>
  onDeed: (deed: DeedOpen) => void
}

function MoveGroup({ title, moves, group, rows, onDeed }: GroupProps) {
  if (!moves.some((move) => move.group === group)) return null
  return (
    <section className={styles.group}>
      <h2>{title}</h2>
      <ul className={styles.moves}>
        {moves.map((move, at) =>
          move.group === group ? <MoveRow key={move.client} move={move} row={rows.row(at)} onDeed={onDeed} /> : null,
        )}
      </ul>
    </section>
  )
}
