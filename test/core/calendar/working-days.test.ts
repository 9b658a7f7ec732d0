import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { nextAnniversary } from '../../../src/core/calendar/anniversary.ts'
import { addWorkdays, isWorkday, workdaysBetween, workWeekOf } from '../../../src/core/calendar/working-days.ts'
import { addDays, addMonths } from '../../../src/core/day.ts'
import { almanacOf, holiday, oursFrom, someDay } from './some-calendar.ts'

test('M17: working days leave out rest days, public holidays and our closings, not who is away', () => {
  const ours = oursFrom(`business "We" zone Europe/Vienna country AT
    2026-01-01 closed from 2026-05-04 until 2026-05-05 "Moving house"
    2026-01-01 closed from 2026-05-06 until 2026-05-07 member mira`)
  const week = workWeekOf(ours, almanacOf('AT', [holiday('2026-05-01')]), '2026-04-01', '2026-06-30')
  assert.equal(addWorkdays(week, '2026-04-30', 1), '2026-05-06')
  assert.equal(addWorkdays(week, '2026-05-06', -1), '2026-04-30')
  assert.equal(addWorkdays(week, '2026-05-02', 0), '2026-05-02')
  assert.equal(workdaysBetween(week, '2026-04-30', '2026-05-08'), 3)
  assert.equal(isWorkday(week, '2026-05-05'), false)
  assert.equal(isWorkday(week, '2026-05-07'), true)
})

test('a country without a holiday table still has its rest days', () => {
  const ours = oursFrom('business "We" country XX')
  const week = workWeekOf(ours, almanacOf('AT', [holiday('2026-05-01')]), '2026-04-01', '2026-06-30')
  assert.deepEqual([isWorkday(week, '2026-05-01'), isWorkday(week, '2026-05-02')], [true, false])
})

const someWeek = fc.record({
  rest: fc.constantFrom(['sat', 'sun'] as const, ['fri'] as const, [] as const),
  holidays: fc.uniqueArray(someDay, { maxLength: 40 }),
})

test('adding working days and counting them are inverse', () => {
  fc.assert(
    fc.property(someWeek, someDay, fc.integer({ min: -200, max: 200 }), (week, day, n) => {
      const there = addWorkdays(week, day, n)
      assert.equal(workdaysBetween(week, day, there), n)
      if (n !== 0) assert.ok(isWorkday(week, there))
    }),
  )
})

test('N8: who began on 29 February has the 28th in other years and the 29th in leap years', () => {
  const days = [1, 2, 3, 4].map((years) => nextAnniversary('2024-02-29', addMonths('2024-02-29', years * 12 - 1), 12))
  assert.deepEqual(
    days.map(({ day }) => day),
    ['2025-02-28', '2026-02-28', '2027-02-28', '2028-02-29'],
  )
  assert.deepEqual(days[3], { day: '2028-02-29', years: 4, months: 0 })
})

test('N9: every half year, counted from the start, so the end of a month does not drift', () => {
  assert.deepEqual(nextAnniversary('2024-08-31', '2025-01-01', 6), { day: '2025-02-28', years: 0, months: 6 })
  assert.deepEqual(nextAnniversary('2024-08-31', '2025-02-28', 6), { day: '2025-08-31', years: 1, months: 0 })
  assert.deepEqual(nextAnniversary('2027-01-15', '2026-01-01', 12), { day: '2028-01-15', years: 1, months: 0 })
})

test('the next anniversary is the first after the day, and never further than a step', () => {
  fc.assert(
    fc.property(someDay, someDay, fc.constantFrom(6 as const, 12 as const), (start, after, months) => {
      const next = nextAnniversary(start, after, months)
      assert.ok(next.day > after && next.day > start)
      assert.equal(addMonths(start, next.years * 12 + next.months), next.day)
      const before = addMonths(start, next.years * 12 + next.months - months)
      assert.ok(before <= after || before === start)
      if (after >= start) assert.ok(next.day <= addDays(after, 372))
    }),
  )
})
