import { PASSAGES } from '../../../../../core/ledger/kinds/notices.ts'
import type { BlockName, BlockSeen } from './letter-words.ts'

/** Words of a block that are not kept yet. `base` is what was kept when they were begun, `sent` what was kept since. */
export type BlockDraft = { text: string; facts: string[]; pattern: string | null; base: string; sent?: string }
export type LetterDraft = Partial<Record<BlockName, BlockDraft>>

/** What a block says right now: the words not kept yet, else those that are. */
export function wordsNow(block: BlockSeen, draft: LetterDraft): BlockDraft {
  const { text, facts, pattern } = block
  return draft[block.block] ?? { text, facts, pattern, base: text }
}

export function withDraft(draft: LetterDraft, block: BlockSeen, part: Partial<BlockDraft>): LetterDraft {
  return { ...draft, [block.block]: { ...wordsNow(block, draft), ...part } }
}

/** A draft with the words of it that the program has taken, until it shows them again as kept. */
export function taken(draft: LetterDraft, block: BlockName, words: string): LetterDraft {
  const own = draft[block]
  return own === undefined ? draft : { ...draft, [block]: { ...own, sent: words } }
}

/** A draft without a block whose words were given up. */
export function without(draft: LetterDraft, block: BlockName): LetterDraft {
  const { [block]: _gone, ...others } = draft
  return others
}

/** A draft without the blocks that say what is kept; the same draft where there are none. */
export function unkept(draft: LetterDraft, blocks: readonly BlockSeen[]): LetterDraft {
  return blocks.filter((block) => saysTheSame(block, draft)).reduce((left, { block }) => without(left, block), draft)
}

function saysTheSame(block: BlockSeen, draft: LetterDraft): boolean {
  const own = draft[block.block]
  if (own === undefined || own.text.trim() !== block.text.trim()) return false
  // No words stand on nothing.
  return block.text === '' || own.facts.toSorted().join(',') === block.facts.toSorted().join(',')
}

/** True when somebody else kept other words for a block while these were written. */
export function isOvertaken(block: BlockSeen, draft: LetterDraft): boolean {
  const own = draft[block.block]
  return own !== undefined && ![own.base, own.sent, own.text.trim()].includes(block.text)
}

/** A draft as it was stored; what it does not know is let go. */
export function readDraft(stored: string): LetterDraft {
  const found = JSON.parse(stored) as Record<string, unknown>
  return Object.fromEntries(PASSAGES.flatMap((block) => (isDraft(found[block]) ? [[block, found[block]]] : [])))
}

function isDraft(found: unknown): found is BlockDraft {
  const { text, facts, base } = (found ?? {}) as Partial<BlockDraft>
  return typeof text === 'string' && typeof base === 'string' && Array.isArray(facts)
}

/** Puts a line into words at a place, as a sentence of its own; says where the line ends. */
export function putIn(text: string, at: number, line: string): { text: string; at: number } {
  const [before, behind] = [text.slice(0, at).trimEnd(), text.slice(at).trimStart()]
  const start = before === '' ? line : `${before} ${line}`
  return { text: behind === '' ? start : `${start} ${behind}`, at: start.length }
}
