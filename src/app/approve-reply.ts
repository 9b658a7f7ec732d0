import { z } from 'zod'
import { mayNotApprove, publicAnswerOf } from '../core/replies/public-answer.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { caseMeant, draftOf } from './case-book.ts'
import { dayThere } from './days.ts'
import { record } from './record.ts'
import { key } from './shapes.ts'
import { teamOf } from './team.ts'

/**
 * A second person stands behind an answer that anybody can read (A21): the same words are recorded once more. Whoever
 * is alone in the business reads it again on a later day. It is posted by a person, never by the program.
 */
export const approveReply = action({
  name: 'approve-reply',
  access: 'member',
  changes: true,
  places: ['client', 'case'],
  input: z.object({ client: z.string().min(1), case: z.string().min(1) }),
  output: z.object({ client: key, case: key, text: z.string(), ids: z.array(z.string()) }),
  async run(world, input) {
    const meant = await caseMeant(world, input.client, input.case)
    const { client, one } = meant
    const answer = publicAnswerOf(one)
    const member = world.person?.member ?? ''
    const why = mayNotApprove(answer, member, (await teamOf(world)).length, world.today)
    if (why !== null || !answer) throw new Refusal(why ?? 'reply-not-written', { client, case: one.case })
    const body = { client, case: one.case, step: 'answered', text: answer.text } as const
    const on = await dayThere(world, client)
    const ids = await record(world, [draftOf(world, meant, 'handled', { ...body, at: world.now }, on)])
    return { client, case: one.case, text: answer.text, ids }
  },
})
