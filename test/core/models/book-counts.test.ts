import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bookOf, columnsOf, groupClients, inUnit, totalsOf } from '../../../src/core/models/book-counts.ts'
import { mbgCnbd3, mbgNbd } from '../../../src/core/models/mbg-cnbd.ts'
import { countPurchases } from '../../../src/core/models/purchase-log.ts'
import { offBy, ownClients, ownReference } from './reference.ts'

const rows = fc.array(fc.record({ client: fc.nat(12), day: fc.integer({ min: -40, max: 700 }) }), { maxLength: 400 })

function logOf(list: readonly { client: number; day: number }[]) {
  return { client: Int32Array.from(list, (row) => row.client), day: Int32Array.from(list, (row) => row.day) }
}

test('600 invented clients are counted as the reference counts them', () => {
  const { n_customers: clients, sum_x: repeats, customers } = ownReference()
  const own = ownClients()
  assert.deepEqual([own.length, totalsOf(bookOf(own)).repeats], [clients, repeats])
  for (const { x, t_x, T } of customers) {
    assert.ok(own.some((one) => one.x === x && offBy(one.t_x, t_x) < 1e-14 && offBy(one.T, T) < 1e-14))
  }
})

test('a log is counted as one would by hand, whatever its order; days after the last do not count', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: -50, max: 720 }), fc.constantFrom(1, 7, 30), (list, until, unit) => {
      const counted = countPurchases(logOf(list), until, unit)
      const clients = [...new Set(list.filter((row) => row.day <= until).map((row) => row.client))]
      assert.deepEqual(
        [...counted.client],
        clients.toSorted((a, b) => a - b),
      )
      for (const [i, client] of counted.client.entries()) {
        const all = list.filter((row) => row.client === client && row.day <= until).map((row) => row.day)
        const days = [...new Set(all)].toSorted((a, b) => a - b)
        const gaps = days.slice(1).map((day, j) => (day - days[j]!) / unit)
        assert.equal(counted.x[i], gaps.length)
        assert.equal(counted.t_x[i], (days.at(-1)! - days[0]!) / unit)
        assert.equal(counted.T[i], (until - days[0]!) / unit)
        assert.ok(Math.abs(counted.logGaps[i]! - gaps.reduce((sum, gap) => sum + Math.log(gap), 0)) < 1e-9)
      }
    }),
  )
})

test('thousands of gaps of one client do not run out of digits', () => {
  const days = Array.from({ length: 10_001 }, (_, i) => ({ client: 0, day: i * 3 }))
  const counted = countPurchases(logOf(days), 30_001, 1)
  assert.deepEqual([...counted.x], [10_000])
  assert.ok(offBy(counted.logGaps[0]!, 10_000 * Math.log(3)) < 1e-12)
})

const client = fc.record({
  x: fc.nat(4),
  t_x: fc.integer({ min: 0, max: 9 }).map((day) => day / 7),
  T: fc.integer({ min: 9, max: 14 }).map((day) => day / 7),
  logGaps: fc.double({ min: -5, max: 5, noNaN: true }),
})

test('grouping keeps every client once, in any order', () => {
  fc.assert(
    fc.property(fc.array(client, { maxLength: 300 }), (clients) => {
      const book = bookOf(clients)
      const keys = clients.map(({ x, t_x, T }) => `${x} ${t_x} ${T}`)
      assert.deepEqual(
        Array.from(book.x, (x, i) => `${x} ${book.t_x[i]!} ${book.T[i]!}`),
        [...new Set(keys)],
      )
      for (const [i, weight] of book.weight.entries()) {
        const same = clients.filter((one) => one.x === book.x[i] && one.t_x === book.t_x[i] && one.T === book.T[i])
        assert.equal(weight, same.length)
        const sum = same.reduce((total, one) => total + one.logGaps, 0)
        assert.ok(Math.abs(book.logGaps[i]! * weight - sum) < 1e-9)
      }
    }),
  )
})

test('thirty thousand different clients stay thirty thousand entries', () => {
  const size = 30_000
  const columns = columnsOf([])
  const many = {
    ...columns,
    x: Float64Array.from({ length: size }, (_, i) => i % 7),
    t_x: Float64Array.from({ length: size }, (_, i) => i / 7),
    T: Float64Array.from({ length: size }, (_, i) => 5000 + (i % 11)),
    logGaps: new Float64Array(size),
  }
  const book = groupClients(many)
  assert.deepEqual([book.x.length, totalsOf(book).clients], [size, size])
})

test('the likelihood of a grouped book is that of its clients one by one, in any unit of time', () => {
  const own = ownClients().slice(0, 150)
  const at = Float64Array.of(0.2, 1.5, -0.7, 0.3)
  const [unused, factor] = [new Float64Array(4), 7]
  for (const model of [mbgNbd, mbgCnbd3]) {
    const whole = model.likelihoodOf(bookOf(own))(at, unused)
    const sum = own.reduce((total, one) => total + model.likelihoodOf(bookOf([one]))(at, unused), 0)
    assert.ok(offBy(whole, sum) < 1e-12)
    const inDays = inUnit(bookOf(own), factor)
    const later = at.with(1, at[1]! + Math.log(factor))
    const { repeats } = totalsOf(inDays)
    const days = model.likelihoodOf(inDays)(later, unused) + repeats * Math.log(factor)
    assert.ok(offBy(days, whole) < 1e-12)
  }
})
