import { isKey } from '../../ledger/field.ts'

/**
 * A short word that the same words always come to (FNV-1a over code points, base 36), so that a line about a promise finds
 * it again in another copy of the book. Case and outer space make no difference.
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (const letter of text.trim().toLowerCase().normalize('NFC')) {
    hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0
  }
  return hash.toString(36)
}

/** The number of an invoice where it can stand in a key, else its fingerprint. */
export function keyOfNumber(number: string): string {
  return isKey(number) && number.length <= 60 ? number : fingerprint(number)
}

/** The same list with a number behind each key that comes again: two things of one day and the same words are two. */
export function toldApart<T extends { obligation: string }>(list: readonly T[]): T[] {
  const taken = new Map<string, number>()
  return list.map((one) => {
    const n = (taken.get(one.obligation) ?? 0) + 1
    taken.set(one.obligation, n)
    return n === 1 ? one : { ...one, obligation: `${one.obligation}-${n}` }
  })
}
