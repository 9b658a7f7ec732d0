import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldCases } from '../../../src/core/cases/fold-cases.ts'
import { hostileThreads, hostileWords } from '../../../src/core/replies/hostile.ts'
import { outcomesByQuarter, outcomesOf } from '../../../src/core/replies/outcomes.ts'
import { mayNotApprove, publicAnswerOf } from '../../../src/core/replies/public-answer.ts'
import { factsOf } from '../expect/sheet-story.ts'

const CLIENT = 'client acme "Acme Bakery" language en\n'

function casesOf(lines: string, today = '2026-12-31') {
  return foldCases('acme', factsOf(CLIENT + lines), today)
}

/** So many cases of a month that began with hostile words and ended in a mood. */
function ended(month: string, moods: readonly string[]): string {
  return moods
    .map((mood, i) => {
      const [key, day] = [`c${month}${i}`, `2026-${month}-0${i + 1}`]
      return `${day} case acme ${key} complaint "You are liars" language en by mira
${day} handled acme ${key} answered "I can see why" by mira
${day} handled acme ${key} agreed "Fine" mood ${mood} by mira
`
    })
    .join('')
}

void test('A19: hostile words are found in the language of the case, and plain complaints are not hostile', () => {
  assert.deepEqual(hostileWords('You are liars and thieves.', 'en').length > 0, true)
  assert.deepEqual(hostileWords('The label is late and the colour is wrong.', 'en'), [])
  assert.deepEqual(hostileWords('You are liars.', 'fi').length > 0, true)
})

void test('A19: how hostile threads ended, with n; no share under five', () => {
  const few = outcomesOf(hostileThreads(casesOf(ended('03', ['softened', 'softened', 'neutral'])), [], '2026-12-31'))
  assert.deepEqual([few.n, few.shares[0]?.count, few.shares[0]?.within], [3, 2, null])
  const cases = casesOf(ended('03', ['softened', 'softened', 'neutral', 'escalated']) + ended('07', ['softened']))
  const threads = hostileThreads(cases, [], '2026-12-31')
  const { n, shares } = outcomesOf(threads)
  assert.deepEqual(
    [n, shares.map(({ mood, count }) => `${mood} ${count}`)],
    [5, ['softened 3', 'neutral 1', 'escalated 1', 'silent 0']],
  )
  const within = shares[0]!.within!
  assert.ok(within.low > 0.2 && within.low < within.share && within.high < 0.9)
  assert.deepEqual(
    outcomesByQuarter(threads).map(({ from, n: count }) => [from, count]),
    [
      ['2026-01-01', 4],
      ['2026-07-01', 1],
    ],
  )
})

const OPEN = `2026-03-02 case acme c complaint "You are liars" by mira
2026-03-03 handled acme c answered "I can see why" by armen
`

void test('A19: silent is who says nothing for thirty days after our answer, wherever they could have spoken', () => {
  const outcome = (today: string, heard: string[] = []) =>
    hostileThreads(casesOf(OPEN, today), heard, today)[0]?.outcome
  assert.equal(outcome('2026-04-01'), null)
  assert.equal(outcome('2026-04-02'), 'silent')
  assert.equal(outcome('2026-04-02', ['2026-03-20']), null)
  assert.equal(outcome('2026-04-02', ['2026-03-01']), 'silent')
  assert.equal(hostileThreads(casesOf(OPEN), [], '2026-12-31')[0]?.answeredBy, 'armen')
})

void test('A27: what we wrote is never quoted as the client’s hostile words', () => {
  const quote = (step: string) =>
    hostileThreads(
      casesOf(`2026-03-02 case acme c complaint "The label is late" language en
2026-03-03 handled acme c ${step} mood escalated by mira\n`),
      [],
      '2026-12-31',
    )[0]?.quote
  assert.equal(quote('answered "We looked into it"'), 'The label is late')
  assert.equal(quote('disagreed "Thieves, all of you"'), 'Thieves, all of you')
})

const PUBLIC = `2026-03-02 case acme c complaint "Slow" via public
2026-03-03 handled acme c answered "Thank you" by mira
`

void test('A21: two people stand behind a public answer; alone one reads it again on a later day', () => {
  const answer = (lines: string) => publicAnswerOf(casesOf(lines)[0]!)
  assert.equal(answer(PUBLIC)?.approvedOn, null)
  assert.equal(mayNotApprove(answer(PUBLIC), 'mira', 2, '2026-03-04'), 'reply-own')
  assert.equal(mayNotApprove(answer(PUBLIC), 'mira', 1, '2026-03-03'), 'reply-same-day')
  assert.equal(mayNotApprove(answer(PUBLIC), 'mira', 1, '2026-03-04'), null)
  assert.equal(mayNotApprove(answer(PUBLIC), 'armen', 2, '2026-03-03'), null)
  const approved = answer(`${PUBLIC}2026-03-03 handled acme c answered "Thank you" by armen\n`)
  assert.deepEqual([approved?.by, approved?.approvedBy], ['mira', 'armen'])
  assert.equal(mayNotApprove(approved, 'sunita', 3, '2026-03-04'), 'reply-approved')
  const nobody = answer(`${PUBLIC}2026-03-03 handled acme c answered "Thank you"\n`)
  assert.equal(nobody?.approvedOn, null, 'who is not known may be the same person')
  const changed = answer(`${PUBLIC}2026-03-04 handled acme c answered "Thank you all" by armen\n`)
  assert.deepEqual([changed?.by, changed?.approvedBy], ['armen', null])
  assert.equal(mayNotApprove(answer(PUBLIC.replace(' via public', '')), 'armen', 2, '2026-03-04'), 'reply-not-written')
})
