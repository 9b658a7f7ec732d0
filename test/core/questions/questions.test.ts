import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asks } from '../../../src/core/questions/asks.ts'
import { discontent } from '../../../src/core/questions/discontent.ts'
import { ownWords } from '../../../src/core/questions/own-words.ts'
import type { Cases } from './cases.ts'
import { en } from './en.ts'
import { hy } from './hy.ts'
import { is } from './is.ts'
import { ms } from './ms.ts'
import { ne } from './ne.ts'

const LANGUAGES: Record<string, Cases> = { en, hy, is, ne, ms }

/** How well `finds` tells `yes` from `no`, and what it got wrong. */
function measure(finds: (words: string) => boolean, yes: readonly string[], no: readonly string[]) {
  const missed = yes.filter((text) => !finds(ownWords(text)))
  const wrong = no.filter((text) => finds(ownWords(text)))
  const found = yes.length - missed.length
  return { recall: found / yes.length, precision: found / (found + wrong.length), missed, wrong }
}

for (const [name, cases] of Object.entries(LANGUAGES)) {
  const parts: [string, (words: string) => boolean, string[], string[], number][] = [
    ['questions', asks, cases.asks, cases.silent, 30],
    ['discontent', discontent, cases.discontent, cases.content, 15],
  ]
  for (const [what, finds, yes, no, least] of parts) {
    test(`${what} in ${name}: nine of ten are found, and nine of ten found are right`, (t) => {
      assert.ok(yes.length >= least && no.length >= least)
      const { recall, precision, missed, wrong } = measure(finds, yes, no)
      t.diagnostic(
        `${name} ${what}: recall ${recall.toFixed(2)}, precision ${precision.toFixed(2)}, n ${yes.length + no.length}`,
      )
      const shown = JSON.stringify({ missed, wrong }, null, 1)
      assert.ok(recall >= 0.9 && precision >= 0.9, shown)
    })
  }
}
