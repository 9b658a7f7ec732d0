import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { gatherBuying } from '../../src/core/advice/buying.ts'
import type { Buying } from '../../src/core/advice/buying.ts'
import { outlookOf } from '../../src/core/advice/outlook.ts'
import { outlookWithin } from '../../src/core/advice/outlook-within.ts'
import type { Outlook } from '../../src/core/advice/outlook.ts'
import { readClient } from '../../src/core/advice/reading.ts'
import { addDays, dayNumber } from '../../src/core/day.ts'
import type { Day } from '../../src/core/day.ts'
import type { Fact } from '../../src/core/ledger/fact.ts'
import { atEnd } from '../../src/core/models/steps.ts'
import { foldHistory } from '../../src/core/signals/fold.ts'
import type { History } from '../../src/core/signals/history.ts'
import { BIRTH, someLife } from './some-facts.ts'

const TODAY = '2026-03-31'
const BOOK_DAY = '2026-02-28'

function invoice(client: string, on: Day, minor: number, currency = 'EUR'): Fact {
  const id = `${client} ${on} ${minor} ${currency}`
  const body = { client, amount: { minor, currency } }
  return { kind: 'invoice', on, body, id, client, visibility: 'team', origin: { source: 's', line: 0 } }
}

/** `n` invoices every `gap` days, the last one on `last`. */
function buyer(client: string, gap: number, n: number, last: Day, minor = 50_000, currency = 'EUR'): History {
  const facts = Array.from({ length: n }, (_, i) =>
    invoice(client, addDays(last, -gap * i), Math.round(minor * (1 + 0.003 * i)), currency),
  )
  return foldHistory(client, facts)
}

/** Thirty clients who buy every 20 to 49 days; the tenth ones stopped some while ago. */
function book(scale = 1, currency = 'EUR'): History[] {
  return Array.from({ length: 30 }, (_, i) => {
    const last = addDays(TODAY, -((i * 7) % 30) - (i % 10 === 0 ? 200 + 10 * i : 0))
    return buyer(`c${i}`, 20 + i, 8 + (i % 5), last, scale * (20_000 + 3_000 * i), currency)
  })
}

function buyingOf(histories: readonly History[], on = BOOK_DAY): Buying {
  const gathering = gatherBuying(on)
  for (const history of histories) gathering.add(history)
  return atEnd(gathering.done())
}

function outlookFor(history: History, buying: Buying, standing: 'steady' | 'slipping' | 'in trouble' = 'steady') {
  const outlook = outlookOf(history, dayNumber(TODAY), buying, standing)
  assert.ok('pBuy' in outlook, JSON.stringify(outlook))
  return outlook
}

/** Money in whole minor units differs by rounding. */
function near(actual: number, expected: number): void {
  assert.ok(Math.abs(actual - expected) <= 1 + 1e-6 * Math.abs(expected), `${actual} is not ${expected}`)
}

test('a book of thirty clients gets a model, with its intervals', () => {
  const histories = book()
  const buying = buyingOf(histories)
  assert.equal(buying.fit?.method, 'map')
  assert.equal(buying.clients, 30)
  for (const history of histories) {
    const within = outlookWithin(history, dayNumber(TODAY), buying, 'steady')
    assert.ok('pBuy' in within)
    const { pBuy, purchases, worth } = within
    for (const { low, value, high } of [pBuy, purchases])
      assert.ok(low <= value + 1e-9 && value <= high + 1, `${low} ${value} ${high}`)
    assert.ok(pBuy.low >= 0 && pBuy.high <= 1)
    assert.ok(worth && worth.low.minor <= worth.amount.minor && worth.amount.minor <= worth.high.minor)
  }
})

test('who stopped long ago is hardly expected back, who bought last week is', () => {
  const buying = buyingOf(book())
  const gone = outlookFor(buyer('gone', 25, 12, addDays(TODAY, -400)), buying)
  const here = outlookFor(buyer('here', 25, 12, addDays(TODAY, -5)), buying)
  assert.ok(gone.pBuy < 0.2 && here.pBuy > 0.8, `${gone.pBuy} ${here.pBuy}`)
  assert.ok(gone.worth!.minor < here.worth!.minor)
})

test('at risk is what is expected times the chance of losing it, with a least chance by standing', () => {
  const buying = buyingOf(book())
  const history = buyer('here', 25, 12, addDays(TODAY, -5))
  const steady = outlookFor(history, buying)
  near(steady.atRisk!.minor, steady.worth!.minor * (1 - steady.pBuy))
  assert.equal(outlookFor(history, buying, 'slipping').pLoss, 0.15)
  const trouble = outlookFor(history, buying, 'in trouble')
  near(trouble.atRisk!.minor, 0.3 * trouble.worth!.minor)
  assert.ok(steady.atRisk!.minor <= trouble.atRisk!.minor)
})

test('all money times a hundred changes amounts a hundredfold and no chance', () => {
  const [plain, hundred] = [book(), book(100)].map((histories) => ({ histories, buying: buyingOf(histories) }))
  for (const [i, history] of plain!.histories.entries()) {
    const one = outlookFor(history, plain!.buying)
    const other = outlookFor(hundred!.histories[i]!, hundred!.buying)
    near(other.pBuy, one.pBuy)
    assert.ok(Math.abs(other.worth!.minor / 100 - one.worth!.minor) <= 1 + 2e-3 * one.worth!.minor)
  }
})

test('the order of the clients does not matter', () => {
  const histories = book()
  const [one, other] = [buyingOf(histories), buyingOf(histories.toReversed())]
  for (const history of histories) near(1e6 * outlookFor(history, one).pBuy, 1e6 * outlookFor(history, other).pBuy)
})

test('what comes after the month end of the book does not change its models', () => {
  const histories = book()
  const later = histories.map((history, i) => {
    return {
      ...history,
      money: [...history.money, ...buyer(`c${i}`, 3, 5, addDays(BOOK_DAY, 25)).money].toSorted((a, b) => a.on - b.on),
    }
  })
  const before = histories.map((history) => ({
    ...history,
    money: history.money.filter((item) => item.on <= dayNumber(BOOK_DAY)),
  }))
  assert.deepEqual(buyingOf(later), buyingOf(before))
})

test('no outlook says why: an empty book, too few purchases, nothing bought, an end', () => {
  const buying = buyingOf(book())
  const why = (history: History, from: Buying | null) => {
    const outlook = outlookOf(history, dayNumber(TODAY), from, 'steady')
    return 'none' in outlook ? outlook.none : 'an outlook'
  }
  const history = buyer('here', 25, 12, addDays(TODAY, -5))
  assert.equal(why(history, null), 'no-book')
  assert.equal(why(history, buyingOf([])), 'too-few')
  assert.equal(why(history, buyingOf([buyer('a', 30, 4, TODAY), buyer('b', 30, 4, TODAY)])), 'too-few')
  assert.equal(why(foldHistory('new', []), buying), 'no-purchase')
  const left = outlookOf(history, dayNumber(TODAY), buying, 'left')
  assert.deepEqual(left, { none: 'ended' })
})

const DIRT: [string, History[]][] = [
  ['one purchase each', Array.from({ length: 30 }, (_, i) => buyer(`c${i}`, 1, 1, addDays(TODAY, -10 * i)))],
  ['all on one day', Array.from({ length: 30 }, (_, i) => buyer(`c${i}`, 0, 5, BOOK_DAY))],
  ['dates ahead', Array.from({ length: 30 }, (_, i) => buyer(`c${i}`, 20, 5, addDays(TODAY, 20 + 15 * i)))],
  ['nobody was ever lost', Array.from({ length: 30 }, (_, i) => buyer(`c${i}`, 30, 24, addDays(TODAY, -i)))],
  ['everybody was lost', Array.from({ length: 30 }, (_, i) => buyer(`c${i}`, 10 + i, 9, addDays(TODAY, -900 - 5 * i)))],
  ['gaps of years', Array.from({ length: 30 }, (_, i) => buyer(`c${i}`, 400 + 30 * i, 4, addDays(TODAY, -i)))],
  [
    'a currency each',
    Array.from({ length: 30 }, (_, i) => buyer(`c${i}`, 30, 9, TODAY, 5_000, ['EUR', 'ISK', 'AMD'][i % 3])),
  ],
  ['free of charge', Array.from({ length: 30 }, (_, i) => buyer(`c${i}`, 30, 9, TODAY, 0))],
]

for (const [name, histories] of DIRT) {
  test(`${name}: numbers or a reason, never NaN`, () => {
    const buying = buyingOf(histories)
    for (const history of histories) {
      const outlook = outlookOf(history, dayNumber(TODAY), buying, 'steady')
      const within = outlookWithin(history, dayNumber(TODAY), buying, 'steady')
      assert.doesNotMatch(JSON.stringify([buying, outlook, within]), /NaN|null,"purchases"/)
      if ('none' in outlook) assert.match(outlook.none, /^[a-z-]+$/)
      else assertSound(outlook)
    }
  })
}

function assertSound({ pBuy, pLoss, purchases, worth, atRisk }: Outlook): void {
  for (const chance of [pBuy, pLoss]) assert.ok(chance >= 0 && chance <= 1, `${chance}`)
  assert.ok(purchases >= 0 && Number.isFinite(purchases))
  for (const money of [worth, atRisk]) if (money) assert.ok(Number.isSafeInteger(money.minor) && money.minor >= 0)
}

test('any life of a client, in any book, has sound numbers or a reason', () => {
  const buying = buyingOf(book(), addDays(BIRTH, 1500))
  fc.assert(
    fc.property(someLife, fc.integer({ min: 0, max: 2000 }), (facts, after) => {
      const { outlook } = readClient(foldHistory('acme', facts), addDays(BIRTH, after), undefined, buying)
      if ('pBuy' in outlook) assertSound(outlook)
    }),
    { numRuns: 200 },
  )
})

test('another client in the book leaves the facts of the first alone', () => {
  const histories = book()
  const before = structuredClone(histories[3])
  buyingOf([...histories, buyer('new', 5, 100, TODAY, 9_000_000)])
  assert.deepEqual(histories[3], before)
})

test('nothing is at risk with who bought once: their worth is the mean of the book, and no merit of theirs', () => {
  const buying = buyingOf(book())
  const once = outlookFor(buyer('once', 25, 1, addDays(TODAY, -20), 1_000), buying, 'slipping')
  assert.ok(once.worth && once.worth.minor > 1_000)
  assert.equal(once.atRisk, null)
  const within = outlookWithin(buyer('once', 25, 1, addDays(TODAY, -20)), dayNumber(TODAY), buying, 'slipping')
  assert.ok('worth' in within && within.worth && within.atRisk === null)
})

test('purchases in another currency are counted, and bring nothing in this one', () => {
  const buying = buyingOf(book())
  const plain = buyer('here', 25, 12, addDays(TODAY, -5))
  const facts = plain.money.map((item, i) => ({ ...item, currency: i % 3 === 1 ? 'ISK' : 'EUR' }))
  const [all, part] = [outlookFor(plain, buying), outlookFor({ ...plain, money: facts }, buying)]
  near(part.purchases, all.purchases)
  assert.ok(part.worth!.minor < 0.8 * all.worth!.minor && part.worth!.minor > 0.5 * all.worth!.minor)
})

test('who was given back more than they paid for is worth nothing', () => {
  const plain = buyer('here', 25, 12, addDays(TODAY, -5))
  const on = dayNumber(addDays(TODAY, -2))
  const back = { ...plain.money[0]!, on, kind: 'credit' as const, minor: 9_000_000, ref: 'back' }
  const outlook = outlookFor({ ...plain, money: [...plain.money, back] }, buyingOf(book()))
  assert.deepEqual([outlook.worth!.minor, outlook.atRisk!.minor], [0, 0])
})

test('a chance too small for a number gives nothing, not NaN', () => {
  const daily = buyer('daily', 1, 5_500, '2011-01-01')
  const within = outlookWithin(daily, dayNumber(TODAY), buyingOf(book()), 'in trouble')
  assert.doesNotMatch(JSON.stringify(within), /NaN|"high":null/)
})
