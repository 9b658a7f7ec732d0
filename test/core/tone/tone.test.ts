import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkTone } from '../../../src/core/letters/tone/check-tone.ts'
import type { Mark } from '../../../src/core/letters/tone/check-tone.ts'
import { FAMILIES, PRESENCE_CHECKS } from '../../../src/core/letters/tone/families.ts'
import type { Family, TextKind } from '../../../src/core/letters/tone/families.ts'
import type { ToneLanguage } from '../../../src/core/letters/tone/language.ts'
import { toneLanguages } from '../../../src/core/letters/tone/languages/all.ts'
import { fixtures } from './fixtures.ts'
import type { ToneFixtures } from './fixtures.ts'

const BLOCKING: readonly Family[] = ['F1', 'F2', 'F3', 'F7', 'F8', 'F9', 'F10']
const LEAST_RECALL = 0.95
const LEAST_PRECISION = 0.9
const MOST_FALSE_BLOCKS = 0.02

function marksOf(text: string, language: ToneLanguage, kind: TextKind = 'letter'): Mark[] {
  return checkTone(text, { language, kind, parting: kind === 'letter' }).marks
}

type Expected = { families: readonly Family[]; text: string; found: Set<Family> }

function expectations(language: ToneLanguage, { flag, flagInNotes, pass, traps }: ToneFixtures): Expected[] {
  const one = (families: string, text: string, kind: TextKind = 'letter') => ({
    families: families.split(' ').filter(Boolean) as Family[],
    text,
    found: new Set(marksOf(text, language, kind).map(({ family }) => family)),
  })
  return [
    ...flag.map(([families, text]) => one(families, text)),
    ...flagInNotes.map(([families, text]) => one(families, text, 'note')),
    ...[...pass, ...traps].map((text) => one('', text)),
  ]
}

/** Of the texts that need a mark of the family those that have it, and of those that have it those that need it. */
function measure(family: Family, all: readonly Expected[]) {
  const needing = all.filter(({ families }) => families.includes(family))
  const having = all.filter(({ found }) => found.has(family))
  const right = needing.filter(({ found }) => found.has(family)).length
  const texts = (list: readonly Expected[]) => list.map(({ text }) => text)
  return {
    n: needing.length,
    recall: needing.length === 0 ? 1 : right / needing.length,
    precision: having.length === 0 ? 1 : right / having.length,
    missed: texts(needing.filter(({ found }) => !found.has(family))),
    wrong: texts(having.filter(({ families }) => !families.includes(family))),
  }
}

for (const language of toneLanguages) {
  const name = language.language
  const own = fixtures[name]!

  test(`${name}: there is enough to measure by`, () => {
    assert.ok(own.flag.length >= 40 && own.pass.length >= 40 && own.traps.length >= 20 && own.letters.length >= 200)
    assert.equal(new Set(own.letters).size, own.letters.length)
    const used = new Set(own.flag.flatMap(([families]) => families.split(' ')))
    assert.deepEqual(
      Object.keys(FAMILIES).filter((family) => !used.has(family)),
      [],
    )
  })

  for (const family of Object.keys(FAMILIES) as Family[]) {
    test(`${name} ${family}: what must be marked is, and little else`, (t) => {
      const { n, recall, precision, missed, wrong } = measure(family, expectations(language, own))
      t.diagnostic(`${name} ${family}: recall ${recall.toFixed(2)}, precision ${precision.toFixed(2)}, n ${n}`)
      const least = BLOCKING.includes(family) ? LEAST_RECALL : LEAST_PRECISION
      assert.ok(recall >= least && precision >= LEAST_PRECISION, JSON.stringify({ missed, wrong }, null, 1))
    })
  }

  test(`${name}: ordinary letters are not blocked`, (t) => {
    const marked = own.letters.map((text) => marksOf(text, language)).filter((marks) => marks.length > 0)
    const blocked = marked.filter((marks) => marks.some(({ severity }) => severity === 'block'))
    t.diagnostic(`${name}: ${blocked.length} letters blocked, ${marked.length} marked, n ${own.letters.length}`)
    assert.ok(blocked.length / own.letters.length <= MOST_FALSE_BLOCKS, JSON.stringify(blocked, null, 1))
  })

  test(`${name}: a complete letter of parting lacks nothing, an empty one everything`, () => {
    const question = { language, kind: 'letter', parting: true } as const
    assert.deepEqual(checkTone(own.complete, question), { marks: [], missing: [] })
    const missing = PRESENCE_CHECKS.map((check) => ({ check, state: 'missing' }))
    assert.deepEqual(checkTone('', question), { marks: [], missing })
    for (const [check, text] of own.vague) {
      const found = checkTone(text, question).missing.find((one) => one.check === check)
      assert.equal(found?.state, 'vague', `${check}: ${text}`)
    }
  })
}
