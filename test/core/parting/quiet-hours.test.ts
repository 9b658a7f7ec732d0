import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { NO_ALMANAC } from '../../../src/core/calendar/almanac.ts'
import { nextOpenHour } from '../../../src/core/parting/notice/quiet-hours.ts'
import { almanacOf, calendarFrom, holiday } from '../calendar/some-calendar.ts'

const NEPAL = 'business "We" zone Europe/Vienna country AT\nclient acme "Acme" zone Asia/Kathmandu country NP'

/** Monday 2 March 2026, 18:00 in Vienna: 22:45 in Kathmandu. */
const EVENING = '2026-03-02T17:00:00Z'

test('11.2 no. 12: at night where the client is, the letter waits for their morning', () => {
  const found = nextOpenHour(calendarFrom(NEPAL), NO_ALMANAC, EVENING)
  assert.deepEqual(found, { at: '2026-03-03T03:15:00Z', held: { why: 'night', text: '' } }, '9:00 in Kathmandu')
  const early = nextOpenHour(calendarFrom(NEPAL), NO_ALMANAC, '2026-03-03T01:00:00Z')
  assert.equal(early.at, '2026-03-03T03:15:00Z')
})

test('in their open hours it goes at once, also on a day we rest', () => {
  const now = '2026-03-01T05:00:00Z'
  assert.deepEqual(
    nextOpenHour(calendarFrom(NEPAL), NO_ALMANAC, now),
    { at: now, held: null },
    'Sunday is a working day',
  )
})

test('a weekend, a public holiday and a busy window of theirs hold it until the next open hour', () => {
  const friday = '2026-03-06T20:00:00Z'
  const vienna = 'business "We" zone Europe/Vienna country AT\nclient acme "Acme"'
  assert.deepEqual(nextOpenHour(calendarFrom(vienna), NO_ALMANAC, friday).at, '2026-03-09T08:00:00Z')
  const saturday = nextOpenHour(calendarFrom(vienna), NO_ALMANAC, '2026-03-07T10:00:00Z')
  assert.deepEqual(saturday.held, { why: 'rest-day', text: '' })
  const almanac = almanacOf('AT', [holiday('2026-03-09', 'A feast')])
  assert.deepEqual(nextOpenHour(calendarFrom(vienna), almanac, '2026-03-09T10:00:00Z'), {
    at: '2026-03-10T08:00:00Z',
    held: { why: 'holiday', text: 'A feast' },
  })
  const busy = calendarFrom(`${vienna}\n2026-01-10 window acme busy from 2026-03-01 until 2026-03-20 "Tax season"`)
  assert.deepEqual(nextOpenHour(busy, NO_ALMANAC, '2026-03-09T10:00:00Z'), {
    at: '2026-03-23T08:00:00Z',
    held: { why: 'busy', text: 'Tax season' },
  })
})

test('our own closings are no reason to let a letter wait', () => {
  const closed = calendarFrom(
    'business "We" zone Europe/Vienna country AT\nclient acme "Acme"\n2026-01-10 closed from 2026-03-01 until 2026-03-31 "Away"',
  )
  assert.equal(nextOpenHour(closed, NO_ALMANAC, '2026-03-09T10:00:00Z').held, null)
})

test('where every day of months is busy there is no hour, and the reason is said', () => {
  const busy = calendarFrom(
    'business "We" zone Europe/Vienna\nclient acme "Acme"\n2026-01-10 window acme busy from 2026-01-01 until 2026-12-31 "Abroad"',
  )
  assert.deepEqual(nextOpenHour(busy, NO_ALMANAC, EVENING), { at: null, held: { why: 'busy', text: 'Abroad' } })
})

test('the hour that was found is open itself, and no earlier than now', () => {
  const zones = ['Asia/Kathmandu', 'Europe/Vienna', 'America/New_York', 'Pacific/Auckland']
  const minutes = fc.integer({ min: 0, max: 366 * 1440 })
  fc.assert(
    fc.property(fc.constantFrom(...zones), minutes, (zone, minute) => {
      const calendar = calendarFrom(`business "We" zone Europe/Vienna country AT\nclient acme "Acme" zone ${zone}`)
      const now = new Date(Date.UTC(2026, 0, 1) + minute * 60_000).toISOString()
      const { at } = nextOpenHour(calendar, NO_ALMANAC, now)
      assert.ok(at !== null && Date.parse(at) >= Date.parse(now))
      assert.deepEqual(nextOpenHour(calendar, NO_ALMANAC, at), { at, held: null })
    }),
  )
})
