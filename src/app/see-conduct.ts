import { z } from 'zod'
import { clientCalendar } from '../core/calendar/client-calendar.ts'
import type { WorkWeek } from '../core/calendar/working-days.ts'
import { workWeekOf } from '../core/calendar/working-days.ts'
import { actClock } from '../core/conduct/act-clock.ts'
import type { BothHours } from '../core/conduct/counters.ts'
import { countedFrom, countersOf } from '../core/conduct/counters.ts'
import { foldIncidents } from '../core/conduct/fold-incidents.ts'
import type { IncidentState } from '../core/conduct/fold-incidents.ts'
import { nextStep } from '../core/conduct/next-step.ts'
import { isUnsafe, safetyPath } from '../core/conduct/safety.ts'
import { foldWarnings } from '../core/conduct/warnings.ts'
import type { WarningState } from '../core/conduct/warnings.ts'
import { addDays } from '../core/day.ts'
import type { Day } from '../core/day.ts'
import { clientCard } from '../core/ledger/card.ts'
import { action } from './action.ts'
import { sightOf } from './ask.ts'
import { conductOf, membersByKey, warningMeant } from './conduct-ground.ts'
import type { ConductSeen } from './conduct-ground.ts'
import { countersShape, incidentShape, stage, warningShape } from './conduct-shapes.ts'
import { ourCalendarIn } from './our-calendar.ts'
import { day } from './shapes.ts'
import { isTrusted } from './world.ts'
import type { World } from './world.ts'

/** A day far enough ahead for two working days to fall before it, whatever holidays there are. */
const AHEAD_DAYS = 30
/** What waits for longer than this is late, whatever holidays there were. */
const BEHIND_DAYS = 60

type Shown = z.infer<typeof incidentShape>

/**
 * Incidents with what was done about them, those that wait for it first: all for owners and those with the compliance
 * role, their own reports for everybody else (I6). Of one client also the warnings, which the team sees, the limits in
 * force, and three counters of the last twelve months (M3); entitlement counts the reports the asker may see.
 */
export const seeConduct = action({
  name: 'see-conduct',
  access: 'member',
  changes: false,
  places: ['client'],
  input: z.object({ client: z.string().min(1).optional(), limit: z.int().min(1).max(500).default(100) }),
  output: z.object({
    day,
    /** False where only the asker's own reports are seen. */
    all: z.boolean(),
    name: z.string().nullable(),
    incidents: z.array(incidentShape),
    total: z.int(),
    waiting: z.int(),
    counters: countersShape.nullable(),
    warnings: z.array(warningShape),
    next: stage.nullable(),
    members: z.record(z.string(), z.string()),
  }),
  async run(world, { client, limit }) {
    const all = isTrusted(world.person)
    const week = await weekAround(
      world,
      client === undefined ? addDays(world.today, -BEHIND_DAYS) : countedFrom(world.today),
    )
    const one = client === undefined ? null : await conductOf(world, client)
    const found = one ? shownOf(world, one.name, one.incidents, one.warnings, week) : await inBook(world, week)
    const sorted = found.toSorted(dueFirst)
    return {
      day: world.today,
      all,
      name: one && one.name,
      incidents: sorted.slice(0, limit),
      total: sorted.length,
      waiting: sorted.filter(isWaiting).length,
      counters: one && (await countersSeen(world, one, week)),
      warnings: one ? one.warnings : [],
      next: one && all ? nextStep(warningMeant(one, undefined)) : null,
      members: await membersByKey(world),
    }
  },
})

async function weekAround(world: World, from: Day): Promise<WorkWeek> {
  const ours = await ourCalendarIn(world.stores)
  return workWeekOf(ours, world.house.almanac, from, addDays(world.today, AHEAD_DAYS))
}

function shownOf(
  { person, today }: World,
  name: string,
  incidents: readonly IncidentState[],
  warnings: readonly WarningState[],
  week: WorkWeek,
): Shown[] {
  const trusted = isTrusted(person)
  return incidents.map((one) => ({
    ...one,
    name,
    acted: trusted ? one.acted : [],
    clock: trusted ? actClock(one, week, today) : null,
    safety: safetyPath(one, warnings),
  }))
}

const PAGE = 200

async function inBook(world: World, week: WorkWeek): Promise<Shown[]> {
  const { facts, kinds, readings } = world.stores
  const sight = sightOf(world)
  const shown: Shown[] = []
  for (let after = ''; ;) {
    const clients = await kinds.clientsWith(['incident'], PAGE, after, sight)
    if (clients.length === 0) return shown
    const names = await readings.names(clients)
    for (const [client, own] of await facts.seenOf(clients, sight, ['incident', 'acted', 'warning'])) {
      const incidents = foldIncidents(client, own, world.today)
      shown.push(
        ...shownOf(world, names.get(client) ?? client, incidents, foldWarnings(client, own, world.today), week),
      )
    }
    after = clients.at(-1)!
  }
}

/** Something must still be done, by the clock or because the safety path is open. */
function isWaiting({ clock, safety }: Shown): boolean {
  return clock !== null && (clock.state !== 'acted' || isUnsafe(safety))
}

/** What waits for us first, the gravest of it first; the rest newest first. */
function dueFirst(a: Shown, b: Shown): number {
  const [first, second] = [isWaiting(a), isWaiting(b)]
  if (first !== second) return first ? -1 : 1
  if (first && a.gravity !== b.gravity) return b.gravity - a.gravity
  return a.on < b.on ? 1 : a.on > b.on ? -1 : 0
}

async function countersSeen(world: World, { client, facts }: ConductSeen, week: WorkWeek) {
  const ours = await ourCalendarIn(world.stores)
  const hours: BothHours = { week, client: clientCalendar(clientCard(client, facts), facts, ours) }
  return countersOf(client, facts, world.business ? hours : null, world.today)
}
