import { checkTone } from '../letters/tone/check-tone.ts'
import { toneLanguages } from '../letters/tone/languages/all.ts'
import { CAUSE_WORDS } from './cause-words.ts'

const WORD = /[\p{L}\p{M}\p{N}’'-]+/gu

/**
 * The words of a text that tell why somebody has a hard time rather than what they need (M22, handbook 3.7): own lists in
 * five languages, and what the tone of letters calls a trait (F10). It finds words, not meanings: whoever writes still
 * has to think.
 */
export function findCauses(text: string): string[] {
  const words = text.normalize('NFC').match(WORD) ?? []
  const found = words.filter((word) => isCause(word.toLowerCase().replaceAll('’', "'")))
  const traits = toneLanguages.flatMap((language) =>
    checkTone(text, { language, kind: 'note', parting: false })
      .marks.filter(({ family }) => family === 'F10')
      .map((mark) => mark.words),
  )
  return [...new Set([...found, ...traits])]
}

const STEMS = Object.values(CAUSE_WORDS).flatMap((list) => list.normalize('NFC').split(' '))
const WHOLE = new Set(STEMS.filter((stem) => stem.endsWith('.')).map((stem) => stem.slice(0, -1)))
const BEGIN = STEMS.filter((stem) => !stem.endsWith('.'))

function isCause(word: string): boolean {
  return WHOLE.has(word) || BEGIN.some((stem) => word.startsWith(stem))
}
