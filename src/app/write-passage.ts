import { z } from 'zod'
import type { Fact } from '../core/ledger/fact.ts'
import { PASSAGES } from '../core/ledger/kinds/notices.ts'
import type { PassageName } from '../core/ledger/kinds/notices.ts'
import { evidenceTrouble } from '../core/parting/letter/evidence.ts'
import { idsIn } from '../core/parting/letter/fold-passages.ts'
import { passageLacks } from '../core/parting/letter/lacking.ts'
import { placeholderLeft } from '../core/parting/letter/own-words.ts'
import { isUnderWay } from '../core/parting/notice/fold-notice.ts'
import { Refusal } from '../core/refusal.ts'
import { LANGUAGES } from '../words/words.ts'
import { action } from './action.ts'
import { sightOf } from './ask.ts'
import { gatherFit } from './evidence.ts'
import { letterGround } from './letter-ground.ts'
import type { LetterGround } from './letter-ground.ts'
import { letterMarkShape, missingShape } from './letter-shapes.ts'
import { askedOf } from './letter-said.ts'
import { openParting, partingDraft, partingGround, refuseBefore } from './parting-ground.ts'
import { writtenLetter } from './parting-letter.ts'
import { record } from './record.ts'
import { key } from './shapes.ts'
import type { World } from './world.ts'

const input = z.object({
  client: z.string().min(1),
  block: z.enum(PASSAGES),
  /** Empty words take the block out. */
  text: z.string().trim().max(8000).default(''),
  /** Ids of the facts the words stand on, with commas between them. */
  facts: z.string().max(5000).default(''),
  /** The words it was begun with. */
  pattern: z.string().max(120).optional(),
  language: z.enum(LANGUAGES).optional(),
})

/**
 * Writes one block of the letter of a parting. Refused: facts of another client, without a day or a source, or only ours
 * (I25, 2.6); facts or reasons that the reason mode has not (T2); a number or an amount that differs from the ledger (I27,
 * I32); the pattern of I26 without its three facts; words while the letter is on its way. What only a mark or a missing
 * thing says is written, and said with it.
 */
export const writePassage = action({
  name: 'write-passage',
  access: 'trusted',
  changes: true,
  places: ['client', 'block', 'text'],
  prepare: gatherFit,
  input,
  output: z.object({
    client: key,
    block: z.enum(PASSAGES),
    missing: z.array(missingShape),
    marks: z.array(letterMarkShape),
    /** The hash of the whole letter as it is now. */
    mark: z.string(),
    ids: z.array(z.string()),
  }),
  async run(world, asked) {
    const letter = await letterToChange(world, asked.client, asked.language)
    const { ground, parting, language } = letter
    const { block, text, pattern } = asked
    if (language === null) throw new Refusal('letter-language-missing', { client: ground.name })
    const facts = await factsMeant(world, letter, block, idsIn(asked.facts))
    refuseWords(letter, asked, facts)
    const list = facts.map(({ id }) => id).join(',')
    const body = { client: ground.client, parting: parting.parting, block, text, language, facts: list, pattern }
    const draft = partingDraft(world, ground, 'passage', body)
    const ids = await record(world, [{ ...draft, body: { ...draft.body, text } } as typeof draft])
    // Only this was added: the whole book need not be passed again while nobody else may write.
    const added = await world.stores.facts.byIds(ids, sightOf(world))
    const now = await writtenLetter(world, await letterGround(world, { ...ground, facts: [...ground.facts, ...added] }))
    const missing = now.blocks.find((one) => one.block === block)!.missing
    const marks = now.marks.filter((one) => one.block === block)
    return { client: ground.client, block, missing, marks, mark: now.mark, ids }
  },
})

/** The letter of the open parting at its stage (I17), while nobody has it yet. */
export async function letterToChange(
  world: World,
  named: string,
  language?: (typeof LANGUAGES)[number],
): Promise<LetterGround> {
  const ground = await partingGround(world, named)
  refuseBefore(ground, 'letter')
  openParting(ground)
  const letter = await letterGround(world, ground, { language })
  if (isUnderWay(letter.notice)) throw new Refusal('letter-under-way', { client: ground.name })
  return letter
}

/** Facts that a block may stand on besides what the client knows of anyway. */
const BESIDES: Partial<Record<PassageName, readonly string[]>> = {
  thanks: ['client', 'person'],
  goodwill: ['goodwill', 'invoice', 'credit', 'refund'],
  alternatives: ['alternative'],
  'open-work': ['obligation'],
  records: ['obligation'],
}

async function factsMeant(world: World, letter: LetterGround, block: PassageName, ids: readonly string[]) {
  const { client, name } = letter.ground
  const strange = ids.filter((id) => !letter.byId.has(id))
  const others = await world.stores.facts.byIds(strange, sightOf(world))
  return ids.map((id) => {
    const fact = letter.byId.get(id) ?? others.find((one) => one.id === id)
    if (!fact) throw new Refusal('fact-not-found', { fact: id })
    refuseFact(fact, block, letter, client, name)
    return fact
  })
}

function refuseFact(fact: Fact, block: PassageName, letter: LetterGround, client: string, name: string): void {
  if (fact.client === client && BESIDES[block]?.includes(fact.kind)) return
  if (block === 'alternatives' && fact.kind === 'alternative') return
  const reasons = block === 'situation' ? letter.parting.reasons : 'documented'
  const trouble = evidenceTrouble(fact, client, reasons, letter.today)
  if (trouble) throw new Refusal(trouble.code, { client: name, fact: fact.id, ...trouble.args })
}

/** What no later look can mend: the words say something that the book does not hold. */
const REFUSED: readonly string[] = ['reasons-none', 'count-differs', 'goodwill-other-amount', 'scope-evidence-missing']

function refuseWords(
  letter: LetterGround,
  { block, text, pattern }: z.infer<typeof input>,
  facts: readonly Fact[],
): void {
  if (text === '') return
  const left = placeholderLeft(text)
  if (left !== null) throw new Refusal('placeholder-left', { name: left })
  const ids = facts.map(({ id }) => id)
  const passage = { block, text, language: letter.language, facts: ids, pattern: pattern ?? null }
  const lacks = passageLacks({ ...passage, by: null, on: letter.today, ref: '' }, askedOf(letter))
  const refused = lacks.find(({ code }) => REFUSED.includes(code))
  if (refused) throw new Refusal(refused.code, refused.args)
}
