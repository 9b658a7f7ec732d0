/** A seeded generator of numbers from 0 to 1 (mulberry32): the same seed gives the same sample on every machine. */
export type Random = () => number

export function randomFrom(seed: string): Random {
  let state = hashOf(seed)
  return function next() {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** FNV-1a over UTF-16 units: clients get generators of their own, so that tuning one leaves the others as they are. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash | 0
}

/** A number between `low` and `high`. */
export function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random()
}

/** A whole number between `low` and `high`, both included. */
export function wholeBetween(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1))
}

export function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)]!
}

/** Draws from a list without repeating anything until all were drawn, and never the same twice in a row. */
export function bagOf<T>(random: Random, list: readonly T[]): () => T {
  let left: T[] = []
  let before: T | undefined
  return function draw() {
    if (left.length === 0) left = shuffled(random, list)
    if (left.length > 1 && left[left.length - 1] === before) left.unshift(left.pop()!)
    before = left.pop()!
    return before
  }
}

function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const result = [...list]
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[result[i], result[j]] = [result[j]!, result[i]!]
  }
  return result
}
