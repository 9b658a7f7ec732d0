import { everyIn } from '../../calendar/every.ts'
import { replyWindows } from '../../calendar/reply-windows.ts'
import { dayFromNumber, dayNumber } from '../../day.ts'
import type { Day } from '../../day.ts'
import { goneOf, leavingOf } from '../../advice/gone.ts'
import { suppressionOf } from '../../keeping/suppressed.ts'
import { clientCard } from '../../ledger/card.ts'
import type { Fact, FactOf } from '../../ledger/fact.ts'
import { twoWayContacts } from '../../signals/contacts.ts'
import { historyOn } from '../../signals/history.ts'
import type { History } from '../../signals/history.ts'
import type { ClientPlan, Done, Placement, Track } from './client-plan.ts'

/**
 * Folds what planning needs from a client's facts and history, in any order; null where no track is planned. Facts
 * for owners or for their author only are passed over: plans are seen by the whole team.
 */
export function foldPlan(client: string, facts: readonly Fact[], history: History, today: Day): ClientPlan | null {
  const known = facts.filter((fact) => fact.client === client && isForTeam(fact) && fact.on <= today).toSorted(byDay)
  const tracks = tracksOf(known)
  if (tracks.length === 0) return null
  const then = historyOn(history, dayNumber(today))
  const { since, trade, zone, country, region, rest, hours } = clientCard(client, facts)
  const card = { since, trade, zone, country, region, rest, hours }
  return {
    client,
    card: Object.fromEntries(Object.entries(card).filter(([, value]) => value !== undefined)),
    calendar: known.filter((fact) => fact.kind === 'window' || fact.kind === 'season'),
    tracks,
    placements: placementsOf(known),
    done: doneOf(history, facts, today),
    engagements: engagementsOf(known),
    ended: endOf(then, today),
    suppressed: suppressionOf(client, known, today)?.as ?? null,
    bestDays: bestDaysOf(then, today),
  }
}

function isForTeam({ visibility }: Fact): boolean {
  return visibility === 'shared' || visibility === 'team'
}

function byDay(a: { on: Day }, b: { on: Day }): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : 0
}

/** The latest word on each track counts; one that was stopped is none. Other words for the same rhythm put nothing off. */
function tracksOf(facts: readonly Fact[]): Track[] {
  const latest = new Map<string, { fact: FactOf<'plan'>; planned: Day }>()
  for (const fact of facts) {
    if (fact.kind !== 'plan') continue
    const before = latest.get(fact.body.track)
    const goesOn = before && !before.fact.body.stopped && before.fact.body.every === fact.body.every
    latest.set(fact.body.track, { fact, planned: goesOn ? before.planned : fact.on })
  }
  const tracks = [...latest.values()].flatMap(({ fact, planned }) => trackOf(fact, planned))
  return tracks.toSorted((a, b) => (a.track < b.track ? -1 : 1))
}

function trackOf({ body, id }: FactOf<'plan'>, planned: Day): Track[] {
  const every = body.stopped ? null : everyIn(body.every ?? '')
  if (!every) return []
  const { track, text, kind, way, owner, from, engagement } = body
  return [
    {
      track,
      purpose: text ?? '',
      every,
      kind: kind ?? 'touch',
      way: way ?? 'any',
      owner: owner ?? null,
      from: from ?? null,
      planned,
      engagement: engagement ?? null,
      because: [id],
    },
  ]
}

function placementsOf(facts: readonly Fact[]): Placement[] {
  const latest = new Map<string, Placement>()
  for (const fact of facts) {
    if (fact.kind !== 'placed') continue
    const { track, due, text, override } = fact.body
    const by = fact.by ?? null
    latest.set(track, { track, on: fact.on, due, text, by, override: override === true, because: [fact.id] })
  }
  return [...latest.values()]
}

function engagementsOf(facts: readonly Fact[]): ClientPlan['engagements'] {
  const works: ClientPlan['engagements'] = {}
  for (const { kind, on, body } of facts) {
    if (kind !== 'engagement') continue
    const known = works[body.engagement]
    works[body.engagement] = { from: known?.from ?? on, until: body.until ?? known?.until ?? null }
  }
  return works
}

function endOf(history: History, today: Day): Day | null {
  const gone = goneOf(history, dayNumber(today))
  if (gone?.why === 'ended') return dayFromNumber(gone.on)
  const leaving = leavingOf(history)
  return leaving && dayFromNumber(leaving.until)
}

function bestDaysOf(history: History, today: Day): ClientPlan['bestDays'] {
  const windows = replyWindows(history, today)
  return 'best' in windows ? windows.best : []
}

function doneOf(history: History, facts: readonly Fact[], today: Day): ClientPlan['done'] {
  const real = history.contacts.filter((contact) => !contact.automatic)
  const spoken = real.filter((contact) => contact.way === 'with')
  const written = real.filter((contact) => contact.way === 'to')
  const checkins = facts
    .filter((fact) => fact.kind === 'checkin')
    .filter(isForTeam)
    .toSorted(byDay)
  return {
    twoWay: latestOf(
      twoWayContacts(history.contacts).map((one) => ({ on: dayFromNumber(one.on), because: one.because })),
      today,
    ),
    spoken: latestOf(spoken.map(daysOf), today),
    written: latestOf(written.map(daysOf), today),
    checkins: [...Map.groupBy(checkins.map(checkinDone), ({ engagement }) => engagement).values()]
      .flatMap((own) => latestOf(own, today))
      .toSorted(byDay),
  }
}

function checkinDone({ on, id, body }: FactOf<'checkin'>): Done[number] {
  return { on, because: [id], ...(body.engagement === undefined ? {} : { engagement: body.engagement }) }
}

function daysOf(contact: History['contacts'][number]): Done[number] {
  return { on: dayFromNumber(contact.on), because: [contact.ref] }
}

/** The last one by a day, and those dated later, so that a new day needs no facts. */
function latestOf(list: Done, today: Day): Done {
  const next = list.findIndex((one) => one.on > today)
  return list.slice(Math.max(0, (next < 0 ? list.length : next) - 1))
}
