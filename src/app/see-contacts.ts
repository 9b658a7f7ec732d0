import { z } from 'zod'
import { clientCalendar } from '../core/calendar/client-calendar.ts'
import { weekOf } from '../core/calendar/week.ts'
import { addDays } from '../core/day.ts'
import type { Day } from '../core/day.ts'
import { memberCards } from '../core/ledger/card.ts'
import type { Planned } from '../core/plans/contact/planned.ts'
import { action } from './action.ts'
import { clientNamed } from './ask.ts'
import { ourCalendarIn } from './our-calendar.ts'
import { contactKind, contactShape, keyIn, weekShape } from './plan-shapes.ts'
import { capacityOf } from './planning-ground.ts'
import { day } from './shapes.ts'
import { memberNames, showPlanned } from './show-planned.ts'
import { refuseStranger } from './team.ts'
import type { World } from './world.ts'

const WEEKS_AHEAD = 9

/** The next contacts of everybody's plans: whom, what for, on which day and why then, and how full the weeks are (N30). */
export const seeContacts = action({
  name: 'see-contacts',
  access: 'member',
  changes: false,
  input: z.object({
    until: day.optional(),
    member: keyIn.optional(),
    client: z.string().min(1).optional(),
    kind: contactKind.optional(),
    limit: z.int().min(1).max(1000).default(200),
  }),
  output: z.object({
    day,
    /** By day; those for whom no day was found come last. */
    contacts: z.array(contactShape),
    /** All that fit, listed or not. */
    total: z.int(),
    /** Clients with a plan, and present clients without one. */
    clients: z.int(),
    without: z.int(),
    /** Weeks from this one on, by member; what nobody in particular makes has none. */
    weeks: z.array(weekShape),
  }),
  async run(world, { until, member, client: named, kind, limit }) {
    const { plans } = world.stores
    await refuseStranger(world, member)
    const client = named === undefined ? undefined : (await clientNamed(world, named)).client
    const wish = {
      ...(client ? { client } : {}),
      ...(member ? { member } : {}),
      ...(kind ? { kind } : {}),
      ...(until ? { until, undated: true as const } : {}),
    }
    return {
      day: world.today,
      contacts: await showContacts(world, await plans.planned({ ...wish, limit })),
      total: await plans.countPlanned(wish),
      clients: await plans.countClients(),
      without: await plans.countWithout(),
      weeks: await showWeeks(world),
    }
  },
})

/** Planned contacts with names and the hours in which both sides can talk. */
export async function showContacts(world: World, planned: readonly Planned[]): Promise<z.infer<typeof contactShape>[]> {
  const clients = [...new Set(planned.map(({ client }) => client))]
  const names = await world.stores.readings.names(clients)
  const members = await memberNames(world)
  const ours = await ourCalendarIn(world.stores)
  const plans = await world.stores.plans.clientPlansOf(clients)
  const calendars = new Map(plans.map((plan) => [plan.client, clientCalendar(plan.card, plan.calendar, ours)]))
  return planned.map((one) => {
    const { client } = one
    const shown = showPlanned(one, world.today, members, calendars.get(client) ?? null)
    return { client, name: names.get(client) ?? client, ...shown }
  })
}

/** How many contacts fall into each of the coming weeks, beside how many fit, for everybody who makes any. */
async function showWeeks(world: World): Promise<z.infer<typeof weekShape>[]> {
  const cards = memberCards(await world.stores.facts.houseCards('member'))
  const capacity = capacityOf(cards)
  const names = new Map(cards.map(({ key, name }) => [key, name ?? key]))
  const counted = new Map<string | null, Map<Day, number>>(cards.map(({ key }) => [key, new Map()]))
  for (const { member, day: on, n } of await world.stores.plans.loads()) {
    const own = counted.get(member) ?? new Map<Day, number>()
    own.set(weekOf(on), (own.get(weekOf(on)) ?? 0) + n)
    counted.set(member, own)
  }
  const weeks = Array.from({ length: WEEKS_AHEAD }, (_, i) => addDays(weekOf(world.today), i * 7))
  return [...counted].flatMap(([member, own]) =>
    weeks.map((week) => {
      const name = member === null ? null : (names.get(member) ?? member)
      return { member, name, week, n: own.get(week) ?? 0, capacity: capacity(member) }
    }),
  )
}
