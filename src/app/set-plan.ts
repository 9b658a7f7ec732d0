import { z } from 'zod'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { clientGround } from './client-ground.ts'
import { refuseFar } from './days.ts'
import { contactKind, contactWay, everyWritten, keyIn, written } from './plan-shapes.ts'
import { draftBy, record } from './record.ts'
import { day } from './shapes.ts'
import { refuseStranger } from './team.ts'

/**
 * Sets one track of a client's contact plan (N30): how often, what for, by what way, by whom. One of the same name
 * that the client has takes its new form; `replaced` says so.
 */
export const setPlan = action({
  name: 'set-plan',
  access: 'member',
  changes: true,
  places: ['client', 'track', 'every', 'text'],
  input: z.object({
    client: z.string().min(1),
    track: keyIn,
    every: everyWritten,
    /** What the client has from it. */
    text: z.string().trim().min(1).max(500),
    kind: contactKind.default('touch'),
    way: contactWay.default('any'),
    owner: keyIn.optional(),
    from: day.optional(),
    engagement: keyIn.optional(),
  }),
  output: written.extend({ replaced: z.boolean() }),
  async run(world, { client: named, ...fields }) {
    const { client, plan } = await clientGround(world, named)
    await refuseStranger(world, fields.owner)
    const { owner, from, engagement } = fields
    // A plan may have begun long ago, but nobody plans for another age.
    if (from !== undefined && from > world.today) refuseFar(world, from)
    const body = { client, ...fields, owner, from, engagement, stopped: undefined }
    const ids = await record(world, [draftBy(world, 'plan', client, body)])
    return { client, ids, replaced: plan?.tracks.some((one) => one.track === fields.track) ?? false }
  },
})

/** Ends a track of a client's contact plan, with the reason where one is given; what was done stays on record. */
export const stopPlan = action({
  name: 'stop-plan',
  access: 'member',
  changes: true,
  places: ['client', 'track', 'text'],
  input: z.object({ client: z.string().min(1), track: keyIn, text: z.string().trim().max(500).optional() }),
  output: written,
  async run(world, { client: named, track, text }) {
    const { client, plan } = await clientGround(world, named)
    if (!plan?.tracks.some((one) => one.track === track)) throw new Refusal('track-not-found', { client, track })
    const rest = { every: undefined, kind: undefined, way: undefined, owner: undefined, from: undefined }
    const body = { client, track, text, ...rest, engagement: undefined, stopped: true as const }
    return { client, ids: await record(world, [draftBy(world, 'plan', client, body)]) }
  },
})
