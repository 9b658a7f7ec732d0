import { useLocation, useParams, useSearch } from '@tanstack/react-router'
import type { Answer } from '../../calls/call.ts'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { ClientCards, Part, PartLinks, partOf } from './client-parts.tsx'
import { ClientTop } from './client-top.tsx'
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
  const shown = partOf(useLocation({ select: ({ hash }) => hash }))
  return (
    <div className={styles.page}>
      <ClientTop page={page} />
      <PartLinks shown={shown} />
      <div className={styles.columns}>
        <div className={styles.side}>
          <ClientCards page={page} shown={shown} />
        </div>
        <Part part="history" shown={shown}>
          <Timeline client={page.client} until={page.day} />
        </Part>
      </div>
    </div>
  )
}
