import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { replyWindows } from '../../../src/core/calendar/reply-windows.ts'
import { addDays, dayNumber } from '../../../src/core/day.ts'
import type { Contact } from '../../../src/core/signals/history.ts'

const FIRST_MONDAY = '2026-01-05'

/** A letter of ours on the `week`th Monday plus `weekday` days, and the client's reply so many days later. */
function letters(week: number, weekday: number, replyAfter: number | null): Contact[] {
  const on = dayNumber(addDays(FIRST_MONDAY, week * 7 + weekday))
  const letter = (way: 'to' | 'from', day: number, ref: string): Contact => {
    const words = { asks: false, discontent: false, worded: false }
    return { on: day, kind: 'email', way, automatic: false, thread: week * 7 + weekday + 1, minute: 600, ...words, ref }
  }
  const own = letter('to', on, `w${week}d${weekday}`)
  return replyAfter === null ? [own] : [own, letter('from', on + replyAfter, `${own.ref}r`)]
}

const inOrder = (contacts: Contact[]) => ({ contacts: contacts.toSorted((a, b) => a.on - b.on) })
const weeks = (n: number) => Array.from({ length: n }, (_, week) => week)

test('N33: nothing is said below eight answers', () => {
  const seven = inOrder(weeks(7).flatMap((week) => letters(week, 1, 1)))
  assert.deepEqual(replyWindows(seven, '2026-12-01'), { n: 7, needed: 8 })
  const eight = replyWindows(inOrder(weeks(8).flatMap((week) => letters(week, 1, 1))), '2026-12-01')
  assert.ok('weekdays' in eight)
  assert.deepEqual(
    eight.weekdays.map(({ weekday, n, answered, medianHours }) => [weekday, n, answered, medianHours]),
    [['tue', 8, 8, 24]],
  )
  assert.deepEqual(eight.best, [], 'one day alone cannot be better than others')
})

test('N33: a weekday is best only where the intervals are apart', () => {
  const clear = weeks(12).flatMap((week) => [...letters(week, 1, 1), ...letters(week, 4, null)])
  const found = replyWindows(inOrder(clear), '2026-12-01')
  assert.deepEqual('best' in found && found.best, ['tue'])
  const close = weeks(12).flatMap((week) => [...letters(week, 1, 1), ...letters(week, 4, week % 4 === 0 ? null : 2)])
  const unsure = replyWindows(inOrder(close), '2026-12-01')
  assert.deepEqual('best' in unsure && unsure.best, [])
})

test('a letter of last week may still be answered, and a reminder is no new question', () => {
  const answered = weeks(8).flatMap((week) => letters(week, 1, 3))
  const reminder = { ...letters(2, 1, null)[0]!, on: dayNumber(addDays(FIRST_MONDAY, 16)), ref: 'again' }
  const found = replyWindows(inOrder([...answered, reminder, ...letters(9, 2, null)]), '2026-03-15')
  assert.deepEqual('weekdays' in found && found.weekdays.map(({ weekday, n }) => [weekday, n]), [['tue', 8]])
})

test('what came after the day is not known on it', () => {
  const all = inOrder(weeks(20).flatMap((week) => letters(week, week % 5, week % 3 === 0 ? null : 1)))
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 160 }), (days) => {
      const today = addDays(FIRST_MONDAY, days)
      const past = { contacts: all.contacts.filter(({ on }) => on <= dayNumber(today)) }
      assert.deepEqual(replyWindows(all, today), replyWindows(past, today))
      const found = replyWindows(all, today)
      if ('needed' in found) return
      assert.ok(found.n >= 8 && found.weekdays.reduce((sum, one) => sum + one.answered, 0) === found.n)
      for (const { low, high, n, answered } of found.weekdays) assert.ok(low <= answered / n && answered / n <= high)
    }),
  )
})
