import type { ReactNode } from 'react'
import { useWords } from '../../words/words-context.tsx'
import { CalendarCard } from './calendar-card.tsx'
import { CareCard } from './care-card.tsx'
import { CasesCard } from './cases-card.tsx'
import { ChangesCard } from './changes-card.tsx'
import { CheckInCard } from './check-in-card.tsx'
import type { ClientPage } from './client.tsx'
import { ConductCard } from './conduct-card.tsx'
import { DealCard } from './deal-card.tsx'
import { ExpectationsCard } from './expectations-card.tsx'
import { MoneyCard } from './money-card.tsx'
import { OutlookCard } from './outlook-card.tsx'
import { PeopleCard } from './people-card.tsx'
import { PlanCard } from './plan-card.tsx'
import { ProfitCard } from './profit-card.tsx'
import { PromisesCard } from './promises-card.tsx'
import { QuestionsCard } from './questions-card.tsx'
import { ReviewCard } from './review-card.tsx'
import { ScopeCard } from './scope-card.tsx'
import { StandingCard } from './standing-card.tsx'
import styles from './client.module.css'

const PARTS = ['now', 'contact', 'work', 'money', 'history'] as const

/** Where on a long page things are: on a phone its parts come one below the other. */
export function PartLinks() {
  const { say } = useWords()
  return (
    <nav className={styles.parts} aria-label={say('web.client.parts')}>
      {PARTS.map((part) => (
        <a key={part} href={`#client-${part}`}>
          {say(`web.client.part.${part}`)}
        </a>
      ))}
    </nav>
  )
}

/** A part of the page, to which a link leads. */
export function Part({ part, children }: { part: (typeof PARTS)[number]; children: ReactNode }) {
  return (
    <div id={`client-${part}`} className={styles.part}>
      {children}
    </div>
  )
}

/** How a client stands and what is open, contact, work, money: the cards beside what happened. */
export function ClientCards({ page }: { page: ClientPage }) {
  const { client } = page
  return (
    <>
      <Part part="now">
        <CareCard client={client} />
        <StandingCard page={page} />
        <CasesCard client={client} />
        <ReviewCard client={client} />
        <PromisesCard page={page} />
        <OutlookCard page={page} />
      </Part>
      <Part part="contact">
        <PlanCard client={client} />
        <CheckInCard client={client} />
        <ChangesCard changes={page.changes} />
        <CalendarCard client={client} />
        <QuestionsCard page={page} />
        <PeopleCard page={page} />
      </Part>
      <Part part="work">
        <ExpectationsCard client={client} />
        <ScopeCard client={client} />
        <ConductCard client={client} />
      </Part>
      <Part part="money">
        <DealCard client={client} />
        <MoneyCard page={page} />
        <ProfitCard client={client} />
      </Part>
    </>
  )
}
