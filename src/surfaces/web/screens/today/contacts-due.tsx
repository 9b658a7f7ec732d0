import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ContactRow } from '../../pieces/contact-row.tsx'
import rows from '../../pieces/contact-row.module.css'
import type { ContactSeen } from '../../pieces/contact-seen.ts'
import type { DeedOpen } from '../../pieces/deed-open.ts'
import type { useRowKeys } from '../../pieces/use-row-keys.ts'
import { useWords } from '../../words/words-context.tsx'
import styles from './today.module.css'

type DueProps = {
  contacts: ContactSeen[]
  row: ReturnType<typeof useRowKeys>['row']
  onDeed: (deed: DeedOpen) => void
  below: ReactNode
}

/** Contacts that were planned for these days, then the check-ins that want preparing. */
export default function ContactsDue({ contacts, row, onDeed, below }: DueProps) {
  const { say } = useWords()
  const group = (title: string, isHere: (contact: ContactSeen) => boolean, more: ReactNode) =>
    contacts.some(isHere) ? (
      <section className={styles.group}>
        <div className="row-apart">
          <h2>{title}</h2>
          {more}
        </div>
        <ul className={rows.contacts}>
          {contacts.map((contact, at) =>
            isHere(contact) ? (
              <ContactRow key={`${contact.client} ${contact.track}`} contact={contact} row={row(at)} onDeed={onDeed} />
            ) : null,
          )}
        </ul>
      </section>
    ) : null
  const all = (
    <Link to="/plan" className="small">
      {say('web.today.contacts.all')}
    </Link>
  )
  return (
    <>
      {group(say('web.today.contacts'), ({ kind }) => kind !== 'anniversary', all)}
      {below}
      {group(say('web.today.check-ins'), ({ kind }) => kind === 'anniversary', null)}
    </>
  )
}
