import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { whaleOf } from '../../../src/core/profit/whale.ts'

test('Handbook 7.1: the whale curve rises with those who bring and falls with those who take', () => {
  const found = whaleOf([70, -20, 40, 10, 0, 10, 5, -5, -20, 10])!
  assert.deepEqual([found.clients, found.total, found.fifth], [10, 100, 2])
  assert.deepEqual([found.best, found.worst], [1.1, -0.4])
  assert.deepEqual(found.peak, { clients: 6, minor: 145 })
})

test('Under five clients there is no curve, and where nothing is left there are no parts of it', () => {
  assert.equal(whaleOf([4, 3, 2, 1]), null)
  const found = whaleOf([5, -5, -5, -5, -5])!
  assert.deepEqual([found.best, found.worst, found.total], [null, null, -15])
})

test('The curve ends at the whole, never comes above its peak, and has few enough points to be read', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 5, maxLength: 200 }), (list) => {
      const found = whaleOf(list)!
      const total = list.reduce((sum, one) => sum + one, 0)
      assert.deepEqual(found.points.at(-1), { clients: list.length, minor: total })
      assert.ok(found.points.length <= 20)
      assert.ok(found.points.every(({ minor }) => minor <= found.peak.minor))
      assert.ok(found.points.every((point, i) => i === 0 || point.clients > found.points[i - 1]!.clients))
    }),
  )
})
