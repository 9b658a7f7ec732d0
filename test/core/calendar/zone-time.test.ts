import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { clockAt, instantAt, knownZone, minuteAt, readMinute } from '../../../src/core/calendar/zone-time.ts'
import { dayFromNumber, dayIn, dayNumber } from '../../../src/core/day.ts'

const at = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

const times = [
  ['Europe/Vienna', '2026-07-01', '09:00', '2026-07-01T07:00:00Z', 'summer'],
  ['Europe/Vienna', '2026-01-05', '09:00', '2026-01-05T08:00:00Z', 'winter'],
  ['Europe/Vienna', '2026-03-29', '02:30', '2026-03-29T01:30:00Z', 'in the gap: 03:30'],
  ['Europe/Vienna', '2026-03-29', '01:59', '2026-03-29T00:59:00Z', 'before the gap'],
  ['Europe/Vienna', '2026-03-29', '03:00', '2026-03-29T01:00:00Z', 'after the gap'],
  ['Europe/Vienna', '2026-10-25', '02:30', '2026-10-25T00:30:00Z', 'twice: the first'],
  ['Europe/Vienna', '2026-10-25', '03:00', '2026-10-25T02:00:00Z', 'after the fold'],
  ['America/New_York', '2026-03-08', '02:15', '2026-03-08T07:15:00Z', 'in the gap: 03:15'],
  ['America/New_York', '2026-11-01', '01:30', '2026-11-01T05:30:00Z', 'twice: the first'],
  ['Asia/Kathmandu', '2026-05-01', '09:00', '2026-05-01T03:15:00Z', 'a quarter of an hour'],
  ['Australia/Lord_Howe', '2026-10-04', '02:10', '2026-10-03T15:40:00Z', 'a gap of half an hour: 02:40'],
  ['Australia/Lord_Howe', '2026-04-05', '01:45', '2026-04-04T14:45:00Z', 'a fold of half an hour: the first'],
  ['Africa/Casablanca', '2026-02-15', '02:30', '2026-02-15T01:30:00Z', 'Ramadan takes an hour: the first'],
  ['Africa/Casablanca', '2026-03-22', '02:30', '2026-03-22T02:30:00Z', 'and gives it back: 03:30'],
  ['Europe/Vienna', '2026-12-31', '24:00', '2026-12-31T23:00:00Z', 'the midnight after'],
] as const

for (const [zone, day, clock, instant, why] of times) {
  test(`${day} ${clock} in ${zone} is ${instant}: ${why}`, () => {
    assert.equal(instantAt(zone, day, at(clock)), instant)
  })
}

test('a zone that does not exist is UTC', () => {
  assert.equal(knownZone('Europe/Atlantis'), 'UTC')
  assert.equal(knownZone('Asia/Kathmandu'), 'Asia/Kathmandu')
})

const zones = ['Europe/Vienna', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Africa/Casablanca']
const someMinute = fc.tuple(
  fc.constantFrom(...zones),
  fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2030-01-01') }),
  fc.integer({ min: 0, max: 1439 }),
)

test('a time the clock shows is read back; one it skips lies as much later as was skipped', () => {
  fc.assert(
    fc.property(someMinute, ([zone, day, minutes]) => {
      const shown = clockAt(zone, minuteAt(zone, day, minutes))
      const later = (shown.day - day) * 1440 + shown.minutes - minutes
      assert.ok(later === 0 || later === 60 || later === 30, `${zone} ${dayFromNumber(day)} ${minutes}: ${later}`)
    }),
    { numRuns: 500 },
  )
})

test('the day of the clock is the day of the zone', () => {
  fc.assert(
    fc.property(someMinute, ([zone, day, minutes]) => {
      const instant = instantAt(zone, dayFromNumber(day), minutes)
      assert.equal(dayFromNumber(clockAt(zone, readMinute(instant)).day), dayIn(zone, instant))
    }),
  )
})
