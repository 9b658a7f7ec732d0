import { z } from 'zod'
import { blankReview } from '../core/decide/fold-reviews.ts'
import { foldGoodwill, goodwillOf, isGiven } from '../core/parting/goodwill/fold-goodwill.ts'
import { TALK_PARTS, talkGuide } from '../core/parting/talk-guide.ts'
import { action } from './action.ts'
import { lastDayAhead, openParting, partingGround } from './parting-ground.ts'
import { stageGround } from './parting-stages.ts'
import { lackShape } from './review-shapes.ts'
import { day, key } from './shapes.ts'
import { consideringOf } from './review-ground.ts'

/**
 * A guide of one page for the talk before the letter (handbook 2.1): thank, say it, listen, with what is known of this
 * client. The sentence of a line is `parting.talk.<code>`, in the language of whoever reads it.
 */
export const seeTalkGuide = action({
  name: 'see-talk-guide',
  access: 'trusted',
  changes: false,
  places: ['client'],
  input: z.object({ client: z.string().min(1) }),
  output: z.object({
    client: key,
    name: z.string(),
    day,
    parts: z.array(
      z.object({
        part: z.enum(TALK_PARTS),
        lines: z.array(lackShape.extend({ because: z.array(z.string()) })),
      }),
    ),
  }),
  async run(world, { client: named }) {
    const ground = await partingGround(world, named)
    const { parting, reasons } = openParting(ground)
    const { client, name, card, facts, today, reviewed } = ground
    const considering = consideringOf(reviewed, reviewed.review ?? blankReview(client, today))
    const given = goodwillOf(foldGoodwill(client, facts, today), parting).filter(isGiven)
    const goodwill = given.flatMap(({ text, because }) => (text === null ? [] : [{ text, because }]))
    const open = stageGround(ground).obligations.filter((one) => one.open).length
    const lastDay = lastDayAhead(ground)?.day ?? null
    const parts = talkGuide({ considering, card, reasons, lastDay, open, goodwill })
    return { client, name, day: today, parts }
  },
})
