import { z } from 'zod'
import { plainWords } from '../core/conduct/plain-words.ts'
import { action } from './action.ts'
import { markShape, words } from './conduct-shapes.ts'

/**
 * Looks at words about a client as if the client read them, who may ask to (M13): which of them speak of a person
 * instead of what happened. It looks for patterns, records nothing and stops nothing.
 */
export const checkNote = action({
  name: 'check-note',
  access: 'member',
  changes: false,
  places: ['text'],
  input: z.object({ text: words, language: z.string().min(2).max(35).optional() }),
  output: z.object({ language: z.string().nullable(), marks: z.array(markShape) }),
  async run(world, { text, language }) {
    return plainWords(text, 'note', language ?? world.business?.language ?? null)
  },
})
