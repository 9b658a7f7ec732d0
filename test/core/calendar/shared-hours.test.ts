import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { clientCalendar, sharedHours, ourCalendar } from '../../../src/core/calendar/client-calendar.ts'
import { clockAt, readMinute } from '../../../src/core/calendar/zone-time.ts'
import { dayNumber } from '../../../src/core/day.ts'
import { calendarFrom, someCalendar, someDay } from './some-calendar.ts'

test('M20: hours are 9 to 18 on the client’s clock where nobody said otherwise, and within our own', () => {
  const calendar = calendarFrom(
    'business "We" zone Europe/Vienna country AT\nclient acme zone Asia/Kathmandu country NP',
  )
  assert.deepEqual(sharedHours(calendar, '2026-07-01'), {
    from: '2026-07-01T07:00:00Z',
    until: '2026-07-01T12:15:00Z',
    local: { from: 12 * 60 + 45, to: 18 * 60 },
  })
  assert.deepEqual(sharedHours(calendar, '2026-12-01')?.local, { from: 13 * 60 + 45, to: 18 * 60 })
})

test('M20: the hours of a card are kept', () => {
  const calendar = calendarFrom('business "We" zone Europe/Vienna\nclient acme hours 10:30-12:00')
  assert.deepEqual(sharedHours(calendar, '2026-07-01')?.local, { from: 630, to: 720 })
})

test('no common hours with the other side of the world is an answer', () => {
  const calendar = calendarFrom('business "We" zone Europe/Vienna\nclient acme zone Pacific/Auckland country NZ')
  assert.equal(sharedHours(calendar, '2026-07-01'), null)
})

test('hours on another day with us are found', () => {
  const calendar = calendarFrom(
    'business "We" zone America/Los_Angeles country US\nclient acme zone Pacific/Auckland country NZ',
  )
  const hours = sharedHours(calendar, '2026-11-24')
  assert.equal(hours?.from, '2026-11-23T20:00:00Z', 'Tuesday morning there is Monday noon here')
})

test('hours that the clock skips are no hours', () => {
  const calendar = calendarFrom('business "We" zone Europe/Vienna hours 00:00-24:00\nclient acme hours 02:00-03:00')
  assert.equal(sharedHours(calendar, '2026-03-29'), null)
  assert.notEqual(sharedHours(calendar, '2026-03-28'), null)
  const early = calendarFrom('business "We" zone Europe/Vienna hours 00:00-24:00\nclient acme hours 01:00-02:30')
  assert.ok(sharedHours(early, '2026-03-29')!.local.to <= 150, 'half past two does not come')
})

test('a zone that does not exist counts as ours', () => {
  const { ours } = calendarFrom('business "We" zone Europe/Vienna hours 08:00-16:00\nclient acme')
  const calendar = clientCalendar({ zone: 'Europe/Atlantis' }, [], ours)
  assert.equal(calendar.zone, 'Europe/Vienna')
  assert.equal(sharedHours(calendar, '2026-07-01')?.from, '2026-07-01T07:00:00Z')
  assert.equal(ourCalendar({ name: 'We', zone: 'Europe/Atlantis' }, []).zone, 'UTC')
})

test('M20: who is in another country is called by the clock there, where it has but one', () => {
  const us = 'business "We" zone America/Los_Angeles country US\n'
  assert.equal(sharedHours(calendarFrom(`${us}client acme country NP`), '2026-07-01'), null)
  const iceland = sharedHours(calendarFrom(`${us}client acme country IS`), '2026-07-01')
  assert.deepEqual(iceland?.local, { from: 16 * 60, to: 18 * 60 })
  assert.equal(calendarFrom(`${us}client acme country AU`).zone, 'America/Los_Angeles', 'nobody knows which')
  assert.equal(calendarFrom(`${us}client acme country US`).zone, 'America/Los_Angeles')
})

test('common hours lie within the hours of both sides', () => {
  fc.assert(
    fc.property(someCalendar, someDay, (calendar, day) => {
      const found = sharedHours(calendar, day)
      if (!found) return
      const [from, until] = [readMinute(found.from), readMinute(found.until)]
      assert.ok(from < until)
      const inside = (zone: string, hours: { from: number; to: number }, on: number | null) => {
        const [start, end] = [clockAt(zone, from), clockAt(zone, until)]
        if (on !== null) assert.equal(start.day, on)
        assert.ok(start.minutes >= hours.from)
        assert.ok((end.day - start.day) * 1440 + end.minutes <= hours.to)
      }
      inside(calendar.zone, calendar.hours, dayNumber(day))
      inside(calendar.ours.zone, calendar.ours.hours, null)
      assert.ok(found.local.from >= calendar.hours.from && found.local.to <= calendar.hours.to)
    }),
    { numRuns: 1000 },
  )
})
