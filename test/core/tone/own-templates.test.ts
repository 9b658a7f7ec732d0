import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkTone } from '../../../src/core/letters/tone/check-tone.ts'
import { toneLanguages } from '../../../src/core/letters/tone/languages/all.ts'
import { letterTroubles } from '../../../src/core/parting/letter-check.ts'
import { writeDay } from '../../../src/words/arguments.ts'
import { loadWords } from '../../../src/words/load.ts'
import { LANGUAGES } from '../../../src/words/words.ts'
import type { Language } from '../../../src/words/words.ts'
import en from '../../../src/words/en.json' with { type: 'json' }

const KEYS = Object.keys(en).filter((key) => key.startsWith('letter.parting.'))

/** Each sentence of our letters of parting as it would stand in one. */
function saidIn(language: Language): { key: string; text: string }[] {
  const { say, has } = loadWords(language)
  const [early, late] = ['2025-03-04', '2026-06-30'].map((day) => writeDay(language, day, 'long'))
  const money = { minor: 24000, currency: 'EUR' }
  const days = {
    on: early!,
    since: early!,
    agreed: early!,
    said: early!,
    due: late!,
    day: late!,
    last: late!,
    deadline: late!,
  }
  const names = {
    name: 'Anna Berg',
    business: 'Blue Print',
    member: 'Mira',
    people: 'Mira',
    to: 'Nordlys',
    line: 'Nordlys',
  }
  const quoted = {
    text: 'Labels',
    request: 'Nights',
    clause: 'Nights',
    statement: 'Nights',
    words: 'Nights',
    work: 'Labels',
  }
  const args = {
    ...days,
    ...names,
    ...quoted,
    n: 5,
    years: 3,
    amount: money,
    invoice: 'A-7',
    contact: 'mira@blue.example',
  }
  return KEYS.filter(has).map((key) => ({ key, text: say(key, args) }))
}

for (const language of LANGUAGES) {
  void test(`no sentence of our own letters of parting is marked (${language})`, () => {
    const tone = toneLanguages.find((one) => one.language === language)!
    for (const { key, text } of saidIn(language)) {
      const { marks } = checkTone(text, { language: tone, kind: 'letter', parting: true })
      assert.deepEqual(marks, [], `${key}: ${text}`)
      const troubles = letterTroubles(text, { language: tone, others: [], own: [] })
      assert.deepEqual(
        troubles.filter(({ check }) => check !== 'last-day'),
        [],
        `${key}: ${text}`,
      )
    }
  })
}

/** What the check asks of a block, said by every wording of ours for it (P1, P3, P5, P8). */
const PRESENT = { P1: 'thanks', P3: 'limit', P5: 'apology', P8: 'contact' } as const

for (const language of LANGUAGES) {
  void test(`every wording of ours says what its block is for (${language})`, () => {
    const tone = toneLanguages.find((one) => one.language === language)!
    for (const { key, text } of saidIn(language)) {
      const { missing } = checkTone(text, { language: tone, kind: 'letter', parting: true })
      const lacks = missing.filter(
        ({ check }) => check in PRESENT && key.startsWith(`letter.parting.${PRESENT[check as 'P1']}.`),
      )
      assert.deepEqual(lacks, [], `${key}: ${text}`)
    }
  })
}
