import type { Day, DayNumber } from '../day.ts'
import { dayNumber } from '../day.ts'
import { medianOf } from '../models/robust.ts'
import { wilson } from '../models/wilson.ts'
import type { Contact, History } from '../signals/history.ts'
import { replyTimesOf } from '../signals/reply-times.ts'
import type { ReplyTime } from '../signals/reply-times.ts'
import { WEEKDAYS } from './week.ts'
import type { Weekday } from './week.ts'
import { weekdayOn } from './weekday-on.ts'

/** Answers it takes before anything is said of when a client answers (N33). */
export const REPLIES_NEEDED = 8
/** A message younger than this may still be answered and does not count yet, in days (D). */
const STILL_OPEN = 14

/**
 * How our messages of one weekday were answered: how many there were, how many were answered, the median hours until
 * the answer, and the 95 % interval of the share answered (0 to 1).
 */
export type WeekdayReplies = {
  weekday: Weekday
  n: number
  answered: number
  medianHours: number | null
  low: number
  high: number
}

/** `n` is the number of answers; `best` is empty unless the evidence tells weekdays apart. */
export type ReplyWindows = { n: number; weekdays: WeekdayReplies[]; best: Weekday[] } | { n: number; needed: number }

type Sent = { weekday: Weekday; hours: number | null }

/**
 * On which weekdays a client answers what we write (N33), learned from pairs of our message and their reply up to
 * `today`, the day of the week being the client's. Nothing is said below eight pairs. A weekday is among the best
 * only when even the low end of its share answered lies above the high end of all other weekdays together.
 */
export function replyWindows(history: Pick<History, 'contacts'>, today: Day): ReplyWindows {
  const now = dayNumber(today)
  const contacts = history.contacts.filter(({ on }) => on <= now)
  const { theirs } = replyTimesOf(contacts)
  if (theirs.length < REPLIES_NEEDED) return { n: theirs.length, needed: REPLIES_NEEDED }
  const sent = sentOf(contacts, theirs, now)
  const weekdays = WEEKDAYS.map((weekday) => repliesOn(weekday, sent)).filter(({ n }) => n > 0)
  return { n: theirs.length, weekdays, best: weekdays.filter((one) => isBest(one, weekdays)).map((one) => one.weekday) }
}

/** Our messages with the hours until the answer; a reminder sent while we waited for an answer is no new question. */
function sentOf(contacts: readonly Contact[], replies: readonly ReplyTime[], now: DayNumber): Sent[] {
  const answers = new Map(replies.map((pair) => [pair.because[0], pair.minutes / 60]))
  return contacts.filter(isOurs).flatMap(({ on, ref }): Sent[] => {
    const hours = answers.get(ref) ?? null
    const isReminder = replies.some((pair) => pair.since <= on && on <= pair.on)
    if (hours === null && (isReminder || now - on < STILL_OPEN)) return []
    return [{ weekday: weekdayOn(on), hours }]
  })
}

function isOurs({ way, automatic }: Contact): boolean {
  return way === 'to' && !automatic
}

function repliesOn(weekday: Weekday, sent: readonly Sent[]): WeekdayReplies {
  const own = sent.filter((one) => one.weekday === weekday)
  const hours = own.flatMap((one) => (one.hours === null ? [] : [one.hours]))
  const { low, high } = wilson(hours.length, own.length)
  const medianHours = hours.length === 0 ? null : medianOf(hours)
  return { weekday, n: own.length, answered: hours.length, medianHours, low, high }
}

function isBest({ weekday, low }: WeekdayReplies, all: readonly WeekdayReplies[]): boolean {
  const others = all.filter((one) => one.weekday !== weekday)
  const n = others.reduce((sum, one) => sum + one.n, 0)
  return (
    n > 0 &&
    low >
      wilson(
        others.reduce((sum, one) => sum + one.answered, 0),
        n,
      ).high
  )
}
