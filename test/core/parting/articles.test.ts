import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkTone } from '../../../src/core/letters/tone/check-tone.ts'
import { toneLanguages } from '../../../src/core/letters/tone/languages/all.ts'
import type { Fact } from '../../../src/core/ledger/fact.ts'
import { foldGoodwill } from '../../../src/core/parting/goodwill/fold-goodwill.ts'
import { numbersIn } from '../../../src/core/parting/letter/against.ts'
import { countedFacts } from '../../../src/core/parting/letter/counted.ts'
import { letterPatterns } from '../../../src/core/parting/letter/patterns.ts'
import type { PatternGround } from '../../../src/core/parting/letter/patterns.ts'
import { letterTroubles } from '../../../src/core/parting/letter-check.ts'
import { writeDay, writeMoney } from '../../../src/words/arguments.ts'
import { loadWords } from '../../../src/words/load.ts'
import { LANGUAGES } from '../../../src/words/words.ts'
import type { Language } from '../../../src/words/words.ts'
import { factsOf } from '../decide/some-review.ts'

/** The articles' own examples of what a letter of parting says, as the patterns say them in each language. */

const TODAY = '2026-03-02'

const EMPTY: PatternGround = {
  business: 'Us',
  member: 'Mira',
  contact: '',
  reasons: 'documented',
  counted: [],
  people: '',
  work: null,
  facts: [],
  chosen: [],
  apologised: () => false,
  goodwill: [],
  listings: [],
  lastDay: TODAY,
  open: [],
}

function said(language: Language, wanted: string, ground: Partial<PatternGround>): string | null {
  const pattern = letterPatterns({ ...EMPTY, ...ground }).find((one) => `${one.block}.${one.pattern}` === wanted)
  if (!pattern) return null
  const { say } = loadWords(language)
  const lines = pattern.lines.map(({ say: key, args }) => {
    const written = Object.entries(args).map(([name, arg]) => {
      return [name, typeof arg === 'object' && 'day' in arg ? writeDay(language, arg.day, 'long') : arg]
    })
    return say(key, Object.fromEntries(written))
  })
  return lines.join('\n')
}

function holds(text: string | null, ...words: string[]): void {
  for (const one of words) assert.ok(text?.includes(one), `${one} in: ${text}`)
}

const REQUEST = '2025-06-01 change acme g1 out "Somebody there at night"'
const CLAUSE = '2025-05-01 clause acme web 1 not-included "Work at night"'
const STATEMENT = '2025-06-02 email from acme "Without nights we cannot be content"'

for (const language of LANGUAGES) {
  const tone = toneLanguages.find((one) => one.language === language)!
  const marks = (text: string) => checkTone(text, { language: tone, kind: 'letter', parting: true }).marks

  test(`I26: what was asked beyond the agreement stands beside what was agreed and their own words (${language})`, () => {
    const facts = factsOf([CLAUSE, REQUEST, STATEMENT].join('\n'))
    const text = said(language, 'situation.scope', { facts, chosen: [facts[2]!] })
    holds(text, 'Somebody there at night', 'Work at night', 'Without nights we cannot be content')
    holds(text, ...['2025-06-01', '2025-05-01', '2025-06-02'].map((day) => writeDay(language, day, 'long')))
    assert.deepEqual(marks(text!), [])
    assert.equal(said(language, 'situation.scope', { facts, chosen: [] }), null, 'without their words it is blame')
  })

  test(`I27: they had to come back after each of the last deliveries, and the number is that of the book (${language})`, () => {
    for (const n of [4, 5]) {
      const text = said(language, 'situation.counted-deliveries', { counted: countedFacts('acme', cameBack(n), TODAY) })
      assert.ok(numbersIn(text!.replaceAll(/[^\p{L}\p{Nd}]*2025/gu, ''), language).includes(n), text!)
      assert.deepEqual(marks(text!), [])
    }
  })

  test(`I32: nobody pays for what they were not content with, and the sum is that of the ledger (${language})`, () => {
    const lines = `2026-02-20 goodwill acme p1 g1 decided as refund 240.00 EUR for A-7
2026-02-25 refund acme 240.00 EUR for A-7 ref R-1
2026-02-25 goodwill acme p1 g1 done ref R-1`
    const goodwill = foldGoodwill('acme', factsOf(lines), TODAY)
    const [pattern] = letterPatterns({ ...EMPTY, goodwill }).filter(({ block }) => block === 'goodwill')
    const text = said(language, `goodwill.${pattern!.pattern}`, { goodwill })
    holds(
      text,
      writeMoney(language, { minor: 24000, currency: 'EUR' }),
      'A-7',
      writeDay(language, '2026-02-25', 'long'),
    )
    assert.deepEqual(marks(text!), [])
    if (language === 'en') assert.match(text!, /\bI refunded\b/)
  })

  test(`I36: we like to think that we suit everyone; here it was not so, and I am sorry (${language})`, () => {
    const text = said(language, 'apology.regret-of-fit', {})!
    const { marks: found, missing } = checkTone(text, { language: tone, kind: 'letter', parting: true })
    assert.deepEqual(found, [])
    assert.equal(
      missing.some(({ check }) => check === 'P5'),
      false,
      text,
    )
  })

  test(`I40: the close is warm, promises no way back and slams no door (${language})`, () => {
    for (const pattern of ['close.wish', 'close.thanks']) {
      const text = said(language, pattern, {})!
      const found = letterTroubles(text, { language: tone, others: [], own: [] }).map(({ check }) => check)
      assert.deepEqual(found, ['last-day'], text)
    }
  })
}

/** Five deliveries, and what the client came back with after the last `n` of them. */
function cameBack(n: number): Fact[] {
  const lines = [1, 2, 3, 4, 5].flatMap((month) => [
    `2025-0${month}-02 promise to acme "Labels ${month}" by 2025-0${month}-10`,
    `2025-0${month}-10 kept acme "Labels ${month}"`,
    ...(month > 5 - n ? [`2025-0${month}-12 case acme c${month} complaint "Not as we wished"`] : []),
  ])
  return factsOf(lines.join('\n'))
}
