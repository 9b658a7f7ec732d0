import { clientCalendar, spanOn } from '../core/calendar/client-calendar.ts'
import type { ClientCalendar, OurCalendar } from '../core/calendar/client-calendar.ts'
import { goalStates } from '../core/checkins/goals.ts'
import type { GoalState } from '../core/checkins/goals.ts'
import { heldCheckins, openQuestions, questionsAsked } from '../core/checkins/held.ts'
import type { Answered, HeldCheckin } from '../core/checkins/held.ts'
import type { Complained, OpenPromise } from '../core/checkins/prepare.ts'
import { addDays, dayFromNumber, dayNumber } from '../core/day.ts'
import type { Day } from '../core/day.ts'
import { clientCard } from '../core/ledger/card.ts'
import type { ClientCard } from '../core/ledger/card.ts'
import type { Fact } from '../core/ledger/fact.ts'
import { foldHistory } from '../core/signals/fold.ts'
import { historyOn } from '../core/signals/history.ts'
import type { History } from '../core/signals/history.ts'
import { promiseStates } from '../core/signals/open-promises.ts'
import { questionsOf } from '../core/signals/threads.ts'
import { clientNamed } from './ask.ts'
import { ourCalendarIn } from './our-calendar.ts'
import type { World } from './world.ts'

/** Everything known of a client that a check-in is made of, on a day. */
export type CheckinSeen = {
  client: string
  name: string
  day: Day
  facts: readonly Fact[]
  history: History
  card: ClientCard
  ours: OurCalendar
  calendar: ClientCalendar
  held: HeldCheckin[]
  asked: Answered[]
  goals: GoalState[]
}

export async function checkinSeen(world: World, named: string, day: Day): Promise<CheckinSeen> {
  const { client, name } = await clientNamed(world, named)
  const facts = (await world.stores.facts.ofClients([client])).get(client)!
  const known = facts.filter((fact) => fact.on === '' || fact.on <= day)
  const card = clientCard(client, known)
  const ours = await ourCalendarIn(world.stores)
  return {
    client,
    name,
    day,
    facts: known,
    history: historyOn(foldHistory(client, facts), dayNumber(day)),
    card,
    ours,
    calendar: clientCalendar(card, known, ours),
    held: heldCheckins(known, day),
    asked: questionsAsked(known, day),
    goals: goalStates(known, day),
  }
}

export function promisesOpen({ history }: CheckinSeen): OpenPromise[] {
  return promiseStates(history.promises)
    .filter((one) => !one.settled)
    .map(({ text, ours, due, because }) => ({ text, ours, due: dayFromNumber(due), because }))
}

/** Complaints of the last year, or since the last check-in, the newest first. */
const COMPLAINT_DAYS = 365

export function complaintsOf({ facts, held, day }: CheckinSeen): Complained[] {
  const from = held[0]?.on ?? addDays(day, -COMPLAINT_DAYS)
  const found = facts.filter((fact) => fact.kind === 'complaint').filter((fact) => fact.on >= from && fact.on !== '')
  return found
    .toSorted((a, b) => (a.on < b.on ? 1 : -1))
    .map(({ body, on, id }) => ({ text: body.text, on, because: [id] }))
}

/** Questions the client waits with: on a sheet of theirs, and in messages that got no word of ours. */
export function waitingQuestions({ facts, history, day }: CheckinSeen): Answered[] {
  const queries = facts.filter((fact) => fact.kind === 'query')
  const answered = new Set(queries.flatMap(({ body }) => (body.answer === undefined ? [] : [body.text])))
  const onSheets = queries
    .filter(({ body }) => !answered.has(body.text))
    .map(({ body, on, id }) => ({ text: body.text, answer: null, on: on || day, because: [id] }))
  const words = new Map(facts.map((fact) => [fact.id, 'text' in fact.body ? (fact.body.text ?? '') : '']))
  const waits = questionsOf(history.contacts).filter(({ waitsSince }) => waitsSince !== null)
  const inMessages = waits.map(({ on, ref }) => {
    return { text: words.get(ref) ?? '', answer: null, on: dayFromNumber(on), because: [ref] }
  })
  return [...onSheets, ...inMessages.filter(({ text }) => text !== '')]
}

/** What is open between us: first what they asked, then what we asked and they have not answered. */
export function openBetween(seen: CheckinSeen): Answered[] {
  return [...waitingQuestions(seen), ...openQuestions(seen.asked)]
}

/** True when the client is in a busy window on the day (N14, N32). */
export function isBusy({ calendar, day }: CheckinSeen): boolean {
  return spanOn(calendar, day, 'busy') !== null
}
