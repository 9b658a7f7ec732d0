import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkTone } from '../../../src/core/letters/tone/check-tone.ts'
import type { TextKind } from '../../../src/core/letters/tone/families.ts'
import { guessLanguage } from '../../../src/core/letters/tone/guess-language.ts'
import type { ToneLanguage } from '../../../src/core/letters/tone/language.ts'
import { toneLanguages } from '../../../src/core/letters/tone/languages/all.ts'
import { english } from '../../../src/core/letters/tone/languages/en.ts'
import { fixtures } from './fixtures.ts'

function seen(text: string, kind: TextKind = 'letter', parting = true, language: ToneLanguage = english): string[] {
  return checkTone(text, { language, kind, parting }).marks.map(({ code, severity }) => `${code} ${severity}`)
}

test('"you always" blocks in a letter of parting and warns elsewhere', () => {
  assert.deepEqual(seen('You always ask for too much.'), ['F2.absolute block'])
  assert.deepEqual(seen('You always ask for too much.', 'reply', false), ['F2.absolute warn'])
})

test('a threat about a review blocks in an answer that anybody can read', () => {
  assert.deepEqual(seen('Delete your review.', 'review-answer', false), ['F8.review block'])
})

test('in notes insults block, judgements warn, and what is said to nobody is not asked', () => {
  assert.deepEqual(seen('He is an idiot.', 'note', false), ['F3.insult block'])
  assert.deepEqual(seen('They always complain.', 'note', false), ['F2.absolute warn'])
  assert.deepEqual(seen('They always complain.', 'letter', false), [])
  assert.deepEqual(seen('Call them soon, maybe later.', 'note', false), [])
})

test('a letter that is no parting lacks nothing', () => {
  assert.deepEqual(checkTone('Hello', { language: english, kind: 'letter', parting: false }).missing, [])
})

test('quotation marks around one or two words are our own, unless the client said them', () => {
  assert.deepEqual(seen('We are done with your "stupid" plan.'), ['F3.insult block'])
  assert.deepEqual(seen('You called our plan "stupid".'), [])
  assert.deepEqual(seen('As I told you on the phone: "We find it hard to work with you."'), [
    'F1.hard-to-work-with block',
  ])
})

test('the mail below a reply is not ours', () => {
  const mail = 'Thank you, Anna.\n\nOn 4 March 2026 at 10:12 Anna Hill wrote:\n\nYou are idiots.'
  assert.deepEqual(seen(mail, 'reply', false), [])
  assert.deepEqual(seen('Thank you, Anna.\n\nYou are idiots.', 'reply', false), ['F3.insult block'])
})

test('a line that a mail program broke is read as one', () => {
  assert.deepEqual(seen('To be frank, my colleagues and I find it hard to work\nwith you.'), [
    'F1.hard-to-work-with block',
  ])
  assert.deepEqual(seen('It was hard to work.\n\nWith you we were lucky.'), [])
})

test('a phrase that is not well written is noticed', () => {
  for (const phrase of ['a (b', 'a) b', '… a', '<nowhere>', 'a~nowhere', 'colou?r', '']) {
    const language = { ...english, regrets: [phrase] }
    assert.throws(() => seen('a', 'letter', true, language), Error, phrase)
  }
})

test('the language of a text is guessed, and a guess that is not sure says so', () => {
  for (const language of toneLanguages) {
    const guess = guessLanguage(fixtures[language.language]!.complete, toneLanguages)
    assert.equal(guess?.language.language, language.language)
    assert.equal(guess.sure, true)
  }
  assert.equal(guessLanguage('Thank you', toneLanguages)?.sure, false)
  assert.equal(guessLanguage('12345', toneLanguages), null)
})
