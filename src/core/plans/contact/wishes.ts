import type { Almanac } from '../../calendar/almanac.ts'
import { clientCalendar } from '../../calendar/client-calendar.ts'
import type { ClientCalendar, Closed, OurCalendar } from '../../calendar/client-calendar.ts'
import { closedFor, openDays, SHIFT_DAYS } from '../../calendar/open-slot.ts'
import { spanOn } from '../../calendar/client-calendar.ts'
import { after } from '../../calendar/every.ts'
import { addDays, daysBetween } from '../../day.ts'
import type { Day } from '../../day.ts'
import type { ContactKind } from '../../ledger/kinds/plans.ts'
import type { ClientPlan, Placement, Track } from './client-plan.ts'
import { earliestOf, holds, idealOf, lastFor, leewayOf, workEnded } from './ideal.ts'
import type { Ideal } from './ideal.ts'
import type { Why, Wish } from './planned.ts'
import { weekdayOf } from '../../calendar/week.ts'

/** What a wish is made from: the client's calendar with ours in it, public holidays, and the day it is. */
type Ground = { plan: ClientPlan; calendar: ClientCalendar; almanac: Almanac; today: Day }

/** Which contact comes first where several fall together: the larger one is often the smaller one too. */
const WEIGHT: Record<ContactKind, number> = { anniversary: 0, review: 1, help: 2, touch: 3, note: 4 }
/** Kinds that nobody asked for: they go into a time in which the client is open to help, where one is near (N33). */
const UNASKED: ReadonlySet<ContactKind> = new Set(['help', 'note'])

/**
 * The next contact of each track of a client's plan (N30), the larger ones first, each with the days it may be made
 * on. A smaller one that a larger one will serve as well waits for its own next turn: nobody is called twice in a
 * week because two rhythms met. A piece of work that has ended has no anniversary, so none is there. Whoever
 * is not to be written to is planned nothing of that kind.
 */
export function wishesOf(plan: ClientPlan, ours: OurCalendar, almanac: Almanac, today: Day): Wish[] {
  if (plan.ended !== null) return []
  const ground = { plan, calendar: clientCalendar(plan.card, plan.calendar, ours), almanac, today }
  const wishes: Wish[] = []
  const tracks = plan.tracks.filter(({ kind }) => !isHushed(plan, kind))
  for (const track of tracks.toSorted((a, b) => WEIGHT[a.kind] - WEIGHT[b.kind])) {
    const wish = wishOf(ground, track, wishes)
    if (wish) wishes.push(wish)
  }
  return wishes
}

/** Staying in touch, notes and help nobody asked for are marketing in the eyes of the law; a review of running work is not. */
const MARKETING: ReadonlySet<ContactKind> = new Set(['touch', 'note', 'help'])

/** True when the client is not to be contacted for this: neither on a rhythm nor on a day somebody chose. */
function isHushed({ suppressed }: ClientPlan, kind: ContactKind): boolean {
  return suppressed === 'everything' || (suppressed === 'marketing' && MARKETING.has(kind))
}

function wishOf(ground: Ground, track: Track, larger: readonly Wish[]): Wish | null {
  const { plan, today } = ground
  const last = lastFor(track, plan.done, today)
  const placed = plan.placements.find((one) => one.track === track.track && holds(one, last))
  if (placed) return placedWish(ground, track, placed)
  if (workEnded(plan, track, today) !== null) return null
  const ideal = idealOf(plan, track, today)
  return rhythmWish(ground, track, { ...ideal, ...servedBy(track, ideal, larger, today) })
}

/** A check-in is a thing of its own, and so is a free check: no other contact stands in for them. */
const SERVED: ReadonlySet<ContactKind> = new Set(['review', 'touch', 'note'])

/** A track that a larger contact of these days will serve is wanted one interval after it; what is late is wanted now. */
function servedBy(track: Track, { day }: Ideal, larger: readonly Wish[], today: Day): Partial<Ideal> {
  if (day === null || !SERVED.has(track.kind)) return {}
  const [leeway, wanted] = [leewayOf(track), day < today ? today : day]
  const served = larger.find((one) => one.days[0] && Math.abs(daysBetween(wanted, one.days[0])) <= leeway)
  if (!served) return {}
  return { day: after(served.days[0]!, track.every), why: { code: 'served', args: { by: served.purpose } } }
}

function contactOf({ plan }: Ground, track: Track) {
  const { kind, way, purpose, owner } = track
  return { client: plan.client, track: track.track, member: owner, kind, way, purpose, kept: null }
}

function rhythmWish(ground: Ground, track: Track, { day, why, because }: Ideal): Wish {
  const contact = { ...contactOf(ground, track), because, fixed: false }
  if (day === null) return { ...contact, ideal: ground.today, latest: ground.today, days: [], why: [why] }
  const latest = addDays(day, leewayOf(track))
  return { ...contact, ideal: day, latest, ...daysFor(ground, track, day, [why]) }
}

/** Who makes a track's contacts, and whether by letter. */
export function contactBy({ owner, way }: Track): { member: string | null; written: boolean } {
  return { member: owner, written: way === 'email' }
}

/** The open days around the ideal one, never before today, with what was in the way. */
function daysFor(ground: Ground, track: Track, ideal: Day, why: Why[]): Pick<Wish, 'days' | 'why'> {
  const { calendar, almanac, today } = ground
  const early = earliestOf(track, ideal)
  const late = ideal < today
  const earliest = early < today ? today : early
  const preferOpen = UNASKED.has(track.kind)
  const wish = { ideal: late ? today : ideal, earliest, preferOpen, ...contactBy(track) }
  const days = openDays(calendar, almanac, wish)
  const closed = days[0] === wish.ideal ? null : closedFor(calendar, almanac, wish.ideal, wish)
  const reasons = [...why, ...(late ? [{ code: 'late', args: { days: daysBetween(ideal, today) } }] : [])]
  // Who is late is not told that today is Sunday, only of what is in the way for longer.
  if (closed && !(late && PASSING.has(closed.why))) reasons.push(instead(closed, wish.ideal))
  const [first] = days
  if (!first) return { days, why: [...reasons, { code: 'no-open-day', args: { days: SHIFT_DAYS } }] }
  if (preferOpen) reasons.push(...openWindow(calendar, first))
  return { days: bestFirst(days, ground.plan), why: reasons }
}

const PASSING: ReadonlySet<Closed['why']> = new Set(['rest-day', 'our-rest-day', 'holiday', 'our-holiday'])

function openWindow(calendar: ClientCalendar, day: Day): Why[] {
  const span = spanOn(calendar, day, 'open')
  if (!span) return []
  return [span.textKey ? { code: 'open-season', args: {} } : { code: 'open-window', args: { text: span.text } }]
}

/** What is in the way of a day; a window of a season pack has no words of a person to repeat. */
function instead({ why, text, textKey, until }: Closed, day: Day): Why {
  const args = { day: { day }, until: { day: until } }
  if (textKey) return { code: 'instead.season', args }
  return text === '' && why === 'busy'
    ? { code: 'instead.busy-then', args }
    : { code: `instead.${why}`, args: { ...args, text } }
}

/** How far a better weekday may lead away from the nearest open day, in days. */
const NEAR_DAYS = 3

/** Where the client is known to answer sooner on some weekdays, such a day next to the nearest one comes first (N33). */
function bestFirst(days: readonly Day[], { bestDays }: ClientPlan): readonly Day[] {
  const [first] = days
  if (!first || bestDays.length === 0) return days
  const isBetter = (day: Day) => bestDays.includes(weekdayOf(day)) && Math.abs(daysBetween(first, day)) <= NEAR_DAYS
  const better = days.filter(isBetter)
  return better.length === 0 ? days : [...better, ...days.filter((day) => !better.includes(day))]
}

/** Where a person put it: that day, with their reason. What closed since then moves it on, unless they overrode it. */
function placedWish(ground: Ground, track: Track, placed: Placement): Wish {
  const { calendar, almanac, today } = ground
  const { due, text, by, override, because } = placed
  const why = [{ code: 'placed', args: { text, by: by ?? '', day: { day: due } } }]
  const contact = { ...contactOf(ground, track), because: [...because, ...track.because], ideal: due, latest: due }
  const isOpen = override || closedFor(calendar, almanac, due, contactBy(track)) === null
  if (isOpen && due >= today) return { ...contact, fixed: true, days: [due], why }
  return { ...contact, latest: addDays(due, leewayOf(track)), fixed: false, ...daysFor(ground, track, due, why) }
}
