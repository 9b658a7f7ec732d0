import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clientCard } from '../../../src/core/ledger/card.ts'
import { talkGuide } from '../../../src/core/parting/talk-guide.ts'
import type { TalkGround } from '../../../src/core/parting/talk-guide.ts'
import { sellsIn } from '../../../src/core/parting/selling.ts'
import { toneLanguages } from '../../../src/core/letters/tone/languages/all.ts'
import { LANGUAGES } from '../../../src/words/words.ts'
import { loadWords } from '../../../src/words/load.ts'
import { considering, READY } from '../decide/some-review.ts'

function guide(lines: string, rest: Partial<TalkGround> = {}) {
  const weighed = considering(lines)
  const card = clientCard('acme', weighed.facts)
  return talkGuide({ considering: weighed, card, reasons: 'neutral', lastDay: null, open: 0, goodwill: [], ...rest })
}

const codesOf = (parts: ReturnType<typeof guide>) =>
  Object.fromEntries(parts.map(({ part, lines }) => [part, lines.map(({ code }) => code)]))

test('2.1: the talk thanks first, then says it in one sentence, then listens (CAMICO)', () => {
  const parts = guide(`${READY}2023-02-01 engagement acme web "Their first web shop"\n`, {
    lastDay: '2026-04-30',
    open: 2,
  })
  assert.deepEqual(
    parts.map(({ part }) => part),
    ['before', 'thank', 'say', 'listen', 'after'],
  )
  const codes = codesOf(parts)
  assert.deepEqual(codes.thank, ['years', 'first-work'])
  assert.equal(codes.say?.[0], 'say-it-day')
  assert.ok(codes.say?.includes('limit') && codes.say.includes('open') && codes.say.includes('alternatives'))
  assert.deepEqual(codes.listen, ['silence', 'sorry', 'no-argument', 'planned-threat', 'planned-plea', 'no-promise'])
})

test('I21: where the history is thin a plain thanks is enough, and nothing is padded', () => {
  assert.deepEqual(codesOf(guide(READY.replace(' since 2023-01-10', ' since 2026-01-01'))).thank, ['plain'])
})

test('T2: how much is said of why is the reason mode, and no ground of ours is in the guide', () => {
  for (const reasons of ['none', 'neutral', 'documented'] as const) {
    const parts = guide(READY, { reasons })
    assert.ok(codesOf(parts).say?.includes(`why-${reasons}`))
    assert.doesNotMatch(JSON.stringify(parts), /idiots|out of my sight/i)
  }
})

test('T4: after a danger the guide says first that nobody meets alone', () => {
  const danger = '2026-02-20 incident acme i9 behaviour gravity 4 "I will break your legs" type threat member armen\n'
  const person = 'person anna at acme "Anna Berg"\n'
  const codes = codesOf(guide(READY + person + danger))
  assert.equal(codes.before?.[0], 'unsafe')
  assert.ok(!codes.before?.includes('person'), 'nobody is sent to see whom they have to fear')
  assert.ok(codesOf(guide(READY + person)).before?.includes('person'))
  assert.ok(!codesOf(guide(READY)).before?.includes('unsafe'))
})

test('a client who is a friend is told as a friend', () => {
  const codes = codesOf(guide(READY.replace('client acme "Acme Bakery"', 'client acme "Acme Bakery" friend')))
  assert.ok(codes.before?.includes('friend'))
})

test('every line of the guide has its sentence', () => {
  const words = loadWords('en')
  const danger = '2026-02-20 incident acme i9 behaviour gravity 4 "I will break your legs" type threat member armen\n'
  const goodwill = [{ text: 'Last month back', because: [] }]
  const shown = [guide(READY + danger, { goodwill }), guide(READY, { lastDay: '2026-04-30', open: 1 })]
  for (const parts of shown)
    for (const { code } of parts.flatMap(({ lines }) => lines)) assert.ok(words.has(`parting.talk.${code}`), code)
})

test('I31: the last question of the program sells nothing, in five languages', () => {
  for (const language of LANGUAGES) {
    const text = loadWords(language).say('letter.afterwards.question', { name: 'Acme', business: 'Blue Studio' })
    assert.match(text, /Acme/)
    assert.equal(sellsIn(text, toneLanguages), null, language)
  }
})

const SELLS: readonly (readonly [string, string])[] = [
  ['en', 'How was it? We have a discount for old friends.'],
  ['en', 'How was it, and would you like to work together again?'],
  ['hy', 'Ինչպե՞ս էր։ Ունենք հատուկ առաջարկ Ձեզ համար։'],
  ['is', 'Hvernig var þetta? Við erum með tilboð fyrir ykkur.'],
  ['ms', 'Bagaimana? Kami ada tawaran istimewa untuk Tuan.'],
  ['ne', 'कस्तो रह्यो? हामीसँग विशेष अफर छ।'],
  ['ne', 'पुराना साथीलाई छुट छ, कस्तो रह्यो?'],
]

test('I31: words that sell are found in each language', () => {
  for (const [language, text] of SELLS) {
    const own = toneLanguages.filter((one) => one.language === language)
    assert.notEqual(sellsIn(text, own), null, text)
  }
})

test('I31: an honest question is not taken for selling', () => {
  for (const text of [
    'How was it for you? Is anything open?',
    'Was the handover in order, and did the new people find everything?',
    'What should we have done better while it lasted?',
    'केही छुटेको छ कि?',
    'कुनै कागज छुट्यो भने भन्नुहोस्, छुट्टै पठाउँछौँ।',
  ])
    assert.equal(sellsIn(text, toneLanguages), null, text)
})
