import { ActionIcon, Button } from '@mantine/core'
import { IconCalendarRepeat } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useMay, useSession } from '../frame/session.tsx'
import { useWords } from '../words/words-context.tsx'
import type { ContactSeen } from './contact-seen.ts'
import { logDeed } from './contact-seen.ts'
import { sayHours, sayHow, shortDay } from './contact-words.ts'
import styles from './contact-row.module.css'
import type { DeedOpen } from './deed-open.ts'
import { useMinute } from './use-minute.ts'
import { WhyDay } from './why-day.tsx'

type RowProps = {
  contact: ContactSeen
  row: { 'data-row': number; tabIndex: number; onFocus: () => void }
  onDeed: (deed: DeedOpen) => void
}

/** One planned contact: who, what they have from it, when, and the one button that writes down that it was made. */
export function ContactRow({ contact, row, onDeed }: RowProps) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  const { client, name, purpose, memberName } = contact
  return (
    <li className={styles.contact} {...row} aria-label={name}>
      <When contact={contact} />
      <div>
        <div className={styles.who}>
          <Link to="/clients/$client" params={{ client }} className={styles.name}>
            {name}
          </Link>
          <span className="muted">{[sayHow(say, contact), memberName].filter(Boolean).join(' · ')}</span>
        </div>
        <p>{purpose}</p>
        <div className={styles.more}>
          <Hours contact={contact} />
          <button type="button" className="linklike" aria-expanded={open} onClick={() => setOpen(!open)}>
            {say(open ? 'web.close' : contact.day ? 'web.plan.why' : 'web.plan.why.none')}
          </button>
        </div>
      </div>
      <ContactDeeds contact={contact} onDeed={onDeed} />
      {open ? (
        <div className={styles.because}>
          <WhyDay why={contact.why} because={contact.because} />
        </div>
      ) : null}
    </li>
  )
}

function When({ contact: { day, state, daysLate } }: { contact: ContactSeen }) {
  const { say, language } = useWords()
  return (
    <div className={styles.when} data-state={state}>
      {day ? <time dateTime={day}>{shortDay(language, day)}</time> : <span>{say('web.plan.no-day')}</span>}
      {state === 'late' ? <span>{say('web.plan.late', { days: daysLate })}</span> : null}
      {state === 'today' ? <span>{say('web.plan.today')}</span> : null}
    </div>
  )
}

/** The hours that suit both sides on that day; on the day itself with the time it is there now. */
function Hours({ contact: { hours, name, day } }: { contact: ContactSeen }) {
  const { say, language } = useWords()
  const { today } = useSession()
  const now = useMinute()
  if (!hours) return null
  return <span>{sayHours(say, language, name, hours, day === today ? now : null)}</span>
}

function ContactDeeds({ contact, onDeed }: Pick<RowProps, 'contact' | 'onDeed'>) {
  const { say } = useWords()
  const { client, name } = contact
  const may = { log: useMay('log-contact'), place: useMay('place-contact') }
  return (
    <div className={styles.deeds}>
      {contact.kind === 'anniversary' ? (
        <Button
          variant="default"
          renderRoot={(props) => <Link to="/clients/$client/check-in" params={{ client }} {...props} />}
        >
          {say('web.plan.prepare')}
        </Button>
      ) : may.log ? (
        <Button variant="default" onClick={() => onDeed(logDeed(contact))}>
          {say('move.verb.log-contact')}
        </Button>
      ) : null}
      {may.place ? (
        <ActionIcon
          variant="subtle"
          className={styles.aside ?? ''}
          aria-label={say('web.plan.place.for', { name })}
          title={say('web.plan.place')}
          onClick={() => onDeed({ deed: 'place-contact', contact })}
        >
          <IconCalendarRepeat size={20} stroke={1.6} />
        </ActionIcon>
      ) : null}
    </div>
  )
}
