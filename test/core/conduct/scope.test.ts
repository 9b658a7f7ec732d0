import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clientCalendar, ourCalendar } from '../../../src/core/calendar/client-calendar.ts'
import { countersOf } from '../../../src/core/conduct/counters.ts'
import type { BothHours } from '../../../src/core/conduct/counters.ts'
import { scopeOf } from '../../../src/core/conduct/scope.ts'
import { suggestWithin } from '../../../src/core/conduct/suggest-within.ts'
import { factsOf, LABEL, sheetsOf } from '../expect/sheet-story.ts'

const NEED = '2026-03-01 need acme "Just a simple label, nothing special" for label by armen'

/** The article's client: modest needs, endless changes (M11). */
const ENDLESS = `client acme "Acme Bakery"
${NEED}
2026-03-06 change acme c1 in "Bigger letters" delivery label 30min
2026-03-09 change acme c2 in "Smaller letters again" delivery label 30min
2026-03-11 change acme c3 out "Six versions, one for each bread" delivery label 240min
2026-03-13 change acme c4 out "A drawing of the shop, by hand" delivery label
2026-03-16 change acme c5 unclear "The menu in the same style" delivery menu 60min
`

test('M11: modest needs beside endless changes, counted with their hours per delivery', () => {
  const scope = scopeOf('acme', factsOf(ENDLESS), '2026-04-01')
  assert.deepEqual(
    scope.needs.map(({ text }) => text),
    ['Just a simple label, nothing special'],
  )
  assert.deepEqual(scope.out, { n: 2, minutes: 240, timed: 1, unordered: 2 })
  assert.deepEqual(
    scope.deliveries.map(({ delivery, n, minutes, timed }) => [delivery, n, minutes, timed]),
    [
      ['label', 4, 300, 3],
      ['menu', 1, 60, 1],
    ],
  )
})

test('M11: a change order is asked for from the first request out of scope, and a decision settles it', () => {
  const first = scopeOf('acme', factsOf(ENDLESS), '2026-03-11')
  assert.deepEqual([first.out.n, first.out.unordered], [1, 1])
  const settled = `${ENDLESS}2026-03-12 change acme c3 out "Six versions, one for each bread" order none
2026-03-14 change acme c4 out "A drawing of the shop, by hand" order accepted 90min`
  const later = scopeOf('acme', factsOf(settled), '2026-03-14')
  assert.deepEqual(later.out, { n: 2, minutes: 330, timed: 2, unordered: 0 })
  const c3 = later.changes.find(({ change }) => change === 'c3')
  assert.deepEqual([c3?.on, c3?.minutes, c3?.because.length], ['2026-03-11', 240, 2], 'what was known stays')
})

test('M11: the third change where the sheet has two is out of scope, whatever its words', () => {
  const facts = factsOf(`${LABEL}
2026-03-06 change acme c1 in "Bigger letters" delivery label
2026-03-09 change acme c2 in "Smaller letters" delivery label`)
  const ask = (on: string, delivery: string | null = 'label') =>
    suggestWithin(
      { text: 'Bigger letters again', delivery, engagement: null, language: 'en', on },
      sheetsOf(LABEL, '2026-04-01'),
      scopeOf('acme', facts, on).changes,
    )
  assert.deepEqual(ask('2026-03-11'), { within: 'out', why: 'over-limit', limit: 2, before: 2 })
  assert.notEqual(ask('2026-03-08').why, 'over-limit')
  assert.equal(ask('2026-03-11', 'menu').before, 0)
})

test('M11: what the sheet leaves out is out, and what no sheet speaks of is unclear', () => {
  const ask = (text: string, story = LABEL) =>
    suggestWithin(
      { text, delivery: null, engagement: null, language: 'en', on: '2026-03-11' },
      sheetsOf(story, '2026-04-01'),
      [],
    )
  assert.equal(ask('Please print the labels as well, the printing is in it').within, 'out')
  assert.deepEqual(ask('Please print the labels', 'client acme "Acme"').within, 'unclear')
})

/** We are in Vienna, 9 to 18, Monday to Friday. */
function hoursFor(zone: string): BothHours {
  const ours = ourCalendar({ name: 'Studio', zone: 'Europe/Vienna', rest: 'sat,sun' }, [])
  return { week: { rest: ours.rest, holidays: [] }, client: clientCalendar({ zone }, [], ours) }
}

function countOf(story: string, zone = 'Europe/Vienna', today = '2026-04-01') {
  return countersOf('acme', factsOf(`client acme "Acme Bakery"\n${story}`), hoursFor(zone), today)
}

test('M3: appointments they missed and calls out of hours are counted; ours are told beside them', () => {
  const { time } = countOf(`
2026-03-02 missed acme missed client "Nobody came to the tasting"
2026-03-03 missed acme moved client
2026-03-04 missed acme late us "We came at ten"
2026-03-05 missed acme out-of-hours client "Rang the bell on Sunday"
2026-03-05 call from acme "Are you there?" at 2026-03-05T04:00:00Z
2026-03-07 call from acme "Where is it?" at 2026-03-07T10:00:00Z
2026-03-09 call from acme "Thanks" at 2026-03-09T10:00:00Z
2026-03-10 email from acme "Idea" at 2026-03-10T22:00:00Z
2026-03-11 message from acme "Out of office" at 2026-03-11T22:00:00Z automatic
2026-03-12 call with acme at 2026-03-12T22:00:00Z
`)
  assert.deepEqual(
    [time.n, time.missed, time.moved, time.late, time.outOfHours, time.ours, time.mails],
    [4, 1, 1, 0, 2, 1, 1],
  )
  assert.deepEqual(time.quotes[0], { on: '2026-03-07', text: 'Where is it?', ref: 'line:8' })
})

test('M3: whoever calls in their own working hours calls in hours', () => {
  const night = '2026-03-11 call from acme "Where is it?" at 2026-03-11T21:00:00Z'
  assert.equal(countOf(night, 'Europe/Vienna').time.n, 1)
  assert.equal(countOf(night, 'America/Los_Angeles').time.n, 0, '14:00 there')
  assert.equal(countOf('2026-03-09 call from acme at 2026-03-09T05:30:00Z').time.n, 1)
  assert.equal(countOf('2026-03-09 call from acme').time.n, 0, 'without a time of day nobody knows')
})

test('M3: what they say we owe is quoted word for word, and what is not their words is none', () => {
  const { entitlement, scope } = countOf(`
2026-03-02 incident acme i1 demands "After all I do for you, you owe me this" gravity 1 as words type entitlement
2026-03-03 incident acme i2 demands "Seemed to expect it" gravity 1 type entitlement
2026-03-04 change acme c1 out "Six versions"
2025-02-01 change acme c0 out "Long ago"
`)
  assert.deepEqual([entitlement.n, entitlement.quotes[0]?.text], [1, 'After all I do for you, you owe me this'])
  assert.deepEqual([scope.n, scope.since], [1, '2025-04-01'], 'twelve months')
})
