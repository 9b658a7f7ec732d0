import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Answer } from '../../calls/call.ts'
import { useRead } from '../../calls/use-action.ts'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { DueSection } from './due-section.tsx'
import type { TodaySeen } from './today.tsx'
import styles from './today.module.css'

type ReviewSeen = Answer<'see-reviews'>['reviews'][number]

/** Reviews that ask for a decision, or a forecast for how it ended: for the few who may know of them (M33). */
export default function ReviewsDue({ today: { day, today } }: { today: TodaySeen }) {
  const { say } = useWords()
  const enabled = useMay('see-reviews') && day === today
  const answer = useRead('see-reviews', { due: true, limit: 12 }, { keep: true, enabled })
  const reviews = answer.data?.reviews ?? []
  if (reviews.length === 0) return null
  return (
    <DueSection
      title={say('web.today.reviews')}
      all={
        <Link to="/reviews" className="small">
          {say('web.today.reviews.all')}
        </Link>
      }
    >
      {reviews.map((one) => (
        <DueRow key={`${one.client} ${one.review}`} one={one}>
          {say(`web.today.review.${one.forecastDue ? 'forecast' : one.due < day ? 'late' : 'due'}`, {
            due: { day: one.due },
          })}
        </DueRow>
      ))}
    </DueSection>
  )
}

function DueRow({ one: { client, name }, children }: { one: ReviewSeen; children: ReactNode }) {
  const { say } = useWords()
  return (
    <li className={styles.promise}>
      <Link to="/clients/$client" params={{ client }}>
        {name}
      </Link>
      <span className="small muted">{children}</span>
      <Link to="/reviews/$client" params={{ client }} className="small">
        {say('web.today.review.open')}
      </Link>
    </li>
  )
}
