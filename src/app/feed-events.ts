import type { Day } from '../core/day.ts'
import type { Planned, Why } from '../core/plans/contact/planned.ts'
import type { Arg } from '../core/signals/signal.ts'
import type { DueContacts, DuePromise } from './due-work.ts'
import { hoursGiver } from './feed-hours.ts'
import { ourCalendarIn } from './our-calendar.ts'
import type { World } from './world.ts'

/** An event of a member's calendar, without the client's name. */
export type FeedEvent = {
  key: string
  what: 'contact' | 'check-in' | 'promise'
  client: string
  purpose: string
  way: string
  day: Day
  from: string | null
  until: string | null
  wasDue: Day | null
  why: { say: string; args: Record<string, Arg> }[]
}

/**
 * Reasons that may leave the house with a feed: they are made of the rhythm and of public calendars. What somebody
 * wrote as a reason, and why a client is busy, stays inside.
 */
const TOLD = /^(first|rhythm\..+|served|anniversary|half-year|levelled|instead\.(?!busy$).+)$/

export async function contactEvents(world: World, { contacts }: DueContacts): Promise<FeedEvent[]> {
  const plans = await world.stores.plans.clientPlansOf([...new Set(contacts.map(({ client }) => client))])
  const byClient = new Map(plans.map((plan) => [plan.client, plan]))
  const giveHours = hoursGiver(await ourCalendarIn(world.stores), byClient)
  return contacts.map((one) => {
    const isLate = one.day < world.today
    const hours = isLate ? null : giveHours(one.client, one.way, one.day)
    return {
      key: `contact ${one.client} ${one.track}`,
      what: one.kind === 'anniversary' ? 'check-in' : 'contact',
      client: one.client,
      purpose: one.purpose,
      way: one.way,
      ...placeOf(one.day, world.today),
      from: hours?.from ?? null,
      until: hours?.until ?? null,
      why: one.why.flatMap(toldWhy),
    }
  })
}

export function promiseEvents(world: World, promises: readonly DuePromise[]): FeedEvent[] {
  return promises.map(({ client, text, due, because }) => ({
    key: `promise ${client} ${because[0] ?? text}`,
    what: 'promise',
    client,
    purpose: text,
    way: 'any',
    ...placeOf(due, world.today),
    from: null,
    until: null,
    why: [],
  }))
}

/** What is past and still open stands on today, where it is seen, and says what day it was for. */
function placeOf(day: Day, today: Day): { day: Day; wasDue: Day | null } {
  return day < today ? { day: today, wasDue: day } : { day, wasDue: null }
}

export function toldWhy({ code, args }: Why): FeedEvent['why'] {
  if (code === 'placed') return [{ say: 'feed.why.placed', args: {} }]
  if (code === 'instead.busy') return [{ say: 'feed.why.busy', args: pick(args, 'day', 'until') }]
  return TOLD.test(code) ? [{ say: `plan.why.${code}`, args }] : []
}

function pick(args: Planned['why'][number]['args'], ...names: string[]): Record<string, Arg> {
  return Object.fromEntries(names.flatMap((name) => (args[name] === undefined ? [] : [[name, args[name]]])))
}
