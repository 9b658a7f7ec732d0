import { useNavigate } from '@tanstack/react-router'
import { Suspense, lazy, useState } from 'react'
import type { ReactNode } from 'react'
import { Waiting } from '../../frame/page-state.tsx'
import { logDeed } from '../../pieces/contact-seen.ts'
import type { ContactSeen } from '../../pieces/contact-seen.ts'
import type { DeedOpen } from '../../pieces/deed-open.ts'
import { OpenDeed } from '../../pieces/open-deed.tsx'
import { useRowKeys } from '../../pieces/use-row-keys.ts'
import { useWords } from '../../words/words-context.tsx'
import { MoveRow } from './move-row.tsx'
import type { TodaySeen } from './today.tsx'
import styles from './today.module.css'

const ContactsDue = lazy(() => import('./contacts-due.tsx'))

export type MoveSeen = TodaySeen['moves'][number]

type MovesProps = { moves: MoveSeen[]; contacts: ContactSeen[]; day: string; between: ReactNode; below: ReactNode }

/** Today's moves in two groups and the planned contacts below them, moved through with j and k as one list. */
export function Moves({ moves, contacts, day, between, below }: MovesProps) {
  const { say } = useWords()
  const [deed, setDeed] = useState<DeedOpen | null>(null)
  const ordered = [...moves.filter((move) => move.group === 'today'), ...moves.filter((move) => move.group === 'week')]
  const rows = useTodayKeys(ordered, contacts, setDeed)
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
      {between}
      {contacts.length > 0 ? (
        <Suspense fallback={<Waiting shape="list" />}>
          <ContactsDue contacts={contacts} row={(at) => rows.row(ordered.length + at)} onDeed={setDeed} below={below} />
        </Suspense>
      ) : null}
      <OpenDeed open={deed} day={day} onClose={() => setDeed(null)} />
    </>
  )
}

/** The keys of Today: what they do with a move, and what with a planned contact. */
function useTodayKeys(moves: MoveSeen[], contacts: ContactSeen[], onDeed: (deed: DeedOpen) => void) {
  const navigate = useNavigate()
  const open = ({ client }: { client: string }) => void navigate({ to: '/clients/$client', params: { client } })
  const prepare = ({ client }: ContactSeen) => void navigate({ to: '/clients/$client/check-in', params: { client } })
  const log = (contact: ContactSeen) => onDeed(logDeed(contact))
  const either = (withMove: (move: MoveSeen) => void, withContact: (contact: ContactSeen) => void) => (at: number) =>
    at < moves.length ? withMove(moves[at]!) : withContact(contacts[at - moves.length]!)
  return useRowKeys(moves.length + contacts.length, {
    Enter: either(open, open),
    e: either(
      (move) => onDeed({ deed: move.verb, move }),
      (contact) => (contact.kind === 'anniversary' ? prepare(contact) : log(contact)),
    ),
    s: either(
      (move) => onDeed({ deed: 'snooze', move }),
      (contact) => onDeed({ deed: 'place-contact', contact }),
    ),
    l: either((move) => onDeed({ deed: 'log-contact', move }), log),
  })
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
