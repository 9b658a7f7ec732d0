import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { weekOf } from '../../../../core/calendar/week.ts'
import { ContactRow } from '../../pieces/contact-row.tsx'
import rowStyles from '../../pieces/contact-row.module.css'
import { logDeed } from '../../pieces/contact-seen.ts'
import type { ContactSeen } from '../../pieces/contact-seen.ts'
import type { DeedOpen } from '../../pieces/deed-open.ts'
import { OpenDeed } from '../../pieces/open-deed.tsx'
import { useRowKeys } from '../../pieces/use-row-keys.ts'
import { useWords } from '../../words/words-context.tsx'
import { without } from '../clients/without.ts'
import styles from './plan.module.css'
import type { ContactsSeen } from './weeks.tsx'

/** The planned contacts under the names of their weeks; those without an open day and the late ones come first. */
export function ContactList({ seen }: { seen: ContactsSeen }) {
  const { say } = useWords()
  const { kind } = useSearch({ from: '/frame/plan' })
  const [deed, setDeed] = useState<DeedOpen | null>(null)
  const shown = seen.contacts.filter((contact) => !kind || contact.kind === kind)
  const groups = [...Map.groupBy(shown, (contact) => groupOf(contact, seen.day))].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  )
  const ordered = groups.flatMap(([, contacts]) => contacts)
  const rows = useListKeys(ordered, setDeed)
  if (shown.length === 0) return <p className="muted">{say('web.plan.none')}</p>
  return (
    <>
      {groups.map(([group, contacts]) => (
        <section key={group} className={styles.group}>
          <GroupName group={group} n={contacts.length} today={seen.day} />
          <ul className={rowStyles.contacts}>
            {contacts.map((contact) => (
              <ContactRow
                key={`${contact.client} ${contact.track}`}
                contact={contact}
                row={rows.row(ordered.indexOf(contact))}
                onDeed={setDeed}
              />
            ))}
          </ul>
        </section>
      ))}
      <FurtherAhead seen={seen} />
      <OpenDeed open={deed} day={seen.day} onClose={() => setDeed(null)} />
    </>
  )
}

/** Names that sort: those without a day, then the late ones, then weeks by their Monday. */
const NO_DAY = '0'
const LATE = '1'

function groupOf({ day, state }: ContactSeen, today: string): string {
  if (day === null) return NO_DAY
  return state === 'late' || day < weekOf(today) ? LATE : weekOf(day)
}

function GroupName({ group, n, today }: { group: string; n: number; today: string }) {
  const { say } = useWords()
  if (group === NO_DAY) return <h2>{say('web.plan.group.none', { n })}</h2>
  if (group === LATE) return <h2>{say('web.plan.group.late', { n })}</h2>
  return (
    <h2>{group === weekOf(today) ? say('web.plan.group.this') : say('web.plan.group', { day: { day: group } })}</h2>
  )
}

function useListKeys(contacts: ContactSeen[], onDeed: (deed: DeedOpen) => void) {
  const navigate = useNavigate()
  const log = (at: number) => onDeed(logDeed(contacts[at]!))
  const params = (at: number) => ({ client: contacts[at]!.client })
  return useRowKeys(contacts.length, {
    Enter: (at) => void navigate({ to: '/clients/$client', params: params(at) }),
    e: (at) =>
      contacts[at]!.kind === 'anniversary'
        ? void navigate({ to: '/clients/$client/check-in', params: params(at) })
        : log(at),
    s: (at) => onDeed({ deed: 'place-contact', contact: contacts[at]! }),
    l: log,
  })
}

/** Says how many were not drawn, and looks a year ahead when asked. */
function FurtherAhead({ seen }: { seen: ContactsSeen }) {
  const { say } = useWords()
  const { all } = useSearch({ from: '/frame/plan' })
  const navigate = useNavigate({ from: '/plan' })
  const more = seen.total - seen.contacts.length
  const turn = () =>
    void navigate({
      search: (now) => ({ ...without(now, 'all'), ...(all ? {} : { all: true as const }) }),
      resetScroll: false,
    })
  return (
    <div className={styles.further}>
      {more > 0 ? <p className="muted small">{say('web.plan.more', { n: more })}</p> : null}
      <button type="button" className="linklike" onClick={turn}>
        {say(all ? 'web.plan.ahead.less' : 'web.plan.ahead.more')}
      </button>
    </div>
  )
}
