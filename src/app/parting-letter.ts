import { createHash } from 'node:crypto'
import { asWord } from '../core/decide/considering.ts'
import type { Missing } from '../core/decide/may-part.ts'
import { PASSAGES } from '../core/ledger/kinds/notices.ts'
import type { PassageName } from '../core/ledger/kinds/notices.ts'
import { goodwillLacks, waiverOf } from '../core/parting/goodwill/fold-goodwill.ts'
import { lastDayLacks } from '../core/parting/last-day.ts'
import { composed, neededBlocks } from '../core/parting/letter/blocks.ts'
import { passageLacks } from '../core/parting/letter/lacking.ts'
import { isolated } from '../core/parting/letter/own-words.ts'
import { letterGround, nameIn } from './letter-ground.ts'
import type { LetterGround } from './letter-ground.ts'
import { checkLetter, presenceLacks } from './letter-marks.ts'
import type { LetterChecked, LetterMark } from './letter-marks.ts'
import { askedOf } from './letter-said.ts'
import type { PartingGround } from './parting-ground.ts'
import type { World } from './world.ts'

/** A block of the letter as it stands. */
export type LetterBlock = {
  block: PassageName
  text: string
  facts: string[]
  pattern: string | null
  missing: Missing[]
  needed: boolean
}

/** The letter of a parting with all that was found in it; `missing` is what it lacks as a whole, blocks left out. */
export type Letter = {
  language: string | null
  subject: string
  greeting: string
  signed: string
  text: string
  mark: string
  blocks: LetterBlock[]
  marks: LetterMark[]
  missing: Missing[]
  blocked: boolean
}

/** What goes out of the door: exactly these words, `mark` their hash, and what still holds them back. */
export type PartingLetter = {
  language: string
  subject: string
  text: string
  greeting: string
  blocks: { block: PassageName; text: string }[]
  signed: string
  mark: string
  missing: Missing[]
  blocked: boolean
}

/** The letter of the open parting as it stands, whole from greeting to signature. The caller has asked for its stage (I17). */
export async function partingLetter(world: World, ground: PartingGround): Promise<PartingLetter> {
  const letter = await writtenLetter(world, await letterGround(world, ground))
  const { subject, text, greeting, signed, mark, blocked } = letter
  return {
    language: letter.language ?? '',
    subject,
    text,
    greeting,
    signed,
    mark,
    blocked,
    blocks: letter.blocks.flatMap(({ block, text: words }) => (words === '' ? [] : [{ block, text: words }])),
    missing: [...letter.missing, ...letter.blocks.flatMap(({ missing }) => missing)],
  }
}

export async function writtenLetter(world: World, letter: LetterGround): Promise<Letter> {
  const { words, sender, language, passages } = letter
  const subject = words.say('letter.parting.subject')
  const greeting = words.say('letter.parting.greeting', { name: nameIn(letter) })
  const signed = [sender.name, sender.business].filter((line) => line !== '').map(isolated)
  const whole = composed(greeting, new Map([...passages].map(([block, { text }]) => [block, text])), signed.join('\n'))
  const checked = await checkLetter(world, letter, whole)
  const blocks = blocksOf(letter, checked)
  return {
    language,
    subject,
    greeting,
    signed: signed.join('\n'),
    text: whole.text,
    blocks,
    marks: checked.marks,
    mark: markOf(words.language, subject, whole.text),
    missing: wholeLacks(letter),
    blocked: checked.marks.some(({ severity, allowed }) => severity === 'block' && allowed === null),
  }
}

function blocksOf(letter: LetterGround, checked: LetterChecked): LetterBlock[] {
  const asked = askedOf(letter)
  const needed = neededBlocks(letter.parting.reasons, waiverOf(letter.goodwill) !== null)
  return PASSAGES.map((block): LetterBlock => {
    const passage = letter.passages.get(block)
    const empty = needed.includes(block) ? [{ code: 'passage-missing', args: { block: asWord(block) } }] : []
    const missing = passage ? [...passageLacks(passage, asked), ...presenceLacks(block, checked)] : empty
    const { text = '', facts = [], pattern = null } = passage ?? {}
    return { block, text, facts, pattern, missing, needed: needed.includes(block) }
  })
}

/** The hash of exactly these words, which a second person says yes to: any other word makes it another letter. */
function markOf(language: string, subject: string, text: string): string {
  return createHash('sha256')
    .update(JSON.stringify([language, subject, text]))
    .digest('hex')
    .slice(0, 32)
}

/** What no single block can mend: the language, the goodwill, the cool head (I34), the last day (I38). */
function wholeLacks({ language, ground, goodwill, cooled, lastDay, today }: LetterGround): Missing[] {
  const given = goodwillLacks(goodwill)
  return [
    ...(language === null ? [{ code: 'letter-language-missing', args: { client: ground.name } }] : []),
    ...(given === null ? [] : [{ code: given, args: {} }]),
    ...(cooled ? [] : [{ code: 'cool-down-missing', args: {} }]),
    ...lastDayLacks(lastDay, today),
  ]
}
