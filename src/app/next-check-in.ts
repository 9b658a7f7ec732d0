import type { z } from 'zod'
import { writeEvery } from '../core/calendar/every.ts'
import { closedOn } from '../core/calendar/client-calendar.ts'
import type { Closed } from '../core/calendar/client-calendar.ts'
import { openSlot } from '../core/calendar/open-slot.ts'
import type { Day } from '../core/day.ts'
import { addMonths, dayFromNumber } from '../core/day.ts'
import { nextAnniversary } from '../core/calendar/anniversary.ts'
import type { FactDraft } from '../core/ledger/fact.ts'
import { foldPlan } from '../core/plans/contact/fold-plan.ts'
import { wishesOf } from '../core/plans/contact/wishes.ts'
import { Refusal } from '../core/refusal.ts'
import { languageFor } from '../words/words.ts'
import { loadWords } from '../words/load.ts'
import type { CheckinSeen } from './check-in-ground.ts'
import type { nextShape } from './check-in-shapes.ts'
import { draftBy } from './record.ts'
import { refuseFar } from './days.ts'
import { nearPart } from './plan-clients.ts'
import type { World } from './world.ts'

/** The track that yearly check-ins run on where nobody chose another name. */
export const ANNIVERSARY = 'anniversary'

/** The next check-in by the client's plan; null where none is planned. The day is the one the plan came to last. */
export async function nextCheckin(world: World, seen: CheckinSeen): Promise<z.infer<typeof nextShape> | null> {
  const plan = foldPlan(seen.client, seen.facts, seen.history, seen.day)
  const track = plan?.tracks.find((one) => one.kind === 'anniversary')
  if (!plan || !track) return null
  const every = writeEvery(track.every)
  const wish = wishesOf(nearPart(plan, seen.day), seen.ours, world.house.almanac, seen.day).find(
    (one) => one.track === track.track,
  )
  if (!wish) return { track: track.track, every, ideal: null, latest: null, day: null, why: [] }
  const planned = await world.stores.plans.plannedFor([seen.client])
  const kept = planned.find((one) => one.track === track.track)?.day ?? null
  const day = kept !== null && wish.days.includes(kept) ? kept : (wish.days[0] ?? null)
  const why = wish.why.map(({ code, args }) => ({ say: `plan.why.${code}`, args }))
  const known = wish.days.length > 0
  return { track: track.track, every, ideal: known ? wish.ideal : null, latest: known ? wish.latest : null, day, why }
}

/**
 * What keeps the client from being forgotten when a check-in is done (N8, N9): a day that both agreed on, else the
 * client's plan goes on by itself, else a plan begins. Refuses a day on which the client or we are closed.
 */
export function nextDrafts(world: World, seen: CheckinSeen, held: Day, next: Day | undefined): FactDraft[] {
  if (next) refuseClosed(world, seen, next)
  const plan = foldPlan(seen.client, seen.facts, seen.history, seen.day)
  const track = plan?.tracks.find((one) => one.kind === 'anniversary')
  const agreed = next ? [agreedDraft(world, seen, held, track?.track ?? ANNIVERSARY, next)] : []
  return track ? agreed : [planDraft(world, seen, held, next ?? firstAnniversary(seen, held)), ...agreed]
}

/** A day both agreed on: the plan keeps it. */
function agreedDraft(world: World, { client }: CheckinSeen, held: Day, track: string, due: Day): FactDraft {
  const { say } = loadWords(languageFor(world.business?.language))
  const body = { client, track, due, text: say('check-in.agreed'), override: undefined }
  return draftBy(world, 'placed', client, body, held)
}

/** Check-ins from now on, where none were planned. */
function planDraft(world: World, seen: CheckinSeen, held: Day, from: Day): FactDraft {
  const { client } = seen
  const { say } = loadWords(languageFor(world.business?.language))
  const rhythm = {
    every: everyFor(seen),
    kind: 'anniversary',
    way: 'video',
    owner: world.person?.member,
    from,
  } as const
  const body = { client, track: ANNIVERSARY, text: say('plan.purpose.anniversary'), ...rhythm }
  return draftBy(world, 'plan', client, { ...body, engagement: undefined, stopped: undefined }, held)
}

/** Twice a year for the first tier, once for the others. */
function everyFor({ card }: CheckinSeen): '6m' | '12m' {
  return card.tier?.toLowerCase() === 'a' ? '6m' : '12m'
}

/** The next anniversary of the relationship that is not just behind us; a year from now where nobody knows its start. */
function firstAnniversary(seen: CheckinSeen, held: Day): Day {
  const months = everyFor(seen) === '6m' ? 6 : 12
  const { since } = seen.card
  return since ? nextAnniversary(since, addMonths(held, months / 2), months).day : addMonths(held, months)
}

/** A day on which they or we are closed is no day for a check-in; the nearest open one is named. */
function refuseClosed(world: World, { calendar }: CheckinSeen, on: Day): void {
  refuseFar(world, on)
  const member = world.person?.member ?? null
  const { almanac } = world.house
  const closed = closedOn(calendar, almanac, on, member)
  if (!closed) return
  const slot = openSlot(calendar, almanac, { ideal: on, earliest: world.today, member, preferOpen: false })
  const nearest = slot.day ?? 'none'
  throw new Refusal('check-in-day-closed', { on, why: closed.why, side: sideOf(closed), text: closed.text, nearest })
}

/** The day a relationship is counted from: as the card says, else nothing is known. */
export function startOf({ card, history }: CheckinSeen): { since: Day | null; known: Day | null } {
  const first = history.contacts[0]?.on ?? history.money[0]?.on
  return { since: card.since ?? null, known: first === undefined ? null : dayFromNumber(first) }
}

/** Whose closing it is, as the sentence wants it. */
function sideOf({ why }: Closed): 'us' | 'hours' | 'them' {
  if (why === 'no-common-hours') return 'hours'
  return why === 'our-rest-day' || why === 'our-holiday' || why === 'we-are-closed' || why === 'member-away'
    ? 'us'
    : 'them'
}
