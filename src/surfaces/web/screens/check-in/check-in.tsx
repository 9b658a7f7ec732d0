import { Link, useParams } from '@tanstack/react-router'
import type { Answer } from '../../calls/call.ts'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { Agenda } from './agenda.tsx'
import { CheckInForm } from './check-in-form.tsx'
import { Earlier } from './earlier.tsx'
import { Invitation } from './invitation.tsx'
import { Known } from './known.tsx'
import { OwnTalks } from './own-talks.tsx'
import styles from './check-in.module.css'

export type Prepared = Answer<'prepare-check-in'>

/** A check-in: what to know and the agenda on the left, the talk itself on the right (N8–N14, N26–N28). */
export default function CheckIn() {
  const { client } = useParams({ from: '/frame/clients/$client/check-in' })
  const answer = useRead('prepare-check-in', { client })
  return (
    <PageState answer={answer} shape="page">
      {(prepared) => <CheckInBody prepared={prepared} />}
    </PageState>
  )
}

function CheckInBody({ prepared }: { prepared: Prepared }) {
  const { say } = useWords()
  const may = useMay('record-check-in')
  const { client, name, busy } = prepared
  return (
    <div className={styles.page}>
      <header className="stack-small">
        <Link to="/clients/$client" params={{ client }}>
          {say('web.check-in.back', { name })}
        </Link>
        <h1>{say('web.check-in.title', { name })}</h1>
        <p>{sinceSentence(say, prepared)}</p>
        {busy ? <p className={styles.care}>{say('web.check-in.busy')}</p> : null}
      </header>
      <div className={styles.columns}>
        <div className={styles.side}>
          <Agenda prepared={prepared} />
          <Known prepared={prepared} />
          <Invitation prepared={prepared} />
          <Earlier client={client} />
          <OwnTalks />
        </div>
        {may ? <CheckInForm key={client} prepared={prepared} /> : null}
      </div>
    </div>
  )
}

function sinceSentence(say: ReturnType<typeof useWords>['say'], { since, anniversary }: Prepared): string {
  if (!since || !anniversary) return say('web.check-in.since.unknown')
  const args = { since: { day: since }, years: anniversary.years, day: { day: anniversary.day } }
  return say(anniversary.months > 0 ? 'web.check-in.since.half' : 'web.check-in.since', args)
}
