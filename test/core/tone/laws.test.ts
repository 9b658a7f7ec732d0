import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { checkTone } from '../../../src/core/letters/tone/check-tone.ts'
import type { Mark } from '../../../src/core/letters/tone/check-tone.ts'
import type { ToneLanguage } from '../../../src/core/letters/tone/language.ts'
import { toneLanguages } from '../../../src/core/letters/tone/languages/all.ts'
import { fixtures } from './fixtures.ts'

const RUNS = 60

function marksOf(text: string, language: ToneLanguage): Mark[] {
  return checkTone(text, { language, kind: 'letter', parting: true }).marks
}

/** What was marked, without places and without rules about how something is typed. */
function codesOf(text: string, language: ToneLanguage): string[] {
  return marksOf(text, language).map(({ code, severity }) => `${code} ${severity}`)
}

const LOOKALIKES: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', x: 'х' }

/** Ways to write the same words. Small and capital letters are left out where a rule asks how a word is typed. */
const variants: Record<string, (text: string) => string> = {
  composed: (text) => text.normalize('NFC'),
  decomposed: (text) => text.normalize('NFD'),
  'zero-width spaces inside words': (text) => text.replaceAll(/(?<=\p{L})(?=\p{L})/gu, '\u200b'),
  'soft hyphens': (text) => text.replaceAll(/(?<=\p{L}\p{L})(?=\p{L}\p{L})/gu, '\u00ad'),
  'curly apostrophes': (text) => text.replaceAll(/(?<=\p{L})'(?=\p{L})/gu, '’'),
  'spaces that do not break': (text) => text.replaceAll(' ', '\u00a0'),
  'look-alike letters': (text) =>
    text.replaceAll(/[a-z]+/gi, (word) => word.replace(/[aeocpx]/, (letter) => LOOKALIKES[letter] ?? letter)),
}

for (const language of toneLanguages) {
  const name = language.language
  const own = fixtures[name]!
  const flagged = fc.constantFrom(...own.flag.map(([, text]) => text))
  const harmless = fc.constantFrom(...own.pass)
  const any = fc.constantFrom(...own.flag.map(([, text]) => text), ...own.pass, ...own.traps, ...own.letters)

  for (const [way, write] of Object.entries(variants)) {
    test(`${name}: ${way} change no mark`, () => {
      for (const [, text] of own.flag) assert.deepEqual(codesOf(write(text), language), codesOf(text, language), text)
      for (const text of own.pass) assert.deepEqual(codesOf(write(text), language), [], text)
    })
  }

  test(`${name}: capital letters change no mark`, () => {
    const typed = new Set(language.rules.filter((rule) => rule.typed).map(({ code }) => `${code} warn`))
    const seen = (text: string) => codesOf(text, language).filter((code) => !typed.has(code))
    for (const [, text] of own.flag) assert.deepEqual(seen(text.toLocaleUpperCase('en')), seen(text), text)
  })

  test(`${name}: harmless sentences around a mark never take it away`, () => {
    fc.assert(
      fc.property(fc.array(harmless, { maxLength: 3 }), flagged, fc.array(harmless, { maxLength: 3 }), (a, text, b) => {
        const words = marksOf([...a, text, ...b].join('\n\n'), language).map((mark) => `${mark.code} ${mark.words}`)
        for (const mark of marksOf(text, language)) assert.ok(words.includes(`${mark.code} ${mark.words}`), mark.words)
      }),
      { numRuns: RUNS },
    )
  })

  test(`${name}: places point at the words, in the order of the text`, () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 4 }), fc.constantFrom(...Object.values(variants)), (texts, write) => {
        const text = write(texts.join('\n\n'))
        const marks = marksOf(text, language)
        for (const { start, end, words } of marks) {
          assert.ok(start < end && end <= text.length)
          assert.equal(text.slice(start, end), words)
          assert.match(words, /^[\p{L}\p{N}].*[\p{L}\p{M}\p{N}]$/su)
        }
        assert.deepEqual(
          marks.map(({ start }) => start),
          marks.map(({ start }) => start).toSorted((a, b) => a - b),
        )
      }),
      { numRuns: RUNS },
    )
  })

  test(`${name}: any text is read without trouble`, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const { start, end, words } of marksOf(text, language)) assert.equal(text.slice(start, end), words)
      }),
      { numRuns: RUNS },
    )
  })
}
