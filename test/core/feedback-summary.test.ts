import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { gatherFeedback } from '../../src/core/advice/feedback-summary.ts'
import type { FeedbackSummary } from '../../src/core/advice/feedback-summary.ts'
import { dayFromNumber, dayNumber } from '../../src/core/day.ts'
import { npsOf } from '../../src/core/models/nps.ts'
import { emptyHistory } from '../../src/core/signals/history.ts'
import type { FeedbackItem, History } from '../../src/core/signals/history.ts'

const DAY = '2026-03-02'
const TODAY = dayNumber(DAY)

type Said = [measure: FeedbackItem['measure'], score: number, ago?: number, more?: boolean]

function client(name: string, said: Said[] = [], lastTalk = 10): History {
  const feedback = said
    .map(([measure, score, ago = 30, more = false], i) => {
      return { on: TODAY - ago, measure, score, more, ref: `${name}-${i}` }
    })
    .toSorted((a, b) => a.on - b.on)
  const work = [{ on: TODAY - lastTalk, ref: `${name}-work` }]
  return { ...emptyHistory(name), feedback, work }
}

function summaryOf(histories: Iterable<History>, day = DAY): FeedbackSummary {
  const gathering = gatherFeedback(day)
  for (const history of histories) gathering.add(history)
  return gathering.done()
}

/** A book in which so many answer 9, 5 and 8; `silent` more say nothing. */
function book(promoters: number, detractors: number, n: number, silent = 0, ago = 30): History[] {
  return Array.from({ length: n + silent }, (_, i) => {
    const score = i < promoters ? 9 : i < promoters + detractors ? 5 : 8
    return client(`c${String(i).padStart(4, '0')}`, i < n ? [['nps', score, ago]] : [])
  })
}

/** The table of handbook 6.2: answers, promoters, detractors, score, low, high. */
const TABLE = [
  [10, 6, 1, 50, 0, 77],
  [20, 12, 4, 40, 2, 68],
  [30, 18, 5, 43, 13, 66],
  [50, 30, 8, 44, 21, 62],
  [100, 60, 16, 44, 28, 57],
  [400, 240, 64, 44, 36, 51],
] as const

test('the score has the interval of the handbook, and a large population changes next to nothing', () => {
  for (const [n, promoters, detractors, ...expected] of TABLE) {
    const { score, low, high } = npsOf({ promoters, detractors, passives: n - promoters - detractors })!
    // The table's 68 of twenty answers is 67.475, rounded twice.
    for (const [i, points] of [score, low, high].entries())
      assert.ok(Math.abs(points - expected[i]!) < 0.53, `${n}: ${points} is not ${expected[i]}`)
    const { nps } = summaryOf(book(promoters, detractors, n, 20_000))
    const { within } = nps
    const off = [within!.score - score, within!.low - low, within!.high - high].map(Math.abs)
    assert.ok(Math.max(...off) < 0.5, `${n} of a large book is off by ${off.join(', ')}`)
    assert.equal(nps.display, n < 30 ? 'faint' : 'score')
  }
})

test('of a small book that answered almost whole nearly everything is known', () => {
  const { nps, rate } = summaryOf(book(18, 5, 28, 2))
  assert.equal(rate.n, 30)
  assert.ok(Math.abs(nps.within!.correction - Math.sqrt(2 / 29)) < 1e-12)
  assert.ok(nps.within!.high - nps.within!.low < 16)
  const whole = summaryOf(book(18, 5, 28)).nps.within!
  assert.deepEqual([whole.low, whole.high], [whole.score, whole.score])
})

test('under ten answers there are names and no score, from ten one', () => {
  const few = summaryOf(book(5, 1, 9, 20))
  assert.deepEqual([few.nps.display, few.nps.within, few.nps.change, few.voices.length], ['names', null, null, 9])
  const more = summaryOf(book(6, 1, 10, 20))
  assert.equal(more.nps.within?.score, 50)
  // Now only those who are merely satisfied are named.
  assert.deepEqual([more.voices.length, more.classes.passive], [3, 3])
  assert.ok(more.voices.every((one) => one.class === 'passive'))
})

test('N6: who said nothing in twelve months is unknown, never content', () => {
  const seen = summaryOf([
    client('a', [['nps', 9, 365]]),
    client('b', [['nps', 10, 366]]),
    client('c'),
    client('d', [['helped', 1, 3]]),
  ])
  assert.deepEqual([seen.population, seen.heard, seen.silent], [4, 1, 3])
  assert.deepEqual(seen.classes, { attached: 1, passive: 0, unhappy: 0 })
  assert.equal(seen.rate.share, 0.25)
  assert.deepEqual(
    [seen.rate.low, seen.rate.high].map((one) => Math.round(100 * one)),
    [5, 70],
  )
})

test('the latest answer of a client to a question counts, of one day the lowest', () => {
  const seen = summaryOf([
    client('a', [
      ['nps', 3, 200],
      ['nps', 9, 20],
      ['csat', 5, 100],
    ]),
    client('b', [
      ['csat', 5, 20],
      ['csat', 3, 20],
      ['ces', 6, 40],
    ]),
  ])
  assert.deepEqual([seen.nps.promoters, seen.nps.n], [1, 1])
  assert.deepEqual([seen.csat.good, seen.csat.n, seen.csat.within], [1, 2, null])
  assert.deepEqual([seen.ces.good, seen.ces.n], [1, 1])
  assert.equal(seen.voices[0]!.client, 'b')
})

test('shares of the other questions are given from ten answers on', () => {
  const scores = [5, 5, 4, 4, 4, 4, 4, 4, 3, 2]
  const { csat } = summaryOf(scores.map((score, i) => client(`c${i}`, [['csat', score]])))
  assert.deepEqual([csat.good, csat.n, csat.display, csat.within?.share], [8, 10, 'faint', 0.8])
  assert.deepEqual(
    [csat.within!.low, csat.within!.high].map((one) => Math.round(100 * one)),
    [49, 94],
  )
})

test('N6, N7: who is satisfied but not attached is named, with the last good word and whether more is known', () => {
  const { voices } = summaryOf([
    client('glad', [['nps', 9]]),
    client('asked', [
      ['nps', 9, 400],
      ['nps', 7, 40],
      ['helped', 1, 20, true],
    ]),
    client('unasked', [
      ['csat', 3, 50],
      ['nps', 7, 500, true],
    ]),
    client('cross', [['nps', 2, 5]]),
  ])
  const named = voices.map((one) => [one.client, one.class, one.lastGood, one.more?.on ?? null])
  assert.deepEqual(named, [
    ['asked', 'passive', dayFromNumber(TODAY - 400), dayFromNumber(TODAY - 20)],
    ['unasked', 'passive', null, null],
    ['cross', 'unhappy', null, null],
    ['glad', 'attached', dayFromNumber(TODAY - 30), null],
  ])
  assert.deepEqual(voices[0]!.because, ['asked-1', 'asked-0', 'asked-2'])
})

test('who has left is in no figure, and said to be so; what lies ahead is not known', () => {
  const gone = { ...client('gone', [['nps', 1]]), endings: [{ on: TODAY - 5, initiative: 'client', ref: 'end' }] }
  const later = client('later', [['nps', 9, -3]], -3)
  const seen = summaryOf([
    gone,
    later,
    client('here', [
      ['nps', 9],
      ['nps', 2, -1],
    ]),
  ])
  assert.deepEqual([seen.population, seen.heard, seen.gone, seen.nps.promoters], [1, 1, 1, 1])
  assert.equal(summaryOf([gone], dayFromNumber(TODAY - 6)).nps.detractors, 1)
})

test('a trend is given only where chance does not explain it', () => {
  const year = (promoters: number, detractors: number, n: number, ago: number) => book(promoters, detractors, n, 0, ago)
  const change = (before: History[], after: History[]) => {
    const both = after.map((one, i) => ({ ...one, feedback: [...(before[i]?.feedback ?? []), ...one.feedback] }))
    return summaryOf(both).nps.change
  }
  const up = change(year(10, 25, 40, 400), year(30, 5, 40, 30))
  assert.deepEqual([up?.trend, up?.difference, up?.n], ['up', 100, 40])
  assert.ok(up!.low > 0)
  assert.equal(change(year(30, 5, 40, 400), year(10, 25, 40, 30))?.trend, 'down')
  assert.equal(change(year(20, 8, 40, 400), year(22, 7, 40, 30)), null)
  // Nine answers of the year before are people and no score.
  assert.equal(change(year(0, 9, 9, 400), year(40, 0, 40, 30)), null)
})

const someSaid = fc.tuple(
  fc.constantFrom('nps', 'csat', 'ces', 'helped'),
  fc.integer({ min: 1, max: 5 }),
  fc.integer({ min: 0, max: 900 }),
  fc.boolean(),
) as fc.Arbitrary<Said>

test('whoever is asked: everybody is heard or silent, every class has its clients, at most ten are named', () => {
  fc.assert(
    fc.property(fc.array(fc.array(someSaid, { maxLength: 5 }), { maxLength: 40 }), (said) => {
      const histories = said.map((one, i) => client(`c${i}`, one))
      const seen = summaryOf(histories)
      assert.equal(seen.heard + seen.silent, seen.population)
      assert.equal(seen.classes.attached + seen.classes.passive + seen.classes.unhappy, seen.heard)
      assert.equal(seen.voices.length <= 10 && seen.voices.length <= seen.heard, true)
      for (const one of [seen.nps, seen.csat, seen.ces]) assert.equal(one.within === null, one.n < 10)
      assert.deepEqual(summaryOf(histories.toReversed()), seen)
    }),
  )
})
