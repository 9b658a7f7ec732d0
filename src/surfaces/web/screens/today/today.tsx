import { Suspense, lazy } from 'react'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { Answer } from '../../calls/call.ts'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { AsOf } from '../../pieces/as-of.tsx'
import { Strip } from '../../pieces/strip.tsx'
import { useWords } from '../../words/words-context.tsx'
import { SampleNote } from '../import/sample-note.tsx'
import { Moves } from './moves.tsx'
import { PromisesDue } from './promises-due.tsx'
import { PutAside } from './put-aside.tsx'
import styles from './today.module.css'
import { useContactsDue } from './use-contacts-due.ts'

const CasesDue = lazy(() => import('./cases-due.tsx'))
const IncidentsDue = lazy(() => import('./incidents-due.tsx'))
const ReviewsDue = lazy(() => import('./reviews-due.tsx'))
const PartingsDue = lazy(() => import('./partings-due.tsx'))

export type TodaySeen = Answer<'see-today'>

/** While readings are being computed Today looks again this often. */
const AGAIN_MS = 2000

/** The page a person opens every morning: whom to contact and why, what was promised, what is not known. */
export function Today() {
  const { asOf } = useSearch({ from: '/frame/' })
  const first = useRead('see-today', asOf ? { asOf } : {}, { keep: true })
  const due = (first.data?.due ?? 0) > 0
  const answer = useRead('see-today', asOf ? { asOf } : {}, { keep: true, every: due ? AGAIN_MS : false })
  return (
    <PageState answer={answer} shape="list">
      {(today) => <TodayPage today={today} />}
    </PageState>
  )
}

function TodayPage({ today }: { today: TodaySeen }) {
  const navigate = useNavigate()
  return (
    <div className={styles.page}>
      <TodayHead today={today} />
      <Strip
        strip={today.strip}
        onChoose={(standing) => void navigate({ to: '/clients', search: standing ? { standing } : {} })}
      />
      <Suspense>
        <CasesDue today={today} />
      </Suspense>
      <Lists today={today} />
      <Rest today={today} />
    </div>
  )
}

/** What there is to do: moves, and below them the contacts that were planned for this week. */
function Lists({ today }: { today: TodaySeen }) {
  const { contacts, above } = useContactsDue(today)
  return (
    <Moves
      moves={today.moves}
      contacts={contacts}
      day={today.day}
      between={<CanWait today={today} />}
      below={<ListedAbove n={above} />}
    />
  )
}

function CanWait({ today: { waiting } }: { today: TodaySeen }) {
  const { say } = useWords()
  if (waiting === 0) return null
  return (
    <p className={styles.waiting}>
      <Link to="/clients" search={{ sort: 'standing' }}>
        {say('web.today.waiting', { n: waiting })}
      </Link>
    </p>
  )
}

/** Planned contacts with clients who have a move already are not told twice, but counted. */
function ListedAbove({ n }: { n: number }) {
  const { say } = useWords()
  return n > 0 ? <p className="muted small">{say('web.today.contacts.above', { n })}</p> : null
}

function TodayHead({ today }: { today: TodaySeen }) {
  const { say, day, language } = useWords()
  const navigate = useNavigate({ from: '/' })
  const now = today.moves.filter((move) => move.group === 'today').length
  const week = today.moves.length - now
  return (
    <header className={styles.head}>
      <div>
        <p className="muted small">{weekday(today.day, language)}</p>
        <h1>{day(today.day, 'long')}</h1>
        <p className={styles.lead}>
          {today.moves.length === 0 ? say(quiet(today)) : say('web.today.lead', { now, week })}
        </p>
      </div>
      <AsOf day={today.day} today={today.today} onChange={(asOf) => void navigate({ search: asOf ? { asOf } : {} })} />
    </header>
  )
}

/** Without anything on record to judge by, silence is no good news. */
function quiet({ unknown, total }: TodaySeen): string {
  return unknown === total ? 'web.today.quiet.unknown' : 'web.today.quiet'
}

function weekday(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
}

function Rest({ today }: { today: TodaySeen }) {
  const { say } = useWords()
  return (
    <>
      <PutAside today={today} />
      <PromisesDue today={today} />
      <Suspense>
        <IncidentsDue today={today} />
        <ReviewsDue today={today} />
        <PartingsDue today={today} />
      </Suspense>
      {today.unknown > 0 ? (
        <section className="stack-small">
          <h2>{say('web.today.unknown.title')}</h2>
          <p>
            {say('web.today.unknown', { n: today.unknown, total: today.total })}{' '}
            <Link to="/clients" search={{ standing: 'unknown' }}>
              {say('web.today.unknown.see')}
            </Link>
          </p>
        </section>
      ) : null}
      <p className="muted small">
        <Link to="/check">{say('web.check.title')}</Link> {say('web.check.today')}
      </p>
      <SampleNote />
      {today.due > 0 ? <output className="muted small">{say('web.today.due', { n: today.due })}</output> : null}
    </>
  )
}
