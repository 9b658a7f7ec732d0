import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { NO_ALMANAC } from '../../../src/core/calendar/almanac.ts'
import { clientCalendar, closedOn, ourCalendar } from '../../../src/core/calendar/client-calendar.ts'
import type { Whereabouts } from '../../../src/core/calendar/client-calendar.ts'
import { addDays } from '../../../src/core/day.ts'

const FROM = '2026-03-01'
const AWAY = { from: '2026-03-09', until: '2026-03-13', yearly: false, text: 'Away', member: 'mira' }

function makeOurs() {
  const ours = ourCalendar({ name: 'Studio', zone: 'Europe/Vienna' }, [])
  return { ...ours, closings: [AWAY] }
}

const asked = fc.record({
  card: fc.record(
    {
      zone: fc.constantFrom('Europe/Vienna', 'Asia/Kathmandu', 'America/Los_Angeles'),
      rest: fc.constantFrom('none', 'fri', 'sat,sun'),
      hours: fc.constantFrom('09:00-18:00', '06:00-08:00'),
    },
    { requiredKeys: [] },
  ),
  day: fc.nat(30).map((n) => addDays(FROM, n)),
  member: fc.constantFrom('mira', 'armen', null),
})

test('what is remembered of one client’s days is never taken for another’s, or for another member’s', () => {
  fc.assert(
    fc.property(fc.array(asked, { minLength: 2, maxLength: 30 }), (questions) => {
      const ours = makeOurs()
      for (const { card, day, member } of questions) {
        const where = card as Whereabouts
        const fresh = closedOn(clientCalendar(where, [], makeOurs()), NO_ALMANAC, day, member)
        assert.deepEqual(closedOn(clientCalendar(where, [], ours), NO_ALMANAC, day, member), fresh)
      }
    }),
  )
})
