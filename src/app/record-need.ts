import { z } from 'zod'
import { action } from './action.ts'
import { engagementMeant, expectedOf } from './expectations.ts'
import { words } from './conduct-shapes.ts'
import { dayThere, refuseFuture } from './days.ts'
import { draftBy, record } from './record.ts'
import { day, key } from './shapes.ts'
import { keyInput } from './sheet-shapes.ts'

/** Writes down what the client says they need, in their own words (M11). */
export const recordNeed = action({
  name: 'record-need',
  access: 'member',
  changes: true,
  places: ['client', 'text'],
  input: z.object({
    client: z.string().min(1),
    text: words,
    engagement: keyInput.optional(),
    on: day.optional(),
  }),
  output: z.object({ client: key, ids: z.array(z.string()) }),
  async run(world, { client: named, text, engagement, on: wished }) {
    refuseFuture(world, wished)
    const expected = await expectedOf(world, named)
    if (engagement !== undefined) engagementMeant(expected, engagement)
    const { client } = expected
    const on = wished ?? (await dayThere(world, client))
    return { client, ids: await record(world, [draftBy(world, 'need', client, { client, text, engagement }, on)]) }
  },
})
