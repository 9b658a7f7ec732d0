import { useParams, useSearch } from '@tanstack/react-router'
import type { Answer } from '../../calls/call.ts'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { CalendarCard } from './calendar-card.tsx'
import { CareCard } from './care-card.tsx'
import { CasesCard } from './cases-card.tsx'
import { CheckInCard } from './check-in-card.tsx'
import { ClientTop } from './client-top.tsx'
import { ChangesCard } from './changes-card.tsx'
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
import { Timeline } from './timeline.tsx'
import styles from './client.module.css'

export type ClientPage = Answer<'see-client'>

/** One client on a day: a sentence first, then what happened on the left and how it stands on the right. */
export default function ClientScreen() {
  const { client } = useParams({ from: '/frame/clients/$client' })
  const { asOf } = useSearch({ from: '/frame/clients/$client' })
  const answer = useRead('see-client', asOf ? { client, asOf } : { client }, { keep: true })
  return (
    <PageState answer={answer} shape="page">
      {(page) => <ClientBody page={page} />}
    </PageState>
  )
}

function ClientBody({ page }: { page: ClientPage }) {
  return (
    <div className={styles.page}>
      <ClientTop page={page} />
      <div className={styles.columns}>
        <div className={styles.side}>
          <CareCard client={page.client} />
          <StandingCard page={page} />
          <CasesCard client={page.client} />
          <ReviewCard client={page.client} />
          <OutlookCard page={page} />
          <PlanCard client={page.client} />
          <CheckInCard client={page.client} />
          <ChangesCard changes={page.changes} />
          <PromisesCard page={page} />
          <ExpectationsCard client={page.client} />
          <ScopeCard client={page.client} />
          <ConductCard client={page.client} />
          <CalendarCard client={page.client} />
          <DealCard client={page.client} />
          <MoneyCard page={page} />
          <ProfitCard client={page.client} />
          <QuestionsCard page={page} />
          <PeopleCard page={page} />
        </div>
        <Timeline client={page.client} until={page.day} />
      </div>
    </div>
  )
}
