import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { casesOf } from '../../../src/core/backtest/cases.ts'
import { learnOrigins } from '../../../src/core/backtest/learn-origins.ts'
import { chooseOrigins, horizonFor, pastMonthEnds } from '../../../src/core/backtest/month-ends.ts'
import { daysThen, purchasesThen } from '../../../src/core/backtest/purchases-then.ts'
import { daysBought } from '../../../src/core/advice/buyer.ts'
import { dayFromNumber, dayNumber } from '../../../src/core/day.ts'
import type { Day } from '../../../src/core/day.ts'
import { bookDay } from '../../../src/core/signals/book-day.ts'
import { gatherBackdrops } from '../../../src/core/signals/backdrops.ts'
import { historyOn } from '../../../src/core/signals/history.ts'
import type { History, MoneyItem } from '../../../src/core/signals/history.ts'
import { backtestOf, BEGIN, historyOf, inventHistories, invoice, numbersIn } from './books.ts'

const INVOICES = inventHistories('invoices', 150, 3)
const REPORT = backtestOf(INVOICES.histories, INVOICES.until).report

test('a book with losses: warnings are far from chance, and the plain rule beside them warns as often', () => {
  const { verdict, warnings, recency, nothing, origins, gone, less, cases } = REPORT
  assert.equal(verdict, 'enough')
  assert.ok(origins.length === 24 && gone >= 10 && less >= 10 && cases > 500)
  assert.ok(warnings.hits / warnings.warned > (3 * (gone + less)) / cases, `${warnings.hits} ${warnings.warned}`)
  assert.ok(Math.abs(warnings.warned - recency.warned) <= 0.1 * warnings.warned + 2)
  assert.deepEqual([nothing.warned, nothing.hits, nothing.missed], [0, 0, gone + less])
  for (const said of [warnings, recency]) {
    assert.equal(said.hits + said.missed, gone + less)
    assert.equal(said.hitRate.share, said.hits / (gone + less))
    assert.equal(said.falseAlarms.share, (said.warned - said.hits) / said.warned)
    assert.ok(said.hitRate.low < said.hitRate.share && said.hitRate.share < said.hitRate.high)
  }
})

test('the score ranks at least as well as recency, and its chances fit what came', () => {
  const { ranking, calibration, cases } = REPORT
  assert.ok(ranking.slip.auc! >= ranking.recency.auc!)
  assert.ok(Object.keys(ranking.models).length >= 5)
  assert.ok(calibration && calibration.n === cases && calibration.brier < calibration.brierBase)
  assert.ok(calibration.slope > 0.8 && calibration.slope < 1.25, String(calibration.slope))
  assert.ok(Math.abs(calibration.expected / calibration.came - 1) < 0.1)
  assert.equal(
    calibration.deciles.reduce((sum, { n }) => sum + n, 0),
    cases,
  )
})

test('it tells how far it is, one step a client and month end, and can be left at any point', () => {
  const { told } = backtestOf(INVOICES.histories.slice(0, 20), INVOICES.until)
  assert.equal(told.length, 20 + 24 + 20)
  assert.deepEqual(told.at(-1), { done: 64, of: 64 })
  told.forEach(({ done, of }, i) => assert.ok(done === i + 1 && of >= done))
})

test('in whatever order clients come, and told twice, the report is the same', () => {
  const { histories, until } = inventHistories('invoices', 60, 5)
  const { report } = backtestOf(histories, until)
  assert.deepEqual(backtestOf(histories, until).report, report)
  const turned = backtestOf(histories.toReversed(), until).report
  const without = (one: typeof report) => ({ ...one, ranking: null, calibration: null })
  assert.deepEqual(without(turned), without(report))
  assert.ok(Math.abs(turned.ranking.slip.auc! - report.ranking.slip.auc!) < 1e-6)
})

test('money counted in other units changes nothing', () => {
  const { histories, until } = inventHistories('invoices', 60, 6)
  const scaled = histories.map((history) =>
    historyOf(
      history.client,
      history.money.map((item) => ({ ...item, minor: item.minor * 10 })),
    ),
  )
  assert.deepEqual(backtestOf(scaled, until).report, backtestOf(histories, until).report)
})

/** Whatever may happen after a month end: bought, paid back, talked, ended. */
const laterFact = fc.record({
  after: fc.integer({ min: 1, max: 400 }),
  kind: fc.constantFrom('invoice', 'payment', 'credit', 'refund', 'call', 'end' as const),
  minor: fc.integer({ min: 1, max: 9_000_000 }),
  names: fc.boolean(),
})

test('what happened after a month end changes nothing that was said on it', () => {
  const { histories } = inventHistories('invoices', 40, 7)
  const on = '2023-03-31'
  const day = dayNumber(on)
  const books = fc.array(fc.array(laterFact, { maxLength: 3 }), {
    minLength: histories.length,
    maxLength: histories.length,
  })
  const until = dayFromNumber(day + 500)
  const plain = saidOn(
    histories.map((history) => historyOn(history, day)),
    on,
    until,
  )
  assert.ok(plain.some((one) => one.warned))
  fc.assert(
    fc.property(books, (later) => {
      const grown = histories.map((history, i) => withLater(historyOn(history, day), later[i]!, day))
      assert.deepEqual(saidOn(grown, on, until), plain)
    }),
    { numRuns: 8 },
  )
})

/** What is said on a month end by somebody who knows the histories up to `until`. */
function saidOn(histories: readonly History[], on: Day, until: Day) {
  const bought = histories.map((history) => purchasesThen(history, dayNumber(until), [dayNumber(on)]))
  const backdrops = gatherBackdrops([bookDay(on)])
  for (const history of histories) backdrops.add(historyOn(history, dayNumber(on)))
  const origins = [...learnOrigins([on], backdrops.done(), bought, 91)]
  return histories.flatMap((history, i) => {
    const own = casesOf(history, i, bought[i]!, origins, 91)
    return own.map(({ client, wait, warned, chance, expected, models }) => ({
      client,
      wait,
      warned,
      chance,
      expected,
      models,
    }))
  })
}

type Later = {
  after: number
  kind: 'invoice' | 'payment' | 'credit' | 'refund' | 'call' | 'end'
  minor: number
  names: boolean
}

function withLater(history: History, later: readonly Later[], day: number): History {
  const grown = structuredClone(history)
  for (const [i, { after, kind, minor, names }] of later.toSorted((a, b) => a.after - b.after).entries()) {
    const [on, ref] = [day + after, `later${i}`]
    const named = names ? (history.money.at(-1)?.invoice ?? '') : ''
    if (kind === 'end') grown.endings.push({ on, initiative: 'client', ref })
    else if (kind === 'call') grown.contacts.push(call(on, ref))
    else grown.money.push({ ...invoice(on, minor, ref), kind, invoice: kind === 'invoice' ? ref : named })
  }
  return grown
}

function call(on: number, ref: string): History['contacts'][number] {
  return {
    on,
    kind: 'call',
    way: 'with',
    automatic: false,
    thread: 0,
    minute: null,
    asks: false,
    discontent: false,
    worded: false,
    ref,
  }
}

test('purchases are known as they were then, also those given back later', () => {
  const money: MoneyItem[] = [
    invoice(100, 500, 'a'),
    invoice(150, 500, 'b'),
    { ...invoice(180, 500, 'back'), kind: 'credit', invoice: 'a' },
    invoice(200, 500, 'c'),
  ]
  const history = historyOf('c', money)
  const everyDay = Array.from({ length: 210 }, (_, i) => 90 + i)
  const versions = purchasesThen(history, 300, everyDay)
  assert.deepEqual([...daysThen(versions, 160)], [100, 150])
  assert.deepEqual([...daysThen(versions, 180)], [150])
  assert.deepEqual([...daysThen(versions, 250)], [150, 200])
  for (const on of everyDay) assert.deepEqual([...daysThen(versions, on)], daysBought(history, on))
  const asked = [160, 230]
  const few = purchasesThen(history, 300, asked)
  for (const on of [...asked, 300]) assert.deepEqual([...daysThen(few, on)], daysBought(history, on))
})

test('month ends have a whole horizon before and after them, at most 24, evenly spread', () => {
  const ends = pastMonthEnds('2026-11-22')
  assert.deepEqual([ends.at(-1), ends.length], ['2026-07-31', 120])
  assert.equal(pastMonthEnds('2026-10-30').at(-1), '2026-07-31')
  assert.equal(pastMonthEnds('2026-10-29').at(-1), '2026-06-30')
  const chosen = chooseOrigins(ends, dayNumber('2020-01-15'), dayNumber('2026-11-22'), 91)
  assert.deepEqual([chosen.length, chosen[0], chosen.at(-1)], [24, '2020-04-30', '2026-07-31'])
  assert.deepEqual(chooseOrigins(ends, dayNumber('2026-06-01'), dayNumber('2026-11-22'), 91), [])
  assert.deepEqual([null, 30, 60, 120, 900].map(horizonFor), [91, 91, 182, 365, 365])
})

/** Twelve clients who bought on these days after the beginning. */
function alike(days: readonly number[], minor = (i: number) => 1000 + i): History[] {
  return Array.from({ length: 12 }, (_, c) =>
    historyOf(
      `c${c}`,
      days.map((day, i) => invoice(BEGIN + day, minor(i), `i${c}-${i}`)),
    ),
  )
}

const MONTHLY = Array.from({ length: 24 }, (_, i) => i * 30)

test('bad input is answered with a verdict, and never with a figure that is none', () => {
  const until = dayFromNumber(BEGIN + 1000)
  const answers: [string, History[], string][] = [
    ['no client', [], 'too-short'],
    ['nothing but contacts', [{ ...historyOf('c', []), contacts: [call(BEGIN, 'k')] }], 'too-short'],
    ['one purchase each', alike([3]), 'no-cases'],
    ['all on one day', alike([3, 3, 3]), 'no-cases'],
    ['future dates', alike([2000, 2030]), 'too-short'],
    ['all lost at once', alike(MONTHLY), 'enough'],
    ['begun last month', alike([980, 990, 995]), 'too-short'],
    ['gaps of years', alike([0, 800]), 'no-cases'],
  ]
  for (const [name, histories, verdict] of answers) {
    const { report } = backtestOf(histories, until)
    assert.equal(report.verdict, verdict, name)
    assert.equal(report.clients, histories.length)
    for (const { path, value } of numbersIn(report)) assert.ok(Number.isFinite(value), `${name}: ${path} ${value}`)
  }
})

test('a book without losses and one with nothing else say so', () => {
  const steady = backtestOf(alike(MONTHLY), dayFromNumber(BEGIN + 700)).report
  assert.deepEqual([steady.verdict, steady.gone, steady.less, steady.lead], ['too-few-losses', 0, 0, null])
  assert.equal(steady.ranking.slip.auc, null)
  assert.equal(steady.calibration, null)
  const [last, horizon] = [90, 91]
  const lost = backtestOf(alike([0, 30, 60, last]), dayFromNumber(BEGIN + last + 2 * horizon), horizon).report
  assert.equal(lost.verdict, 'only-losses')
  assert.equal(lost.gone, lost.cases)
})

test('more given back than bought is less, and a change of currency is not', () => {
  const until = dayFromNumber(BEGIN + 720)
  const back = alike(MONTHLY).map((history) => ({
    ...history,
    money: [...history.money, { ...invoice(BEGIN + 700, 900_000, 'back'), kind: 'refund' as const, invoice: '' }],
  }))
  for (const { value } of numbersIn(backtestOf(back, until).report)) assert.ok(Number.isFinite(value))
  const changed = alike(MONTHLY).map((history) => ({
    ...history,
    money: history.money.map((item, i) => (i < 12 ? item : { ...item, currency: 'ISK', minor: 1 })),
  }))
  assert.equal(backtestOf(changed, until).report.less, 0)
})

test('buying for less is a loss, unless the same season of the year before was as low', () => {
  const until = dayFromNumber(BEGIN + 1080)
  const three = Array.from({ length: 36 }, (_, i) => i * 30)
  const halved = backtestOf(
    alike(three, (i) => (i < 26 ? 1000 : 400)),
    until,
    91,
  ).report
  assert.ok(halved.less >= 12, String(halved.less))
  const seasonal = (i: number) => ((i * 30) % 365 < 180 ? 1000 : 300)
  const known = backtestOf(alike(three, seasonal), until, 91).report
  // In the first year nobody can know that it is the season.
  const first = known.origins.filter((on) => dayNumber(on) < BEGIN + 365).length
  assert.ok(known.less <= 12 * first && known.less > 0)
})

test('the lead says how early a loss was announced', () => {
  assert.ok(REPORT.lead && REPORT.lead.n > 0)
  const { median, low, high } = REPORT.lead
  assert.ok(low <= median && median <= high)
})
