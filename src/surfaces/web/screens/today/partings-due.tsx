import { Link } from '@tanstack/react-router'
import { useRead } from '../../calls/use-action.ts'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { DueSection } from './due-section.tsx'
import type { TodaySeen } from './today.tsx'
import styles from './today.module.css'

/** Partings that ask for something today: to begin, to send, to close, to ask the last question (I16, I31). For the few who may know. */
export default function PartingsDue({ today: { day, today } }: { today: TodaySeen }) {
  const { say } = useWords()
  const enabled = useMay('see-partings') && day === today
  const answer = useRead('see-partings', { due: true, limit: 12 }, { keep: true, enabled })
  const partings = answer.data?.partings ?? []
  if (partings.length === 0) return null
  return (
    <DueSection
      title={say('web.today.partings')}
      all={
        <Link to="/partings" className="small">
          {say('web.today.partings.all')}
        </Link>
      }
    >
      {partings.map(({ client, parting, name, asks }) => (
        <li key={`${client} ${parting}`} className={styles.promise}>
          <Link to="/clients/$client" params={{ client }}>
            {name}
          </Link>
          <span className="small muted">{asks ? say(`web.today.parting.${asks}`) : null}</span>
          <Link to="/partings/$client" params={{ client }} className="small">
            {say('web.today.parting.open')}
          </Link>
        </li>
      ))}
    </DueSection>
  )
}
