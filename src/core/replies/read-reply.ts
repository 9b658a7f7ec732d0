import { findHits } from '../letters/tone/find-marks.ts'
import type { Hit } from '../letters/tone/find-marks.ts'
import { markQuoted } from '../letters/tone/quotations.ts'
import { readLetter } from '../letters/tone/read-letter.ts'
import type { Word } from '../letters/tone/read-letter.ts'
import type { ReadyReply } from './ready-reply.ts'

/** A reply as it is checked: its words, what tone says of them, and where its first sentence is. */
export type ReadReply = {
  text: string
  words: readonly Word[]
  hits: readonly Hit[]
  /** Numbers of the sentences behind the salutation, in their order. */
  sentences: readonly number[]
  ready: ReadyReply
}

/** Reads a reply to one client, or an answer that anybody can read (`openly`). */
export function readReply(text: string, ready: ReadyReply, openly: boolean): ReadReply {
  const { source } = ready.tone
  const kind = openly ? 'review-answer' : 'reply'
  const words = markQuoted(text, readLetter(text, source.language, source.folds), kind, ready.tone)
  const hits = findHits(words, text, { kind, parting: false }, ready.tone)
  const start = behindSalutation(text)
  const behind = words.filter((word) => word.start >= start)
  return { text, words, hits, sentences: [...new Set(behind.map(({ sentence }) => sentence))], ready }
}

const SALUTATION_WORDS = 6

/** "Dear Anna," is no sentence: a short first line that ends in a comma, a colon or with nothing. */
function behindSalutation(text: string): number {
  const line = /^\s*([^\n]*)\n/.exec(text)
  if (!line) return inlineSalutation(text)
  const first = line[1]!.trim()
  const short = first.split(/\s+/u).length <= SALUTATION_WORDS
  return short && !/[.?։।]$/u.test(first) ? line[0].length : inlineSalutation(text)
}

const INLINE =
  /^\s*(?:dear|hello|hi|kæri|kæra|sæl|sæll|hæ|հարգելի|բարեւ|բարև|आदरणीय|नमस्ते|नमस्कार|yang dihormati|hai|salam)[^,.!:\n]{0,60}[,!:]\s/iu

/** A salutation in the line of the first sentence: "Dear Anna, thank you …". */
function inlineSalutation(text: string): number {
  return INLINE.exec(text)?.[0].length ?? 0
}

/** The words of some sentences, with their text. */
export function sentenceWords({ words }: ReadReply, sentence: number): Word[] {
  return words.filter((word) => word.sentence === sentence)
}

export function textOf({ text }: ReadReply, words: readonly Word[]): string {
  const [first, last] = [words[0], words.at(-1)]
  return first && last ? text.slice(first.start, last.end) : ''
}
