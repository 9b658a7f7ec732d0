import { Link } from '@tanstack/react-router'
import type { Answer } from '../../calls/call.ts'
import { useRead } from '../../calls/use-action.ts'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { DueSection } from './due-section.tsx'
import type { TodaySeen } from './today.tsx'
import styles from './today.module.css'

type IncidentSeen = Answer<'see-conduct'>['incidents'][number]

/** What was reported and waits for what we do about it (handbook 2.5): for owners and the compliance role. */
export default function IncidentsDue({ today: { day, today } }: { today: TodaySeen }) {
  const { say } = useWords()
  const enabled = useMay('see-reviews') && day === today
  const answer = useRead('see-conduct', { limit: 12 }, { keep: true, enabled })
  const waiting = (answer.data?.incidents ?? []).filter(({ clock }) => clock !== null && clock.state !== 'acted')
  if (waiting.length === 0) return null
  return (
    <DueSection title={say('web.today.incidents')}>
      {waiting.map((one) => (
        <IncidentRow key={`${one.client} ${one.incident}`} one={one} />
      ))}
    </DueSection>
  )
}

function IncidentRow({ one: { client, name, gravity, clock } }: { one: IncidentSeen }) {
  const { say } = useWords()
  const late = clock?.state === 'late'
  return (
    <li className={styles.promise}>
      <Link to="/clients/$client" params={{ client }}>
        {name}
      </Link>
      <span className={`small ${late ? styles.late : 'muted'}`}>
        {say(late ? 'web.today.incident.late' : 'web.today.incident.due', { gravity, due: { day: clock!.due } })}
      </span>
      <Link to="/clients/$client" params={{ client }} hash="conduct" className="small">
        {say('web.today.incident.open')}
      </Link>
    </li>
  )
}
