import { createContext, use, useEffect, useMemo, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { useSession } from '../../../frame/session.tsx'
import { putIn, taken, unkept, withDraft, without, wordsNow } from './letter-draft.ts'
import type { BlockDraft, LetterDraft } from './letter-draft.ts'
import { isOnItsWay } from './letter-words.ts'
import type { BlockName, BlockSeen, EvidenceSeen, LetterSeen } from './letter-words.ts'
import { useLetterDraft } from './use-letter-draft.ts'

/** What the parts of the page share: the letter as it is kept, the words that are not, and where one writes. */
export type Letter = {
  seen: LetterSeen
  draft: LetterDraft
  /** True while its words may be changed. */
  open: boolean
  active: BlockName
  activate: (block: BlockName) => void
  change: (block: BlockSeen, part: Partial<BlockDraft>) => void
  forget: (block: BlockName) => void
  /** Words of a draft that the program has taken; where nothing is left to do at them the next block comes. */
  sent: (block: BlockName, words: string, finished: boolean) => void
  /** Puts a fact's line into the block one writes in, and stands the block on it. */
  insert: (fact: EvidenceSeen) => void
  fields: RefObject<Map<BlockName, HTMLTextAreaElement>>
  /** Goes to words in a block, whatever of the page is shown. */
  show: (block: BlockName, words: { start: number; end: number }) => void
  picked: readonly string[]
  pick: (id: string) => void
}

const Shared = createContext<Letter | null>(null)
export const LetterShared = Shared

/** The letter this part of the page belongs to. */
export function useLetter(): Letter {
  const letter = use(Shared)
  if (!letter) throw new Error('useLetter outside of the letter')
  return letter
}

const NONE: LetterDraft = {}

type Outside = Pick<Letter, 'picked' | 'pick' | 'show' | 'fields'>

/** Holds what is written before it is kept. */
export function useWriting(seen: LetterSeen, outside: Outside): Letter {
  const { member } = useSession()
  const { draft, setDraft } = useLetterDraft(member ?? '', seen.client)
  const [active, activate] = useState<BlockName>(() => nextOf(seen, null))
  useEffect(() => setDraft((before) => unkept(before, seen.blocks)), [seen, setDraft])
  const change: Letter['change'] = (block, part) => setDraft((before) => withDraft(before, block, part))
  const insert: Letter['insert'] = ({ id, text }) => {
    const block = seen.blocks.find((one) => one.block === active)
    if (!block) return
    const now = wordsNow(block, draft)
    const put = putIn(now.text, outside.fields.current.get(active)?.selectionEnd ?? now.text.length, text)
    change(block, { text: put.text, facts: [...new Set([...now.facts, id])] })
    outside.show(active, { start: put.at, end: put.at })
  }
  const forget: Letter['forget'] = (block) => setDraft((before) => without(before, block))
  const sent: Letter['sent'] = (block, words, finished) => {
    setDraft((before) => taken(before, block, words))
    if (finished && block === active) activate(nextOf(seen, block))
  }
  // What was never kept is no part of a letter that is on its way.
  const open = !isOnItsWay(seen)
  return { ...outside, seen, draft: open ? draft : NONE, sent, open, active, activate, change, forget, insert }
}

/** The fields of the blocks, by which words are gone to. */
export function useFields(): Letter['fields'] {
  const made = useMemo(() => new Map<BlockName, HTMLTextAreaElement>(), [])
  return useRef(made)
}

/** Which block to write next: the first empty one that is needed; where there is none, the one that was left. */
function nextOf({ blocks }: LetterSeen, left: BlockName | null): BlockName {
  const empty = blocks.find(({ block, text, needed }) => block !== left && needed && text === '')
  return empty?.block ?? left ?? 'thanks'
}
