import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extraFor } from '../../../src/core/remedies/extras.ts'
import { recoveriesOf, recoveryRates } from '../../../src/core/remedies/recoveries.ts'
import { pastKinds, pastRemedies } from '../../../src/core/remedies/similar.ts'
import { LATE_LABEL, casesOf, factsOf, remediesOf } from './remedy-story.ts'

/** A past case with a remedy that was accepted and delivered. */
function past(key: string, remedy: string, more = 'loss work'): string {
  return `2026-01-05 case acme ${key} complaint "Wrong" ${more} matter ${key}
2026-01-06 remedy acme ${key} ${key} offered ${remedy}
2026-01-07 remedy acme ${key} ${key} accepted
2026-01-10 remedy acme ${key} ${key} delivered
`
}

function kinds(story: string, today = '2026-06-01') {
  const cases = casesOf(story, today)
  const like = cases.find(({ case: one }) => one === 'late-label')!
  return pastKinds(pastRemedies(like, cases, remediesOf(story, today), today))
}

void test('M26: the cheapest remedies that worked in similar cases come first, with how many there were', () => {
  const story = `${LATE_LABEL}${past('a', 'as refund 80 EUR')}${past('b', 'as redo "Printed anew" 90min')}${past('c', 'as redo "By courier" 30min')}`
  const [first, second] = kinds(story)
  assert.deepEqual([first!.as, first!.worked, first!.n], ['redo', 2, 2])
  assert.deepEqual(
    first!.cheapest.map(({ remedy }) => remedy.minutes),
    [30, 90],
  )
  assert.deepEqual([second!.as, second!.n], ['refund', 1])
})

void test('M26: what was complained of again did not work, and before 90 days nobody knows', () => {
  const story = `${LATE_LABEL}${past('a', 'as redo "Printed anew"')}`
  assert.equal(kinds(`${story}2026-02-01 case acme a2 complaint "Again" matter a\n`)[0]!.worked, 0)
  assert.equal(kinds(`${story}2026-04-11 case acme a2 complaint "Again" matter a\n`)[0]!.worked, 1)
  assert.deepEqual(kinds(story, '2026-04-09'), [], 'the 90 days are not over')
})

void test('M26: similar is the same cause or the same loss, and a case teaches nothing about itself', () => {
  assert.deepEqual(kinds(`${LATE_LABEL}${past('a', 'as refund 80 EUR', 'loss money')}`), [])
  const cause = `${past('a', 'as refund 80 EUR', 'loss money')}2026-01-06 finding acme a us valid cause late\n`
  assert.equal(kinds(`${LATE_LABEL}${cause}`).length, 1)
  assert.deepEqual(
    kinds(
      `${LATE_LABEL}2026-03-22 remedy acme late-label x delivered as redo\n2026-03-22 remedy acme late-label x accepted`,
    ),
    [],
  )
})

function extra(story: string) {
  return extraFor(casesOf(story)[0]!, remediesOf(story), '2026-04-01')
}

void test('M29: unexpected help is thought of once something was offered to put it right, and has a cap', () => {
  assert.equal(extra(LATE_LABEL).suggest, false)
  const offered = `${LATE_LABEL}2026-03-22 remedy acme late-label redo offered as redo "New labels"\n`
  assert.deepEqual([extra(offered).suggest, extra(offered).used, extra(offered).most], [true, 0, 2])
  const had = (day: string, key: string) =>
    `${day} remedy acme ${key} ${key} offered as extra "A drawing for the window"\n`
  assert.equal(extra(offered + had('2026-03-23', 'late-label')).suggest, false, 'once for a case')
  assert.equal(extra(offered + had('2025-06-01', 'x') + had('2025-09-01', 'y')).suggest, false, 'the year is full')
  assert.equal(extra(offered + had('2025-03-01', 'x') + had('2025-03-02', 'y')).suggest, true, 'that is longer ago')
})

void test('3.2: at severity 4 and 5 nothing is an opportunity: no unexpected help is brought up', () => {
  const offered = `${LATE_LABEL}2026-03-22 remedy acme late-label redo offered as redo "New labels"\n`
  assert.equal(extra(offered.replace('severity 3', 'severity 4')).suggest, false)
})

function recovered(more: string, today = '2027-12-31') {
  const story = `${LATE_LABEL}2026-03-22 remedy acme late-label redo delivered as redo\n${more}`
  return recoveriesOf('acme', factsOf(story), today)
}

void test('M30: twelve months after, a client is one who bought or spoke in the second half and did not part', () => {
  const stays = (more: string) => recovered(more)[0]!.stayed
  assert.equal(stays(''), false)
  assert.equal(stays('2026-05-01 invoice acme 100 EUR\n'), false, 'that was in the first half')
  assert.equal(stays('2026-12-01 invoice acme 100 EUR\n'), true)
  assert.equal(stays('2026-12-01 invoice acme 100 EUR\n2027-01-10 end acme initiative client\n'), false)
  assert.equal(stays('2027-06-01 invoice acme 100 EUR\n'), false, 'after the twelve months')
  assert.deepEqual(recovered('', '2027-03-21'), [], 'twelve months are not over')
  assert.equal(recovered('2026-08-01 referral acme came\n')[0]!.referred, true)
  assert.equal(recovered('2026-08-01 referral acme asked\n')[0]!.referred, false, 'asking is ours')
})

void test('M30: the shares come with their n and interval, and a case counts once', () => {
  const twice = recovered('2026-03-25 remedy acme late-label more delivered as fix\n2026-12-01 invoice acme 100 EUR\n')
  assert.equal(twice.length, 1)
  const { n, stayed, referred } = recoveryRates(twice)
  assert.deepEqual([n, stayed.share, stayed.n, referred.share], [1, 1, 1, 0])
  assert.ok(stayed.low < 0.3, 'one case proves next to nothing')
})
