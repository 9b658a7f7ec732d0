import { z } from 'zod'
import { isKey } from '../core/ledger/field.ts'
import { CHECKIN_MODES } from '../core/ledger/kinds/checkins.ts'
import { action } from './action.ts'
import { clientNamed } from './ask.ts'
import { checkinDrafts, refuseUnheld } from './check-in-drafts.ts'
import { checkinSeen } from './check-in-ground.ts'
import { nextShape } from './check-in-shapes.ts'
import { dayThere, refuseBefore, refuseFuture } from './days.ts'
import { nextCheckin, nextDrafts } from './next-check-in.ts'
import { record } from './record.ts'
import { day, key } from './shapes.ts'

const words = (most: number) => z.string().trim().max(most).optional()
const percent = z.int().min(0).max(100).optional()

/**
 * Records a check-in that was held (N8–N14): refuses it without thanks, three questions with answers and one thing the
 * client said in their own words; by telephone only with a reason; an e-mail is none. What was promised gets its day,
 * the free check its cost, and the next check-in its place in the plan.
 */
export const recordCheckIn = action({
  name: 'record-check-in',
  access: 'member',
  changes: true,
  places: ['client', 'mode'],
  input: z.object({
    client: z.string().min(1),
    mode: z
      .string()
      .trim()
      .max(40)
      .meta({ enum: [...CHECKIN_MODES] }),
    /** Why it was by telephone. */
    why: words(1000),
    on: day.optional(),
    minutes: z.int().min(0).max(1440).optional(),
    person: key.refine(isKey, { error: 'no-such-key' }).optional(),
    thanks: words(2000),
    /** One question a line, `question | answer`. */
    asked: words(20_000),
    said: words(5000),
    /** A key of the free checks, or words of one's own. */
    check: words(300),
    checkMinutes: z.int().min(0).max(6000).optional(),
    /** A plain decimal in the client's currency. */
    checkCost: words(30),
    /** One promise a line, `what | 2026-04-01`. */
    promises: words(10_000),
    /** One goal a line, `goal | still`, `met`, `dropped` or `set`. */
    goals: words(10_000),
    /** The day that both agreed on for the next one. */
    next: day.optional(),
    /** Our share of the talk in percent, guessed. */
    share: percent,
    engagement: key.refine(isKey, { error: 'no-such-key' }).optional(),
  }),
  output: z.object({ client: key, on: day, ids: z.array(z.string()), next: nextShape.nullable() }),
  async run(world, input) {
    refuseUnheld(input)
    refuseFuture(world, input.on)
    const { client } = await clientNamed(world, input.client)
    const on = input.on ?? (await dayThere(world, client))
    if (input.next) refuseBefore(input.next, world.today)
    const seen = await checkinSeen(world, client, on)
    const drafts = [...checkinDrafts(world, seen, input, on), ...nextDrafts(world, seen, on, input.next)]
    const ids = await record(world, drafts)
    return { client, on, ids, next: await nextCheckin(world, await checkinSeen(world, client, world.today)) }
  },
})
