import { after, daysOf } from '../../calendar/every.ts'
import { nextAnniversary } from '../../calendar/anniversary.ts'
import { addDays, addMonths } from '../../day.ts'
import type { Day } from '../../day.ts'
import type { ClientPlan, Done, Track } from './client-plan.ts'
import type { Why } from './planned.ts'

/** The day a rhythm comes to, with the reason; null where nobody can say, with the reason too. */
export type Ideal = { day: Day | null; why: Why; because: string[] }

type Counted = Pick<Track, 'kind' | 'engagement'>

/**
 * Which of what happened counts for a kind of contact (N9, N10, N15). A working review is spoken; an anniversary is a
 * check-in that was held and nothing else; a useful note or help also counts when only we wrote; staying in touch
 * takes both sides. Invoices and what machines send count for none.
 */
export function lastFor({ kind, engagement }: Counted, done: ClientPlan['done'], today: Day): Done[number] | null {
  if (kind === 'anniversary') return lastBy(checkinsFor(engagement, done.checkins), today)
  if (kind === 'review') return lastBy(done.spoken, today)
  const both = lastBy(done.twoWay, today)
  if (kind === 'touch') return both
  const ours = lastBy(done.written, today)
  return both && (!ours || both.on >= ours.on) ? both : ours
}

/** A check-in for one piece of work keeps the anniversary of no other; one for nothing in particular keeps them all. */
function checkinsFor(work: string | null, checkins: Done): Done {
  return checkins.filter(({ engagement }) => work === null || engagement === undefined || engagement === work)
}

function lastBy(done: Done, today: Day): Done[number] | null {
  return done.findLast((one) => one.on <= today) ?? null
}

/** When a track's next contact is wanted by its rhythm. */
export function idealOf(plan: ClientPlan, track: Track, today: Day): Ideal {
  return track.kind === 'anniversary' ? idealAnniversary(plan, track, today) : idealByRhythm(plan, track, today)
}

function idealByRhythm({ done }: ClientPlan, track: Track, today: Day): Ideal {
  const last = lastFor(track, done, today)
  const first = track.from ?? track.planned
  // What happened before the plan began does not put it off, unless it was so near that it is the first contact.
  const next = last && after(last.on, track.every)
  if (!last || !next || next < first) {
    return { day: first, why: { code: 'first', args: { day: { day: first } } }, because: track.because }
  }
  const args = { n: track.every.n, unit: track.every.unit, last: { day: last.on } }
  return { day: next, why: { code: `rhythm.${track.kind}`, args }, because: [...last.because, ...track.because] }
}

const YEAR_MONTHS = 12
const HALF_YEAR_MONTHS = 6

/** Anniversaries are kept once or twice a year (N9): whatever is more often than every nine months is twice. */
export function anniversaryMonths(track: Track): 6 | 12 {
  return daysOf(track.every) < 274 ? HALF_YEAR_MONTHS : YEAR_MONTHS
}

/** The day on which the piece of work ended whose anniversary a track keeps: then there is none any more; else null. */
export function workEnded({ engagements }: ClientPlan, { kind, engagement }: Track, today: Day): Day | null {
  if (kind !== 'anniversary' || engagement === null) return null
  const until = engagements[engagement]?.until ?? null
  return until !== null && until < today ? until : null
}

/**
 * The anniversary that is to be kept (N8): the nearest one that no check-in of the half interval before it, or since,
 * has kept, and none before the day it was planned or the plan's first day. It is counted from the beginning of the
 * relationship or of one piece of work, never from a first invoice or those days.
 */
function idealAnniversary(plan: ClientPlan, track: Track, today: Day): Ideal {
  const start = track.engagement === null ? plan.card.since : plan.engagements[track.engagement]?.from
  if (!start) return { day: null, why: { code: 'start-unknown', args: {} }, because: track.because }
  const months = anniversaryMonths(track)
  const last = lastFor(track, plan.done, today)
  const early = (day: Day) => addMonths(day, -months / 2)
  let next = nextAnniversary(start, addDays(early(today), -1), months)
  const isPast = (day: Day) =>
    (last !== null && last.on >= early(day)) || day < track.planned || day < (track.from ?? '')
  while (isPast(next.day)) next = nextAnniversary(start, next.day, months)
  const args = { years: next.years, months: next.months, since: { day: start } }
  const because = [...(last?.because ?? []), ...track.because]
  return { day: next.day, why: { code: next.months > 0 ? 'half-year' : 'anniversary', args }, because }
}

/** How far from its ideal day a contact may lie, in days: half its interval, at least three days, at most 45 (N32). */
export function leewayOf({ every }: Track): number {
  return Math.min(45, Math.max(3, Math.round(daysOf(every) / 2)))
}

/** The first day a contact may lie on: its leeway before the ideal one, but after the last contact and not before its first day. */
export function earliestOf(track: Track, ideal: Day): Day {
  const early = addDays(ideal, -Math.min(leewayOf(track), daysOf(track.every) - 1))
  return track.from !== null && track.from > early ? track.from : early
}

/** Who was spoken with so shortly before the day need not be called on it again, in days (D). */
const NEAR_DAYS = 7

/**
 * True for a decision that holds. A contact that counts for the track uses it up on its day or after it, or within the
 * week before it; one long before it does not, nor the one after which it was decided, on that same day.
 */
export function holds({ on, due }: { on: Day; due: Day }, last: Done[number] | null): boolean {
  if (last === null) return true
  return last.on < due && (last.on <= on || last.on < addDays(due, -NEAR_DAYS))
}
