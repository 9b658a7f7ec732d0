import { z } from 'zod'
import { SHEET_WHYS } from '../core/expect/compare.ts'
import { scopeOf } from '../core/conduct/scope.ts'
import { suggestWithin } from '../core/conduct/suggest-within.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { someKey } from './conduct-ground.ts'
import { words } from './conduct-shapes.ts'
import { dayThere, refuseFuture } from './days.ts'
import { engagementMeant, expectedOf } from './expectations.ts'
import { draftBy, record } from './record.ts'
import { day, key } from './shapes.ts'
import { keyInput } from './sheet-shapes.ts'

const within = z.enum(['in', 'out', 'unclear'])
const order = z.enum(['offered', 'accepted', 'declined', 'none'])
const minutes = z.int().min(0).max(100_000)

/**
 * Writes down a request for a change or for more (M11): in scope, out of it or unclear, as a person says, else as a
 * comparison with the sheet suggests. `prompt` asks for a change order, from the first request out of scope on.
 */
export const logChange = action({
  name: 'log-change',
  access: 'member',
  changes: true,
  places: ['client', 'text'],
  input: z.object({
    client: z.string().min(1),
    text: words,
    within: within.optional(),
    delivery: z.string().trim().min(1).max(120).optional(),
    engagement: keyInput.optional(),
    minutes: minutes.optional(),
    order: order.optional(),
    on: day.optional(),
  }),
  output: z.object({
    client: key,
    change: key,
    within,
    suggested: z.object({ within, why: z.enum(SHEET_WHYS), limit: z.int().nullable(), before: z.int() }),
    prompt: z.boolean(),
    /** Requests out of scope so far, with this one. */
    out: z.int(),
    ids: z.array(z.string()),
  }),
  async run(world, { client: named, on: wishedDay, within: said, ...asked }) {
    refuseFuture(world, wishedDay)
    const expected = await expectedOf(world, named)
    const { client, card, facts, engagements } = expected
    if (asked.engagement !== undefined) engagementMeant(expected, asked.engagement)
    const on = wishedDay ?? (await dayThere(world, client))
    const scope = scopeOf(client, facts, world.today)
    const { text, delivery = null, engagement = null } = asked
    const language = card.language ?? null
    const suggested = suggestWithin({ text, delivery, engagement, language, on }, engagements, scope.changes)
    const found = said ?? suggested.within
    if (asked.order && found !== 'out') throw new Refusal('change-in-scope', { client, text })
    const change = someKey('c')
    const ids = await record(world, [
      draftBy(world, 'change', client, { client, change, within: found, ...blank, ...asked }, on),
    ])
    const isOut = found === 'out'
    const out = scope.out.n + (isOut ? 1 : 0)
    return { client, change, within: found, suggested, prompt: isOut && !asked.order, out, ids }
  },
})

const blank = { delivery: undefined, engagement: undefined, minutes: undefined, order: undefined }

/** Says what became of a request: a change order, the time it took, or that it was within scope after all (M11). */
export const settleChange = action({
  name: 'settle-change',
  access: 'member',
  changes: true,
  places: ['client', 'change', 'order'],
  input: z.object({
    client: z.string().min(1),
    change: keyInput,
    order: order.optional(),
    minutes: minutes.optional(),
    within: within.optional(),
    on: day.optional(),
  }),
  output: z.object({ client: key, change: key, ids: z.array(z.string()) }),
  async run(world, { client: named, change, on, ...said }) {
    refuseFuture(world, on)
    const { client, facts } = await expectedOf(world, named)
    const known = scopeOf(client, facts, world.today).changes.find((one) => one.change === change)
    if (!known) throw new Refusal('change-not-found', { client, change })
    const { text, within: before } = known
    const found = said.within ?? before
    if (said.order && found !== 'out') throw new Refusal('change-in-scope', { client, text })
    const { order: settled, minutes: took } = said
    const body = { ...blank, client, change, within: found, text, order: settled, minutes: took }
    return { client, change, ids: await record(world, [draftBy(world, 'change', client, body, on)]) }
  },
})
