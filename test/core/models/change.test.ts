import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayNumber } from '../../../src/core/day.ts'
import { areAmountsLess, compareAmounts } from '../../../src/core/models/amount-change.ts'
import { findDrop } from '../../../src/core/models/change-day.ts'
import { exposureBetween, exposureOf } from '../../../src/core/models/exposure.ts'
import { evenSeason, monthFactors, ownSeason, quarterOf, shrunkSeason } from '../../../src/core/models/season.ts'
import type { MonthCount } from '../../../src/core/models/season.ts'
import { near } from './near-figures.ts'

const JANUARY = dayNumber('2023-01-01')
const even = evenSeason()

/** Months of a book from January on, each with the count that `of` gives it. */
function months(n: number, of: (month: number, year: number) => number): MonthCount[] {
  return Array.from({ length: n }, (_, i) => ({ month: i % 12, count: of(i % 12, Math.floor(i / 12)), exposure: 3000 }))
}

test('a season that comes back every year is found, one year of it or two different years are not', () => {
  const december = (month: number) => (month === 11 ? 230 : 100)
  const found = monthFactors(months(36, december))
  near(found[11]!, (230 * 12) / (1100 + 230))
  near(
    found.reduce((sum, one) => sum + one, 0),
    12,
  )
  assert.deepEqual(monthFactors(months(23, december)), even)
  const once = monthFactors(months(24, (month, year) => (month === 11 && year === 0 ? 130 : 100)))
  assert.ok(
    once.every((one) => Math.abs(one - 1) < 0.02),
    String(once),
  )
  assert.deepEqual(monthFactors(months(36, () => 0)), even)
})

test('growth from year to year is no season, and whole years are taken from the newest month back', () => {
  assert.deepEqual(
    monthFactors(months(36, (_, year) => 50 * 2 ** year)).map((one) => Math.round(one * 1e9) / 1e9),
    even,
  )
  const fromMay = months(40, (month) => (month === 6 ? 200 : 100)).slice(4)
  near(monthFactors(fromMay)[6]!, (200 * 12) / 1300)
})

test('a year in which for months nobody could have tells nothing of the season', () => {
  const plain = months(48, () => 100)
  const gap = (from: number, n: number) =>
    plain.map((month, i) => (i >= from && i < from + n ? { ...month, count: 0, exposure: 0 } : month))
  for (const n of [1, 6, 12, 17]) assert.deepEqual(monthFactors(gap(18, n)), even, `${n} months`)
  // The same months in each of two years are no season either, and the years left still show theirs.
  const both = gap(14, 3).map((month, i) => (i >= 26 && i < 29 ? { ...month, count: 0, exposure: 0 } : month))
  assert.deepEqual(monthFactors(both), even)
  const december = months(48, (month) => (month === 11 ? 230 : 100))
  const whole = december.map((month, i) => (i >= 14 && i < 20 ? { ...month, count: 0, exposure: 0 } : month))
  near(monthFactors(whole)[11]!, (230 * 12) / (1100 + 230))
})

test('what the years do not agree on is drawn towards 1', () => {
  const noisy = (month: number, year: number) => (month === 6 ? 200 : 100) + 40 * ((month * 7 + year * 5) % 3)
  const [found, plain] = [monthFactors(months(36, noisy))[6]!, monthFactors(months(36, (month) => noisy(month, 0)))[6]!]
  assert.ok(found > 1.1 && found < plain, `${found} ${plain}`)
})

test('factors of any years are twelve, positive, with mean 1', () => {
  const year = fc.array(fc.double({ min: 0, max: 5, noNaN: true }), { minLength: 12, maxLength: 12 })
  fc.assert(
    fc.property(fc.array(year, { maxLength: 5 }), (years) => {
      const found = shrunkSeason(years)
      assert.equal(found.length, 12)
      assert.ok(found.every((one) => one > 0))
      near(found.reduce((sum, one) => sum + one, 0) / 12, 1)
    }),
  )
})

/** A client of several years, every `gap` days but in the first quarter of each year. */
function springRests(years: number, gap: number): number[] {
  const days: number[] = []
  for (let day = JANUARY; day < JANUARY + 365 * years; day += gap) if ((day - JANUARY) % 365 >= 92) days.push(day)
  return days
}

test("a client's own quiet quarter is found in two years, none in one, and a clockwork has none", () => {
  const count = (after: number, to: number) => to - after
  const end = JANUARY + 729
  const own = ownSeason({ days: springRests(2, 14) }, end, 2, count)
  assert.ok(own && own.factors[quarterOf(JANUARY + 40, end)]! < 0.2, String(own?.factors))
  assert.equal(quarterOf(JANUARY + 40 + 730, end), quarterOf(JANUARY + 40, end))
  assert.equal(ownSeason({ days: springRests(1, 14) }, end, 2, count), null)
  const monthly = Array.from({ length: 25 }, (_, i) => JANUARY + i * 30)
  assert.equal(ownSeason({ days: monthly }, end, 2, count), null)
})

test('an exposure counts days by their month and quarter, and plain days where all is even', () => {
  const factors = even.map((_, month) => (month === 1 ? 3 : 0.5))
  const seasoned = exposureOf(JANUARY - 1, JANUARY + 400, factors, null)
  near(exposureBetween(seasoned, JANUARY - 1, JANUARY + 30), 31 * 0.5)
  near(exposureBetween(seasoned, JANUARY + 30, JANUARY + 58), 28 * 3)
  near(exposureBetween(seasoned, JANUARY - 1, JANUARY + 364), 28 * 3 + 337 * 0.5)
  const plain = exposureOf(JANUARY, JANUARY + 400, even, null)
  assert.equal(exposureBetween(plain, JANUARY + 7, JANUARY + 107), 100)
  const own = { end: JANUARY + 365, factors: [2, 1, 1, 0] }
  near(exposureBetween(exposureOf(JANUARY, JANUARY + 365, even, own), JANUARY + 300, JANUARY + 365), 130)
})

const days = (from: number, gap: number, n: number) => Array.from({ length: n }, (_, i) => from + i * gap)

test('the day on which a rhythm slows down is found with its days around it', () => {
  const change = JANUARY + 500
  const events = [...days(JANUARY + 1, 10, 50), ...days(change, 40, 8)]
  const exposure = exposureOf(JANUARY, change + 300, even, null)
  const found = findDrop({ days: events, exposure, from: JANUARY, until: change + 300, dispersion: 0.5 })!
  assert.ok(Math.abs(found.day - change) <= 10, `${found.day - change}`)
  assert.ok(found.low <= found.day && found.day <= found.high && found.high - found.low < 90)
  assert.ok(found.chance > 0.99)
})

test('amounts that fall are a change on the first smaller one, though it is bought as often', () => {
  const events = days(JANUARY + 1, 30, 24)
  const marks = events.map((_, i) => Math.log(i < 15 ? 800 : 300))
  const exposure = exposureOf(JANUARY, JANUARY + 720, even, null)
  const watched = { days: events, exposure, from: JANUARY, until: JANUARY + 720, dispersion: 0.3 }
  const found = findDrop({ ...watched, marks })!
  assert.ok(found.day > events[14]! && found.day <= events[15]!, `${found.day - events[15]!}`)
  assert.ok(found.chance > 0.99)
  const without = findDrop(watched)
  assert.ok(!without || without.chance < 0.5)
})

test('a quiet season is no drop where the exposure knows of it', () => {
  const events = springRests(2, 10)
  const until = JANUARY + 730 + 92
  const season = { end: JANUARY + 729, factors: [1.33, 1.33, 1.33, 0.01] }
  const [blind, knowing] = [null, season].map((own) => {
    const exposure = exposureOf(JANUARY, until, even, own)
    return findDrop({ days: events, exposure, from: JANUARY, until, dispersion: 0.5 })?.chance ?? 0
  })
  assert.ok(knowing! < 0.5 && knowing! < blind!, `${knowing} ${blind}`)
})

test('a drop is found nowhere but where it is less afterwards, and in days or years alike', () => {
  const steps = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 40 })
  fc.assert(
    fc.property(steps, fc.integer({ min: 2, max: 200 }), (gaps, rest) => {
      let day = JANUARY
      const events = gaps.map((gap) => (day += gap))
      const exposure = exposureOf(JANUARY, day + rest, even, null)
      const found = findDrop({ days: events, exposure, from: JANUARY, until: day + rest, dispersion: 1 })
      if (!found) return
      const before = events.filter((one) => one < found.day).length
      const late = (events.length - before) / (day + rest - found.day + 1)
      assert.ok(late < before / (found.day - 1 - JANUARY))
      const years = { from: JANUARY, sums: exposure.sums.map((sum) => sum / 365) }
      const other = findDrop({ days: events, exposure: years, from: JANUARY, until: day + rest, dispersion: 1 })
      // A split between two equal rates may fall on either side of being a drop.
      near(other!.chance, found.chance, 0.01)
    }),
  )
})

test('nothing to find: one event, or a rhythm that quickens', () => {
  const exposure = exposureOf(JANUARY, JANUARY + 100, even, null)
  assert.equal(findDrop({ days: [JANUARY + 5], exposure, from: JANUARY, until: JANUARY + 100, dispersion: 1 }), null)
  const later = [60, 80, 90, 95, 97, 98, 99, 100].map((one) => JANUARY + one)
  assert.equal(findDrop({ days: later, exposure, from: JANUARY, until: JANUARY + 100, dispersion: 1 }), null)
})

test('amounts are less just where the whole interval of their change lies below 1', () => {
  const amounts = (least: number) => fc.array(fc.integer({ min: 1, max: 500 }), { minLength: least, maxLength: 12 })
  const window = (least: number) => fc.record({ amounts: amounts(least), exposure: fc.integer({ min: 5, max: 400 }) })
  let less = 0
  fc.assert(
    fc.property(window(0), window(1), fc.double({ min: 0.1, max: 10, noNaN: true }), (recent, past, dispersion) => {
      const change = compareAmounts(recent, past, dispersion, 0.01)!
      if (Math.abs(change.high - 1) < 1e-6) return
      assert.equal(areAmountsLess(recent, past, dispersion, 0.01), change.high < 1)
      if (change.high < 1) less += 1
    }),
    { numRuns: 1000 },
  )
  assert.ok(less > 20, `${less}`)
})
