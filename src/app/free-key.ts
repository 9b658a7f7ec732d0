import { keyFrom } from '../db/client-names.ts'

const KEY_WORDS = 6

/** A key from the first words of a text that none of the others has: alike ones are numbered. */
export function freeKey(text: string, taken: Iterable<string>): string {
  return numberedKey(keyFrom(text.trim().split(/\s+/u).slice(0, KEY_WORDS).join(' ')), taken)
}

/** The key itself where none of the others has it, else with a number: `label`, `label-2`. */
export function numberedKey(base: string, taken: Iterable<string>): string {
  const known = new Set(taken)
  let key = base
  for (let n = 2; known.has(key); n++) key = `${base}-${n}`
  return key
}
