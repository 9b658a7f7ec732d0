import assert from 'node:assert/strict'
import { test } from 'node:test'
import { questionsIn } from '../../../src/core/talks/questions.ts'
import { readTalk } from '../../../src/core/talks/read-talk.ts'
import { MIRA, talkOf } from './some-talk.ts'

const read = (...lines: string[]) => readTalk(talkOf(...lines), 'checkin', MIRA, null)
const LONG = 'We opened a second bakery in June and now somebody else decides what is baked there every day.'

test('N28: the Armenian mark inside a word asks, and a greeting does not', () => {
  assert.deepEqual(questionsIn('Ի՞նչ է փոխվել Ձեզ մոտ։ Շնորհակալ եմ։'), ['Ի՞նչ է փոխվել Ձեզ մոտ։'])
  assert.deepEqual(questionsIn('Good morning. How are you?'), [])
})

test('N28: questions are found in five languages, also without a mark', () => {
  for (const text of [
    'What would you change',
    'Ի՞նչ կփոխեիք',
    'Hvað mætti betur fara hjá okkur?',
    'तपाईंलाई के कुराले रोक्छ?',
    'Apakah yang paling menyusahkan Puan?',
  ]) {
    assert.equal(questionsIn(text).length, 1, text)
  }
})

test('N28: a question is open by its answer, not by its form', () => {
  const talk = read('Mira: Are the labels good?', `Anna: ${LONG}`, 'Mira: What would you change?', 'Anna: Nothing.')
  assert.deepEqual(
    talk.questions.map(({ open }) => open),
    [true, false],
  )
})

test('N28: it follows up when it takes up what they had just said', () => {
  const talk = read(
    `Anna: ${LONG}`,
    'Mira: What would make the bakeries easier?',
    'Anna: Help.',
    'Mira: What about prices?',
  )
  assert.deepEqual(
    talk.questions.map(({ followUp }) => followUp),
    [true, false],
  )
})

test('N28: it comes alone or in a heap, and is about them or about us', () => {
  const talk = read(
    'Mira: What worries you? And what would you change?',
    'Anna: Much.',
    'Mira: Did I tell you about my new car?',
    'Anna: No.',
  )
  assert.deepEqual(
    talk.questions.map(({ alone, aboutThem }) => [alone, aboutThem]),
    [
      [false, true],
      [false, true],
      [true, false],
    ],
  )
})

test('N28: a question they never got to answer is listed, and so is one of theirs', () => {
  const talk = read(
    'Mira: What worries you?',
    'Interpreter: Hvað veldur þér áhyggjum?',
    'Mira: Never mind.',
    'Anna: When do the labels come?',
  )
  assert.deepEqual(
    talk.questions.map(({ answer }) => answer),
    [null],
  )
  assert.deepEqual(
    talk.left.map(({ text }) => text),
    ['When do the labels come?'],
  )
  assert.deepEqual(read('Anna: When do the labels come?', 'Mira: On Friday.').left, [])
})

test('handbook 4.5: more than twenty questions with short answers feel like being examined', () => {
  const asked = (n: number, answer: string) =>
    Array.from({ length: n }, (_, i) => [`Mira: What is number ${i} for you?`, `Anna: ${answer}`]).flat()
  assert.equal(read(...asked(21, 'No.')).interrogation, true)
  assert.equal(read(...asked(20, 'No.')).interrogation, false)
  assert.equal(read(...asked(21, LONG)).interrogation, false)
})
