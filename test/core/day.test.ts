import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  addDays,
  addMonths,
  dayFromNumber,
  dayIn,
  dayNumber,
  daysBetween,
  daysInMonth,
  isDay,
  isInstant,
  isLeapYear,
  isZone,
  monthEnd,
} from '../../src/core/day.ts'
import { someDay } from './some-facts.ts'

test('days that exist, and days that do not', () => {
  for (const day of ['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2026-11-30'])
    assert.equal(isDay(day), true, day)
  for (const day of [
    '2026-02-29',
    '1900-02-29',
    '0000-01-01',
    '2026-13-01',
    '2026-00-10',
    '2026-11-31',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T',
    ' 2026-01-01',
    '٢٠٢٦-٠١-٠١',
    '',
  ]) {
    assert.equal(isDay(day), false, day)
  }
  assert.deepEqual([2000, 2024, 1900, 2026].map(isLeapYear), [true, true, false, false])
})

test('day numbers count without gaps, from the year 1 to 9999', () => {
  assert.equal(dayNumber('1970-01-01'), 0)
  assert.equal(dayNumber('0001-01-01'), -719_162)
  assert.equal(dayFromNumber(-719_162), '0001-01-01')
  assert.equal(dayNumber('0099-12-31') + 1, dayNumber('0100-01-01'))
  assert.equal(addDays('2024-02-28', 2), '2024-03-01')
  assert.equal(addDays('1999-12-31', 1), '2000-01-01')
  fc.assert(
    fc.property(someDay, fc.integer({ min: -4000, max: 4000 }), (day, n) => {
      assert.equal(dayFromNumber(dayNumber(day)), day)
      const moved = addDays(day, n)
      if (isDay(moved)) assert.equal(daysBetween(day, moved), n)
    }),
  )
})

test('months later is the same date, or the last day where there is none', () => {
  assert.equal(addMonths('2024-02-29', 12), '2025-02-28')
  assert.equal(addMonths('2024-02-29', 48), '2028-02-29')
  assert.equal(addMonths('2026-01-31', 1), '2026-02-28')
  assert.equal(addMonths('2026-03-31', -1), '2026-02-28')
  assert.equal(addMonths('2026-11-30', 3), '2027-02-28')
  assert.equal(addMonths('2026-01-15', -1), '2025-12-15')
  assert.equal(monthEnd('2024-02-03'), '2024-02-29')
  assert.equal(monthEnd('2026-12-31'), '2026-12-31')
  fc.assert(
    fc.property(
      someDay.filter((day) => day > '0200' && day < '9700'),
      fc.integer({ min: -1200, max: 1200 }),
      (day, n) => {
        const moved = addMonths(day, n)
        assert.ok(isDay(moved))
        const index = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
        assert.equal(index(moved) - index(day), n)
        assert.equal(moved.slice(8), [day.slice(8), monthEnd(moved).slice(8)].toSorted()[0])
      },
    ),
  )
})

test('a year has the days of its months', () => {
  for (const year of [2023, 2024, 2100]) {
    const days = Array.from({ length: 12 }, (_, i) => daysInMonth(year, i + 1)).reduce((a, b) => a + b)
    assert.equal(days, daysBetween(`${year}-01-01`, `${year + 1}-01-01`))
  }
})

test('instants are moments in UTC, and fall on the day of the place', () => {
  for (const text of ['2026-11-21T09:00:00Z', '2026-11-21T09:00Z', '2026-11-21T09:00:00.123Z'])
    assert.equal(isInstant(text), true, text)
  for (const text of [
    '2026-11-21',
    '2026-02-29T09:00:00Z',
    '2026-11-21T24:00:00Z',
    '2026-11-21T09:60:00Z',
    '2026-11-21T09:00:60Z',
    '2026-11-21T09:00:00+01:00',
    '2026-11-21 09:00:00Z',
  ]) {
    assert.equal(isInstant(text), false, text)
  }
  assert.equal(dayIn('UTC', '2026-11-21T18:15:00Z'), '2026-11-21')
  assert.equal(dayIn('Asia/Kathmandu', '2026-11-21T18:14:59Z'), '2026-11-21')
  assert.equal(dayIn('Asia/Kathmandu', '2026-11-21T18:15:00Z'), '2026-11-22')
  assert.equal(dayIn('Pacific/Auckland', '2026-06-30T12:00:00Z'), '2026-07-01')
  assert.deepEqual(['Asia/Kathmandu', 'Mars/Olympus', ''].map(isZone), [true, false, false])
})
