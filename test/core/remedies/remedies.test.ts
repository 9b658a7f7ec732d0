import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldHalfways } from '../../../src/core/remedies/halfway.ts'
import { isReasonable, matchesFor } from '../../../src/core/remedies/matches.ts'
import { LATE_LABEL, factsOf, remediesOf } from './remedy-story.ts'

const REDO = `${LATE_LABEL}
2026-03-22 remedy acme late-label redo offered as redo "New labels by courier" 90min owner mira due 2026-03-27 by mira
2026-03-23 remedy acme late-label redo accepted "Good, thank you"
`

void test('A22: a remedy goes from its offer to its delivery, with the client’s words apart from ours', () => {
  const [offered] = remediesOf(REDO, '2026-03-22')
  assert.deepEqual(
    [offered!.state, offered!.text, offered!.minutes, offered!.owner, offered!.due, offered!.acceptedOn],
    ['offered', 'New labels by courier', 90, 'mira', '2026-03-27', null],
  )
  const [accepted] = remediesOf(REDO, '2026-03-27')
  assert.deepEqual(
    [accepted!.state, accepted!.text, accepted!.answer, accepted!.late],
    ['accepted', 'New labels by courier', 'Good, thank you', false],
  )
  assert.equal(remediesOf(REDO, '2026-03-28')[0]!.late, true, 'its day has passed')
  const [done] = remediesOf(`${REDO}2026-03-26 remedy acme late-label redo delivered`)
  assert.deepEqual([done!.state, done!.deliveredOn, done!.late], ['delivered', '2026-03-26', false])
  assert.equal(done!.because.length, 3)
})

void test('what was delivered stays delivered when somebody records later that it was accepted', () => {
  const [one] = remediesOf(`${LATE_LABEL}
2026-03-22 remedy acme late-label back offered as refund 80 EUR
2026-03-22 remedy acme late-label back delivered
2026-03-24 remedy acme late-label back accepted`)
  assert.deepEqual([one!.state, one!.acceptedOn, one!.deliveredOn], ['delivered', '2026-03-24', '2026-03-22'])
})

void test('a later step may change what was offered; declined and withdrawn are ends', () => {
  const [one] = remediesOf(`${LATE_LABEL}
2026-03-22 remedy acme late-label back offered as refund 80 EUR due 2026-03-25
2026-03-23 remedy acme late-label back accepted 60 EUR due 2026-03-30`)
  assert.deepEqual([one!.amount, one!.due], [{ minor: 6000, currency: 'EUR' }, '2026-03-30'])
  const [declined] = remediesOf(`${REDO}2026-03-24 remedy acme late-label redo declined "Too late now"`)
  assert.deepEqual([declined!.state, declined!.answer, declined!.late], ['declined', 'Too late now', false])
})

void test('A22: what is lost decides what puts it right: money for money, work done again, attention for neglect', () => {
  const mending = (loss: Parameters<typeof matchesFor>[0]) =>
    matchesFor(loss).flatMap(({ as, fit }) => (fit === 'mends' ? [as] : []))
  assert.deepEqual(mending('money'), ['fix', 'refund', 'credit'])
  assert.deepEqual(mending('work'), ['fix', 'redo'])
  assert.deepEqual(mending('thing'), ['fix', 'exchange'])
  assert.deepEqual(mending('attention'), ['attention'])
  const all = matchesFor('work').map(({ as }) => as)
  assert.ok(all.indexOf('redo') < all.indexOf('refund'), 'what costs no money comes before money')
  assert.ok(!matchesFor('attention').some(({ as }) => as === 'refund'), 'neglect is not paid off')
})

void test('3.6: a remedy is reasonable where it suits the loss, and unknown where nobody said what was lost', () => {
  assert.equal(remediesOf(REDO)[0]!.reasonable, true)
  const [call] = remediesOf(`${LATE_LABEL}2026-03-22 remedy acme late-label call offered as attention "We call"`)
  assert.equal(call!.reasonable, false, 'a call does not give back failed work')
  const unknown = REDO.replace(' loss work', '')
  assert.equal(remediesOf(unknown)[0]!.reasonable, null)
  assert.equal(isReasonable('extra', 'money'), true)
})

const HALF = `2026-03-10 halfway acme rush made gives "We print on Saturday" asks "Send the text by Wednesday" due 2026-03-14 by mira
`

void test('M8: a half-way offer has what we give, what we ask, a day, and an answer', () => {
  const fold = (story: string, today: string) => foldHalfways('acme', factsOf(story), today)[0]!
  const made = fold(HALF, '2026-03-14')
  assert.deepEqual(
    [made.gives, made.asks, made.due, made.state, made.overdue],
    ['We print on Saturday', 'Send the text by Wednesday', '2026-03-14', 'made', false],
  )
  assert.equal(fold(HALF, '2026-03-15').overdue, true, 'nobody has answered and the day is over')
  const accepted = `${HALF}2026-03-11 halfway acme rush accepted "Deal" by mira\n`
  assert.deepEqual(
    [
      fold(accepted, '2026-03-12').answer,
      fold(accepted, '2026-03-12').answeredOn,
      fold(accepted, '2026-03-15').overdue,
    ],
    ['Deal', '2026-03-11', true],
  )
  const kept = fold(`${accepted}2026-03-14 halfway acme rush kept\n`, '2026-03-20')
  assert.deepEqual([kept.state, kept.settledOn, kept.overdue], ['kept', '2026-03-14', false])
  const declined = fold(`${HALF}2026-03-11 halfway acme rush declined "No"\n`, '2026-03-20')
  assert.deepEqual([declined.state, declined.overdue], ['declined', false])
})

void test('facts of other clients and of later days are not known', () => {
  const facts = factsOf(`client beck "Beck"\n${REDO}${HALF}`)
  assert.deepEqual(foldHalfways('beck', facts, '2026-12-31'), [])
  assert.deepEqual(remediesOf(REDO, '2026-03-21'), [])
})
