import { LANGUAGES } from '../../../../../words/words.ts'
import { useWrite } from '../../reviews/use-write.ts'
import { wordsNow } from './letter-draft.ts'
import type { BlockSeen } from './letter-words.ts'
import { useLetter } from './use-letter.ts'

/**
 * Keeps the words of a block. They stay in the field until the program shows them again as kept, and for ever when it
 * refuses them.
 */
export function useKeep(block: BlockSeen) {
  const { seen, draft, sent } = useLetter()
  const { write, writing, refused } = useWrite('write-passage', 'web.letter.kept')
  const { text, facts, pattern } = wordsNow(block, draft)
  const words = text.trim()
  const language = LANGUAGES.find((one) => one === seen.language)
  const keep = () =>
    write(
      {
        client: seen.client,
        block: block.block,
        text: words,
        facts: words === '' ? '' : facts.join(','),
        ...(pattern === null ? {} : { pattern }),
        ...(language ? { language } : {}),
      },
      ({ marks, missing }) => sent(block.block, words, words !== '' && marks.length + missing.length === 0),
    )
  return { keep, keeping: writing, refused }
}
