import { daysBetween } from '../day.ts'
import type { Day } from '../day.ts'

/** A promise by what it says, for telling whether two are the same. */
export type Said = { text: string; due: Day }

/** Share of the words of the shorter text that the other has too, from which on both say the same. */
const MOSTLY = 0.5
/** Words of so few letters are in every sentence. */
const SHORT = 3

/** True when the words are mostly the same: "send the label" and "I will send you the label" are. */
export function sayAlike(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)]
  const least = Math.min(first.size, second.size)
  if (least === 0) return a.trim().toLowerCase() === b.trim().toLowerCase()
  return [...first].filter((word) => second.has(word)).length >= least * MOSTLY
}

/** True when both promise the same: the same day and similar words, or the same words and days close by. */
export function isSamePromise(a: Said, b: Said): boolean {
  if (a.due === b.due) return sayAlike(a.text, b.text)
  return a.text.trim().toLowerCase() === b.text.trim().toLowerCase() && Math.abs(daysBetween(a.due, b.due)) <= 1
}

/** Words by their beginnings, so that an ending of the language makes no other word. */
function wordsOf(text: string): Set<string> {
  const words =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const long = words.filter((word) => word.length > SHORT)
  return new Set((long.length > 0 ? long : words).map((word) => word.slice(0, 5)))
}
