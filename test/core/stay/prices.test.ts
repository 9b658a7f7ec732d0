import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayNumber } from '../../../src/core/day.ts'
import { levelUp } from '../../../src/core/stay/level-up.ts'
import type { Paying } from '../../../src/core/stay/level-up.ts'
import { comparePrices, gapsIn } from '../../../src/core/stay/prices.ts'
import type { Priced, PricedClient } from '../../../src/core/stay/prices.ts'
import { isNewer } from '../../../src/core/stay/tenure.ts'
import { stayIn } from './stay-book.ts'

const DAY = '2026-03-02'

function gaps(...lines: string[]) {
  return gapsIn(stayIn(lines, DAY).compared).map(({ client, service, lowest, more, year }) => {
    return [client, service, lowest.client, more, year]
  })
}

test('N22: every client is held against newer ones only, and the latest price of each is the one that counts', () => {
  const lines = [
    'client old since 2015-01-01',
    'client mid since 2020-01-01',
    'client new since 2025-01-01',
    '2015-01-01 price old "Books" 90.00 EUR per month',
    '2024-01-01 price old "books" 100.00 EUR per month',
    '2020-01-01 price mid "Books" 80.00 EUR per month',
    '2025-01-01 price new "Books" 95.00 EUR per month',
  ]
  // Mid pays less than the newer one: nothing to mend there.
  assert.deepEqual(gaps(...lines), [['old', 'books', 'mid', 2000, 24_000]])
})

test('N22: another unit, another currency, another service and a client who has left are not the same thing', () => {
  const old = ['client old since 2015-01-01', '2015-01-01 price old "Books" 100.00 EUR per month']
  const newer = (price: string) => ['client new since 2025-01-01', `2025-01-01 price new ${price}`]
  assert.equal(gaps(...old, ...newer('"Books" 50.00 EUR per month')).length, 1)
  for (const other of ['"Books" 50.00 EUR per year', '"Books" 50.00 USD per month', '"Audit" 50.00 EUR per month'])
    assert.deepEqual(gaps(...old, ...newer(other)), [], other)
  const left = '2026-01-01 end new initiative client'
  assert.deepEqual(gaps(...old, ...newer('"Books" 50.00 EUR per month'), left), [])
})

test('N22: who was there when the book begins is older than who came later, and never newer than anybody', () => {
  const lines = [
    'client one',
    'client two',
    'client late',
    '2025-01-01 price one "Books" 100.00 EUR per month',
    '2025-01-20 price two "Books" 50.00 EUR per month',
    '2025-09-01 price late "Books" 70.00 EUR per month',
  ]
  assert.deepEqual(gaps(...lines), [['one', 'Books', 'late', 3000, 36_000]])
})

test('N22: billed hours are a second source, by what they are called and whose they are, with the hours of the year', () => {
  const lines = [
    'member mira "Mira"',
    'client old since 2015-01-01',
    'client new since 2025-06-01',
    '2026-01-10 time old 600min member mira rate 90.00 EUR',
    '2026-01-11 time new 60min member mira rate 70.00 EUR',
    '2026-01-12 time old 120min "Audit" member mira rate 150.00 EUR',
    '2026-01-14 time new 60min "Audit" member junior rate 50.00 EUR',
    '2026-01-13 time new 60min "audit" member mira rate 140.00 EUR',
    '2024-06-01 time old 600min "Old work" rate 500.00 EUR',
    '2026-01-13 time new 60min "Old work" rate 10.00 EUR',
  ]
  const found = [
    ['old', 'Audit, Mira', 'new', 1000, 2000],
    ['old', 'Mira', 'new', 2000, 20_000],
  ]
  assert.deepEqual(
    gaps(...lines).toSorted(([, a], [, b]) => (String(a) < String(b) ? -1 : 1)),
    found,
  )
  // An agreed price takes the place of the billed rate: the fix of the first line is done.
  assert.deepEqual(gaps(...lines, `${DAY} price old "Mira" 70.00 EUR per hour`), [found[0]])
})

const somePrice = fc.record({ start: fc.nat(6), exact: fc.boolean(), minor: fc.integer({ min: 1, max: 9 }) })

test('N22: the walk from the newest client to the oldest finds what comparing each with each finds', () => {
  fc.assert(
    fc.property(fc.array(somePrice, { maxLength: 12 }), (prices) => {
      const clients = prices.map(({ start, exact, minor }, i) => pricedClient(`c${i}`, start, exact, minor))
      for (const one of comparePrices(clients)) {
        const newer = clients.filter((other) => isNewer(other.start, one.start))
        const least = Math.min(...newer.map(({ prices: [price] }) => price!.minor))
        assert.equal(one.newer, newer.length)
        assert.equal(one.lowest?.minor ?? Infinity, least)
      }
    }),
  )
})

function pricedClient(
  client: string,
  start: number,
  exact: boolean,
  minor: number,
  units: number | null = 12,
): PricedClient {
  const price: Priced = {
    key: 'books',
    service: 'Books',
    per: 'month',
    from: 'price',
    minor,
    currency: 'EUR',
    on: dayNumber(DAY),
    units,
    ref: client,
  }
  return { client, start: { on: start, exact }, prices: [price] }
}

function payingOf(amount: number, low: number, high: number, cost: number | null = null): Paying {
  const money = (minor: number) => ({ minor, currency: 'EUR' })
  const worth = { amount: money(amount), low: money(low), high: money(high) }
  return { worth, revenue: 1000, cost: cost ?? 0, costKnown: cost !== null }
}

const GAPS = gapsIn(comparePrices([pricedClient('old', 1, true, 50), pricedClient('new', 2, true, 40)]))

test('N23: the cost stands beside what they bring, and what must stay to make up for it is a range', () => {
  const [balance] = levelUp(GAPS, () => payingOf(2520, 1320, 12_120))
  assert.deepEqual([balance!.cost, balance!.margin], [120, null])
  assert.deepEqual(balance!.known, { clients: 1, cost: 120, worth: { amount: 2520, low: 1320, high: 12_120 } })
  // 120 of the 2,400 that are left: five of a hundred.
  assert.deepEqual(balance!.keep, { of100: 5, low: 1, high: 10 })
  const [half] = levelUp(GAPS, () => payingOf(2520, 1320, 12_120, 500))
  assert.deepEqual([half!.margin, half!.keep!.of100], [0.5, 11])
})

test('N23: where it does not pay for itself, or nobody can tell, the cost is shown all the same', () => {
  const [poor] = levelUp(GAPS, () => payingOf(100, 50, 150))
  assert.deepEqual([poor!.cost, poor!.keep], [120, { of100: null, low: 400, high: null }])
  const [unknown] = levelUp(GAPS, () => null)
  assert.deepEqual([unknown!.cost, unknown!.known, unknown!.keep], [120, null, null])
  const open = gapsIn(comparePrices([pricedClient('old', 1, true, 50, null), pricedClient('new', 2, true, 40, null)]))
  const [pieces] = levelUp(open, () => payingOf(2400, 1200, 4800))
  assert.deepEqual([pieces!.cost, pieces!.unknown, pieces!.keep], [null, 1, null])
  assert.deepEqual([levelUp([...open, ...GAPS], () => null)[0]!.cost], [120], 'what is known is said')
})

test('N23: a higher cost never needs fewer to stay, and the range holds the figure', () => {
  const amounts = fc.tuple(
    fc.integer({ min: 1, max: 9000 }),
    fc.nat(5000),
    fc.nat(5000),
    fc.integer({ min: 41, max: 400 }),
  )
  fc.assert(
    fc.property(amounts, ([amount, down, up, price]) => {
      const paying = payingOf(amount, Math.max(0, amount - down), amount + up)
      const keepAt = (minor: number) => {
        const own = gapsIn(comparePrices([pricedClient('old', 1, true, minor), pricedClient('new', 2, true, 40)]))
        return levelUp(own, () => paying)[0]!.keep!
      }
      const [one, dearer] = [keepAt(price), keepAt(price + 1)]
      const endless = (n: number | null) => n ?? Infinity
      assert.ok(endless(one.low) <= endless(one.of100) && endless(one.of100) <= endless(one.high))
      assert.ok(endless(one.of100) <= endless(dearer.of100))
    }),
  )
})
