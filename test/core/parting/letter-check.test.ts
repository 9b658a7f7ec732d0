import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { FAMILIES } from '../../../src/core/letters/tone/families.ts'
import { toneLanguages } from '../../../src/core/letters/tone/languages/all.ts'
import { letterTroubles } from '../../../src/core/parting/letter-check.ts'
import type { LetterTrouble } from '../../../src/core/parting/letter-check.ts'
import { LETTER_CHECKS } from '../../../src/core/parting/letter-checks.ts'
import { fixtures } from '../tone/fixtures.ts'
import { said } from './letter-check-said.ts'

/** Most "not"s and pleasantries of an ordinary letter must pass this list too. */
const MOST_FALSE = 0.02

function languageOf(tag: string) {
  return toneLanguages.find(({ language }) => language === tag)!
}

function troublesIn(text: string, tag = 'en', others: readonly string[] = [], own: readonly string[] = []) {
  return letterTroubles(text, { language: languageOf(tag), others, own })
}

function checksIn(text: string, tag = 'en'): string[] {
  return troublesIn(text, tag).map(({ check }) => check)
}

for (const { language } of toneLanguages) {
  const own = said[language]!

  test(`${language}: each of the things a letter of parting must never say is found (handbook 2.6)`, () => {
    for (const [check, text] of own.bad) assert.ok(checksIn(text, language).includes(check), `${check}: ${text}`)
  })

  test(`${language}: what is said kindly and plainly passes the list`, () => {
    for (const text of own.good) {
      const troubles = troublesIn(text, language).filter(({ check }) => check !== 'last-day')
      assert.deepEqual(troubles, [], text)
    }
  })

  test(`${language}: a complete letter has none of it, an empty one only lacks its last day`, () => {
    assert.deepEqual(troublesIn(fixtures[language]!.complete, language), [])
    assert.deepEqual(checksIn('', language), ['last-day'])
  })

  test(`${language}: ordinary letters are hardly ever stopped by the list`, (t) => {
    const { letters, pass } = fixtures[language]!
    const stops = ({ check, severity }: LetterTrouble) => severity === 'block' && check !== 'last-day'
    const all = [...letters, ...pass]
    const stopped = all.flatMap((text) => {
      const found = troublesIn(text, language).filter(stops)
      return found.length > 0 ? [found.map(({ check, words }) => `${check}: ${words}`)] : []
    })
    t.diagnostic(`${language}: ${stopped.length} of ${all.length} ordinary texts stopped by the list`)
    assert.ok(stopped.length / all.length <= MOST_FALSE, JSON.stringify(stopped, null, 1))
  })
}

test('every blocking family of the tone check has its place in the list', () => {
  const bad: Partial<Record<keyof typeof FAMILIES, string>> = {
    F1: 'It is hard to work with you.',
    F2: 'You always ask for too much.',
    F3: 'You are an idiot.',
    F7: 'We were negligent.',
    F8: 'We will sue you.',
    F9: 'You committed fraud.',
    F10: 'We end this because of your age.',
  }
  for (const [family, text] of Object.entries(bad)) {
    const [found] = troublesIn(text)
    assert.ok(found?.tone?.startsWith(`${family}.`), family)
    assert.equal(found!.severity, 'block')
  }
})

test('threats, silence, files for money, traits and accusations may never stand, a feeling or a judgement for a reason', () => {
  const may = (text: string) => troublesIn(text).map(({ check, mayAllow }) => `${check} ${mayAllow}`)[0]
  assert.equal(may('We will sue you.'), 'threat false')
  assert.equal(may('Please keep this between us.'), 'silence false')
  assert.equal(may('Once you have paid you get your files.'), 'papers false')
  assert.equal(may('We end this because of your age.'), 'trait false')
  assert.equal(may('You committed fraud.'), 'accusation false')
  assert.equal(may('We were hurt by you.'), 'grievance true')
  assert.equal(may('It is hard to work with you.'), 'judgement true')
})

test('the name of another client is never told, our own client and the alternatives may be named', () => {
  const others = ['Northwind Bakery', 'Hill', 'Nu']
  const found = troublesIn('You are not like Northwind Bakery, dear Anna Hill. Nu.', 'en', others, ['Anna Hill'])
  assert.deepEqual(
    found.filter(({ check }) => check === 'other-client').map(({ words }) => words),
    ['Northwind Bakery'],
  )
  assert.deepEqual(
    troublesIn('Try Northwind Bakery.', 'en', others, ['Northwind Bakery']).filter((one) => one.words !== ''),
    [],
  )
})

test('names are found with endings and without their legal form, and not where a word only looks like one', () => {
  const named = (text: string, tag: string, other: string) =>
    troublesIn(text, tag, [other]).flatMap(({ check, words }) => (check === 'other-client' ? [words] : []))
  assert.deepEqual(named('Við sinnum líka Norðurljósum á mánudögum.', 'is', 'Norðurljós ehf.'), ['Norðurljósum'])
  assert.deepEqual(named('Նույնը արեցինք Արագածի համար։', 'hy', 'Արագած ՍՊԸ'), ['Արագածի'])
  assert.deepEqual(named('हिमालले पनि यही भन्यो।', 'ne', 'हिमाल प्रा. लि.'), ['हिमालले'])
  assert.deepEqual(named('We rest in summer and in the sunlight.', 'en', 'Summer'), [])
})

test('words of the client are left alone, and places point at the words', () => {
  assert.deepEqual(checksIn('You wrote: "We were hurt by you. Keep this between us."'), ['last-day'])
  const text = 'Thank you.\n\nWe will help you until you have found somebody.'
  const [found] = troublesIn(text)
  assert.equal(text.slice(found!.start, found!.end), found!.words)
  assert.equal(found!.check, 'open-ended')
})

test('a last day without a date is missing', () => {
  assert.ok(checksIn('Our work ends in summer.').includes('last-day'))
  assert.ok(!checksIn('Our work ends on 30 June 2026.').includes('last-day'))
})

test('each of the list is said in words, with what would mend it', () => {
  const file = new URL('../../../src/words/en.json', import.meta.url)
  const words = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
  for (const check of LETTER_CHECKS) {
    assert.ok(words[`letter.check.${check}`], check)
    assert.ok(words[`letter.check.${check}.mend`], check)
  }
})
