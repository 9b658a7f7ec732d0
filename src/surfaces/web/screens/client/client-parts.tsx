import type { ReactNode } from 'react'
import { useRead } from '../../calls/use-action.ts'
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
import { KeepingCard } from './keeping-card.tsx'
import { PartingCard } from './parting-card.tsx'
import { ReviewCard } from './review-card.tsx'
import { ScopeCard } from './scope-card.tsx'
import { StandingCard } from './standing-card.tsx'
import styles from './client.module.css'

const PARTS = ['now', 'contact', 'work', 'money', 'history'] as const
export type PartName = (typeof PARTS)[number]

/** The part an address leads to (`#client-money`); without one, how the client stands now. */
export function partOf(hash: string): PartName {
  return PARTS.find((part) => hash === `client-${part}`) ?? 'now'
}

/** On a phone one part of the long page is shown at a time, and this chooses it. */
export function PartLinks({ shown }: { shown: PartName }) {
  const { say } = useWords()
  return (
    <nav className={styles.parts} aria-label={say('web.client.parts')}>
      {PARTS.map((part) => (
        <a key={part} href={`#client-${part}`} aria-current={part === shown ? 'true' : undefined}>
          {say(`web.client.part.${part}`)}
        </a>
      ))}
    </nav>
  )
}

type PartProps = { part: PartName; shown: PartName; children: ReactNode }

/** A part of the page, to which a link leads. */
export function Part({ part, shown, children }: PartProps) {
  return (
    <div id={`client-${part}`} className={styles.part} data-shown={part === shown}>
      {children}
    </div>
  )
}

/** How a client stands and what is open, contact, work, money: the cards beside what happened. */
export function ClientCards({ page, shown }: { page: ClientPage; shown: PartName }) {
  const { client } = page
  return (
    <>
      <Part part="now" shown={shown}>
        <NowCards page={page} />
      </Part>
      <Part part="contact" shown={shown}>
        <PlanCard client={client} />
        <CheckInCard client={client} />
        <ChangesCard changes={page.changes} />
        <CalendarCard client={client} />
        <QuestionsCard page={page} />
        <PeopleCard page={page} />
      </Part>
      <Part part="work" shown={shown}>
        <ExpectationsCard client={client} />
        <ScopeCard client={client} />
        <ConductCard client={client} />
      </Part>
      <Part part="money" shown={shown}>
        <DealCard client={client} />
        <MoneyCard page={page} />
        <ProfitCard client={client} />
      </Part>
    </>
  )
}

/** What a client needs just now comes before everything; where nothing is known of it, asking is the last line. */
function NowCards({ page }: { page: ClientPage }) {
  const { client } = page
  const needs = useRead('see-care', { client }).data?.care?.active ?? false
  return (
    <>
      {needs ? <CareCard client={client} /> : null}
      <StandingCard page={page} />
      <CasesCard client={client} />
      <PromisesCard page={page} />
      <PartingCard client={client} />
      <KeepingCard client={client} />
      <ReviewCard client={client} />
      <OutlookCard page={page} />
      {needs ? null : <CareCard client={client} />}
    </>
  )
}
