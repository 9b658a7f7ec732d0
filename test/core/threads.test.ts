import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayNumber } from '../../src/core/day.ts'
import { readStory } from '../../src/core/ledger/story.ts'
import { answerSummary, countInbound } from '../../src/core/signals/answer-summary.ts'
import { foldHistory } from '../../src/core/signals/fold.ts'
import { historyOn, upTo } from '../../src/core/signals/history.ts'
import type { Contact } from '../../src/core/signals/history.ts'
import { packHistory, unpackHistory } from '../../src/core/signals/pack.ts'
import { leftOpenOn, questionsOf, replyTimesOf } from '../../src/core/signals/threads.ts'

function contactsOf(...lines: string[]): Contact[] {
  return foldHistory('acme', readStory(lines.join('\n')).facts).contacts
}

const day = dayNumber

test('a question is answered by our first word in its thread, to the minute where both are timed', () => {
  const [question, ...others] = questionsOf(
    contactsOf(
      '2026-01-05 email from acme "When is it ready?" thread a at 2026-01-05T09:00Z',
      '2026-01-05 email to acme "Another matter" thread b at 2026-01-05T09:30Z',
      '2026-01-05 email to acme "Received" thread a at 2026-01-05T09:40Z automatic',
      '2026-01-06 email to acme "On Friday" thread a at 2026-01-06T10:30Z',
      '2026-01-07 email from acme "Thank you" thread a',
    ),
  )
  assert.deepEqual(others, [])
  assert.deepEqual(question!.answered, { on: day('2026-01-06'), minutes: 25 * 60 + 30, ref: 'line:4' })
  assert.deepEqual([question!.againOn, question!.discontentOn, question!.waitsSince], [null, null, null])
})

test('asked again: within a week of our answer, or within a week without one', () => {
  const again = (...lines: string[]) => questionsOf(contactsOf(...lines)).map((question) => question.againOn)
  const first = ['2026-01-05 email from acme "When?" thread a', '2026-01-06 email to acme "Soon" thread a']
  assert.deepEqual(again(...first, '2026-01-13 email from acme "When exactly?" thread a'), [day('2026-01-13'), null])
  assert.deepEqual(again(...first, '2026-01-14 email from acme "When exactly?" thread a'), [null, null])
  assert.deepEqual(again(...first, '2026-01-08 email from acme "Which colours?" thread b'), [null, null])
  assert.deepEqual(again(first[0]!, '2026-01-12 email from acme "Hello?" thread a'), [day('2026-01-12'), null])
  assert.deepEqual(again(first[0]!, '2026-01-13 email from acme "Hello?" thread a'), [null, null])
})

test('a complaint in reply to an answer counts, one before any answer does not', () => {
  const lines = ['2026-01-05 email from acme "Why is it late?" thread a', '2026-01-06 email to acme "Sorry" thread a']
  const after = '2026-01-07 email from acme "That does not answer my question" thread a'
  assert.equal(questionsOf(contactsOf(...lines, after))[0]!.discontentOn, day('2026-01-07'))
  const before = '2026-01-05 email from acme "That does not answer my question" thread a'
  assert.equal(questionsOf(contactsOf(before, ...lines))[0]!.discontentOn, null)
})

test('a thread is left open three days after the last word of the client, unless that was thanks', () => {
  const lines = ['2026-01-05 email from acme "When?" thread a']
  const open = (on: string, ...more: string[]) =>
    questionsOf(contactsOf(...lines, ...more)).map((question) => leftOpenOn(question, day(on)))
  assert.deepEqual(open('2026-01-07'), [null])
  assert.deepEqual(open('2026-01-08'), [day('2026-01-08')])
  const answer = '2026-01-06 email to acme "On Friday" thread a'
  assert.deepEqual(open('2026-02-01', answer), [null])
  assert.deepEqual(open('2026-02-01', answer, '2026-01-07 email from acme "Thank you" thread a'), [null])
  const wordless = '2026-01-07 email from acme thread a'
  assert.deepEqual(open('2026-02-01', answer, wordless), [day('2026-01-10')])
  assert.deepEqual(open('2026-02-01', answer, wordless, '2026-01-09 call with acme'), [null])
})

test('reopened: back in a known thread after our answer and fourteen quiet days', () => {
  const reopened = (thread: string, ...more: string[]) =>
    questionsOf(
      contactsOf(
        `2026-01-05 email from acme "When?"${thread}`,
        `2026-01-06 email to acme "On Friday"${thread}`,
        ...more.map((line) => line + thread),
      ),
    )[0]!.reopenedOn
  assert.equal(reopened(' thread a', '2026-01-20 email from acme "Where is it?"'), day('2026-01-20'))
  assert.equal(reopened(' thread a', '2026-01-19 email from acme "Where is it?"'), null)
  assert.equal(reopened(' thread a', '2026-01-20 email from acme "It came, thank you"'), null)
  assert.equal(reopened('', '2026-01-20 email from acme "Where is it?"'), null)
})

test('without threads a word of ours answers within thirty days, and so does a call in any thread', () => {
  const answered = (...lines: string[]) => questionsOf(contactsOf(...lines)).map((question) => question.answered?.on)
  const asked = '2026-01-05 email from acme "When?"'
  assert.deepEqual(answered(asked, '2026-02-04 email to acme'), [day('2026-02-04')])
  assert.deepEqual(answered(asked, '2026-02-05 email to acme'), [undefined])
  assert.deepEqual(answered(`${asked} thread a`, '2026-01-07 call with acme'), [day('2026-01-07')])
  assert.deepEqual(answered(`${asked} thread a`, '2026-02-05 call with acme'), [undefined])
  assert.deepEqual(answered(`${asked} thread a`, '2026-06-01 email to acme thread a'), [day('2026-06-01')])
  assert.deepEqual(answered(`${asked} thread a`, '2026-01-07 email to acme thread b'), [undefined])
  assert.deepEqual(answered(`${asked} thread a`, '2026-01-07 email to acme'), [day('2026-01-07')])
})

test('on a day without minutes our word is an answer, whichever line came first', () => {
  const lines = ['2026-01-05 email to acme "On Friday"', '2026-01-05 email from acme "When?"']
  for (const list of [lines, lines.toReversed()]) {
    assert.deepEqual(questionsOf(contactsOf(...list))[0]!.answered?.minutes, null)
  }
  const timed = [`${lines[0]} at 2026-01-05T08:00Z`, `${lines[1]} at 2026-01-05T09:00Z`]
  assert.equal(questionsOf(contactsOf(...timed))[0]!.answered, null)
})

test('reply times of both sides begin with the first word that waits', () => {
  const contacts = contactsOf(
    '2026-01-05 email to acme thread a at 2026-01-05T09:00Z',
    '2026-01-06 email to acme thread a at 2026-01-06T09:00Z',
    '2026-01-07 email from acme thread a at 2026-01-07T10:00Z',
    '2026-01-07 email to acme thread a at 2026-01-07T10:20Z',
    '2026-01-08 call with acme',
    '2026-01-20 email from acme',
    '2026-01-23 email to acme',
    '2026-03-30 email from acme',
  )
  const plain = ({ ours, theirs }: ReturnType<typeof replyTimesOf>) =>
    [ours, theirs].map((times) => times.map(({ minutes, exact }) => [minutes, exact]))
  assert.deepEqual(plain(replyTimesOf(contacts)), [
    [
      [20, true],
      [3 * 1440, false],
    ],
    [[49 * 60, true]],
  ])
})

test('the summary counts the questions of its days and tells the middle half of the reply times', () => {
  const lines = [1, 2, 3, 4, 5].flatMap((n) => [
    `2026-01-0${n} email from acme "When?" thread t${n} at 2026-01-0${n}T08:00Z`,
    `2026-01-0${n} email to acme thread t${n} at 2026-01-0${n}T08:${n}0Z`,
  ])
  const contacts = contactsOf(...lines, '2026-01-08 email from acme "And now?" thread z', '2026-01-08 email from acme')
  const questions = questionsOf(contacts)
  assert.deepEqual(answerSummary(questions, day('2026-01-08'), 365), {
    asked: 6,
    answered: 5,
    open: 1,
    again: 0,
    reopened: 0,
    reply: { median: 30, low: 20, high: 40, n: 5, exact: 5 },
  })
  const last = answerSummary(questions, day('2026-01-08'), 1)
  assert.deepEqual([last.asked, last.open, last.reply], [1, 1, null])
  assert.deepEqual(countInbound(contacts, day('2026-01-07'), day('2026-01-08')), { all: 2, worded: 1 })
})

test('minutes count from midnight of the day of the fact, and survive packing with everything else', () => {
  const story = [
    '2026-01-05 email from acme "Is it ready?" thread a at 2026-01-04T23:30Z',
    '2026-01-05 email from acme "It is still not working" at 2026-01-06T01:05:30Z',
    '2026-01-05 email from acme "Is anybody there?" automatic',
    '2026-01-06 letter to acme "Could you sign?" at 2026-01-06T00:00Z',
    '2026-01-07 visit with acme',
    '2026-01-08 feedback acme nps 9 "Fine" more "faster proofs"',
    '2026-01-09 feedback acme helped 0',
  ]
  const history = foldHistory('acme', readStory(story.join('\n')).facts)
  assert.deepEqual(
    history.contacts.map(({ minute, asks, discontent, worded }) => [minute, asks, discontent, worded]),
    [
      [-30, true, false, true],
      [1505, false, true, true],
      [null, false, false, false],
      [0, false, false, false],
      [null, false, false, false],
    ],
  )
  assert.deepEqual(
    history.feedback.map(({ measure, score, more }) => [measure, score, more]),
    [
      ['nps', 9, true],
      ['helped', 0, false],
    ],
  )
  const without = <T extends { ref: string }>(list: T[]) => list.map((one) => ({ ...one, ref: '' }))
  const again = unpackHistory('acme', packHistory(history))!
  assert.deepEqual([again.contacts, again.feedback], [without(history.contacts), without(history.feedback)])
  assert.equal(historyOn(again, day('2026-01-08')).feedback.length, 1)
})

const contact: fc.Arbitrary<Contact> = fc.record({
  on: fc.integer({ min: 0, max: 60 }),
  kind: fc.constantFrom('email', 'message'),
  way: fc.constantFrom('from', 'to', 'from', 'to', 'with'),
  automatic: fc.constantFrom(false, false, false, true),
  thread: fc.integer({ min: 0, max: 3 }),
  minute: fc.option(fc.integer({ min: 0, max: 1439 })),
  asks: fc.boolean(),
  discontent: fc.boolean(),
  worded: fc.boolean(),
  ref: fc.constant(''),
})
/** As folding leaves them: in day order, and with what only the client's words can show. */
const contacts = fc.array(contact, { maxLength: 40 }).map((list) =>
  list
    .map((one, i) => {
      const worded = one.worded && one.way === 'from' && !one.automatic
      return { ...one, worded, asks: one.asks && worded, discontent: one.discontent && worded, ref: `f${i}` }
    })
    .toSorted((a, b) => a.on - b.on),
)

test('no question is lost, and an answer is ours, later, not automatic and in a thread that fits', () => {
  fc.assert(
    fc.property(contacts, (list) => {
      const byRef = new Map(list.map((one) => [one.ref, one]))
      const questions = questionsOf(list)
      assert.equal(questions.length, list.filter((one) => one.asks).length)
      for (const { on, thread, answered } of questions) {
        if (!answered) continue
        const by = byRef.get(answered.ref)!
        assert.ok(by.way !== 'from' && !by.automatic && by.on >= on)
        assert.ok(answered.minutes === null || answered.minutes >= 0)
        if (by.way === 'to') assert.ok(by.thread === thread || by.thread === 0 || thread === 0)
        if (by.thread !== thread || thread === 0) assert.ok(by.on - on <= 30)
      }
    }),
  )
})

test('automatic mail changes nothing', () => {
  fc.assert(
    fc.property(contacts, (list) => {
      const spoken = list.filter((one) => !one.automatic)
      assert.deepEqual(questionsOf(list), questionsOf(spoken))
      assert.deepEqual(replyTimesOf(list), replyTimesOf(spoken))
    }),
  )
})

test('what happens later never changes an earlier answer or reply time', () => {
  fc.assert(
    fc.property(contacts, fc.integer({ min: 0, max: 60 }), (list, until) => {
      const early = upTo(list, until)
      const before = (on: number) => on <= until
      const answers = (of: Contact[]) =>
        questionsOf(of).map(({ ref, answered }) => [ref, answered && before(answered.on) ? answered : null])
      assert.deepEqual(answers(list).slice(0, answers(early).length), answers(early))
      const { ours, theirs } = replyTimesOf(list)
      const cut = { ours: ours.filter((time) => before(time.on)), theirs: theirs.filter((time) => before(time.on)) }
      assert.deepEqual(replyTimesOf(early), cut)
    }),
  )
})

test('with a minute for everything the order of the lines does not matter', () => {
  fc.assert(
    fc.property(contacts, (list) => {
      const timed = list.map((one, i) => ({ ...one, minute: i }))
      const mixed = timed.toReversed().toSorted((a, b) => a.on - b.on)
      assert.deepEqual(questionsOf(mixed), questionsOf(timed))
      assert.deepEqual(replyTimesOf(mixed), replyTimesOf(timed))
    }),
  )
})

test('nothing waits for us once a conversation with the client came last', () => {
  fc.assert(
    fc.property(contacts, (list) => {
      const talk: Contact = { ...list[0]!, on: 61, way: 'with', automatic: false, thread: 0, minute: null }
      const spoken = { ...talk, asks: false, discontent: false, worded: false, ref: 'talk' }
      const waiting = questionsOf([...list, spoken]).filter((question) => question.waitsSince !== null)
      for (const question of waiting) assert.ok(61 - question.on > 30)
    }),
  )
})
