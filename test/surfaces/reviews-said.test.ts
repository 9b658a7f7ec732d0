import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BRAKES } from '../../src/core/decide/considering.ts'
import { BANDS } from '../../src/core/decide/forecasts.ts'
import { APPROVAL_REASONS } from '../../src/core/decide/may-part.ts'
import { REVIEW_STATES } from '../../src/core/decide/review-state.ts'
import { COURSES, RIGHTS } from '../../src/core/ledger/kinds/decisions.ts'
import { REVIEW_CHECKS } from '../../src/core/ledger/kinds/reviews.ts'
import { plainPage } from '../../src/surfaces/page.ts'
import { sayOutput } from '../../src/surfaces/sentences.ts'
import { loadWords } from '../../src/words/load.ts'
import { onBoth } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'

const words = loadWords('en')
const page = plainPage(words)
const acme = { client: 'acme' }

/** What the command line prints, on one line: sentences may be broken anywhere. */
async function said(fresh: FreshHouse, deed: string, input: Record<string, unknown> = {}): Promise<string> {
  return sayOutput(deed, await fresh.run(deed, input), page)
    .join(' ')
    .replaceAll(/\s+/gu, ' ')
}

test('all that reviews name by a code has its words', () => {
  const keys = [
    ...BRAKES.map((brake) => `brake.${brake}-free`),
    ...APPROVAL_REASONS.map((reason) => `path.second-${reason}`),
    ...BANDS.map((band) => `review.band.${band}`),
    ...REVIEW_STATES.map((state) => `review.state.${state}`),
    ...COURSES.map((course) => `review.course.${course}`),
    ...RIGHTS.map((right) => `review.right.${right}`),
    ...REVIEW_CHECKS.flatMap((check) => [`review.check.${check}`, `review.check.${check}.about`]),
  ]
  assert.deepEqual(
    keys.filter((key) => !words.has(key)),
    [],
  )
})

const BOOK = `client acme "Acme Bakery" since 2016-01-10
2025-10-02 invoice acme 5000.00 EUR due 2025-11-01
2025-09-01 incident acme i1 behaviour gravity 3 "You are all idiots" as words type threat member armen
2025-10-01 incident acme i2 behaviour gravity 3 "Get out of my sight" as words type insult member armen
2026-02-01 case acme c1 complaint "The labels came late"
2026-02-01 promise to acme "labels" by 2026-02-20
2026-02-25 right acme public-review`

onBoth('M1, M4, M31, M35, M37: the command line says both paths, their cost, and what is missing', async (fresh) => {
  for (const line of BOOK.split('\n')) await fresh.run('add-fact', { line })
  assert.match(await said(fresh, 'see-review', acme), /^Acme Bakery is not under review/u)
  await fresh.run('open-review', acme)
  await fresh.run('postpone-review', { ...acme, due: '2026-04-01', text: 'They promised' })
  const text = await said(fresh, 'see-review', acme)
  for (const sentence of [
    /The path of repair .*Next: Settle the open case c1\./u,
    /The day was moved once\. Since 2 Mar 2026: 0 hours/u,
    /The path of parting .*Conduct towards your people: (some|strong) evidence\./u,
    /They bring 100 % of a year's revenue \(€5,000\)/u,
    /Other clients watch how somebody leaves/u,
    /nobody can promise that a reaction is harmless/u,
    /A case lies untouched\. A promise of ours is late\. Serving somebody slowly/u,
    /On 25 Feb 2026 they used a right \(a public review\)/u,
    /The program never decides/u,
  ])
    assert.match(text, sentence)
  assert.doesNotMatch(text, /\{|difficult|toxic|score:/u)
  assert.match(await said(fresh, 'see-reviews'), /Acme Bakery: since 2 Mar 2026, due 1 Apr 2026 · Open · moved once/u)
})
