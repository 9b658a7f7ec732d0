import { z } from 'zod'
import { openQuestions } from '../core/expect/questions.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { dayThere } from './days.ts'
import { engagementMeant, expectedOf } from './expectations.ts'
import { draftBy, record } from './record.ts'
import { key } from './shapes.ts'
import { keyInput } from './sheet-shapes.ts'

/** Answers an open question about a sheet (M16); the client reads the answer where they asked. */
export const answerQuery = action({
  name: 'answer-query',
  access: 'member',
  changes: true,
  places: ['client', 'text', 'answer'],
  input: z.object({
    client: z.string().min(1),
    text: z.string().trim().min(1).max(2000),
    answer: z.string().trim().min(1).max(5000),
    engagement: keyInput.optional(),
  }),
  output: z.object({ client: key, engagement: key, version: z.int(), ids: z.array(z.string()) }),
  async run(world, input) {
    const expected = await expectedOf(world, input.client)
    const { engagement, versions } = engagementMeant(expected, input.engagement)
    const { client } = expected
    const wanted = input.text.toLowerCase()
    const open = versions.flatMap((one) => openQuestions(one).map(({ text }) => ({ version: one.version, text })))
    const exact = open.filter(({ text }) => text.trim().toLowerCase() === wanted)
    const fitting = exact.length > 0 ? exact : open.filter(({ text }) => text.toLowerCase().includes(wanted))
    // Of one question asked of several versions the latest is meant.
    const found = fitting.at(-1)
    if (!found) throw new Refusal('query-not-found', { client, text: input.text })
    if (fitting.some(({ text }) => text.trim().toLowerCase() !== found.text.trim().toLowerCase()))
      throw new Refusal('query-ambiguous', { client, text: input.text, n: fitting.length })
    const body = { client, engagement, ...found, answer: input.answer, person: undefined }
    const ids = await record(world, [draftBy(world, 'query', client, body, await dayThere(world, client))])
    return { client, engagement, version: found.version, ids }
  },
})
