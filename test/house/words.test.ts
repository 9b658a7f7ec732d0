import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readSources, root } from './sources.ts'
import { placeholdersOf, unknownKeys, wordBreaches } from './words.ts'
import type { Words } from './words.ts'

const languages = ['en', 'hy', 'is', 'ne', 'ms']

/** What is typed as it stands is the same in every language, where its place holders have no better word. */
const typed = ['check', 'export', 'keys', 'mcp', 'tone'].map((command) => `cli.help.${command}.more`)

/** Keys whose sentence is the same in a language and in English on purpose (names, formulas). */
const sameAsEnglish: Record<string, string[]> = {
  hy: [...typed, 'cli.help.usage'],
  is: [...typed, 'cli.help.usage'],
  ne: [...typed, 'cli.help.usage'],
  ms: typed,
}

/** How code names a key literally: `say('key', …)` and `t('key', …)`, also after a dot; the first group is the key. */
const uses = [/\b(?:say|t)\(\s*'([^'\n]+)'/g, /\b(?:say|t)\(\s*"([^"\n]+)"/g]

function wordsOf(language: string): Words {
  const path = join(root, 'src', 'words', `${language}.json`)
  assert.ok(existsSync(path), `src/words/${language}.json is missing`)
  return JSON.parse(readFileSync(path, 'utf8')) as Words
}

for (const language of languages) {
  test(`the words of "${language}" are complete and well formed`, () => {
    assert.deepEqual(wordBreaches(language, wordsOf(language), wordsOf('en'), sameAsEnglish[language]), [])
  })
}

test('no key is written twice in a file', () => {
  for (const language of languages) {
    const text = readFileSync(join(root, 'src', 'words', `${language}.json`), 'utf8')
    const keys = [...text.matchAll(/^\s*"([^"\n]+)"\s*:/gm)].map(([, key]) => key!)
    assert.deepEqual(
      keys.filter((key, i) => keys.indexOf(key) !== i),
      [],
      language,
    )
  }
})

test('every key that code names exists', () => {
  assert.deepEqual(unknownKeys(readSources('src/**/*.{ts,tsx}'), uses, wordsOf('en')), [])
})

const english = {
  count: '{n, plural, one {# fact} other {# facts}} of {client}',
  tone: '{kind, select, good {Good} other {Bad}}',
  hello: 'Good morning to you, {name}',
  ok: 'OK',
}

test('reads placeholders, tags and select options, however deep', () => {
  assert.deepEqual(placeholdersOf(english.count), ['client', 'n'])
  assert.deepEqual(placeholdersOf('<b>{a, select, x {{b, number}} other {}}</b>'), ['<b>', 'a', 'a=other', 'a=x', 'b'])
})

const breaches: [string, Words, RegExp][] = [
  ['a missing key', { ok: '' }, /is: count is missing/],
  ['an unknown key', { more: 'x' }, /more does not exist in English/],
  ['an empty value', { ok: ' ' }, /ok is empty/],
  ['a broken message', { count: '{n, plural, one {#}' }, /count is not ICU MessageFormat/],
  ['a plural without other', { count: '{n, plural, one {#}} {client}' }, /count is not ICU MessageFormat/],
  ['another placeholder', { hello: 'Góðan dag, {nafn}' }, /hello asks for "nafn", English for "name"/],
  ['a lost select option', { tone: '{kind, select, other {Slæmt}}' }, /tone asks for/],
  ['an untranslated sentence', { hello: english.hello }, /hello is still in English/],
]

for (const [what, words, expected] of breaches) {
  test(`notices ${what}`, () => assert.match(wordBreaches('is', words, english).join('\n'), expected))
}

test('a good translation passes, short words and listed keys may be the same', () => {
  const count = '{n, plural, one {# staðreynd} other {# staðreyndir}} um {client}'
  const words = { ...english, count, tone: '{kind, select, good {Gott} other {Slæmt}}' }
  assert.deepEqual(wordBreaches('is', words, english, ['hello']), [])
})

test('notices a key that code names and the words do not have', () => {
  const text = `say('ok'); words.say(\n  'nowhere', { n }); t("gone")`
  assert.deepEqual(unknownKeys([{ path: 'a.ts', text }], uses, english), ['a.ts: nowhere', 'a.ts: gone'])
})
