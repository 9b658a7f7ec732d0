import { z } from 'zod'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { clientNamed, sightOf } from './ask.ts'
import { factShape } from './shapes.ts'
import { showFacts } from './show.ts'

/** A client's facts, newest first, a page at a time. */
export const seeTimeline = action({
  name: 'see-timeline',
  access: 'member',
  changes: false,
  places: ['client'],
  input: z.object({
    client: z.string().min(1),
    /** Where the last page ended: its `next`. */
    before: z.string().optional(),
    limit: z.int().min(1).max(500).default(60),
  }),
  output: z.object({ facts: z.array(factShape), next: z.string().nullable() }),
  async run(world, { client, before, limit }) {
    const { client: key } = await clientNamed(world, client)
    const { facts, more } = await world.stores.facts.timeline(
      key,
      sightOf(world),
      limit,
      before ? cursor(before) : undefined,
    )
    const last = facts.at(-1)
    return { facts: await showFacts(world, facts), next: more && last ? `${last.on}~${last.id}` : null }
  },
})

function cursor(text: string): { on: string; id: string } {
  const [on, id] = text.split('~')
  if (!on || !id) throw new Refusal('input-invalid', { field: 'before', reason: 'wrong-form' })
  return { on, id }
}
