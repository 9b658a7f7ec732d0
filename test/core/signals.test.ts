import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayNumber } from '../../src/core/day.ts'
import { readStory } from '../../src/core/ledger/story.ts'
import { twoWayContacts } from '../../src/core/signals/contacts.ts'
import { foldHistory } from '../../src/core/signals/fold.ts'
import { historyOn, upTo } from '../../src/core/signals/history.ts'
import type { History } from '../../src/core/signals/history.ts'
import { promiseStates } from '../../src/core/signals/open-promises.ts'
import { ordersOf, purchases } from '../../src/core/signals/orders.ts'
import { settledInvoices } from '../../src/core/signals/settled.ts'
import { signals } from '../../src/core/signals/all.ts'
import { comparePeriods } from '../../src/core/signals/spend-down.ts'
import { valueOf } from '../../src/core/advice/moves.ts'

function historyOf(...lines: string[]): History {
  return foldHistory('acme', readStory(lines.join('\n')).facts)
}

const day = dayNumber

test('orders are invoices less credits, day by day, in the currency most invoices are in', () => {
  const { money } = historyOf(
    '2026-01-10 invoice acme 10.00 EUR',
    '2026-01-10 invoice acme 5.00 EUR',
    '2026-01-11 invoice acme 900.00 USD',
    '2026-01-12 credit acme 3.00 EUR',
    '2026-01-13 payment acme 15.00 EUR',
    '2026-01-14 refund acme 15.00 EUR',
  )
  const orders = ordersOf(money)!
  assert.equal(orders.currency, 'EUR')
  assert.deepEqual(orders.list, [
    { on: day('2026-01-10'), minor: 1500, bought: 2, back: 0, because: ['line:1', 'line:2'] },
    { on: day('2026-01-12'), minor: -300, bought: 0, back: 300, because: ['line:4'] },
  ])
  assert.deepEqual(
    purchases(orders).map((order) => order.on),
    [day('2026-01-10'), day('2026-01-11')],
  )
})

test('a book without invoices is read by payments less refunds, and nothing bought is null', () => {
  const { money } = historyOf(
    '2026-01-13 payment acme 15.00 EUR',
    '2026-01-14 refund acme 4.00 EUR',
    '2026-01-14 credit acme 1.00 EUR',
  )
  assert.deepEqual(
    ordersOf(money)?.list.map((order) => order.minor),
    [1500, -400],
  )
  assert.equal(ordersOf([]), null)
  assert.equal(ordersOf(historyOf('2026-01-14 refund acme 4.00 EUR').money), null)
})

test('payments count until the first invoice, and a refund may name one by its own number', () => {
  const lines = [
    '2026-01-05 payment acme 10.00 EUR ref P-1',
    '2026-01-06 payment acme 20.00 EUR for I-1',
    '2026-01-07 payment acme 30.00 EUR for OLD-9',
    '2026-01-09 refund acme 4.00 EUR for P-1',
  ]
  const counted = (...more: string[]) =>
    ordersOf(historyOf(...lines, ...more).money)?.list.map(({ on, minor }) => [on, minor])
  const before = [
    [day('2026-01-05'), 600],
    [day('2026-01-07'), 3000],
  ]
  assert.deepEqual(counted(), before.toSpliced(1, 0, [day('2026-01-06'), 2000]))
  const invoiced = [
    '2026-01-10 invoice acme 50.00 EUR ref I-1',
    '2026-01-10 payment acme 30.00 EUR',
    '2026-01-12 payment acme 5.00 EUR',
  ]
  assert.deepEqual(counted(...invoiced), [...before, [day('2026-01-10'), 5000]])
})

test('two currencies used equally often: the first by its code, so that the answer is always the same', () => {
  const lines = ['2026-01-10 invoice acme 10.00 USD', '2026-01-11 invoice acme 10.00 EUR']
  assert.equal(ordersOf(historyOf(...lines).money)?.currency, 'EUR')
  assert.equal(ordersOf(historyOf(...lines.toReversed()).money)?.currency, 'EUR')
})

test('the value of a client is that of the last 365 days, both ends told apart', () => {
  const history = historyOf(
    '2025-01-01 invoice acme 1.00 EUR',
    '2025-01-02 invoice acme 2.00 EUR',
    '2026-01-01 invoice acme 4.00 EUR',
    '2026-01-02 invoice acme 8.00 EUR',
  )
  assert.deepEqual(valueOf(history, day('2026-01-01')), { amount: { minor: 600, currency: 'EUR' }, n: 2 })
  assert.equal(valueOf(historyOf(), day('2026-01-01')), null)
})

test('two-way contact: spoken, or written and answered within thirty days', () => {
  const { contacts } = historyOf(
    '2026-01-01 email to acme',
    '2026-01-31 email from acme',
    '2026-03-10 email from acme',
    '2026-04-10 email to acme',
    '2026-05-01 visit with acme',
    '2026-05-02 email to acme',
    '2026-05-03 email from acme automatic',
    '2026-05-04 message to acme',
    '2026-05-05 letter from acme',
  )
  assert.deepEqual(twoWayContacts(contacts), [
    { on: day('2026-01-31'), because: ['line:1', 'line:2'] },
    { on: day('2026-05-01'), because: ['line:5'] },
    { on: day('2026-05-05'), because: ['line:8', 'line:9'] },
  ])
})

test('payments settle the invoice they name, then the oldest open one', () => {
  const { money } = historyOf(
    '2026-01-01 invoice acme 100.00 EUR due 2026-01-15 ref A',
    '2026-01-02 invoice acme 100.00 EUR ref B',
    '2026-01-03 invoice acme 0.00 EUR ref C',
    '2026-01-20 payment acme 100.00 EUR for B',
    '2026-01-25 payment acme 60.00 EUR',
    '2026-01-30 credit acme 40.00 EUR for A',
    '2026-01-31 payment acme 100.00 USD for A',
  )
  const settled = settledInvoices(money).map(({ invoice, due, on }) => [invoice.invoice, due, on])
  assert.deepEqual(settled, [
    ['A', day('2026-01-15'), day('2026-01-30')],
    ['B', day('2026-02-01'), day('2026-01-20')],
    ['C', day('2026-02-02'), day('2026-01-03')],
  ])
})

test("money paid ahead settles an invoice on the invoice's own day, and too little leaves it open", () => {
  const { money } = historyOf(
    '2026-01-01 payment acme 100.00 EUR',
    '2026-01-10 invoice acme 100.00 EUR ref A',
    '2026-01-11 invoice acme 1.00 EUR ref B',
  )
  assert.deepEqual(
    settledInvoices(money).map((one) => one.on),
    [day('2026-01-10'), null],
  )
})

test('a refund takes what credits have left, then what payments have left once all billed by then is covered', () => {
  const settled = (...lines: string[]) => settledInvoices(historyOf(...lines).money).map((one) => one.left)
  const twice = [
    '2026-01-01 invoice acme 100.00 EUR ref A',
    '2026-01-10 payment acme 100.00 EUR for A',
    '2026-01-11 payment acme 100.00 EUR',
    '2026-03-01 invoice acme 100.00 EUR ref B',
  ]
  assert.deepEqual(settled(...twice), [0, 0])
  assert.deepEqual(settled(...twice, '2026-02-01 refund acme 100.00 EUR'), [0, 10000])
  assert.deepEqual(settled(...twice, '2026-02-01 refund acme 100.00 USD'), [0, 0])
  assert.deepEqual(settled(...twice, '2026-02-01 refund acme 100.00 EUR for A'), [0, 0])
  assert.deepEqual(settled(...twice, '2026-01-05 refund acme 100.00 EUR'), [0, 0])
  assert.deepEqual(settled(...twice, '2026-03-02 refund acme 100.00 EUR'), [0, 0])
  const credited = [...twice, '2026-01-20 credit acme 60.00 EUR', '2026-02-01 refund acme 100.00 EUR']
  assert.deepEqual(settled(...credited), [0, 4000])
})

test('promises and what became of them', () => {
  const { promises } = historyOf(
    '2026-01-01 promise to acme "menu" by 2026-01-10',
    '2026-01-02 promise to acme "Menu" by 2026-01-20',
    '2026-01-03 moved acme " menu " to 2026-01-15',
    '2026-01-16 kept acme "menu"',
    '2026-01-17 released acme "something else"',
    '2026-01-18 promise from acme "photos" by 2026-01-30',
  )
  const states = promiseStates(promises).map(({ text, ours, due, firstDue, settled, because }) => ({
    text,
    ours,
    due,
    firstDue,
    settled,
    because,
  }))
  assert.deepEqual(states, [
    {
      text: 'menu',
      ours: true,
      due: day('2026-01-15'),
      firstDue: day('2026-01-10'),
      settled: { how: 'kept', on: day('2026-01-16') },
      because: ['line:1', 'line:3', 'line:4'],
    },
    {
      text: 'Menu',
      ours: true,
      due: day('2026-01-20'),
      firstDue: day('2026-01-20'),
      settled: null,
      because: ['line:2'],
    },
    {
      text: 'photos',
      ours: false,
      due: day('2026-01-30'),
      firstDue: day('2026-01-30'),
      settled: null,
      because: ['line:6'],
    },
  ])
})

test('a promise made and kept on one day is kept, whichever line came first', () => {
  const { promises } = historyOf('2026-01-01 kept acme "menu"', '2026-01-01 promise to acme "menu" by 2026-01-01')
  assert.deepEqual(promiseStates(promises)[0]?.settled, { how: 'kept', on: day('2026-01-01') })
})

test('periods are compared in the shortest length in which the client usually buys twice', () => {
  const every = (step: number, n: number) =>
    Array.from({ length: n }, (_, i) => ({ on: 1000 - step * i, minor: 100, because: [] })).toReversed()
  assert.equal(comparePeriods(every(30, 20), 1000)?.length, 91)
  assert.equal(comparePeriods(every(80, 12), 1000)?.length, 182)
  assert.equal(comparePeriods(every(170, 8), 1000)?.length, 365)
  assert.equal(comparePeriods(every(30, 9), 1000), null)
  assert.equal(comparePeriods([], 1000), null)
})

test('a history is cut at a day, that day included', () => {
  const history = historyOf(
    '2026-01-01 call with acme',
    '2026-01-02 call with acme',
    '2026-01-02 invoice acme 1.00 EUR',
    '2026-01-03 call with acme',
  )
  const cut = historyOn(history, day('2026-01-02'))
  assert.deepEqual([cut.contacts.length, cut.money.length], [2, 1])
  assert.deepEqual(upTo([{ on: 1 }, { on: 2 }, { on: 2 }, { on: 3 }], 2), [{ on: 1 }, { on: 2 }, { on: 2 }])
  assert.deepEqual(upTo([{ on: 1 }], 0), [])
})

test('every signal has a name of its own and names the rules it stands for', () => {
  assert.equal(new Set(signals.map((signal) => signal.name)).size, signals.length)
  for (const { name, rules } of signals) {
    assert.match(name, /^[a-z]+(-[a-z]+)*$/)
    for (const rule of rules) assert.match(rule, /^[A-Z]\d{1,2}$/)
    assert.notEqual(rules.length, 0, name)
  }
})
