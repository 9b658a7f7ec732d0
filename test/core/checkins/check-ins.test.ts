import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { goalStates, unserved } from '../../../src/core/checkins/goals.ts'
import { heldCheckins, lastAnswers, openQuestions, questionsAsked } from '../../../src/core/checkins/held.ts'
import { missingIn } from '../../../src/core/checkins/missing.ts'
import { agendaOf } from '../../../src/core/checkins/prepare.ts'
import type { CheckinGround } from '../../../src/core/checkins/prepare.ts'
import { QUESTIONS, QUESTION_TAGS, questionsFor } from '../../../src/core/checkins/question-bank.ts'
import { followUpsIn, goalsIn, pairsIn, writePairs } from '../../../src/core/checkins/text-lines.ts'
import { VALUE_CHECKS, checksFor, offMonths } from '../../../src/core/checkins/value-checks.ts'
import { readStory } from '../../../src/core/ledger/story.ts'
import { loadWords } from '../../../src/words/load.ts'

function factsOf(...lines: string[]) {
  const { facts, problems } = readStory(['client acme "Acme"', ...lines].join('\n'))
  assert.deepEqual(problems, [])
  return facts
}

const THREE = ['a', 'b', 'c'].map((text) => ({ text, answer: 'yes' }))
const HELD = { mode: 'video', why: '', thanks: 'for the trust', said: 'It works', questions: THREE }

test('N11: a check-in counts with thanks, three questions with answers and one thing they said', () => {
  assert.deepEqual(missingIn(HELD), [])
  assert.deepEqual(missingIn({ ...HELD, thanks: ' ' }), ['thanks'])
  assert.deepEqual(missingIn({ ...HELD, said: '' }), ['said'])
  assert.deepEqual(missingIn({ ...HELD, questions: THREE.slice(1) }), ['questions'])
  assert.deepEqual(missingIn({ ...HELD, questions: [...THREE.slice(1), { text: 'c', answer: ' ' }] }), ['questions'])
  assert.deepEqual(missingIn({ ...HELD, questions: [...THREE.slice(1), { text: 'C ', answer: 'no' }] }), ['questions'])
})

test('N9, N10: an e-mail is no check-in, and a telephone call only with a reason', () => {
  for (const mode of ['email', 'letter', 'message', '', 'call'])
    assert.deepEqual(missingIn({ ...HELD, mode }), ['mode'])
  assert.deepEqual(missingIn({ ...HELD, mode: 'phone' }), ['why'])
  assert.deepEqual(missingIn({ ...HELD, mode: 'phone', why: 'they were at sea' }), [])
  assert.deepEqual(missingIn({ ...HELD, mode: 'person' }), [])
})

test('N13: goals of a banker’s client are set, reviewed and met, and those without a service are shown', () => {
  const facts = factsOf(
    '2025-03-10 goal acme set "Buy the shop" service "mortgage" due 2027-03-01',
    '2025-03-10 goal acme set "Pay school for both"',
    '2026-03-10 goal acme still "buy the shop"',
    '2026-03-11 goal acme met "Pay school for both"',
    '2026-03-12 goal acme set "Pay school for both"',
  )
  const seen = goalStates(facts, '2026-03-10').map(({ text, state, set, reviewed }) => [text, state, set, reviewed])
  assert.deepEqual(seen, [
    ['Buy the shop', 'open', '2025-03-10', '2026-03-10'],
    ['Pay school for both', 'open', '2025-03-10', '2025-03-10'],
  ])
  const later = goalStates(facts, '2026-04-01')
  assert.deepEqual(
    later.map(({ state }) => state),
    ['open', 'met', 'open'],
  )
  assert.deepEqual(
    unserved(later).map(({ text, set }) => [text, set]),
    [['Pay school for both', '2026-03-12']],
  )
})

test('N28: a question without an answer stays open until the same question is answered', () => {
  const facts = factsOf(
    '2025-03-10 asked acme "What worries you?"',
    '2025-03-10 asked acme "What changed?" answer "We moved"',
    '2025-09-10 asked acme "what worries you?"',
    '2026-03-10 asked acme "What worries you?" answer "The winter"',
    '2026-03-10 asked acme "What next?"',
  )
  const open = (day: string) => openQuestions(questionsAsked(facts, day)).map(({ text, on }) => `${on} ${text}`)
  assert.deepEqual(open('2025-12-01'), ['2025-09-10 what worries you?'])
  assert.deepEqual(open('2026-04-01'), ['2026-03-10 What next?'])
  const answers = lastAnswers(questionsAsked(facts, '2026-04-01'), 2)
  assert.deepEqual(
    answers.map(({ answer }) => answer),
    ['The winter', 'We moved'],
  )
})

test('check-ins come newest first with the questions of their day', () => {
  const facts = factsOf(
    '2025-03-10 checkin acme video thanks "for the trust" said "It works" 30min',
    '2025-03-10 asked acme "What changed?" answer "We moved"',
    '2026-03-10 checkin acme phone thanks "for waiting" said "Fine" why "at sea"',
  )
  const held = heldCheckins(facts, '2026-04-01')
  assert.deepEqual(
    held.map(({ on, mode, minutes, why, questions }) => [on, mode, minutes, why, questions.length]),
    [
      ['2026-03-10', 'phone', null, 'at sea', 0],
      ['2025-03-10', 'video', 30, null, 1],
    ],
  )
})

const NOTHING: CheckinGround = {
  today: '2026-03-02',
  goals: [],
  promises: [],
  complaints: [],
  open: [],
  last: null,
  changed: 0,
}
const GOAL = {
  text: 'Buy the shop',
  state: 'open',
  set: '2025-03-10',
  reviewed: '2025-03-10',
  due: null,
  service: null,
  because: ['f1'],
} as const
const LATE = { text: 'new proof', ours: true, due: '2026-02-20', because: ['f2'] }

test('N26: the first item of the agenda is always theirs', () => {
  const first = (ground: Partial<CheckinGround>) => agendaOf({ ...NOTHING, ...ground })[0]!
  assert.deepEqual([first({}).code, first({}).theirs], ['first.choice', true])
  const goals = [{ ...GOAL, because: ['f1'] }]
  assert.equal(first({ goals }).code, 'first.goal')
  assert.deepEqual(first({ goals, promises: [LATE] }).args, { text: 'new proof', days: 10 })
  const complaints = [{ text: 'late again', on: '2026-02-01', because: ['f3'] }]
  assert.deepEqual(first({ goals, promises: [LATE], complaints }).because, ['f3'])
  assert.equal(first({ promises: [{ ...LATE, ours: false }] }).code, 'first.choice')
})

test('N11: the agenda thanks, asks and listens, in that order, and ends with the next day', () => {
  const codes = agendaOf(NOTHING).map(({ code }) => code)
  assert.ok(codes.indexOf('thank') < codes.indexOf('ask'))
  assert.equal(codes.at(-1), 'next')
  assert.ok(codes.includes('check') && codes.includes('stop'))
})

test('every item of the agenda, question and free check has its sentence', () => {
  const { has } = loadWords('en')
  const goals = [{ ...GOAL, because: [] }]
  const promises = [LATE, { ...LATE, ours: false }, { ...LATE, due: '2026-05-01' }]
  const open = [{ text: 'When?', answer: null, on: '2026-01-01', because: [] }]
  const complaints = [{ text: 'late', on: '2026-02-01', because: [] }]
  const grounds = [NOTHING, { goals }, { open }, { promises }, { goals, promises, open, complaints, changed: 2 }]
  const codes = grounds.flatMap((ground) => agendaOf({ ...NOTHING, ...ground })).map(({ code }) => `agenda.${code}`)
  const keys = [
    ...codes,
    ...QUESTIONS.map(({ key }) => `question.${key}`),
    ...QUESTION_TAGS.map((tag) => `question-tag.${tag}`),
    ...VALUE_CHECKS.map(({ key }) => `value-check.${key}`),
  ]
  assert.deepEqual(
    keys.filter((key) => !has(key)),
    [],
  )
})

test('N28: at least 25 open questions, each with a tag, none twice, none that yes answers', () => {
  assert.ok(QUESTIONS.length >= 25)
  assert.equal(new Set(QUESTIONS.map(({ key }) => key)).size, QUESTIONS.length)
  for (const tag of QUESTION_TAGS) assert.ok(QUESTIONS.filter(({ tags }) => tags.includes(tag)).length >= 3, tag)
  const { say } = loadWords('en')
  const sentences = QUESTIONS.map(({ key }) => say(`question.${key}`))
  assert.deepEqual(
    sentences.filter((one) => !/\b(?:what|which|who|where|how)\b/i.test(one)),
    [],
  )
})

test('questions are chosen by trade and tag, and not those that were answered last time', () => {
  const keys = (trade: string | null, asked: string[] = []) => questionsFor(trade, new Set(asked)).map(({ key }) => key)
  assert.equal(keys('hotel')[0], 'guests-say')
  assert.ok(!keys('accounting').includes('guests-say'))
  assert.ok(keys(null).includes('on-your-mind'))
  assert.ok(!keys(null, ['on-your-mind']).includes('on-your-mind'))
  const tags = new Set(questionsFor(null, new Set()).map((one) => one.tags[0]))
  assert.equal(tags.size, QUESTION_TAGS.length)
})

const fitting = (ours: string[], theirs: string | null, day: string, country = 'IS', busy = false) =>
  checksFor({ ours, theirs, country, day, busy }).filter(({ fits }) => fits)

test('N12, N13: an energy company offers an audit, a bank a review of goals', () => {
  assert.equal(fitting(['Nordic energy'], null, '2026-05-04')[0]?.key, 'energy-audit')
  assert.equal(fitting(['bank'], null, '2026-05-04')[0]?.key, 'goals-review')
  assert.deepEqual(
    fitting([], null, '2026-05-04').map(({ key }) => key),
    ['one-hour'],
  )
})

test('N14: chimneys are inspected in summer, before the cold, and half a year later in the south', () => {
  const chimney = (day: string, country?: string) => fitting(['fireplace'], null, day, country)[0]!
  assert.deepEqual(chimney('2026-07-01').months, [6, 7, 8, 9])
  assert.equal(chimney('2026-07-01').when, 'now')
  assert.equal(fitting(['fireplace'], null, '2026-12-01').find(({ key }) => key === 'chimney')?.when, 'wait')
  assert.deepEqual(fitting(['fireplace'], null, '2026-01-10', 'NZ')[0]!.months, [12, 1, 2, 3])
  assert.equal(fitting(['fireplace'], null, '2026-07-01', 'IS', true)[0]!.when, 'wait')
})

test('no check is done in a month in which it is needed', () => {
  const months = fc.integer({ min: 1, max: 12 })
  fc.assert(
    fc.property(months, fc.integer({ min: 1, max: 8 }), fc.boolean(), (from, n, south) => {
      const needed = Array.from({ length: n }, (_, i) => ((from + i - 1) % 12) + 1)
      const shifted = new Set(needed.map((month) => (south ? ((month + 5) % 12) + 1 : month)))
      assert.ok(offMonths(needed, south).every((month) => month >= 1 && month <= 12 && !shifted.has(month)))
    }),
  )
})

test('lines of questions, promises and goals are read as they are typed', () => {
  assert.deepEqual(pairsIn('What? | This | that\r\n\n | lost\nWhy?'), [
    ['What?', 'This | that'],
    ['Why?', ''],
  ])
  assert.deepEqual(followUpsIn('proof | 2026-04-01'), { lines: [{ text: 'proof', due: '2026-04-01' }] })
  assert.deepEqual(followUpsIn('proof | 2026-04-31'), { wrong: 'proof' })
  assert.deepEqual(goalsIn('shop | met'), { lines: [{ text: 'shop', step: 'met' }] })
  assert.deepEqual(goalsIn('shop | done'), { wrong: 'shop' })
})

test('what the screen writes is read back the same', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(fc.array(fc.tuple(words, words), { maxLength: 5 }), (pairs) => {
      const plain = pairs.map(([a, b]) => [oneLine(a).replaceAll('|', '/'), oneLine(b)]).filter(([a]) => a !== '')
      assert.deepEqual(pairsIn(writePairs(pairs)), plain)
    }),
  )
})

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').trim()
}

test('N11: two check-ins on one day keep their own questions', () => {
  const entered = (source: string, text: string) =>
    factsOf(...text.split('\n')).map((fact) => ({
      ...fact,
      id: `${source}${fact.id}`,
      origin: { ...fact.origin, source },
    }))
  const facts = [
    ...entered(
      'a',
      '2026-03-10 checkin acme video thanks "t" said "Anna"\n2026-03-10 asked acme "What changed?" answer "We moved"',
    ),
    ...entered(
      'b',
      '2026-03-10 checkin acme person thanks "t" said "Ben"\n2026-03-10 asked acme "What next?" answer "A shop"',
    ),
  ]
  const seen = (list: typeof facts) =>
    heldCheckins(list, '2026-04-01').map(({ said, questions }) => [said, ...questions.map(({ text }) => text)])
  const each = [
    ['Ben', 'What next?'],
    ['Anna', 'What changed?'],
  ]
  assert.deepEqual(seen(facts), each)
  const oneFile = facts.map((fact, line) => ({ ...fact, origin: { source: 'file', line } }))
  assert.deepEqual(seen(oneFile), each)
})

test('N14: what follows the calendar is needed in the same months in the south', () => {
  const shop = fitting([], 'retail shop', '2026-12-10', 'AU').find(({ key }) => key === 'shop-peak')!
  assert.deepEqual([shop.when, shop.months], ['wait', [6, 7, 8, 9]])
  assert.deepEqual(
    fitting([], 'gym', '2026-12-10', 'NZ').find(({ key }) => key === 'january-load')!.months,
    [9, 10, 11, 12],
  )
})
