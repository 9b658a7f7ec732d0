import assert from 'node:assert/strict'
import { test } from 'node:test'
import { REACTIONS } from '../../../src/core/ledger/kinds/reactions.ts'
import { checkTone } from '../../../src/core/letters/tone/check-tone.ts'
import { toneLanguages } from '../../../src/core/letters/tone/languages/all.ts'
import { exposuresIn } from '../../../src/core/replies/exposures.ts'
import { readReply } from '../../../src/core/replies/read-reply.ts'
import { readyReply } from '../../../src/core/replies/ready-reply.ts'
import { loadWords } from '../../../src/words/load.ts'
import type { Language } from '../../../src/words/words.ts'

const words = loadWords('en')

test('M36: every reaction has its reply, what not to do, and its name', () => {
  const keys = REACTIONS.flatMap((as) => [
    `letter.reaction.${as}`,
    `review.reaction.${as}`,
    `review.reaction.not.${as}`,
  ])
  assert.deepEqual(
    keys.filter((key) => !words.has(key)),
    [],
  )
})

for (const tongue of toneLanguages) {
  const language = tongue.language as Language
  const { say, has } = loadWords(language)

  void test(`M36, A21 in ${language}: no reply hurts, threatens, or ties anything to a review or to money`, () => {
    for (const as of REACTIONS.filter((one) => has(`letter.reaction.${one}`))) {
      const kind = as === 'public-review' ? 'review-answer' : 'reply'
      for (const invoices of ['none', 'I-7, I-9']) {
        const text = say(`letter.reaction.${as}`, { invoices })
        for (const parting of [true, false]) {
          const { marks } = checkTone(text, { language: tongue, kind, parting })
          assert.deepEqual(marks, [], `${as}: ${text}`)
        }
      }
    }
  })

  void test(`A21 in ${language}: the reply to a public review gives nobody away`, () => {
    if (!has('letter.reaction.public-review')) return
    const reply = readReply(say('letter.reaction.public-review', { invoices: 'none' }), readyReply(language)!, true)
    assert.deepEqual(exposuresIn(reply, { names: ['Acme'], addresses: [], matters: ['label'] }, true), [])
  })
}

test('the check of these replies would notice one that ties files to money', () => {
  const [english] = toneLanguages
  const text = 'We will keep your files until the invoice is paid.'
  assert.notDeepEqual(checkTone(text, { language: english!, kind: 'reply', parting: true }).marks, [])
})
