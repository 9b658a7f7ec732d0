import { fold, foldLookalikes } from './fold.ts'
import type { Folds } from './fold.ts'
import { sentenceStarts } from './sentences.ts'

/** A word as patterns see it, with its place in the original (`end` is behind its last character). */
export type Word = {
  folded: string
  start: number
  end: number
  /** Numbers that grow: words of one sentence, and of one part between commas, share theirs. */
  sentence: number
  clause: number
  /** True for words that somebody else said: they are never marked. */
  quoted: boolean
}

const BORDER = /[,;:()[\]…՝–—|]|\.\.\.|\s-\s|[.!?։।]\s/u
const segmenters = new Map<string, Intl.Segmenter>()

/** The words of a text in their order, none of them quoted yet. */
export function readLetter(text: string, language: string, folds: Folds): Word[] {
  const folded = fold(text, folds)
  const sentences = sentenceStarts(text, language)
  const words: Word[] = []
  let [sentence, clause, behind] = [0, 0, 0]
  for (const { segment, index, isWordLike } of segmenterOf(language).segment(folded.text)) {
    if (!isWordLike) continue
    const start = folded.starts[index]!
    if (behind > 0 && BORDER.test(folded.text.slice(behind, index + 1))) clause += 1
    while (sentences[sentence + 1] !== undefined && sentences[sentence + 1]! <= start) sentence += 1
    behind = index + segment.length
    words.push({
      folded: foldLookalikes(segment),
      start,
      end: folded.ends[behind - 1]!,
      sentence,
      clause,
      quoted: false,
    })
  }
  return words
}

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const made = new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, made)
  return made
}
