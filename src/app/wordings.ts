import { z } from 'zod'
import { PASSAGES } from '../core/ledger/kinds/notices.ts'
import { foldWordings } from '../core/parting/letter/fold-wordings.ts'
import { PLACEHOLDERS, unknownPlaceholder } from '../core/parting/letter/own-words.ts'
import { Refusal } from '../core/refusal.ts'
import { LANGUAGES } from '../words/words.ts'
import { action } from './action.ts'
import { sightOf } from './ask.ts'
import { freeKey } from './free-key.ts'
import { draftBy, record } from './record.ts'
import { day, key } from './shapes.ts'
import { keyInput } from './sheet-shapes.ts'
import type { World } from './world.ts'

const wordingShape = z.object({
  wording: key,
  block: z.enum(PASSAGES),
  language: z.string(),
  text: z.string(),
  by: z.string().nullable(),
  on: day,
})

/** Wordings of our own for the blocks of letters of parting, beside those that come with the program. */
export const seeWordings = action({
  name: 'see-wordings',
  access: 'trusted',
  changes: false,
  input: z.object({ block: z.enum(PASSAGES).optional(), language: z.enum(LANGUAGES).optional() }),
  output: z.object({ wordings: z.array(wordingShape), placeholders: z.array(z.string()) }),
  async run(world, { block, language }) {
    const wordings = await wordingsOf(world)
    const wanted = wordings.filter((one) => (!block || one.block === block) && (!language || one.language === language))
    return { wordings: wanted, placeholders: [...PLACEHOLDERS] }
  },
})

/**
 * Adds a wording of our own for a block, or changes the one of a key; empty words take it away. What stands between
 * braces is filled in for each client; a name that is not known is refused.
 */
export const addWording = action({
  name: 'add-wording',
  access: 'trusted',
  changes: true,
  places: ['block', 'language', 'text'],
  input: z.object({
    block: z.enum(PASSAGES),
    language: z.enum(LANGUAGES),
    text: z.string().trim().max(8000).default(''),
    wording: keyInput.optional(),
  }),
  output: z.object({ wording: key, ids: z.array(z.string()) }),
  async run(world, { block, language, text, wording }) {
    const known = await wordingsOf(world)
    const meant = known.find((one) => one.wording === wording)
    if (wording !== undefined && !meant) throw new Refusal('wording-not-found', { wording })
    if (wording === undefined && text === '') throw new Refusal('wording-empty')
    const unknown = unknownPlaceholder(text)
    if (unknown !== null)
      throw new Refusal('placeholder-unknown', {
        name: unknown,
        known: PLACEHOLDERS.map((one) => `{${one}}`).join(', '),
      })
    const taken = known.map((one) => one.wording)
    const named = wording ?? freeKey(`${block} ${language}`, taken)
    const draft = draftBy(world, 'wording', null, { wording: named, block, text, language })
    const ids = await record(world, [{ ...draft, body: { ...draft.body, text } } as typeof draft])
    return { wording: named, ids }
  },
})

async function wordingsOf(world: World) {
  return foldWordings(await world.stores.facts.houseFacts('wording', sightOf(world)), world.today)
}
