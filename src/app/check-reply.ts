import { z } from 'zod'
import { checkReply as checkWords } from '../core/replies/check-reply.ts'
import type { ReplyMark } from '../core/replies/check-reply.ts'
import { readyReply } from '../core/replies/ready-reply.ts'
import { LANGUAGES } from '../words/words.ts'
import { action } from './action.ts'
import { replyGround } from './reply-ground.ts'
import { beginning, exposure, publicAnswer, replyMark, slot } from './reply-shapes.ts'
import { key } from './shapes.ts'
import { showAnswer } from './show-answer.ts'
import { teamOf } from './team.ts'

/**
 * Checks a reply to a case before it goes out: nothing in it fights (A16), it begins with the client (A17), it has
 * concern, apology and offer (A18), and in public it gives nobody away (A21). Records no fact and sends nothing; it is
 * a look-out and no verdict.
 */
export const checkReply = action({
  name: 'check-reply',
  access: 'member',
  // Its words are too long and too private for an address; that somebody checked is worth a line in the audit.
  changes: 'in steps',
  places: ['client', 'case', 'text'],
  input: z.object({
    client: z.string().min(1),
    case: z.string().min(1),
    text: z.string().trim().min(1).max(10_000),
    /** Anybody can read it; as the case says where this is left out. */
    public: z.boolean().optional(),
    /** Nobody may learn from it that somebody is a client of ours. */
    regulated: z.boolean().default(true),
    language: z.enum(LANGUAGES).optional(),
  }),
  output: z.object({
    client: key,
    case: key,
    language: z.enum(LANGUAGES),
    languageKnown: z.boolean(),
    public: z.boolean(),
    marks: z.array(replyMark),
    beginning,
    slots: z.array(slot),
    exposures: z.array(exposure),
    /** Before it goes out: `reason` a name and a reason on record, `change` other words. */
    needs: z.enum(['nothing', 'reason', 'change']),
    /** What is written for everybody so far. */
    answer: publicAnswer.nullable(),
    /** As a stranger sees it: who answers, and what. */
    preview: z.object({ business: z.string(), words: z.string(), text: z.string() }).nullable(),
  }),
  async run(world, input) {
    const { text, language } = input
    const ground = await replyGround(world, input.client, input.case, { language, text })
    const openly = input.public ?? ground.one.way === 'public'
    const team = await teamOf(world)
    const { one, known } = ground
    const checked = checkWords(text, {
      ready: readyReply(ground.language)!,
      facts: { text: one.text, on: one.opened, delivery: one.delivery, asks: one.asks, language: one.language },
      today: world.today,
      members: team.map(({ name }) => name),
      openly: openly ? { regulated: input.regulated, known } : null,
    })
    return {
      client: ground.client,
      case: one.case,
      language: ground.language,
      languageKnown: ground.languageKnown,
      public: openly,
      ...checked,
      marks: checked.marks.map(sayMark),
      answer: await showAnswer(world, one),
      preview: openly ? { business: world.business?.name ?? '', words: one.text, text } : null,
    }
  },
})

function sayMark(mark: ReplyMark) {
  return { ...mark, say: `tone.reason.${mark.code}`, better: `tone.better.${mark.code}` }
}
