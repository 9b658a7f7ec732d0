import type { Missing } from '../core/decide/may-part.ts'
import { checkTone } from '../core/letters/tone/check-tone.ts'
import type { Family, PresenceCheck } from '../core/letters/tone/families.ts'
import type { Presence } from '../core/letters/tone/presence.ts'
import { PASSAGES } from '../core/ledger/kinds/notices.ts'
import type { PassageName } from '../core/ledger/kinds/notices.ts'
import { letterTroubles } from '../core/parting/letter-check.ts'
import type { LetterTrouble } from '../core/parting/letter-check.ts'
import type { Composed } from '../core/parting/letter/blocks.ts'
import { allowedOf } from '../core/parting/letter/fold-passages.ts'
import type { AllowedMark } from '../core/parting/letter/fold-passages.ts'
import type { LetterGround } from './letter-ground.ts'
import { otherNames } from './other-names.ts'
import type { World } from './world.ts'

/** Words of a block that the check marks; `allowed` where somebody let exactly them stand (A16). */
export type LetterMark = {
  block: PassageName
  start: number
  end: number
  words: string
  code: string
  family: Family | null
  severity: 'block' | 'warn'
  allowed: { by: string | null; on: string; text: string } | null
  mayAllow: boolean
}

export type LetterChecked = { marks: LetterMark[]; lacks: Presence[]; allowed: AllowedMark[] }

/** What the tone check and the list of what a letter of parting must never hold find in the whole letter (A16, 2.6). */
export async function checkLetter(world: World, letter: LetterGround, { text, at }: Composed): Promise<LetterChecked> {
  const { ground, parting, tone, listings, sender } = letter
  const allowed = allowedOf(ground.client, parting.parting, ground.facts, ground.today)
  const report = checkTone(text, { language: tone, kind: 'letter', parting: true })
  const people = ground.card.people.map(({ name }) => name ?? '')
  const own = [ground.name, sender.name, sender.business, ...people, ...listings.map((one) => one.text)]
  const troubles = letterTroubles(text, { language: tone, others: await otherNames(world, ground.client, text), own })
  const listed = troubles.filter((one) => one.tone === null && one.check !== 'last-day')
  const found = [
    ...report.marks.map(({ start, end, words, code, family, severity }) => {
      const same = troubles.find((one) => one.tone === code && one.start === start)
      const never = same ? !same.mayAllow : NEVER.includes(family)
      return { start, end, words, code, family, severity: same?.severity ?? severity, mayAllow: !never }
    }),
    ...listed.map((one) => ({ ...placeOf(one), mayAllow: mayAllow(one) })),
  ]
  const marks = found.flatMap((one) => inBlock(one, at, allowed))
  return { marks: marks.toSorted(inPlace), lacks: report.missing, allowed }
}

/** Threats and conditions, accusations, traits of a person: no reason makes them right. */
const NEVER: readonly Family[] = ['F8', 'F9', 'F10']

function placeOf({ start, end, words, check, severity }: LetterTrouble) {
  return { start, end, words, code: `letter.${check}`, family: null, severity }
}

/** The name of another client may also be a plain word ("May"): a person can say that it is. */
function mayAllow({ check, words, mayAllow: may }: LetterTrouble): boolean {
  return may || (check === 'other-client' && !/\s/u.test(words))
}

function inBlock(
  found: Omit<LetterMark, 'block' | 'allowed'>,
  at: ReadonlyMap<PassageName, number>,
  allowed: readonly AllowedMark[],
): LetterMark[] {
  const block = PASSAGES.findLast((one) => (at.get(one) ?? Infinity) <= found.start)
  if (block === undefined) return []
  const from = at.get(block)!
  const stands = allowed.findLast(({ code, words }) => code === found.code && words === found.words)
  const said = stands && found.mayAllow ? { by: stands.by, on: stands.on, text: stands.text } : null
  return [{ ...found, block, start: found.start - from, end: found.end - from, allowed: said }]
}

function inPlace(a: LetterMark, b: LetterMark): number {
  return PASSAGES.indexOf(a.block) - PASSAGES.indexOf(b.block) || a.start - b.start
}

/** Blocks whose presence only words can tell; the others are held against the book itself. */
const PRESENT_IN: Readonly<Partial<Record<PresenceCheck, PassageName>>> = {
  P1: 'thanks',
  P3: 'limit',
  P5: 'apology',
  P8: 'contact',
}

/** What a block with words still does not say, unless somebody let it stand: the check knows patterns and is no verdict. */
export function presenceLacks(block: PassageName, checked: LetterChecked): Missing[] {
  const { lacks, allowed } = checked
  const found = lacks.filter(({ check }) => PRESENT_IN[check] === block)
  const evaded = found.length === 0 && isEvasive(block, checked) ? [{ check: 'P5', state: 'vague' } as const] : []
  return [...found, ...evaded]
    .filter(({ check }) => !allowed.some(({ code }) => code === check))
    .map(({ check, state }) => ({ code: 'letter-lacks', args: { check, state } }))
}

/** "Any inconvenience" and "if you feel" speak of nobody's experience, whatever stands before them (I35, A18). */
function isEvasive(block: PassageName, { marks }: LetterChecked): boolean {
  return block === 'apology' && marks.some((one) => one.block === block && one.family === 'F6' && one.allowed === null)
}
