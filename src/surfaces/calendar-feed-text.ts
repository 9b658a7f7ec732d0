import { createHash } from 'node:crypto'
import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator'
import type { ICalEventData } from 'ical-generator'
import type { z } from 'zod'
import type { seeFeed } from '../app/see-feed.ts'
import { addDays, daysBetween } from '../core/day.ts'
import type { Day, Instant } from '../core/day.ts'
import { oneLine } from '../app/one-line.ts'
import type { Words } from '../words/words.ts'

export type Feed = z.output<(typeof seeFeed)['output']>

/** Where the feed is read, and until when its address is good. */
export type FeedPlace = { origin: string; endsOn: Day }

const REFRESH_SECONDS = 3600
/** So many days before its address ends the feed says so. */
const NOTICE_DAYS = 30

type Line = {
  key: string
  day: Day
  from: string | null
  until: string | null
  summary: string
  description: string
  url: string
}

/** The feed as events in words: what the mark of its content is made of. */
export function feedLines(feed: Feed, { origin, endsOn }: FeedPlace, words: Words): Line[] {
  const lines = feed.events.map((event): Line => {
    const url = `${origin}/clients/${encodeURIComponent(event.client)}`
    const told = [
      event.wasDue === null ? '' : words.say('feed.was-due', { day: { day: event.wasDue } }),
      event.way === 'any' ? '' : words.say(`feed.way.${event.way}`),
      ...event.why.map(({ say, args }) => words.say(say, args)),
    ]
    return {
      ...event,
      summary: oneLine(words.say(`feed.${event.what}`, { name: event.name, purpose: event.purpose })),
      description: [...told.filter(Boolean).map(oneLine), url].join('\n'),
      url,
    }
  })
  if (daysBetween(feed.today, endsOn) > NOTICE_DAYS) return lines
  const ends = { key: 'address ends', day: endsOn, from: null, until: null, url: `${origin}/settings` }
  return [...lines, { ...ends, summary: words.say('feed.ends'), description: words.say('feed.ends.mend') }]
}

/** A mark that is the same as long as the events say the same, whenever they are asked for. */
export function feedMark(lines: readonly Line[], more: number): string {
  return `W/"${createHash('sha256')
    .update(JSON.stringify([lines, more]))
    .digest('base64url')
    .slice(0, 32)}"`
}

/** The feed as an iCalendar text (RFC 5545, 7986): times in UTC, so that they are right on both sides of a change of the clock. */
export function writeFeed(feed: Feed, lines: readonly Line[], words: Words, now: Instant): string {
  const calendar = ical({
    name: words.say('feed.name', { name: oneLine(feed.name) }),
    prodId: { company: 'Good Terms', product: 'Contacts', language: words.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH_SECONDS,
    ...(feed.more > 0 ? { description: words.say('feed.more', { n: feed.more }) } : {}),
  })
  for (const line of lines) calendar.createEvent(eventOf(feed, line, now))
  return calendar.toString()
}

/** Days are given as midnight in UTC, which is how all-day events are written whatever the zone of the server. */
function eventOf({ member, revision }: Feed, line: Line, now: Instant): ICalEventData {
  const { key, day, from, until, summary, description, url } = line
  const at = from !== null && until !== null ? { start: from, end: until } : { start: day, end: addDays(day, 1) }
  return {
    id: `${createHash('sha256').update(`${member}\n${key}`).digest('hex').slice(0, 32)}@goodterms`,
    start: new Date(at.start),
    end: new Date(at.end),
    allDay: from === null,
    timezone: null,
    sequence: revision,
    stamp: new Date(now),
    lastModified: new Date(now),
    summary,
    description,
    url,
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
  }
}
