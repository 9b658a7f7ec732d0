import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { NO_ALMANAC } from '../../../src/core/calendar/almanac.ts'
import { closedOn, spanOn } from '../../../src/core/calendar/client-calendar.ts'
import type { Span } from '../../../src/core/calendar/client-calendar.ts'
import { openSlot } from '../../../src/core/calendar/open-slot.ts'
import { addDays, daysInMonth } from '../../../src/core/day.ts'
import { calendarFrom, someDay, someSpan } from './some-calendar.ts'

const own = (from: string, until: string, more: Partial<Span> = {}): Span => {
  return { what: 'busy', from, until, yearly: false, text: '', source: 'own', because: [], ...more }
}
const isBusy = (spans: readonly Span[], day: string) => spanOn({ spans }, day, 'busy') !== null

test('N31: an own busy window may be for once, for every year, and over New Year', () => {
  const calendar = calendarFrom(`business "We" zone Europe/Vienna
    client acme "Acme" rest none
    2026-01-10 window acme busy from 2025-12-20 until 2026-01-06 "Stocktaking" yearly
    2026-01-10 window acme busy from 2026-05-04 until 2026-05-08 "Fair"`)
  const why = (day: string) => closedOn(calendar, NO_ALMANAC, day, null)?.text
  assert.equal(why('2027-12-20'), 'Stocktaking')
  assert.equal(why('2030-01-06'), 'Stocktaking')
  assert.equal(closedOn(calendar, NO_ALMANAC, '2028-12-31', null)?.until, '2029-01-06')
  assert.equal(why('2026-05-08'), 'Fair')
  assert.equal(spanOn(calendar, '2027-05-08', 'busy'), null)
  assert.equal(spanOn(calendar, '2027-01-07', 'busy'), null)
})

test('29 February is the last day of February in other years', () => {
  const leap = [own('2024-02-29', '2024-02-29', { yearly: true })]
  const found = ['2024-02-28', '2024-02-29', '2026-02-28', '2026-03-01', '2028-02-28', '2028-02-29']
  assert.deepEqual(
    found.filter((day) => isBusy(leap, day)),
    ['2024-02-29', '2026-02-28', '2028-02-29'],
  )
  const until = [own('2024-02-10', '2024-02-29', { yearly: true })]
  assert.ok(isBusy(until, '2027-02-28') && isBusy(until, '2028-02-29') && !isBusy(until, '2027-03-01'))
})

test('a yearly window of a whole year leaves no gap, one that is a day shorter leaves that day', () => {
  const whole = [own('2026-03-01', '2027-02-28', { yearly: true })]
  const shorter = [own('2024-01-02', '2024-12-31', { yearly: true })]
  for (const day of ['2028-02-29', '2029-01-01', '2027-12-31']) assert.ok(isBusy(whole, day))
  assert.deepEqual([isBusy(shorter, '2027-01-01'), isBusy(shorter, '2027-01-02')], [false, true])
})

test('own windows come before those of a pack, and busy before open among their like', () => {
  const pack = own('2026-01-01', '2026-12-31', { source: 'retail', text: 'pack' })
  const open = own('2026-03-01', '2026-03-31', { what: 'open', text: 'welcome' })
  const busy = own('2026-03-10', '2026-03-12', { text: 'move' })
  const spans = [pack, open, busy]
  assert.equal(spanOn({ spans }, '2026-03-05', 'busy'), null)
  assert.equal(spanOn({ spans }, '2026-03-05', 'open')?.text, 'welcome')
  assert.equal(spanOn({ spans }, '2026-03-11', 'busy')?.text, 'move')
  assert.equal(spanOn({ spans }, '2026-03-11', 'open'), null)
  assert.equal(spanOn({ spans }, '2026-04-01', 'busy')?.text, 'pack')
})

test('a window for some days of the week holds on those alone', () => {
  const spans = [own('2024-01-01', '2024-12-31', { yearly: true, weekdays: ['fri', 'sat'] })]
  assert.deepEqual(
    ['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'].map((day) => isBusy(spans, day)),
    [false, true, true, false],
  )
})

test('a thousand windows are sorted once and answered as by reading all of them', () => {
  const spans = Array.from({ length: 1000 }, (_, n) => {
    const from = addDays('2024-01-01', (n * 37) % 1500)
    return own(from, addDays(from, (n * 7) % 5), { yearly: n % 10 === 0, text: String(n) })
  })
  const calendar = { ...calendarFrom('business "We" zone UTC\nclient acme rest none'), spans }
  for (let n = 0; n < 800; n++) {
    const day = addDays('2026-01-01', n)
    assert.equal(
      isBusy(spans, day),
      spans.some((span) => covers(span, day)),
      day,
    )
  }
  const slot = openSlot(calendar, NO_ALMANAC, {
    ideal: '2026-06-01',
    earliest: '2026-01-01',
    member: null,
    preferOpen: false,
  })
  assert.ok(slot.day === null || closedOn(calendar, NO_ALMANAC, slot.day, null) === null)
})

/** The meaning of a span, said the slow way. */
function covers({ from, until, yearly }: Span, day: string): boolean {
  if (!yearly) return from <= day && day <= until
  const years = Array.from({ length: 12 }, (_, n) => n - 6)
  const year = Number(day.slice(0, 4))
  const offset = Number(until.slice(0, 4)) - Number(from.slice(0, 4))
  return years.some((n) => inYear(from, year + n) <= day && day <= inYear(until, year + n + offset))
}

function inYear(day: string, year: number): string {
  const [month, date] = [Number(day.slice(5, 7)), Number(day.slice(8))]
  return `${year}-${day.slice(5, 7)}-${String(Math.min(date, daysInMonth(year, month))).padStart(2, '0')}`
}

test('any windows mean the same as when each is read by itself', () => {
  fc.assert(
    fc.property(fc.array(someSpan, { maxLength: 8 }), someDay, (spans, day) => {
      const hit = (source: string, what: string) =>
        spans.some((span) => (span.source === 'own') === (source === 'own') && span.what === what && covers(span, day))
      const first = [
        ['own', 'busy'],
        ['own', 'open'],
        ['pack', 'busy'],
        ['pack', 'open'],
      ].find(([source, what]) => hit(source!, what!))?.[1]
      assert.equal(isBusy(spans, day), first === 'busy')
      assert.equal(spanOn({ spans }, day, 'open') !== null, first === 'open')
    }),
    { numRuns: 1000 },
  )
})

test('yearly windows repeat', () => {
  fc.assert(
    fc.property(someSpan, someDay, (span, day) => {
      if (day.endsWith('-02-29') || day.endsWith('-02-28')) return
      const spans = [{ ...span, yearly: true, what: 'busy' as const }]
      const later = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
      assert.equal(isBusy(spans, day), isBusy(spans, later))
      const found = spanOn({ spans }, day, 'busy')
      if (!found) return
      const calendar = { ...calendarFrom('business "We" zone UTC\nclient acme rest none'), spans }
      assert.ok(closedOn(calendar, NO_ALMANAC, day, null)!.until >= day)
    }),
  )
})
