import { z } from 'zod'
import { PACKS } from '../core/calendar/season-packs.ts'
import { addDays, daysBetween } from '../core/day.ts'
import type { Day } from '../core/day.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { clientNamed } from './ask.ts'
import { refuseBefore } from './days.ts'
import { keyIn, written } from './plan-shapes.ts'
import { draftBy, record } from './record.ts'
import { day } from './shapes.ts'

/** The longest window: who is busy for longer than a year has no season. */
const LONGEST_DAYS = 366

/** Refuses a span that ends before it begins, or is longer than a year. */
export function refuseSpan(from: Day, until: Day): void {
  refuseBefore(until, from)
  const last = addDays(from, LONGEST_DAYS - 1)
  if (daysBetween(from, until) >= LONGEST_DAYS) throw new Refusal('day-too-far', { on: until, last })
}

/** Notes a time in which a client is busy and left alone, or open to help (N31–N33); every year where that is so. */
export const addWindow = action({
  name: 'add-window',
  access: 'member',
  changes: true,
  places: ['client', 'what', 'from', 'until', 'text'],
  input: z.object({
    client: z.string().min(1),
    what: z.enum(['busy', 'open']),
    from: day,
    until: day,
    text: z.string().trim().max(200).optional(),
    yearly: z.boolean().default(false),
  }),
  output: written,
  async run(world, input) {
    const { client } = await clientNamed(world, input.client)
    refuseSpan(input.from, input.until)
    const { what, from, until, text } = input
    const body = { client, what, from, until, text, yearly: input.yearly ? (true as const) : undefined }
    return { client, ids: await record(world, [draftBy(world, 'window', client, body)]) }
  },
})

/** Chooses the season pack that fits a client's trade, or `none`; without a choice trade and country decide. */
export const chooseSeason = action({
  name: 'choose-season',
  access: 'member',
  changes: true,
  places: ['client', 'pack'],
  input: z.object({ client: z.string().min(1), pack: keyIn }),
  output: written,
  async run(world, input) {
    const { client } = await clientNamed(world, input.client)
    const { pack } = input
    if (pack !== 'none' && !PACKS.has(pack)) throw new Refusal('season-not-found', { pack })
    return { client, ids: await record(world, [draftBy(world, 'season', client, { client, pack })]) }
  },
})
