import { LAST_DAY, agoOf, workdayAgo } from './days.ts'
import type { Desk } from './desk.ts'
import type { Day } from '../../src/core/day.ts'
import { COUNTRIES } from './profile.ts'
import { between, wholeBetween } from './random.ts'

/** A working day and the minutes of it in UTC. */
export type Moment = { on: Day; minute: number }

/** When we begin, in minutes of the day in UTC, and how long a working day is anywhere. Summer time is left out. */
const OURS = 8 * 60
const WORKDAY = 8 * 60

/** Some time of the working day `ago` days before the last one; `ours` says who writes. */
export function someTime(desk: Desk, ago: number, ours: boolean): Moment {
  return { on: workdayAgo(ago), minute: opening(desk, ours) + wholeBetween(desk.dice, 0, WORKDAY) }
}

/** The next word of the same side where no reply has come: two working days later. */
export function askedAgain(desk: Desk, before: Moment, ours: boolean): Moment {
  const on = workdayAfter(before.on, 2)
  return { on, minute: opening(desk, ours) + wholeBetween(desk.dice, 5, WORKDAY) }
}

/** When the other side replies to what was written at `before`: mostly within hours, else on the next working day. */
export function replyTime(desk: Desk, before: Moment, ours: boolean): Moment {
  const { dice, profile } = desk
  const { now } = profile.talk
  const slow = !ours && now && agoOf(before.on) <= now.since ? now.replies : undefined
  const days = slow ? wholeBetween(dice, slow[0], slow[1]) : dice() < 0.3 ? 1 : 0
  const earliest = opening(desk, ours)
  const minute = Math.max(before.minute + wholeBetween(dice, 12, 190), earliest + wholeBetween(dice, 0, 45))
  if (days === 0 && minute <= earliest + WORKDAY) return { on: before.on, minute }
  const on = workdayAfter(before.on, Math.max(days, 1))
  if (on > LAST_DAY || agoOf(on) < (profile.stop ?? 0)) return { on: before.on, minute: Math.min(minute, 1439) }
  return { on, minute: earliest + Math.round(between(dice, 5, slow ? WORKDAY : 120)) }
}

function workdayAfter(day: Day, days: number): Day {
  let ago = agoOf(day) - days
  while (workdayAgo(ago) <= day) ago--
  return workdayAgo(ago)
}

function opening({ profile }: Desk, ours: boolean): number {
  return ours ? OURS : COUNTRIES[profile.country].opens
}

export function instantOf({ on, minute }: Moment): string {
  return `${on}T${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}:00Z`
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0')
}
