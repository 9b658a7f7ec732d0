import { z } from 'zod'
import { compareComplaint } from '../core/expect/complaints.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { sightOf } from './ask.ts'
import { language } from './clients.ts'
import { dayThere, refuseFuture } from './days.ts'
import { engagementMeant, expectedByKey, expectedOf } from './expectations.ts'
import { draftBy, record } from './record.ts'
import { day, key } from './shapes.ts'
import { clauseShape, keyInput, verdict, why } from './sheet-shapes.ts'

/** How a complaint stands to the sheet of its day: null where none was in force. */
const against = {
  verdict: verdict.nullable(),
  why,
  engagement: z.string().nullable(),
  version: z.int().nullable(),
  clauses: z.array(clauseShape),
}

/** Records a complaint in the client's own words, and compares it with the sheet in force on its day (M21). */
export const recordComplaint = action({
  name: 'record-complaint',
  access: 'member',
  changes: true,
  places: ['client', 'text'],
  input: z.object({
    client: z.string().min(1),
    text: z.string().trim().min(1).max(10_000),
    engagement: keyInput.optional(),
    language: language.optional(),
    person: keyInput.optional(),
    on: day.optional(),
  }),
  output: z.object({ client: key, on: day, ...against, ids: z.array(z.string()) }),
  async run(world, input) {
    refuseFuture(world, input.on)
    const expected = await expectedOf(world, input.client)
    const { client, engagements } = expected
    if (input.engagement !== undefined) engagementMeant(expected, input.engagement)
    const on = input.on ?? (await dayThere(world, client))
    const { text, engagement, language: tongue, person } = input
    const { computed, ...found } = compareComplaint({ text, engagement, language: tongue }, on, engagements)
    const body = { client, text, engagement, sheet: undefined, language: tongue, person }
    const ids = await record(world, [draftBy(world, 'complaint', client, body, on)])
    return { client, on, verdict: computed, ...found, ids }
  },
})

/**
 * Says how a complaint stands to the sheet where the comparison of words was wrong or unclear (M21). The complaint is
 * written again with what was found, and the earlier one taken back; of a case a line more says it.
 */
export const judgeComplaint = action({
  name: 'judge-complaint',
  access: 'member',
  changes: true,
  places: ['fact', 'sheet'],
  input: z.object({ fact: z.string().min(1).max(100), sheet: verdict }),
  output: z.object({ client: key, ids: z.array(z.string()) }),
  async run(world, { fact: id, sheet }) {
    const [fact] = await world.stores.facts.byIds([id], sightOf(world))
    if (fact?.kind !== 'complaint' && fact?.kind !== 'case') throw new Refusal('fact-not-found', { fact: id })
    const { client } = fact.body
    const { engagements } = await expectedByKey(world, client, world.today)
    if (compareComplaint(fact.body, fact.on, engagements).version === null)
      throw new Refusal('sheet-missing', { client, engagement: fact.body.engagement ?? '' })
    if (fact.kind === 'case') {
      const { case: which, as, text } = fact.body
      const more = {
        ...draftBy(world, 'case', client, { client, case: which, as, text, sheet }),
        visibility: fact.visibility,
      }
      return { client, ids: await record(world, [more]) }
    }
    const { text, engagement, language: tongue, person } = fact.body
    const body = { client, text, engagement, sheet, language: tongue, person }
    const again = { ...draftBy(world, 'complaint', client, body, fact.on), visibility: fact.visibility }
    const taken = draftBy(world, 'void', client, { fact: id, text: undefined })
    // Taken back after it is written: that is how it comes back with `take-back`.
    const ids = await record(world, [again, taken])
    return { client, ids: ids.slice(0, 1) }
  },
})
