import { PASSAGES } from '../../ledger/kinds/notices.ts'
import type { PassageName } from '../../ledger/kinds/notices.ts'
import type { ReasonMode } from '../../ledger/kinds/partings.ts'

/** The blocks a letter cannot go out without (I18–I40, I38), by how much it says of why (T2). Goodwill may be waived (I28). */
export function neededBlocks(reasons: ReasonMode, waived: boolean): PassageName[] {
  return PASSAGES.filter((block) => {
    if (block === 'situation') return reasons === 'documented'
    if (block === 'limit') return reasons !== 'none'
    return block !== 'goodwill' || !waived
  })
}

/** A letter as one text, and where each block begins in it, in UTF-16 units. */
export type Composed = { text: string; at: Map<PassageName, number> }

/** The letter from greeting to signature, its blocks in their order with an empty line between them (I18: thanks first). */
export function composed(greeting: string, blocks: ReadonlyMap<PassageName, string>, signed: string): Composed {
  const at = new Map<PassageName, number>()
  let text = greeting
  for (const block of PASSAGES) {
    const words = blocks.get(block)
    if (words === undefined || words === '') continue
    if (text !== '') text += '\n\n'
    at.set(block, text.length)
    text += words
  }
  return { text: signed === '' ? text : `${text}\n\n${signed}`, at }
}
