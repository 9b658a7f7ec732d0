import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { Span } from '../../../../core/calendar/sides.ts'
import type { CallFailed } from '../../calls/call.ts'
import { usePages, useRead } from '../../calls/use-action.ts'
import { Problem } from '../../frame/problem.tsx'
import { Waiting } from '../../frame/page-state.tsx'
import { useWords } from '../../words/words-context.tsx'
import { LANES, laneOf } from './lanes.ts'
import type { Lane } from './lanes.ts'
import { TimelineMonths } from './timeline-months.tsx'
import styles from './client.module.css'

/** The cursor before the first page. */
const NEWEST: string = ''

/** What happened, newest first, in lanes; `until` leaves out what came after the day the page speaks of. */
export function Timeline({ client, until }: { client: string; until: string }) {
  const { say } = useWords()
  const [hidden, setHidden] = useState<ReadonlySet<Lane>>(new Set())
  const spans = useSpans(client)
  const pages = usePages(
    'see-timeline',
    { client, limit: 80 },
    { first: NEWEST, at: (before) => (before ? { before } : {}), next: (last) => last.next ?? undefined },
  )
  const facts = (pages.data?.pages ?? [])
    .flatMap((page) => page.facts)
    .filter((fact) => fact.on <= until && !hidden.has(laneOf(fact.kind)))
  const turn = (lane: Lane) =>
    setHidden((now) => (now.has(lane) ? new Set([...now].filter((one) => one !== lane)) : new Set([...now, lane])))
  return (
    <section className={styles.timeline} aria-labelledby="timeline-title">
      <div className="row-apart">
        <h2 id="timeline-title">{say('web.client.timeline')}</h2>
        <LaneFilter hidden={hidden} onTurn={turn} />
      </div>
      {pages.isPending ? <Waiting shape="page" /> : null}
      {pages.error ? <Problem failed={pages.error as CallFailed} /> : null}
      {pages.data && facts.length === 0 ? <p className="muted">{say('web.client.timeline.none')}</p> : null}
      <TimelineMonths facts={facts} spans={spans} />
      {pages.hasNextPage ? (
        <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {say('web.client.timeline.more')}
        </Button>
      ) : null}
    </section>
  )
}

/** The client's seasons, those of the past as well; what is so on some days of every week is none. */
function useSpans(client: string): readonly Span[] {
  const { data } = useRead('see-calendar', { client })
  return useMemo(() => {
    const seasons = (data?.spans ?? []).filter(({ weekdays }) => weekdays.length === 0)
    return seasons.map(({ textKey, weekdays: _none, ...span }) => (textKey === null ? span : { ...span, textKey }))
  }, [data])
}

function LaneFilter({ hidden, onTurn }: { hidden: ReadonlySet<Lane>; onTurn: (lane: Lane) => void }) {
  const { say } = useWords()
  return (
    <fieldset className={styles.lanes} aria-label={say('web.client.lanes')}>
      {LANES.map((lane) => (
        <button key={lane} type="button" data-lane={lane} aria-pressed={!hidden.has(lane)} onClick={() => onTurn(lane)}>
          {say(`web.client.lane.${lane}`)}
        </button>
      ))}
    </fieldset>
  )
}
