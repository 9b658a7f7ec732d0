import { z } from 'zod'
import { LANGUAGES } from '../words/words.ts'
import { action } from './action.ts'
import { letterGround } from './letter-ground.ts'
import { letterShape } from './letter-shapes.ts'
import { partingGround, refuseBefore } from './parting-ground.ts'
import { showLetter } from './show-letter.ts'

/**
 * The letter of a parting as it stands (I18–I40): its blocks, facts and words to begin with, what the check found, what
 * is missing, what the client gains. Refused until the decision, the obligations and the talk are done (I17). It looks
 * for patterns; a person reads the letter.
 */
export const seeLetter = action({
  name: 'see-letter',
  access: 'trusted',
  changes: false,
  places: ['client'],
  input: z.object({
    client: z.string().min(1),
    /** The language to look at it in, where it is to be another than the client's. */
    language: z.enum(LANGUAGES).optional(),
    /** Ids of facts chosen for the words to begin with, with commas between them. */
    facts: z.string().max(5000).default(''),
  }),
  output: letterShape,
  async run(world, { client, language, facts }) {
    const ground = await partingGround(world, client)
    refuseBefore(ground, 'letter')
    return showLetter(world, await letterGround(world, ground, { language }), facts)
  },
})
