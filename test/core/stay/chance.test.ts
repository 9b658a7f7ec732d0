import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compareBands } from '../../../src/core/stay/compare-bands.ts'
import { middleOf, rateOf, shareOf } from '../../../src/core/stay/pooled.ts'
import { rankSum } from '../../../src/core/stay/rank-sum.ts'
import type { Served } from '../../../src/core/stay/served.ts'

const values = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 9 })

test('the rank-sum test gives the shares that counting by hand gives', () => {
  assert.deepEqual(rankSum([5, 6, 7, 8], [1, 2, 3, 4]), { p: 2 / 70, above: true })
  assert.deepEqual(rankSum([1, 2, 3], [4, 5, 6]), { p: 2 / 20, above: false })
  assert.equal(rankSum([1, 1, 1], [1, 1, 1]).p, 1)
  assert.equal(rankSum([], [1]).p, 1)
})

test('both sides can change places, and the scale does not matter', () => {
  fc.assert(
    fc.property(values, values, (a, b) => {
      const one = rankSum(a, b)
      assert.ok(one.p > 0 && one.p <= 1)
      assert.ok(Math.abs(one.p - rankSum(b, a).p) < 1e-9)
      const stretched = rankSum(
        a.map((x) => Math.exp(x)),
        b.map((x) => Math.exp(x)),
      )
      assert.ok(Math.abs(one.p - stretched.p) < 1e-9)
      assert.equal(one.above, stretched.above)
    }),
  )
})

test('counting and the normal law agree where both can be done', () => {
  const a = Array.from({ length: 20 }, (_, i) => i)
  const few = rankSum(
    a,
    a.map((x) => x + 4),
  )
  const many = rankSum(
    [...a, 9.5],
    a.map((x) => x + 4),
  )
  assert.ok(Math.abs(few.p - many.p) < 0.02, `${few.p} ${many.p}`)
})

test('the interval of a median holds it, and there is none under six values', () => {
  assert.deepEqual(middleOf([3, 1, 2, 5, 4]), { median: 3, low: null, high: null, n: 5 })
  assert.deepEqual(middleOf([3, 1, 2, 5, 4, 6]), { median: 3.5, low: 1, high: 6, n: 6 })
  // Of 20 values the sixth from each end, as tables have it.
  const twenty = middleOf(Array.from({ length: 20 }, (_, i) => i + 1))!
  assert.deepEqual([twenty.low, twenty.high], [6, 15])
  const many = middleOf(Array.from({ length: 1000 }, (_, i) => i + 1))!
  assert.ok(many.low! > 460 && many.low! < 475 && many.high! > 526 && many.high! < 541, JSON.stringify(many))
})

const parts = fc.array(
  fc.tuple(fc.nat(20), fc.nat(20)).map(([hits, more]) => ({ hits, n: hits + more })),
  { maxLength: 8 },
)

test('every figure lies within its interval, and nothing on record is unknown', () => {
  fc.assert(
    fc.property(parts, (own) => {
      const [rate, share] = [rateOf(own), shareOf(own)]
      const known = own.some(({ n }) => n > 0)
      assert.equal(rate.value !== null, known)
      assert.equal(share.value !== null, known)
      if (!known) return
      assert.ok(rate.low! <= rate.value! && rate.value! <= rate.high!)
      if (share.low !== null)
        assert.ok(
          0 <= share.low && share.low <= share.value! && share.value! <= share.high! + 1e-12 && share.high! <= 1,
        )
    }),
  )
})

test('ten hours each of six clients who differ tell less than sixty hours of clients who are alike', () => {
  const alike = shareOf(Array.from({ length: 6 }, () => ({ hits: 5, n: 10 })))
  const unlike = shareOf(Array.from({ length: 6 }, (_, i) => ({ hits: i % 2 === 0 ? 10 : 0, n: 10 })))
  assert.equal(alike.value, unlike.value)
  assert.ok(unlike.high! - unlike.low! > 2 * (alike.high! - alike.low!))
})

test('where all clients are served alike, hardly any book says that those who stay are not', () => {
  let [seed, told] = [7, 0]
  const next = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647
  const some = (n: number): Served[] => Array.from({ length: n }, () => servedBy(next))
  const books = 150
  for (let i = 0; i < books; i++) {
    const band = (n: number) => ({ served: some(n), answers: n, open: 0, exact: n })
    const verdicts = compareBands(
      new Map([
        ['new', band(9)],
        ['settled', band(11)],
        ['long', band(14)],
      ] as const),
    )
    told += verdicts.filter(({ verdict }) => verdict === 'worse' || verdict === 'better').length
  }
  // Five measures, each at one in twenty for both bands.
  assert.ok(told / books <= 5 * 0.05 * 1.3, `${told} of ${books} books`)
})

/** Some clients complain a lot whatever is done for them: what is counted comes in bursts. */
function servedBy(next: () => number): Served {
  const own = -Math.log(1 - next())
  const count = (n: number, rate: number) => {
    let hits = 0
    for (let i = 0; i < n; i++) if (next() < Math.min(1, rate * own)) hits += 1
    return { hits, n }
  }
  return {
    wait: 1000 * own,
    senior: count(20, 0.4),
    late: count(10, 0.2),
    credits: count(10, 0.1),
    complaints: count(20, 0.1),
  }
}
