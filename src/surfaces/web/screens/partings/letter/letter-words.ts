import type { z } from 'zod'
import type { seeLetter } from '../../../../../app/see-letter.ts'
import type { Mark } from '../../../../../core/letters/tone/check-tone.ts'
import { dated } from '../../../../../words/dated.ts'
import { sayRefusal } from '../../../../../words/refusals.ts'

/** What the page is told; its type is taken from the deed itself, so that what is pure here needs no browser. */
export type LetterSeen = z.output<(typeof seeLetter)['output']>
export type BlockSeen = LetterSeen['blocks'][number]
export type BlockName = BlockSeen['block']
export type EvidenceSeen = LetterSeen['evidence'][number]
export type PatternSeen = LetterSeen['patterns'][number]
export type MarkSeen = LetterSeen['marks'][number]

/** A mark beside its words. `kept` is false for words that were typed a moment ago and that only this browser has seen. */
export type MarkShown = Omit<MarkSeen, 'block' | 'family'> & { kept: boolean }

/** Steps of a letter that is on its way, or out: its words stand. */
const STANDING: readonly (LetterSeen['state'] & string)[] = ['queued', 'sent', 'unclear', 'delivered']

/** True when the letter is on its way or out: it can be read, and no longer written. */
export function isOnItsWay({ state }: Pick<LetterSeen, 'state'>): boolean {
  return state !== null && STANDING.includes(state)
}

/**
 * The marks of a block. Of kept words the program's own, which saw the whole letter; of words just typed what the
 * browser finds, with the permissions that were given to the same words before.
 */
export function marksShown(block: BlockName, seen: readonly MarkSeen[], typed: readonly Mark[] | null): MarkShown[] {
  const own = seen.filter((mark) => mark.block === block)
  if (typed === null) return own.map((mark) => ({ ...mark, kept: true }))
  return typed.map((mark) => {
    const before = own.find(({ code, words }) => code === mark.code && words === mark.words)
    return { ...mark, allowed: before?.allowed ?? null, mayAllow: false, kept: false }
  })
}

/** Marks that hold the letter back: grave ones that nobody let stand. */
export function holdingBack(marks: readonly { severity: string; allowed: unknown }[]): number {
  return marks.filter(({ severity, allowed }) => severity === 'block' && allowed === null).length
}

/** What is missing and how to get it: the sentences of the refusal that would say it. Days are written as people write them. */
export function sayMissing(words: Parameters<typeof sayRefusal>[0], { code, args }: LetterSeen['missing'][number]) {
  return sayRefusal(words, code, dated(args))
}
