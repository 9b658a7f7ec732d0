import { unquotedLines } from '../../questions/quoted-words.ts'
import { findAll } from './lookup.ts'
import type { ReadyLanguage } from './ready-language.ts'
import type { TextKind } from './families.ts'
import type { Word } from './read-letter.ts'

type Span = { start: number; end: number }

/** Pairs of quotation marks; a straight one closes in its paragraph or is none. */
const PAIRS = [
  /“[^“”]*”/gu,
  /„[^„“”]*[“”]/gu,
  /«[^«»]*»/gu,
  /"(?:[^"\n]|\n(?!\s*\n))*"/gu,
  /‘(?:[^‘’\n]|’(?=\p{L}))*’/gu,
  /(?<![\p{L}\p{N}])'(?=\S)(?:[^'\n]|'(?=\p{L}))*'(?!\p{L})/gu,
]
/** So few words in quotation marks are our own emphasis ('your "project"'), unless the client is said to have said them. */
const SHORT = 2

/** Marks the words that the client said: lines with `>`, the mail below an answer, and what stands in quotation marks. */
export function markQuoted(text: string, words: readonly Word[], kind: TextKind, language: ReadyLanguage): Word[] {
  const lines = quotedLines(text, kind)
  const spans = PAIRS.flatMap((pair) => [...text.matchAll(pair)].map(spanOf)).filter(
    (span) => !lines.some((line) => within(span, line)),
  )
  const theirs = [...lines, ...spans.filter((span) => isTheirs(span, words, language))]
  if (theirs.length === 0) return [...words]
  return words.map((word) => ({ ...word, quoted: theirs.some((span) => within(word, span)) }))
}

function spanOf({ index, 0: found }: RegExpMatchArray): Span {
  return { start: index!, end: index! + found.length }
}

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

/** True for words of the client; what we say that we said ourselves is checked like the rest. */
function isTheirs(span: Span, words: readonly Word[], { theySaid, weSaid }: ReadyLanguage): boolean {
  const inside = words.filter((word) => within(word, span))
  const [first] = inside
  if (!first) return false
  const sentences = new Set([first.sentence, inside.at(-1)!.sentence])
  const around = words.filter((word) => sentences.has(word.sentence) && !within(word, span))
  const they = findAll(theySaid, around).length > 0
  if (!they && findAll(weSaid, around).length > 0) return false
  return they || inside.length > SHORT
}

function quotedLines(text: string, kind: TextKind): Span[] {
  const lines = text.split('\n')
  const kept = kind === 'reply' ? new Set(unquotedLines(lines.map((line) => line.trim().toLowerCase()))) : null
  const spans: Span[] = []
  let start = 0
  for (const [i, line] of lines.entries()) {
    if (/^\s*>/.test(line) || (kept && !kept.has(i))) spans.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return spans
}
