import { z } from 'zod'
import { addDays, dayNumber } from '../core/day.ts'
import { action } from './action.ts'
import { contactsOf, promisesOf } from './due-work.ts'
import { contactEvents, promiseEvents } from './feed-events.ts'
import type { FeedEvent } from './feed-events.ts'
import { args, day, key } from './shapes.ts'
import { memberAsked } from './team.ts'

/** More than this no calendar program shows well; the soonest are kept. */
const MOST_EVENTS = 500
const AHEAD_DAYS = 400

const event = z.object({
  /** The same as long as it is the same contact or promise, whatever day it comes to. */
  key: z.string(),
  what: z.enum(['contact', 'check-in', 'promise']),
  client: key,
  name: z.string(),
  /** What the client has from it, or what was promised. */
  purpose: z.string(),
  way: z.string(),
  day,
  /** When it is within the hours of both sides; null where the client's hours are not known, then it is for the day. */
  from: z.string().nullable(),
  until: z.string().nullable(),
  /** The day it was for, where that is past. */
  wasDue: day.nullable(),
  /** Reasons for the day, as `plan.why.<code>` or `feed.why.<code>`. */
  why: z.array(z.object({ say: z.string(), args })),
})

/** What the calendar of a member shows: planned contacts, check-ins and promises, and nothing of money, complaints or private notes. */
export const seeFeed = action({
  name: 'see-feed',
  access: 'member',
  changes: false,
  places: ['member'],
  input: z.object({ member: z.string().trim().min(1).max(120).optional() }),
  output: z.object({
    member: key,
    name: z.string(),
    today: day,
    language: z.string(),
    /** Grows with every change of facts and every day. */
    revision: z.int(),
    events: z.array(event),
    /** Events beyond those given. */
    more: z.int(),
  }),
  async run(world, { member: named }) {
    const member = await memberAsked(world, named, 'see-feed')
    const until = addDays(world.today, AHEAD_DAYS)
    const planned = await contactsOf(world, member, until, MOST_EVENTS)
    const { promises } = await promisesOf(world, member, until, MOST_EVENTS)
    const all = [...(await contactEvents(world, planned)), ...promiseEvents(world, promises)].toSorted(inOrder)
    const kept = all.slice(0, MOST_EVENTS)
    const names = await world.stores.readings.names([...new Set(kept.map(({ client }) => client))])
    const { version } = await world.stores.workspaces.state()
    return {
      member: member.key,
      name: member.name,
      today: world.today,
      language: world.business?.language ?? 'en',
      revision: version + dayNumber(world.today),
      events: kept.map((one) => ({ ...one, name: names.get(one.client) ?? one.client })),
      more: planned.total + promises.length - kept.length,
    }
  },
})

function inOrder(a: FeedEvent, b: FeedEvent): number {
  const [one, other] = [`${a.day} ${a.key}`, `${b.day} ${b.key}`]
  return one < other ? -1 : one > other ? 1 : 0
}
