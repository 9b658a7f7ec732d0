import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { NO_ALMANAC } from '../../../src/core/calendar/almanac.ts'
import { closedOn } from '../../../src/core/calendar/client-calendar.ts'
import { knowsHolidays } from '../../../src/core/calendar/holiday-on.ts'
import { openDays, openSlot, spanOn } from '../../../src/core/calendar/open-slot.ts'
import { addDays, daysBetween } from '../../../src/core/day.ts'
import { almanacOf, calendarFrom, holiday, someAlmanac, someCalendar, someDay } from './some-calendar.ts'

const VIENNA = 'business "We" zone Europe/Vienna country AT\nclient acme "Acme"'
const wish = (ideal: string, more = {}) => ({ ideal, earliest: '2026-01-01', member: null, preferOpen: false, ...more })

test('N32: a busy client is left alone and the contact is shifted to the nearest open day', () => {
  const calendar = calendarFrom(`${VIENNA}
    2026-01-10 window acme busy from 2026-03-01 until 2026-04-15 "Tax season"`)
  const slot = openSlot(calendar, NO_ALMANAC, wish('2026-04-01'))
  assert.equal(slot.day, '2026-04-16')
  assert.equal(slot.day && slot.shiftedDays, 15)
  assert.equal(slot.instead?.why, 'busy')
  assert.equal(slot.instead?.text, 'Tax season')
  assert.equal(slot.instead?.until, '2026-04-15')
  assert.deepEqual(slot.instead?.because, ['f3'])
  assert.equal(openSlot(calendar, NO_ALMANAC, wish('2026-03-05')).day, '2026-02-27', 'before, when that is nearer')
})

test('N32: only when every day within 45 days is closed there is none, and the reason is said', () => {
  const calendar = calendarFrom(`${VIENNA}
    2026-01-10 window acme busy from 2026-02-01 until 2026-09-30 "Abroad"`)
  const slot = openSlot(calendar, NO_ALMANAC, wish('2026-06-01'))
  assert.equal(slot.day, null)
  assert.equal(slot.instead?.text, 'Abroad')
  assert.deepEqual(openDays(calendar, NO_ALMANAC, wish('2026-06-01')), [])
  assert.equal(openSlot(calendar, NO_ALMANAC, wish('2026-08-17')).day, '2026-10-01', '45 days away is still found')
})

test('N32: what is late is shifted from the first day it can be made, not dropped', () => {
  const calendar = calendarFrom(VIENNA)
  const slot = openSlot(calendar, NO_ALMANAC, wish('2026-01-05', { earliest: '2026-06-06' }))
  assert.equal(slot.day, '2026-06-08')
  assert.equal(slot.instead?.why, 'rest-day')
})

test('N33: unsolicited help goes into an open window, even when an ordinary day is nearer', () => {
  const calendar = calendarFrom(`${VIENNA}
    2026-01-10 window acme open from 2026-05-01 until 2026-05-31 "After the returns"`)
  assert.equal(openSlot(calendar, NO_ALMANAC, wish('2026-04-01', { preferOpen: true })).day, '2026-05-01')
  assert.equal(openSlot(calendar, NO_ALMANAC, wish('2026-04-01')).day, '2026-04-01')
  assert.equal(
    openSlot(calendar, NO_ALMANAC, wish('2026-02-02', { preferOpen: true })).day,
    '2026-02-02',
    'too far away',
  )
  assert.equal(openDays(calendar, NO_ALMANAC, wish('2026-04-01', { preferOpen: true }))[0], '2026-05-01')
})

test('N14: the free check of a fireplace fitter’s client goes into the off season', () => {
  const calendar = calendarFrom('business "We" zone Europe/Vienna country AT\nclient acme "Hearth" trade chimney')
  const slot = openSlot(calendar, NO_ALMANAC, wish('2026-10-20', { preferOpen: true }))
  assert.equal(slot.instead?.textKey, 'season.heating.winter')
  assert.equal(slot.day, '2026-09-30')
  const summer = openSlot(calendar, NO_ALMANAC, wish('2026-09-20', { preferOpen: true }))
  assert.equal(summer.day, '2026-08-31')
  assert.equal(summer.day && spanOn(calendar, summer.day, 'open')?.textKey, 'season.heating.summer')
})

test('N31: both sides’ rest days and holidays, our closings and who is away are kept free', () => {
  const calendar = calendarFrom(`business "We" zone Europe/Vienna country AT
    client acme "Acme" zone Asia/Kathmandu country NP
    2026-01-01 closed from 2026-08-03 until 2026-08-14 "Summer"
    2026-01-01 closed from 2026-06-08 until 2026-06-12 "Course" member mira`)
  const almanac = almanacOf('NP', [holiday('2026-05-28', 'Republic Day')])
  const why = (day: string, member: string | null = null) => closedOn(calendar, almanac, day, member)?.why ?? null
  assert.equal(why('2026-05-28'), 'holiday')
  assert.equal(why('2026-05-30'), 'rest-day')
  assert.equal(why('2026-05-31'), 'our-rest-day', 'Sunday is a workday in Nepal, not here')
  assert.equal(why('2026-08-04'), 'we-are-closed')
  assert.equal(why('2026-06-09', 'mira'), 'member-away')
  assert.equal(why('2026-06-09', 'noor'), null)
  assert.equal(why('2026-06-09'), null)
})

test('sides without a common hour are told so on every day', () => {
  const calendar = calendarFrom('business "We" zone Europe/Vienna\nclient acme zone Pacific/Auckland country NZ')
  const slot = openSlot(calendar, NO_ALMANAC, wish('2026-06-03'))
  assert.equal(slot.day, null)
  assert.equal(slot.instead?.why, 'no-common-hours')
})

const someWish = fc.record({
  ideal: someDay,
  lead: fc.integer({ min: -60, max: 60 }),
  member: fc.constantFrom('mira', null),
  preferOpen: fc.boolean(),
})

test('a slot is never a closed day, and the nearest open one is found whenever there is one', () => {
  fc.assert(
    fc.property(someCalendar, someAlmanac, someWish, (calendar, almanac, { lead, ...rest }) => {
      const asked = { ...rest, earliest: addDays(rest.ideal, lead) }
      const slot = openSlot(calendar, almanac, asked)
      const wanted = asked.ideal < asked.earliest ? asked.earliest : asked.ideal
      const around = Array.from({ length: 91 }, (_, n) => addDays(wanted, n - 45))
      const open = around.filter((day) => day >= asked.earliest && !closedOn(calendar, almanac, day, asked.member))
      assert.equal(slot.day === null, open.length === 0)
      assert.deepEqual(openDays(calendar, almanac, asked).toSorted(), open)
      if (slot.day === null) return
      assert.ok(open.includes(slot.day))
      assert.equal(openDays(calendar, almanac, asked)[0], slot.day)
      const helped = asked.preferOpen ? open.filter((day) => spanOn(calendar, day, 'open')) : []
      const rivals = helped.length > 0 ? helped : open
      const away = (day: string) => Math.abs(daysBetween(wanted, day))
      assert.equal(away(slot.day), Math.min(...rivals.map(away)))
    }),
    { numRuns: 300 },
  )
})

test('a country without a holiday table: its rest days hold, and it is said that its holidays are not known', () => {
  const calendar = calendarFrom('business "We" zone Europe/Vienna country AT\nclient acme country XX')
  const almanac = almanacOf('AT', [holiday('2026-05-01')])
  assert.equal(knowsHolidays(almanac, calendar, 2026), false)
  assert.equal(knowsHolidays(almanac, calendar.ours, 2026), true)
  assert.equal(knowsHolidays(almanac, { country: null, region: null }, 2026), false)
  assert.equal(closedOn(calendar, almanac, '2026-05-01', null)?.why, 'our-holiday')
  assert.equal(closedOn(calendar, almanac, '2026-05-02', null)?.why, 'rest-day')
  assert.equal(closedOn(calendar, almanac, '2026-05-04', null), null)
})

test('a holiday that may move says so', () => {
  const calendar = calendarFrom(VIENNA)
  const almanac = almanacOf('AT', [
    { day: '2026-05-05', name: 'Feast', provisional: true },
    holiday('2026-05-06', 'Rest'),
  ])
  const closed = closedOn(calendar, almanac, '2026-05-05', null)
  assert.deepEqual(closed, { why: 'holiday', text: 'Feast', until: '2026-05-06', because: [], provisional: true })
})
