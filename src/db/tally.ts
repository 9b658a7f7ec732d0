/** How often each of many numbers came. */
export type Tally = {
  /** Counts a number once more; gives how often it came before. */
  add(mark: number): number
}

const FIRST_SIZE = 1024
const FULL = 0.6

/**
 * Counts marks: whole numbers from 0 to 2^52, spread evenly, as a hash gives them. Takes about 25
 * bytes each, outside the heap: a `Map` of a million would keep the heap several hundred megabytes large.
 */
export function makeTally(): Tally {
  let keys = new Float64Array(FIRST_SIZE)
  let counts = new Uint32Array(FIRST_SIZE)
  let size = 0

  /** Where a key is, or belongs; keys begin at 1, for an empty place holds 0. */
  function placeOf(key: number): number {
    let at = key % keys.length
    while (keys[at] !== 0 && keys[at] !== key) at = at + 1 === keys.length ? 0 : at + 1
    return at
  }

  function grow(): void {
    const [oldKeys, oldCounts] = [keys, counts]
    keys = new Float64Array(oldKeys.length * 2)
    counts = new Uint32Array(keys.length)
    for (const [i, key] of oldKeys.entries()) {
      if (key === 0) continue
      const at = placeOf(key)
      keys[at] = key
      counts[at] = oldCounts[i]!
    }
  }

  return {
    add(mark) {
      if (size > keys.length * FULL) grow()
      const at = placeOf(mark + 1)
      if (keys[at] === 0) size++
      keys[at] = mark + 1
      return counts[at]!++
    },
  }
}
