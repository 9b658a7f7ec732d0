import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldGoodwill } from '../../../src/core/parting/goodwill/fold-goodwill.ts'
import { foldNotice, isUnderWay } from '../../../src/core/parting/notice/fold-notice.ts'
import { mayReady, maySend } from '../../../src/core/parting/notice/may-send.ts'
import type { SendGround } from '../../../src/core/parting/notice/may-send.ts'
import { factsOf } from '../decide/some-review.ts'

const TODAY = '2026-03-02'
const READY = `client acme "Acme Bakery"
2026-02-20 notice acme p1 addressed way email language en person anna address "anna@acme.example" by mira
2026-02-21 notice acme p1 ready mark abc by mira
`

function notice(lines: string, today = TODAY) {
  return foldNotice('acme', 'p1', factsOf(READY + lines), today)
}

function goodwill(...lines: string[]) {
  const facts = factsOf(`client acme "Acme"\n${lines.map((line) => `2026-02-20 goodwill acme p1 ${line}\n`).join('')}`)
  return foldGoodwill('acme', facts, TODAY)
}

/** A letter that lacks nothing; what is given is changed. */
function ground(lines: string, changed: Partial<SendGround> = {}): SendGround {
  return {
    notice: notice(lines),
    letter: { mark: 'abc', missing: [], blocked: false },
    goodwill: goodwill('g1 decided as work "An hour" by mira', 'g1 done by mira'),
    lastDay: [],
    cases: [],
    ...changed,
  }
}

const YES = '2026-02-22 notice acme p1 approved "Calm and true" mark abc by petra\n'

function lacks(lines: string, changed?: Partial<SendGround>): string[] {
  return maySend(ground(lines, changed)).map(({ code }) => code)
}

test('a letter goes out only with the yes of a second person to exactly these words', () => {
  assert.deepEqual(lacks(YES), [])
  assert.deepEqual(lacks(''), ['letter-not-approved'])
  assert.deepEqual(lacks(YES, { letter: { mark: 'other', missing: [], blocked: false } }), ['letter-changed'])
  assert.deepEqual(lacks(YES.replace('by petra', 'by mira')), ['letter-not-approved'], 'whoever wrote it')
  assert.deepEqual(lacks(YES.replace(' by petra', '')), ['letter-not-approved'], 'nobody we know')
  assert.deepEqual(lacks(YES.replace('mark abc', 'mark xyz')), ['letter-not-approved'], 'other words')
})

test('in a firm of one somebody outside reads it, on a later day than it was made ready', () => {
  const outside = (day: string) => `${day} notice acme p1 approved "Fair" mark abc outside "Our lawyer" by mira\n`
  assert.deepEqual(lacks(outside('2026-02-21')), ['letter-not-approved'])
  assert.deepEqual(lacks(outside('2026-02-22')), [])
  assert.equal(notice(outside('2026-02-22')).approvedBy, 'Our lawyer')
})

test('a no ends a yes; another address or a new reading asks for a new one', () => {
  assert.deepEqual(lacks(`${YES}2026-02-23 notice acme p1 refused "Too long" mark abc by petra\n`), ['letter-refused'])
  assert.deepEqual(lacks(`${YES}2026-02-23 notice acme p1 addressed way post address "Mill Lane 1" by mira\n`), [
    'letter-not-ready',
  ])
  assert.deepEqual(lacks(`${YES}2026-02-23 notice acme p1 ready mark abc by mira\n`), ['letter-not-approved'])
})

test('11.2 no. 3: no letter names a day that cannot be, or leaves the client alone with a deadline', () => {
  const past = { code: 'lastday-past', args: { day: '2026-03-01', today: TODAY } }
  assert.deepEqual(lacks(YES, { lastDay: [past] }), ['lastday-past'])
  const early = { code: 'lastday-early', args: { day: '2026-03-20', earliest: '2026-04-01', reason: 'deadline' } }
  assert.deepEqual(lacks(YES, { lastDay: [early] }), ['lastday-early'])
})

test('I28: goodwill is done before the letter speaks of it, or somebody said why there is none', () => {
  const decided = 'g1 decided as work "An hour" by mira'
  assert.deepEqual(lacks(YES, { goodwill: [] }), ['goodwill-missing'])
  assert.deepEqual(lacks(YES, { goodwill: goodwill(decided) }), ['goodwill-not-done'])
  assert.deepEqual(lacks(YES, { goodwill: goodwill(decided, 'g1 withdrawn by mira') }), ['goodwill-missing'])
  const both = { mark: 'abc', missing: [{ code: 'goodwill-missing', args: {} }], blocked: false }
  assert.deepEqual(lacks(YES, { goodwill: [], letter: both }), ['goodwill-missing'], 'said once')
  assert.deepEqual(lacks(YES, { goodwill: goodwill('g1 waived "Nothing is owed" by mira') }), [])
})

test('an open case, a block that is missing and a mark of the tone check each hold the letter back', () => {
  assert.deepEqual(lacks(YES, { cases: ['The blue is wrong'] }), ['letter-case-open'])
  const gap = { code: 'passage-missing', args: { block: 'limit' } }
  assert.deepEqual(lacks(YES, { letter: { mark: 'abc', missing: [gap], blocked: true } }), [
    'passage-missing',
    'letter-blocked',
  ])
})

test('a letter needs to be addressed; what is handed over needs no address', () => {
  const bare = (lines: string) => {
    const of = foldNotice('acme', 'p1', factsOf(`client acme "Acme"\n${lines}`), TODAY)
    return mayReady(ground('', { notice: of })).map(({ code }) => code)
  }
  assert.deepEqual(bare(''), ['letter-not-addressed'])
  assert.deepEqual(bare('2026-02-20 notice acme p1 addressed way post by mira\n'), ['letter-not-addressed'])
  assert.deepEqual(bare('2026-02-20 notice acme p1 addressed way hand by mira\n'), [])
})

test('never twice: what waits, went or may have gone is not sent again, whatever is written later', () => {
  const queued = `${YES}2026-02-23 notice acme p1 queued mark abc at 2026-02-23T09:00:00Z by mira\n`
  assert.deepEqual(lacks(queued), ['letter-waits'])
  assert.deepEqual(lacks(`${queued}2026-02-23 notice acme p1 unclear by mira\n`), ['letter-unclear'])
  const sent = `${queued}2026-02-23 notice acme p1 sent at 2026-02-23T09:00:10Z by mira\n`
  assert.deepEqual(lacks(sent), ['letter-out'])
  const later = notice(`${sent}2026-02-24 notice acme p1 ready mark new by mira\n`)
  assert.deepEqual([later.out, later.state, later.sentOn, later.mark], [true, 'sent', '2026-02-23', 'abc'])
  assert.ok(isUnderWay(later) && isUnderWay(notice(queued)) && !isUnderWay(notice(YES)))
})

test('what came back or was called back is made ready and approved anew', () => {
  const queued = `${YES}2026-02-23 notice acme p1 queued mark abc by mira\n`
  const failed = `${queued}2026-02-23 notice acme p1 failed "mail-550" by mira\n`
  assert.deepEqual(lacks(failed), ['letter-not-ready'])
  assert.equal(notice(failed).trouble, 'mail-550')
  assert.deepEqual(lacks(`${queued}2026-02-23 notice acme p1 withdrawn by mira\n`), ['letter-not-ready'])
})

test('the proof that it arrived is kept with the letter; what lies ahead is not known yet', () => {
  const sent = `${YES}2026-02-23 notice acme p1 sent by mira\n`
  const arrived = notice(`${sent}2026-02-25 notice acme p1 delivered "RR123456789" by mira\n`)
  assert.deepEqual([arrived.state, arrived.delivered], ['delivered', { on: '2026-02-25', text: 'RR123456789' }])
  assert.equal(arrived.because.length, 5)
  assert.equal(notice(sent, '2026-02-22').out, false)
})
