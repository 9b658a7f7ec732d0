import assert from 'node:assert/strict'

/** Fails unless `got` is `wanted` to a part of `tolerance` (absolute below 1). Reference figures may be decimal texts. */
export function near(got: number, wanted: number | string, tolerance = 1e-9): void {
  const right = Number(wanted)
  assert.ok(Math.abs(got - right) <= tolerance * Math.max(1, Math.abs(right)), `${got} is not ${right}`)
}
