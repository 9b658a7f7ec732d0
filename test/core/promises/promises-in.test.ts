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
