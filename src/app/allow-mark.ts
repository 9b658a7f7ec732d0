import { z } from 'zod'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { gatherFit } from './evidence.ts'
import { writtenLetter } from './parting-letter.ts'
import type { Letter } from './parting-letter.ts'
import { partingDraft } from './parting-ground.ts'
import { partingText, partingWritten } from './parting-shapes.ts'
import { record } from './record.ts'
import { letterToChange } from './write-passage.ts'

/** Something that the check asks for and that a person may say is there in other words. */
const PRESENCE = /^P[1-8]$/

/**
 * Lets words stand that the check marked, or says that what it misses is there in other words, with a name and a reason
 * on record (A16). Never a threat, a condition, a trait of a person or the accusation of a crime. Other words are asked
 * of anew.
 */
export const allowMark = action({
  name: 'allow-mark',
  access: 'trusted',
  changes: true,
  places: ['client', 'code', 'words', 'text'],
  prepare: gatherFit,
  input: z.object({
    client: z.string().min(1),
    code: z.string().trim().min(1).max(60),
    words: z.string().trim().min(1).max(2000),
    text: partingText,
  }),
  output: partingWritten,
  async run(world, { client: named, code, words, text }) {
    const letter = await letterToChange(world, named)
    refuseMark(await writtenLetter(world, letter), code, words)
    const { ground, parting } = letter
    const body = { client: ground.client, parting: parting.parting, code, words, text }
    const ids = await record(world, [partingDraft(world, ground, 'allowed', body)])
    return { client: ground.client, parting: parting.parting, ids }
  },
})

function refuseMark({ marks, blocks }: Letter, code: string, words: string): void {
  const lacks = blocks.some(({ missing }) => missing.some(({ args }) => args['check'] === code))
  if (PRESENCE.test(code) && lacks) return
  const mark = marks.find((one) => one.code === code && one.words === words)
  if (!mark) throw new Refusal('mark-not-found', { code, words })
  if (!mark.mayAllow) throw new Refusal('mark-not-allowed', { code, words })
}
