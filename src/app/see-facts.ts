import { z } from 'zod'
import { action } from './action.ts'
import { sightOf } from './ask.ts'
import { factShape } from './shapes.ts'
import { showFacts } from './show.ts'

const MOST_IDS = 500

/** The facts behind a figure, newest first. Ids that are not there, or may not be seen, are left out. */
export const seeFacts = action({
  name: 'see-facts',
  access: 'member',
  changes: false,
  places: ['ids'],
  input: z.object({
    /** Ids with commas between them, at most 500. */
    ids: z.string().max(MOST_IDS * 22),
  }),
  output: z.object({ facts: z.array(factShape) }),
  async run(world, { ids }) {
    const wanted = [...new Set(ids.split(',').filter((id) => id !== ''))]
    const facts = await world.stores.facts.byIds(wanted, sightOf(world))
    return { facts: await showFacts(world, facts) }
  },
})
