import { z } from 'zod'
import { closedFor, openSlot } from '../core/calendar/open-slot.ts'
import { addDays } from '../core/day.ts'
import type { Day } from '../core/day.ts'
import type { Track } from '../core/plans/contact/client-plan.ts'
import { contactBy } from '../core/plans/contact/wishes.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { clientGround } from './client-ground.ts'
import type { ClientGround } from './client-ground.ts'
import { refuseBefore } from './days.ts'
import { keyIn, written } from './plan-shapes.ts'
import { draftBy, record } from './record.ts'
import { day } from './shapes.ts'
import type { World } from './world.ts'

/** A contact that is put further away than this is forgotten rather than planned. */
const FURTHEST_DAYS = 400

/**
 * Puts the next contact of a track on a day, with the reason (N32): sooner, or later. A day on which the client or
 * we are closed is refused with the nearest open one, unless a person overrides it.
 */
export const placeContact = action({
  name: 'place-contact',
  access: 'member',
  changes: true,
  places: ['client', 'track', 'on', 'text'],
  input: z.object({
    client: z.string().min(1),
    track: keyIn,
    on: day,
    text: z.string().trim().min(1).max(500),
    override: z.boolean().default(false),
  }),
  output: written,
  async run(world, input) {
    const ground = await clientGround(world, input.client)
    const { client, plan } = ground
    const track = plan?.tracks.find((one) => one.track === input.track)
    if (!track) throw new Refusal('track-not-found', { client, track: input.track })
    refuseBefore(input.on, world.today)
    refuseFar(world, input.on)
    if (!input.override) refuseClosed(world, ground, track, input.on)
    const override = input.override ? (true as const) : undefined
    const body = { client, track: track.track, due: input.on, text: input.text, override }
    return { client, ids: await record(world, [draftBy(world, 'placed', client, body)]) }
  },
})

function refuseFar({ today }: World, on: Day): void {
  const last = addDays(today, FURTHEST_DAYS)
  if (on > last) throw new Refusal('day-too-far', { on, last })
}

function refuseClosed({ house, today }: World, { calendar }: ClientGround, track: Track, on: Day): void {
  const by = contactBy(track)
  const closed = closedFor(calendar, house.almanac, on, by)
  if (!closed) return
  const slot = openSlot(calendar, house.almanac, { ideal: on, earliest: today, preferOpen: false, ...by })
  const { why, text, until } = closed
  const reason = why.replaceAll('-', '_')
  throw new Refusal('day-closed', { on, reason, text, until, nearest: slot.day ?? 'none' })
}
