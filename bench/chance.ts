/** Numbers from 0 to below 1 that look random and are the same on every run (xorshift, 32 bits). */
export function chanceOf(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state / 4_294_967_296
  }
}
