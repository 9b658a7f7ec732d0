import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isDay } from '../../../src/core/day.ts'
import { isSamePromise } from '../../../src/core/promises/alike.ts'
import { promisesIn } from '../../../src/core/promises/promises-in.ts'
import { WRITTEN } from './cases.ts'
import { en } from './en.ts'
import { hy } from './hy.ts'
import { is } from './is.ts'
import { ms } from './ms.ts'
import { ne } from './ne.ts'

const all = [en, hy, is, ne, ms].flatMap(({ promised, none }) => [...promised.map(([message]) => message), ...none])

test('law: words stand in the message where they are said to, and the day is a day not before it', () => {
  const noise = fc.string({ unit: 'grapheme', maxLength: 30 })
  fc.assert(
    fc.property(fc.constantFrom(...all), noise, noise, (message, before, after) => {
      const text = `${before}\n${message}\n${after}`
      for (const { words, from, to, due } of promisesIn(text, null, WRITTEN)) {
        assert.equal(text.slice(from, to), words)
        assert.ok(isDay(due) && due >= WRITTEN)
      }
    }),
    { numRuns: 300 },
  )
})

test('letters in composed and in decomposed form, joiners and Armenian marks change nothing', () => {
  const message = 'Tilboðið verður tilbúið á föstudaginn.'
  const [plain] = promisesIn(message, 'is', WRITTEN)
  const decomposed = message.normalize('NFD')
  const [other] = promisesIn(decomposed, 'is', WRITTEN)
  assert.equal(plain!.due, '2026-03-06')
  assert.equal(other!.due, '2026-03-06')
  assert.equal(decomposed.slice(other!.from, other!.to), other!.words)
  assert.equal(promisesIn('Մինչև ուրբաթ կուղարկե՛մ։', 'hy', WRITTEN)[0]!.due, '2026-03-06')
  assert.equal(promisesIn('Մինչեւ ուրբաթ կուղարկեմ։', 'hy', WRITTEN)[0]!.due, '2026-03-06')
  assert.equal(promisesIn('म शुक्रबारसम्म पठाउने\u200dछु।', 'ne', WRITTEN)[0]!.due, '2026-03-06')
})

test('what is promised is said without its day, and two promises of one sentence are two', () => {
  const found = promisesIn('I will send the draft on Monday, and we will call you on Wednesday.', 'en', WRITTEN)
  assert.deepEqual(
    found.map(({ text, due }) => [text, due]),
    [
      ['I will send the draft', '2026-03-09'],
      ['we will call you', '2026-03-11'],
    ],
  )
})

test('the year goes on at its end, and 29 February is a day only where there is one', () => {
  assert.equal(promisesIn('I will send it by 10 January.', 'en', '2026-12-20')[0]!.due, '2027-01-10')
  assert.equal(promisesIn('I will send it by 29 February 2028.', 'en', WRITTEN)[0]!.due, '2028-02-29')
  assert.deepEqual(promisesIn('I will send it by 29 February 2027.', 'en', WRITTEN), [])
  assert.equal(promisesIn('I will send it by the 31st.', 'en', '2026-04-04')[0]!.due, '2026-05-31')
})

test('only a bound sentence with a plain day is clear', () => {
  const sure = (message: string) => promisesIn(message, 'en', WRITTEN)[0]!.sure
  assert.equal(sure('I will send it by Friday.'), 'clear')
  assert.equal(sure('I will send it next week.'), 'some')
  assert.equal(sure('I will send it by 3/4/2026.'), 'some')
  assert.equal(sure("I'm sending it on Friday."), 'some')
})

test('a very long message and one without any letters are read in no time to speak of', () => {
  assert.deepEqual(promisesIn('', null, WRITTEN), [])
  assert.deepEqual(promisesIn('?!. '.repeat(50_000), null, WRITTEN), [])
  const long = `I will send it by Friday. ${'we will '.repeat(30_000)}`
  assert.equal(promisesIn(long, 'en', WRITTEN)[0]!.due, '2026-03-06')
})

test('M17: the same promise in other words is the same, another day or thing is another', () => {
  const said = { text: 'I will send you the labels', due: '2026-03-06' }
  assert.ok(isSamePromise(said, { text: 'send labels', due: '2026-03-06' }))
  assert.ok(isSamePromise(said, { ...said, due: '2026-03-07' }))
  assert.ok(!isSamePromise(said, { text: 'send labels', due: '2026-03-09' }))
  assert.ok(!isSamePromise(said, { text: 'call about the contract', due: '2026-03-06' }))
})
