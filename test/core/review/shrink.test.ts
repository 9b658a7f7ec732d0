import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { regularisedBeta, upperGamma } from '../../../src/core/models/incomplete.ts'
import type { Sums } from '../../../src/core/review/shrink.ts'
import { betaPrior, gammaPrior, NO_SUMS, shrunkRate, shrunkShare, withPart } from '../../../src/core/review/shrink.ts'

const someParts = fc.array(fc.record({ hits: fc.nat(20), n: fc.integer({ min: 1, max: 40 }) }), {
  minLength: 5,
  maxLength: 40,
})
const someShares = fc.array(
  fc
    .record({ hits: fc.nat(20), more: fc.nat(20) })
    .filter(({ hits, more }) => hits + more > 0)
    .map(({ hits, more }) => ({ hits, n: hits + more })),
  { minLength: 1, maxLength: 40 },
)

function sumsOf(parts: readonly { hits: number; n: number }[]) {
  return parts.reduce<Sums>((sums, { hits, n }) => withPart(sums, hits, n), NO_SUMS)
}

void test('a rate lies between the own one and that of the others, within its interval', () => {
  fc.assert(
    fc.property(someParts, fc.nat(30), fc.integer({ min: 1, max: 100 }), (parts, hits, n) => {
      const prior = gammaPrior(sumsOf(parts))!
      const { value, low, high } = shrunkRate(hits, n, prior)
      const [least, most] = [Math.min(hits / n, prior.mean), Math.max(hits / n, prior.mean)]
      assert.ok(value >= least - 1e-9 && value <= most + 1e-9)
      assert.ok(low <= value && value <= high)
      const tail = 1 - upperGamma(prior.shape + hits, low * (prior.rate + n))
      assert.ok(Math.abs(tail - 0.025) < 1e-6, `${tail}`)
    }),
  )
})

void test('a share lies between the own one and that of the firm, within its interval', () => {
  fc.assert(
    fc.property(someShares, fc.nat(20), fc.nat(20), (parts, hits, more) => {
      const prior = betaPrior(sumsOf(parts), { hits: 4, n: 5 })
      const { value, low, high } = shrunkShare(hits, hits + more, prior)
      assert.ok(low <= value && value <= high && low >= 0 && high <= 1)
      const tail = regularisedBeta(high, prior.a + hits, prior.b + more)
      assert.ok(Math.abs(tail - 0.975) < 1e-6, `${tail}`)
    }),
  )
})

void test('a client that is taken out again leaves the figures of the others', () => {
  fc.assert(
    fc.property(someParts, fc.nat(20), fc.integer({ min: 1, max: 40 }), (parts, hits, n) => {
      const sums = sumsOf(parts)
      const again = withPart(withPart(sums, hits, n), hits, n, -1)
      assert.deepEqual(
        [again.clients, again.hits, again.n, again.nSquares],
        [sums.clients, sums.hits, sums.n, sums.nSquares],
      )
      assert.ok(Math.abs(again.squares - sums.squares) < 1e-6)
    }),
  )
})

void test('the more the clients differ, the less the book says of one of them', () => {
  const alike = sumsOf(Array.from({ length: 20 }, (_, i) => ({ hits: 1 + (i % 2), n: 15 })))
  const unlike = sumsOf(Array.from({ length: 20 }, (_, i) => ({ hits: i < 2 ? 15 : 0, n: 15 })))
  const far = ({ shape }: { shape: number }) => shape
  assert.ok(far(gammaPrior(alike)!) > far(gammaPrior(unlike)!))
})

void test('fewer than five others are no book to be held against; the lean holds where nobody was decided', () => {
  assert.equal(gammaPrior(sumsOf(Array.from({ length: 4 }, () => ({ hits: 1, n: 10 })))), null)
  assert.equal(betaPrior(NO_SUMS, { hits: 4, n: 5 }).mean, 0.8)
})
