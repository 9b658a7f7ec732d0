import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { test } from 'node:test'
import { VERBS } from '../../src/core/advice/moves.ts'
import { STANDINGS } from '../../src/core/advice/standing.ts'
import { checkStory } from '../../src/core/advice/check-story.ts'
import { BOOK_HEADER, readBook } from '../../src/core/ledger/book.ts'
import { VISIBILITIES } from '../../src/core/ledger/fact.ts'
import { kinds } from '../../src/core/ledger/kinds/all.ts'
import { CHECKS } from '../../src/core/ledger/story-check.ts'

const text = readFileSync(new URL('../../docs/notation.md', import.meta.url), 'utf8')
const rows = text.split('\n').filter((line) => line.startsWith('|'))

/** The table row that documents a kind: the kind's name is in its first cell. */
function rowOf(name: string): string | undefined {
  return rows.find((row) => row.split(/(?<!\\)\|/)[1]?.includes(`\`${name}\``))
}

for (const kind of kinds.values()) {
  test(`docs/notation.md has a row for ${kind.name} with all its keywords and choices`, () => {
    const row = rowOf(kind.name)
    assert.ok(row, 'no row')
    for (const { name, word, options = [] } of kind.fields) {
      for (const keyword of word === undefined ? options : [word, ...options]) {
        assert.match(row, new RegExp(`(?<![\\w-])${keyword}(?![\\w-])`), `${name} is not in its row`)
      }
    }
  })
}

test('docs/notation.md names every check, standing, verb, visibility and the header', () => {
  for (const check of CHECKS) assert.ok(rowStarting(check), `no row for the check ${check}`)
  for (const word of [...STANDINGS, ...VERBS]) assert.ok(text.includes(`\`${word}\``), word)
  for (const word of VISIBILITIES) assert.ok(text.includes(`\`visible ${word}\``), word)
  assert.ok(text.includes(`\`${BOOK_HEADER}\``))
})

function rowStarting(check: string): string | undefined {
  return rows.find((row) => row.startsWith(`| \`${check} `))
}

test('docs/notation.md explains every problem a reader of the notation can find', () => {
  const folders = ['../../src/core/ledger/', '../../src/core/ledger/kinds/', '../../src/core/advice/'].map(
    (path) => new URL(path, import.meta.url),
  )
  const codes = new Set<string>()
  for (const folder of folders) {
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
      const source = readFileSync(new URL(name, folder), 'utf8')
      for (const [, code] of source.matchAll(/problem\(\s*\w+,\s*'([a-z-]+)'/g)) codes.add(code!)
      if (name === 'notation.ts' || folder.pathname.endsWith('/kinds/'))
        for (const [, code] of source.matchAll(/code: '([a-z-]+)'/g)) codes.add(code!)
    }
  }
  assert.ok(codes.size >= 15, `only ${codes.size} codes found`)
  const explained = new Set(rows.map((row) => /^\| `([a-z-]+)` \|/.exec(row)?.[1]))
  assert.deepEqual(
    [...codes].filter((code) => !explained.has(code)),
    [],
  )
})

test('what docs/notation.md shows is read without a problem, and what it claims holds', () => {
  const blocks = [...text.matchAll(/^```\n([\s\S]*?)^```/gm)].map((match) => match[1]!)
  assert.equal(blocks.length, 3)
  for (const block of blocks) {
    const { checks, problems } = checkStory(block)
    assert.deepEqual(problems, [])
    assert.deepEqual(
      checks.filter((check) => !check.held),
      [],
    )
  }
  const examples = rows.flatMap((row) => /\| `((?:business|member|client|person) [^`]*)` \|$/.exec(row)?.[1] ?? [])
  assert.equal(examples.length, 4)
  assert.deepEqual(
    [...readBook(examples)].map((event) => event.type),
    ['fact', 'fact', 'fact', 'fact'],
  )
})
