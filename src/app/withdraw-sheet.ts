import { z } from 'zod'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { dayThere } from './days.ts'
import { engagementMeant, expectedOf, subjectOf, versionMeant } from './expectations.ts'
import { draftBy, record } from './record.ts'
import { key } from './shapes.ts'
import { keyInput } from './sheet-shapes.ts'

/** Takes a version of a sheet back: it is no longer in force, and its links open nothing any more. */
export const withdrawSheet = action({
  name: 'withdraw-sheet',
  access: 'member',
  changes: true,
  places: ['client', 'engagement'],
  input: z.object({
    client: z.string().min(1),
    engagement: keyInput.optional(),
    version: z.int().min(1).optional(),
    text: z.string().trim().max(1000).optional(),
  }),
  output: z.object({ client: key, engagement: key, version: z.int(), links: z.int(), ids: z.array(z.string()) }),
  async run(world, input) {
    const expected = await expectedOf(world, input.client)
    const engagement = engagementMeant(expected, input.engagement)
    const { version, state } = versionMeant(expected, engagement, input.version)
    const { client } = expected
    if (state === 'withdrawn') throw new Refusal('sheet-withdrawn', { client, version })
    const subject = { client, engagement: engagement.engagement, version }
    const body = { ...subject, step: 'withdrawn' as const, text: input.text, language: undefined, person: undefined }
    const ids = await record(world, [draftBy(world, 'sheet', client, body, await dayThere(world, client))])
    const links = await world.stores.links.revokeSubject('sheet', subjectOf(subject), world.now)
    return { ...subject, links, ids }
  },
})
