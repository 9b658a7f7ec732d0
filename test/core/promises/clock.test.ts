import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isWorkday } from '../../../src/core/calendar/working-days.ts'
import type { WorkWeek } from '../../../src/core/calendar/working-days.ts'
import { addDays, dayNumber } from '../../../src/core/day.ts'
import { readStory } from '../../../src/core/ledger/story.ts'
import { clockOf } from '../../../src/core/promises/clock.ts'
import { NO_BACKDROP } from '../../../src/core/signals/backdrop.ts'
import { foldHistory } from '../../../src/core/signals/fold.ts'
import { promiseDue } from '../../../src/core/signals/promises.ts'

/** Saturday and Sunday are free, and so is Friday, 3 April. */
const WEEK: WorkWeek = { rest: ['sat', 'sun'], holidays: ['2026-04-03'] }

test('M17: the days that are left are our working days, without rest days and holidays', () => {
  // Thursday, 2 April to Tuesday, 7 April: Good Friday and the weekend are no time.
  assert.deepEqual(clockOf('2026-04-07', '2026-04-02', WEEK), {
    state: 'warn',
    doBy: '2026-04-07',
    warnOn: '2026-04-01',
    newDay: '2026-04-14',
    left: 2,
    daysLate: 0,
  })
})

test('M17: what is due on a closed day is warned of before the last working day', () => {
  const due = '2026-04-05' // A Sunday behind Good Friday: Thursday is the last day on which it can be done.
  const states = ['2026-03-30', '2026-03-31', '2026-04-01', '2026-04-02', '2026-04-04', '2026-04-06'].map(
    (today) => clockOf(due, today, WEEK).state,
  )
  assert.deepEqual(states, ['later', 'warn', 'warn', 'today', 'today', 'late'])
  assert.equal(clockOf(due, '2026-03-30', WEEK).doBy, '2026-04-02')
})

test('days late are those of the calendar, which a client counts', () => {
  const { state, daysLate, left } = clockOf('2026-04-02', '2026-04-07', WEEK)
  assert.deepEqual([state, daysLate, left], ['late', 5, 0])
})

const REST = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const
const someDay = fc.integer({ min: 0, max: 800 }).map((n) => addDays('2026-01-01', n))
const someWeek = fc.record({
  rest: fc.subarray([...REST], { maxLength: 3 }),
  holidays: fc.array(someDay, { maxLength: 30 }),
})

test('law: a warning comes before the last working day, which is one of ours and in time', () => {
  fc.assert(
    fc.property(someDay, someDay, someWeek, (due, today, week) => {
      const { doBy, warnOn, newDay, left, state } = clockOf(due, today, week)
      assert.ok(isWorkday(week, doBy) && doBy <= due)
      assert.ok(warnOn < doBy)
      assert.ok(isWorkday(week, newDay) && newDay > due && newDay > today)
      assert.ok(left >= 0)
      assert.equal(state === 'late', due < today)
    }),
  )
})

test('law: the clock warns on the days on which the signal of Today does', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 0, max: 20 }), someWeek, (due, ahead, work) => {
      const today = addDays(due, -ahead)
      const { facts } = readStory(`${addDays(due, -60)} promise to acme "label" by ${due}`)
      const { state } = promiseDue.assess(foldHistory('acme', facts), dayNumber(today), { ...NO_BACKDROP, work })
      assert.equal(state === 'raised', clockOf(due, today, work).warnOn <= today)
    }),
  )
})
