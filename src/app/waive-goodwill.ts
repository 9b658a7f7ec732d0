import { z } from 'zod'
import { isGiven } from '../core/parting/goodwill/fold-goodwill.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { goodwillDraft, goodwillGround, partingMeant } from './goodwill-ground.ts'
import { goodwillText } from './goodwill-shapes.ts'
import { partingWritten } from './parting-shapes.ts'
import { record } from './record.ts'

/** All waivers of a parting are one: the latest words count. */
const WAIVER = 'waived'

/** Gives nothing, and says why (I28). Refused while something is given: that is taken back first. */
export const waiveGoodwill = action({
  name: 'waive-goodwill',
  access: 'trusted',
  changes: true,
  places: ['client', 'text'],
  input: z.object({ client: z.string().min(1), text: goodwillText }),
  output: partingWritten,
  async run(world, { client: named, text }) {
    const ground = await goodwillGround(world, named)
    const { client, parting } = partingMeant(ground)
    const given = ground.list.filter(isGiven)
    if (given.length > 0) throw new Refusal('goodwill-given', { client: ground.name, n: given.length })
    const draft = goodwillDraft(world, client, parting, { goodwill: WAIVER, step: 'waived', text })
    return { client, parting, ids: await record(world, [draft]) }
  },
})
