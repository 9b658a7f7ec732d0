import type { PassageName } from '../../ledger/kinds/notices.ts'
import type { Line } from './evidence-line.ts'

/** Words to begin a block with: whole sentences, one a line, and the ids of the facts they stand on. */
export type LetterPattern = { block: PassageName; pattern: string; lines: Line[]; facts: string[] }

/** A pattern of one sentence, whose key is that of its block and its own. */
export function plain(
  block: PassageName,
  pattern: string,
  args: Line['args'] = {},
  facts: string[] = [],
): LetterPattern {
  return { block, pattern, lines: [{ say: `letter.parting.${block}.${pattern}`, args }], facts }
}
