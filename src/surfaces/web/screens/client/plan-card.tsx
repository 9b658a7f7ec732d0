import { ActionIcon, Button } from '@mantine/core'
import { IconCalendarRepeat, IconPencil } from '@tabler/icons-react'
import { Suspense, lazy, useState } from 'react'
import type { Answer } from '../../calls/call.ts'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { useMay } from '../../frame/session.tsx'
import { sayEvery, sayHow, shortDay } from '../../pieces/contact-words.ts'
import { PlaceWindow } from '../../pieces/place-window.tsx'
import { WhyDay } from '../../pieces/why-day.tsx'
import { useWords } from '../../words/words-context.tsx'
import styles from './client.module.css'
import { TrackWindow } from './track-window.tsx'

const ApplyPlan = lazy(() => import('../../pieces/apply-plan.tsx'))

type PlanSeen = Answer<'see-plan'>
export type TrackSeen = PlanSeen['tracks'][number]

/** The contacts that are planned with a client: what for, when next and why then (N30). */
export function PlanCard({ client }: { client: string }) {
  const { say } = useWords()
  const answer = useRead('see-plan', { client })
  return (
    <section className="card stack-small" aria-labelledby="plan-title">
      <h2 id="plan-title">{say('web.plan.card')}</h2>
      <PageState answer={answer} shape="lines">
        {(plan) => <PlanLines plan={plan} />}
      </PageState>
    </section>
  )
}

/** What is open over the card: a track being written (null for a new one), one being moved, or a template. */
type Open = { is: 'track'; track: TrackSeen | null } | { is: 'place'; track: TrackSeen } | { is: 'template' } | null

function PlanLines({ plan }: { plan: PlanSeen }) {
  const { say } = useWords()
  const [open, setOpen] = useState<Open>(null)
  const may = useMay('set-plan') && plan.ended === null
  const close = () => setOpen(null)
  const { client, name, tracks } = plan
  return (
    <>
      {plan.ended ? <p className="muted small">{say('web.plan.card.ended', { on: { day: plan.ended } })}</p> : null}
      {tracks.length === 0 && !plan.ended ? <p className="muted">{say('web.plan.card.none')}</p> : null}
      <ul className={styles.lines}>
        {tracks.map((track) => (
          <TrackLine key={track.track} track={track} may={may} onOpen={setOpen} />
        ))}
      </ul>
      {may ? (
        <div className="row">
          <Button variant={tracks.length === 0 ? 'filled' : 'default'} onClick={() => setOpen({ is: 'template' })}>
            {say('web.plan.card.template')}
          </Button>
          <Button variant="default" onClick={() => setOpen({ is: 'track', track: null })}>
            {say('web.plan.card.add')}
          </Button>
        </div>
      ) : null}
      <Suspense>
        {open?.is === 'template' ? <ApplyPlan clients={[client]} name={name} onClose={close} /> : null}
      </Suspense>
      {open?.is === 'track' ? <TrackWindow client={client} track={open.track} onClose={close} /> : null}
      {open?.is === 'place' ? (
        <PlaceWindow contact={{ client, name, ...open.track, day: open.track.next?.day ?? null }} onClose={close} />
      ) : null}
    </>
  )
}

type LineProps = { track: TrackSeen; may: boolean; onOpen: (open: Open) => void }

function TrackLine({ track, may, onOpen }: LineProps) {
  const { say, language } = useWords()
  const [why, setWhy] = useState(false)
  const { next, purpose, every, ownerName, workEnded } = track
  const how = [sayHow(say, track), sayEvery(say, every), ownerName].filter(Boolean).join(' · ')
  return (
    <li>
      <div className="row-apart">
        <strong>
          {next?.day ? shortDay(language, next.day) : say(next ? 'web.plan.no-day' : 'web.plan.card.nothing')}
        </strong>
        {may ? <TrackDeeds track={track} onOpen={onOpen} /> : null}
      </div>
      <p>{purpose}</p>
      <p className="muted small">{how}</p>
      {workEnded && !next ? (
        <p className="muted small">{say('plan.why.engagement-ended', { until: { day: workEnded } })}</p>
      ) : null}
      {next ? (
        <button type="button" className="linklike" aria-expanded={why} onClick={() => setWhy(!why)}>
          {say(why ? 'web.because.close' : next.day ? 'web.plan.why' : 'web.plan.why.none')}
        </button>
      ) : null}
      {why && next ? <WhyDay why={next.why} because={next.because} /> : null}
    </li>
  )
}

function TrackDeeds({ track, onOpen }: Omit<LineProps, 'may'>) {
  const { say } = useWords()
  return (
    <span className="row">
      <ActionIcon
        variant="subtle"
        aria-label={say('web.plan.card.place', { purpose: track.purpose })}
        title={say('web.plan.place')}
        onClick={() => onOpen({ is: 'place', track })}
      >
        <IconCalendarRepeat size={20} stroke={1.6} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        aria-label={say('web.plan.card.change', { purpose: track.purpose })}
        title={say('web.plan.card.change.short')}
        onClick={() => onOpen({ is: 'track', track })}
      >
        <IconPencil size={20} stroke={1.6} />
      </ActionIcon>
    </span>
  )
}
