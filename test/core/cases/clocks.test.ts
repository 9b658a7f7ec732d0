import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OurCalendar } from '../../../src/core/calendar/client-calendar.ts'
import { caseClocks } from '../../../src/core/cases/clocks.ts'
import type { CaseClocks } from '../../../src/core/cases/clocks.ts'
import { foldCases } from '../../../src/core/cases/fold-cases.ts'
import { standardOf } from '../../../src/core/cases/standard-kept.ts'
import { factsOf } from '../expect/sheet-story.ts'

/** Yerevan, 9 to 18, Monday to Friday; 9 March 2026 is closed. Clocks there are four hours ahead of UTC. */
const ours: OurCalendar = {
  zone: 'Asia/Yerevan',
  country: 'AM',
  region: null,
  rest: ['sun', 'sat'],
  hours: { from: 9 * 60, to: 18 * 60 },
  closings: [],
}
const desk = { ours, week: { rest: ours.rest, holidays: ['2026-03-09'] } }

const CLIENT = 'client acme "Acme Bakery"\n'

function clocks(lines: string, today: string, now: string | null = null): CaseClocks {
  return caseClocks(foldCases('acme', factsOf(CLIENT + lines), today)[0]!, desk, today, now)
}

function acknowledge(way: string, at: string) {
  const on = at.slice(0, 10)
  const { due, at: by } = clocks(`${on} case acme c complaint "Late" via ${way} at ${at}\n`, on).acknowledge
  return [due, by]
}

void test('handbook 3.3: a chat is acknowledged in 1 working hour, an e-mail or a call in 4, a letter in 24 hours', () => {
  const monday = '2026-03-02T06:00:00Z'
  assert.deepEqual(acknowledge('chat', monday), ['2026-03-02', '2026-03-02T07:00:00Z'])
  assert.deepEqual(acknowledge('public', monday), ['2026-03-02', '2026-03-02T07:00:00Z'])
  assert.deepEqual(acknowledge('email', monday), ['2026-03-02', '2026-03-02T10:00:00Z'])
  assert.deepEqual(acknowledge('call', monday), ['2026-03-02', '2026-03-02T10:00:00Z'])
  assert.deepEqual(acknowledge('letter', monday), ['2026-03-03', '2026-03-03T06:00:00Z'])
})

void test('handbook 3.3: only our hours and days count', () => {
  // Friday 17:30: half an hour left on Friday; Monday 9 March is closed.
  assert.deepEqual(acknowledge('chat', '2026-03-06T13:30:00Z'), ['2026-03-10', '2026-03-10T05:30:00Z'])
  // Saturday, and at night before we open.
  assert.deepEqual(acknowledge('email', '2026-03-07T08:00:00Z'), ['2026-03-10', '2026-03-10T09:00:00Z'])
  assert.deepEqual(acknowledge('chat', '2026-03-02T01:00:00Z'), ['2026-03-02', '2026-03-02T06:00:00Z'])
  // A letter on Saturday has until the end of the next working day, one on Friday until the same hour.
  assert.deepEqual(acknowledge('letter', '2026-03-07T08:00:00Z'), ['2026-03-10', '2026-03-10T20:00:00Z'])
  assert.deepEqual(acknowledge('letter', '2026-03-06T06:00:00Z'), ['2026-03-10', '2026-03-10T06:00:00Z'])
})

void test('handbook 3.3: late to the minute where the minute is known, by days where it is not', () => {
  const known = '2026-03-02 case acme c complaint "Late" via chat at 2026-03-02T06:00:00Z\n'
  assert.equal(clocks(known, '2026-03-02', '2026-03-02T06:59:00Z').acknowledge.state, 'today')
  assert.equal(clocks(known, '2026-03-02', '2026-03-02T07:01:00Z').acknowledge.state, 'late')
  const unknown = '2026-03-02 case acme c complaint "Late" via chat\n'
  assert.equal(clocks(unknown, '2026-03-02', '2026-03-02T13:59:00Z').acknowledge.state, 'today')
  assert.equal(clocks(unknown, '2026-03-03').acknowledge.state, 'late')
  const saturday = '2026-03-07 case acme c complaint "Late"\n'
  assert.deepEqual(
    [clocks(saturday, '2026-03-08').acknowledge.due, clocks(saturday, '2026-03-08').answer.due],
    ['2026-03-10', '2026-03-11'],
  )
})

const ASKED = '2026-03-02 case acme c complaint "Late"\n2026-03-02 handled acme c acknowledged\n'

void test('handbook 3.3: two clocks, never one: what was acknowledged still waits for its answer', () => {
  const { acknowledge: first, answer, next } = clocks(ASKED, '2026-03-04')
  assert.deepEqual([first.state, first.met], ['met', '2026-03-02'])
  assert.deepEqual([answer.due, answer.state, next?.clock], ['2026-03-04', 'today', 'answer'])
  assert.equal(clocks(ASKED, '2026-03-05').answer.state, 'late')
})

void test('handbook 3.3: a dated update moves the answer once each, and says so; one without a day moves nothing', () => {
  const once = `${ASKED}2026-03-04 handled acme c updated "We ask the printer" due 2026-03-10\n`
  assert.deepEqual(moved(once), ['2026-03-10', 1, false, 'later'])
  const twice = `${once}2026-03-10 handled acme c updated "Still asking" due 2026-03-12\n`
  assert.deepEqual(moved(twice, '2026-03-10'), ['2026-03-12', 2, false, 'later'])
  assert.deepEqual(moved(`${ASKED}2026-03-03 handled acme c updated "Soon"\n`), ['2026-03-04', 0, false, 'late'])
  // Moved only after it was due: that is said, and the answer does not count as in time.
  const after = `${ASKED}2026-03-06 handled acme c updated "Sorry" due 2026-03-11\n`
  assert.deepEqual(moved(after), ['2026-03-11', 1, true, 'later'])
  assert.equal(clocks(`${after}2026-03-10 handled acme c answered\n`, '2026-03-10').answer.state, 'met-late')
})

function moved(lines: string, today = '2026-03-08') {
  const { due, moved: times, slipped, state } = clocks(lines, today).answer
  return [due, times, slipped, state]
}

void test('handbook 3.3: both clocks begin anew when a case is opened again', () => {
  const again = `${ASKED}2026-03-03 handled acme c told
2026-03-03 handled acme c closed
2026-03-16 handled acme c reopened "Late again"
`
  assert.equal(clocks(again, '2026-03-03').next, null)
  const { acknowledge: first, answer, next } = clocks(again, '2026-03-16')
  assert.deepEqual([first.due, first.met, answer.due, next?.clock], ['2026-03-16', null, '2026-03-18', 'acknowledge'])
})

const KEPT = `${ASKED}2026-03-03 finding acme c us valid cause late
2026-03-04 handled acme c helping "We print it tonight"
2026-03-05 handled acme c told
2026-03-05 handled acme c disagreed "I am leaving anyway"
2026-03-06 handled acme c closed "They left"
`

function standard(lines: string, today = '2026-03-20') {
  const one = foldCases('acme', factsOf(CLIENT + lines), today)[0]!
  const { kept, parts } = standardOf(one, [], desk, today)
  return [kept, ...parts.filter((part) => part.kept !== true).map((part) => `${part.part} ${part.kept}`)]
}

void test('A24: our standard was kept although the client disagreed and left', () => {
  assert.deepEqual(standard(KEPT), [true])
  assert.deepEqual(standard(KEPT, '2026-03-05'), [null, 'held null', 'in-time null'])
})

void test('A24: an answer that came late, went out over the tone check, or offered nothing is not our standard', () => {
  assert.deepEqual(standard(KEPT.replace('2026-03-04 handled', '2026-03-06 handled')), [false, 'in-time false'])
  const harsh = KEPT.replace('"We print it tonight"', '"Think again" override "they shouted first"')
  assert.deepEqual(standard(harsh), [false, 'held false'])
  const nothing = KEPT.replace('helping "We print it tonight"', 'answered').replace(/.*finding.*\n/, '')
  assert.deepEqual(standard(nothing), [false, 'checked false', 'offered false'])
})

void test('A24: what was looked into only after the case was closed was not checked before we said how it ended', () => {
  const late = KEPT.replace(/.*finding.*\n/, '')
  assert.deepEqual(standard(`${late}2026-03-09 finding acme c us valid cause late\n`), [false, 'checked false'])
  assert.deepEqual(standard(`${KEPT}2026-03-09 finding acme c fit valid cause late\n`), [true], 'looked at once more')
})
