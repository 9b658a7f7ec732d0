import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayNumber } from '../../src/core/day.ts'
import { MEASURES, SCALES } from '../../src/core/ledger/kinds/feedback.ts'
import { NO_BACKDROP } from '../../src/core/signals/backdrop.ts'
import { emptyHistory, historyOn } from '../../src/core/signals/history.ts'
import type { FeedbackItem, History } from '../../src/core/signals/history.ts'
import { justGoodEnough } from '../../src/core/signals/just-good-enough.ts'
import { strengthOrder } from '../../src/core/signals/signal.ts'
import type { Assessment } from '../../src/core/signals/signal.ts'

const RUNS = { numRuns: 400 }
const FIRST = dayNumber('2020-01-01')

const someItem: fc.Arbitrary<Omit<FeedbackItem, 'ref'>> = fc.constantFrom(...MEASURES).chain((measure) =>
  fc.record({
    on: fc.integer({ min: FIRST, max: FIRST + 900 }),
    measure: fc.constant(measure),
    score: fc.integer({ min: SCALES[measure][0], max: SCALES[measure][1] }),
    more: fc.boolean(),
  }),
)
const someFeedback = fc.array(someItem, { maxLength: 8 }).map(withRefs)
const someToday = fc.integer({ min: FIRST, max: FIRST + 1400 })

function withRefs(items: readonly Omit<FeedbackItem, 'ref'>[]): FeedbackItem[] {
  return items.toSorted((a, b) => a.on - b.on).map((item, i) => ({ ...item, ref: `f${i}` }))
}

function said(feedback: readonly FeedbackItem[], today: number): Assessment {
  const history: History = { ...emptyHistory('acme'), feedback: [...feedback] }
  return justGoodEnough.assess(historyOn(history, today), today, NO_BACKDROP)
}

/** 0 for clear, 1 to 3 for raised; null for unknown. */
function loudness(found: Assessment): number | null {
  if (found.state === 'unknown') return null
  return found.state === 'clear' ? 0 : strengthOrder(found.strength)
}

test('N6: without a word on the relationship in twelve months it is unknown, else it never is', () => {
  fc.assert(
    fc.property(someFeedback, someToday, (feedback, today) => {
      const valid = feedback.some(({ measure, on }) => measure !== 'helped' && on <= today && today - on <= 365)
      assert.equal(said(feedback, today).state === 'unknown', !valid)
    }),
    RUNS,
  )
})

test('a better score never makes the warning louder', () => {
  fc.assert(
    fc.property(someFeedback, someToday, fc.nat(), fc.nat(), (feedback, today, pick, better) => {
      const worse = feedback[pick % Math.max(feedback.length, 1)]
      if (!worse) return
      const score = Math.min(SCALES[worse.measure][1], worse.score + better)
      const improved = feedback.map((item) => (item === worse ? { ...item, score } : item))
      const [before, after] = [loudness(said(feedback, today)), loudness(said(improved, today))]
      assert.equal(after === null, before === null)
      if (before !== null && after !== null) assert.ok(after <= before, `${before} became ${after}`)
    }),
    RUNS,
  )
})

test('a good word is never a warning, and one that is merely good enough is never clear', () => {
  for (const measure of MEASURES.filter((one) => one !== 'helped')) {
    const [low, high] = SCALES[measure]
    const found = Array.from({ length: high - low + 1 }, (_, i) =>
      loudness(said([{ on: FIRST, measure, score: low + i, more: false, ref: 'f0' }], FIRST)),
    )
    assert.deepEqual([found[0], found.at(-1)], [3, 0])
    assert.deepEqual(
      found,
      found.toSorted((a, b) => b! - a!),
    )
    assert.ok(found.includes(1) && found.includes(2))
  }
})

test('N5: what was said and done in the years before changes neither state nor strength', () => {
  fc.assert(
    fc.property(someFeedback, someToday, fc.integer({ min: 1, max: 40 }), (feedback, today, years) => {
      const earlier = withRefs(
        Array.from({ length: years }, (_, i) => {
          return { on: FIRST - 366 - 200 * i, measure: 'nps' as const, score: i % 11, more: false }
        }),
      )
      assert.equal(loudness(said([...earlier, ...feedback], today)), loudness(said(feedback, today)))
    }),
    RUNS,
  )
})

test('since is the first day on which it held', () => {
  fc.assert(
    fc.property(someFeedback, someToday, (feedback, today) => {
      const found = said(feedback, today)
      if (found.state !== 'raised') return
      for (let on = found.since; on <= today; on++) assert.equal(said(feedback, on).state, 'raised', String(on))
      assert.notEqual(said(feedback, found.since - 1).state, 'raised')
    }),
    RUNS,
  )
})
