import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { upTo } from '../../src/core/signals/history.ts'
import type { MoneyItem } from '../../src/core/signals/history.ts'
import { ordersOf } from '../../src/core/signals/orders.ts'
import { isCountedAsItCame, ordersThen } from '../../src/core/signals/orders-then.ts'

const item = (kinds: readonly MoneyItem['kind'][]) =>
  fc.record({
    wait: fc.integer({ min: 0, max: 90 }),
    kind: fc.constantFrom(...kinds),
    minor: fc.integer({ min: 0, max: 500 }),
    currency: fc.integer({ min: 0, max: 19 }).map((n) => (n === 0 ? 'ISK' : 'EUR')),
    invoice: fc.constantFrom('', '', '', '', 'I-1', 'I-2'),
    number: fc.constantFrom('', 'I-2', 'P-1'),
  })

/** Money of books with invoices, without them, and of any kind in any order. */
const someMoney: fc.Arbitrary<MoneyItem[]> = fc
  .constantFrom<MoneyItem['kind'][]>(
    ['invoice', 'payment', 'refund', 'invoice', 'credit'],
    ['payment', 'payment', 'credit', 'refund'],
    ['payment', 'invoice', 'credit', 'refund'],
  )
  .chain((kinds) => fc.array(item(kinds), { minLength: 4, maxLength: 25 }))
  .map((items) => {
    let on = 19_000
    return items.map(({ wait, number, ...rest }, i) => {
      on += wait
      const own = rest.kind === 'payment' && rest.invoice === '' ? number : ''
      return { ...rest, on, number: own, due: null, undated: false, ref: `m${i}` }
    })
  })

test('what was counted on an earlier day is what was on record by then, whichever way it is found', () => {
  const found = { quick: 0, slow: 0, back: 0 }
  fc.assert(
    fc.property(someMoney, fc.integer({ min: -5, max: 900 }), (money, after) => {
      const orders = ordersOf(money)
      if (!orders) return
      assert.deepEqual(ordersThen(money, orders, 19_000 + after), ordersOf(upTo(money, 19_000 + after)))
      const quick = isCountedAsItCame(money, orders)
      found[quick ? 'quick' : 'slow'] += 1
      if (quick && orders.list.some(({ back }) => back > 0)) found.back += 1
    }),
    { numRuns: 3000 },
  )
  assert.ok(found.quick > 100 && found.slow > 100 && found.back > 30, JSON.stringify(found))
})

test('given back before anything was bought, nothing was bought yet', () => {
  const common = { minor: 500, currency: 'EUR', due: null, invoice: '', number: '', undated: false }
  const money: MoneyItem[] = [
    { ...common, on: 19_000, kind: 'refund', ref: 'a' },
    { ...common, on: 19_010, kind: 'payment', ref: 'b' },
    { ...common, on: 19_020, kind: 'payment', ref: 'c' },
    { ...common, on: 19_030, kind: 'payment', ref: 'd' },
  ]
  const orders = ordersOf(money)!
  assert.equal(ordersThen(money, orders, 19_005), null)
  assert.equal(ordersThen(money, orders, 19_015)!.list.length, 2)
})
