import { z } from 'zod'
import { writeEvery } from '../core/calendar/every.ts'
import type { Track } from '../core/plans/contact/client-plan.ts'
import { workEnded } from '../core/plans/contact/ideal.ts'
import type { Planned } from '../core/plans/contact/planned.ts'
import { action } from './action.ts'
import { clientGround } from './client-ground.ts'
import { contactKind, contactWay, plannedShape } from './plan-shapes.ts'
import { day, dayOrNone, key } from './shapes.ts'
import { memberNames, showPlanned } from './show-planned.ts'

/**
 * A track of a client's plan, and its next contact; null where none is planned because the work ended, or the piece of
 * work that it is for (`workEnded`, its last day).
 */
const trackShape = z.object({
  track: key,
  kind: contactKind,
  way: contactWay,
  purpose: z.string(),
  every: z.string(),
  owner: z.string().nullable(),
  ownerName: z.string().nullable(),
  from: dayOrNone,
  engagement: z.string().nullable(),
  because: z.array(z.string()),
  workEnded: dayOrNone,
  next: plannedShape.nullable(),
})

/** A client's contact plan: every track with its next contact and why it is on that day. */
export const seePlan = action({
  name: 'see-plan',
  access: 'member',
  changes: false,
  places: ['client'],
  input: z.object({ client: z.string().min(1) }),
  output: z.object({
    client: key,
    name: z.string(),
    day,
    tracks: z.array(trackShape),
    /** The day the work ended; nothing is planned any more. */
    ended: dayOrNone,
    /** What the plan lacks to be a good one: their zone, country or the day it began. Defaults are used instead. */
    missing: z.array(z.enum(['zone', 'country', 'since', 'language'])),
  }),
  async run(world, input) {
    const { client, name, plan, card, calendar } = await clientGround(world, input.client)
    const names = await memberNames(world)
    const planned = new Map((await world.stores.plans.plannedFor([client])).map((one) => [one.track, one]))
    const next = (one: Planned | undefined) => (one ? showPlanned(one, world.today, names, calendar) : null)
    const tracks = (plan?.tracks ?? []).map((track) => ({
      ...showTrack(track, names, next(planned.get(track.track))),
      workEnded: workEnded(plan!, track, world.today),
    }))
    const missing = (['zone', 'country', 'since', 'language'] as const).filter((field) => card[field] === undefined)
    return { client, name, day: world.today, tracks, ended: plan?.ended ?? null, missing }
  },
})

function showTrack(
  track: Track,
  names: ReadonlyMap<string, string>,
  next: z.infer<typeof plannedShape> | null,
): Omit<z.infer<typeof trackShape>, 'workEnded'> {
  const { every, planned: _planned, ...rest } = track
  const ownerName = track.owner === null ? null : (names.get(track.owner) ?? track.owner)
  return { ...rest, every: writeEvery(every), ownerName, next }
}
