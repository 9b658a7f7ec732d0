import { z } from 'zod'
import { closedOn, commonHours } from '../core/calendar/client-calendar.ts'
import type { ClientCalendar } from '../core/calendar/client-calendar.ts'
import { holidayOn, knowsHolidays } from '../core/calendar/holiday-on.ts'
import { REPLIES_NEEDED, replyWindows } from '../core/calendar/reply-windows.ts'
import { packFor, PACKS } from '../core/calendar/season-packs.ts'
import { WEEKDAYS } from '../core/calendar/week.ts'
import { addDays } from '../core/day.ts'
import type { Day } from '../core/day.ts'
import { action } from './action.ts'
import { clientGround } from './client-ground.ts'
import type { ClientGround } from './client-ground.ts'
import { refuseFar } from './days.ts'
import { closedShape, spanShape } from './plan-shapes.ts'
import { day, key } from './shapes.ts'
import { showClosed, showSpan } from './show-planned.ts'
import type { World } from './world.ts'

const hours = z.object({ from: z.int(), to: z.int() })
const weekday = z.enum(WEEKDAYS)
/** Holidays are listed this far ahead. */
const HOLIDAYS_AHEAD_DAYS = 120

const sideShape = z.object({
  zone: z.string(),
  country: z.string().nullable(),
  region: z.string().nullable(),
  rest: z.array(weekday),
  /** Minutes from midnight on the clock of the place. */
  hours,
})

/** When a client can be reached (M20, N31–N33): their clock, rest days, holidays, busy and open times, and when they answer. */
export const seeCalendar = action({
  name: 'see-calendar',
  access: 'member',
  changes: false,
  places: ['client'],
  input: z.object({
    client: z.string().min(1),
    from: day.optional(),
    days: z.int().min(1).max(120).default(28),
  }),
  output: z.object({
    client: key,
    name: z.string(),
    theirs: sideShape,
    ours: sideShape,
    /** What the card says itself; the rest are defaults. */
    said: z.object({ zone: z.boolean(), country: z.boolean(), rest: z.boolean(), hours: z.boolean() }),
    /** False where public holidays of the country are not known: a day may be one without anybody knowing. */
    knowsHolidays: z.boolean(),
    spans: z.array(spanShape),
    /** The season pack in use, whether somebody chose it, and the host it was read on; null for general knowledge. */
    season: z.object({ pack: key, chosen: z.boolean(), source: z.string().nullable(), on: day }).nullable(),
    holidays: z.array(z.object({ day, name: z.string(), provisional: z.boolean() })),
    days: z.array(
      z.object({
        day,
        closed: closedShape.nullable(),
        /** Instants between which it is within the hours of both sides. */
        shared: z.object({ from: z.string(), until: z.string() }).nullable(),
      }),
    ),
    /** Weekdays on which they answer, learned from at least `needed` answers; `weekdays` is empty below that. */
    replies: z.object({
      n: z.int(),
      needed: z.int(),
      best: z.array(weekday),
      weekdays: z.array(
        z.object({
          weekday,
          n: z.int(),
          answered: z.int(),
          medianHours: z.number().nullable(),
          low: z.number(),
          high: z.number(),
        }),
      ),
    }),
  }),
  async run(world, input) {
    const ground = await clientGround(world, input.client)
    const { client, name, calendar, card, history } = ground
    const from = input.from ?? world.today
    refuseFar(world, from)
    const { almanac } = world.house
    const { zone, country, rest } = card
    return {
      client,
      name,
      theirs: sideOf(calendar),
      ours: sideOf(calendar.ours),
      said: {
        zone: zone !== undefined,
        country: country !== undefined,
        rest: rest !== undefined,
        hours: card.hours !== undefined,
      },
      knowsHolidays: knowsHolidays(almanac, calendar, Number(from.slice(0, 4))),
      spans: calendar.spans.map(showSpan),
      season: seasonOf(ground),
      holidays: holidaysFrom(world, calendar, from),
      days: Array.from({ length: input.days }, (_, i) => dayOf(world, calendar, addDays(from, i))),
      replies: repliesOf(replyWindows(history, world.today)),
    }
  },
})

function sideOf({ zone, country, region, rest, hours: open }: Omit<ClientCalendar, 'spans' | 'ours'>) {
  return { zone, country, region, rest: [...rest], hours: open }
}

function seasonOf({ facts, card, calendar }: ClientGround) {
  const chosen = facts.findLast((fact) => fact.kind === 'season')
  const pack = chosen ? PACKS.get(chosen.body.pack) : packFor(card.trade ?? '', calendar.country)
  return pack ? { pack: pack.key, chosen: chosen !== undefined, source: pack.source, on: pack.on } : null
}

function holidaysFrom({ house }: World, calendar: ClientCalendar, from: Day) {
  const days = Array.from({ length: HOLIDAYS_AHEAD_DAYS }, (_, i) => addDays(from, i))
  return days.flatMap((one) => {
    const holiday = holidayOn(house.almanac, calendar, one)
    return holiday ? [{ day: one, name: holiday.name, provisional: holiday.provisional }] : []
  })
}

function dayOf({ house }: World, calendar: ClientCalendar, on: Day) {
  const closed = closedOn(calendar, house.almanac, on, null)
  const shared = commonHours(calendar, on)
  return {
    day: on,
    closed: closed && showClosed(closed),
    shared: shared && { from: shared.from, until: shared.until },
  }
}

function repliesOf(windows: ReturnType<typeof replyWindows>) {
  if ('needed' in windows) return { n: windows.n, needed: windows.needed, best: [], weekdays: [] }
  return { n: windows.n, needed: REPLIES_NEEDED, best: windows.best, weekdays: windows.weekdays }
}
