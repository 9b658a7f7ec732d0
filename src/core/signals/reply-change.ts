import type { DayNumber } from '../day.ts'
import { medianOf } from '../models/robust.ts'
import { shiftOf } from '../models/shift.ts'
import type { Shift } from '../models/shift.ts'
import type { Contact } from './history.ts'
import type { ReplyTime } from './reply-times.ts'
import { replyTimesOf } from './threads.ts'

/** The replies of the last quarter beside those of the two years before (D). */
const RECENT_DAYS = 91
const PAST_DAYS = 730
/** Replies needed on each side before we compare (D). */
export const LEAST_RECENT = 3
export const LEAST_PAST = 8
const DAY_MINUTES = 1440

/**
 * How long the client takes to reply to us, now beside before. All times are minutes; `exact` is false where days are
 * all that is known, so that times are whole days. `shift` is by how much they became longer and `ratio` how many times
 * as long they are, each with a 95 % interval that assumes no shape (Hodges and Lehmann).
 */
export type ReplyChange = {
  exact: boolean
  now: number
  usual: number
  shift: Shift
  ratio: { value: number; low: number; high: number }
  recent: readonly ReplyTime[]
  past: readonly ReplyTime[]
}

/** Or how many replies there are, where they are too few. */
export type TooFew = { recent: number; past: number }

/** Replies of the client (A28), compared as of `today`. */
export function compareReplies(contacts: readonly Contact[], today: DayNumber): ReplyChange | TooFew {
  const theirs = replyTimesOf(contacts).theirs.filter((one) => one.on <= today)
  const edge = today - RECENT_DAYS
  const recent = theirs.filter((one) => one.on > edge)
  const past = theirs.filter((one) => one.on <= edge && one.on > edge - PAST_DAYS)
  const timed = { recent: recent.filter((one) => one.exact), past: past.filter((one) => one.exact) }
  if (isEnough(timed) && 2 * timed.recent.length >= recent.length) return compare(timed, true)
  return isEnough({ recent, past }) ? compare({ recent, past }, false) : { recent: recent.length, past: past.length }
}

type Sides = { recent: readonly ReplyTime[]; past: readonly ReplyTime[] }

function isEnough({ recent, past }: Sides): boolean {
  return recent.length >= LEAST_RECENT && past.length >= LEAST_PAST
}

function compare({ recent, past }: Sides, exact: boolean): ReplyChange {
  const minutes = (one: ReplyTime) => (exact ? one.minutes : (one.on - one.since) * DAY_MINUTES)
  const [now, before] = [recent.map(minutes), past.map(minutes)]
  const shift = shiftOf(now, before)!
  // Within the least unit a reply is as good as at once: no ratio may grow out of it.
  const least = exact ? 1 : DAY_MINUTES
  const logs = (times: readonly number[]) => times.map((time) => Math.log(time + least))
  const times = shiftOf(logs(now), logs(before))!
  const ratio = { value: Math.exp(times.shift), low: Math.exp(times.low), high: Math.exp(times.high) }
  return { exact, now: medianOf(now), usual: medianOf(before), shift, ratio, recent, past }
}
