import assert from 'node:assert/strict'
import { test } from 'node:test'
import { promisesIn } from '../../../src/core/promises/promises-in.ts'
import { WRITTEN } from './cases.ts'
import type { Cases } from './cases.ts'
import { en } from './en.ts'
import { hy } from './hy.ts'
import { is } from './is.ts'
import { ms } from './ms.ts'
import { ne } from './ne.ts'

const LANGUAGES: Record<string, Cases & { least: number }> = {
  en: { ...en, least: 40 },
  hy: { ...hy, least: 20 },
  is: { ...is, least: 20 },
  ne: { ...ne, least: 20 },
  ms: { ...ms, least: 20 },
}

for (const [language, { promised, none, least }] of Object.entries(LANGUAGES)) {
  void test(`M17: promises are found in ${language}, with their day`, (t) => {
    assert.ok(promised.length >= least && none.length >= least)
    const missed = promised.filter(
      ([message, due]) => !promisesIn(message, language, WRITTEN).some((one) => one.due === due),
    )
    const wrong = none.filter((message) => promisesIn(message, language, WRITTEN).length > 0)
    const found = promised.length - missed.length
    t.diagnostic(
      `${language}: precision ${found} of ${found + wrong.length}, recall ${found} of ${promised.length}, ${none.length} without a promise`,
    )
    assert.deepEqual({ missed, wrong }, { missed: [], wrong: [] })
  })
}

const BETWEEN: [string, string, string][] = [
  ['en', 'We will deliver the labels between Monday and Wednesday.', '2026-03-11'],
  ['en', 'I will send it sometime between Friday and Monday.', '2026-03-09'],
  ['en', 'I will send it between 6 March and 12 March.', '2026-03-12'],
  ['hy', 'Պիտակները կուղարկեմ երկուշաբթիի և չորեքշաբթիի միջև։', '2026-03-11'],
  ['is', 'Ég sendi miðana milli mánudags og miðvikudags.', '2026-03-11'],
  ['ne', 'म लेबल सोमबार र बुधबारको बीचमा पठाउनेछु।', '2026-03-11'],
  ['ms', 'Saya akan hantar label antara Isnin dan Rabu.', '2026-03-11'],
]
for (const [language, message, due] of BETWEEN) {
  void test(`M17: between two days means the later one, and surely only some: ${message}`, () => {
    assert.deepEqual(
      promisesIn(message, language, WRITTEN).map((one) => [one.due, one.sure]),
      [[due, 'some']],
    )
  })
}
