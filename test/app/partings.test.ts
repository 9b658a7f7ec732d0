import assert from 'node:assert/strict'
import type { FreshHouse } from '../fresh-house.ts'
import { armen, ledgerOf, onBoth, refused, sunita } from '../fresh-house.ts'
import {
  begunParting,
  decidedReview,
  petra,
  plannedParting,
  planOpen,
  settleOpen,
  talkedParting,
  tellSent,
  ACME,
} from '../parting.ts'

const acme = { client: 'acme' }
const HELD = { ...acme, step: 'held', text: 'They had seen it coming' }

type Stage = { stage: string; state: string; missing: { code: string }[] }
type Seen = {
  parting: {
    parting: string
    state: string
    profile: string
    reasons: string
    farewell: { step: string } | null
  } | null
  earlier: { parting: string; state: string }[]
  missing: { code: string }[]
  stages: Stage[]
  lastDay: string | null
  ahead: { day: string; set: boolean } | null
  notice: { out: boolean; on: string | null }
  sinceDecision: { days: number; noticed: string | null } | null
  target: number
  afterwards: { state: string; from: string; until: string; question: string; text: string | null } | null
}
type Listed = {
  partings: { client: string; state: string; stage: string | null; asks: string | null }[]
  sent: { n: number; within: number }
}

const see = (fresh: FreshHouse) => fresh.run<Seen>('see-parting', acme)
const list = (fresh: FreshHouse, input = {}) => fresh.run<Listed>('see-partings', input)
const statesOf = async (fresh: FreshHouse) => (await see(fresh)).stages.map(({ state }) => state).join(' ')

onBoth('I17: nothing is begun before the decision, and what is refused records nothing', async (fresh) => {
  await fresh.tell(ACME)
  const before = await ledgerOf(fresh)
  await refused(fresh.run('begin-parting', acme), 'decision-missing')
  await refused(fresh.run('record-farewell', HELD), 'parting-not-begun')
  await refused(fresh.run('see-talk-guide', acme), 'parting-not-begun')
  assert.deepEqual(await ledgerOf(fresh), before)
  const seen = await see(fresh)
  assert.deepEqual([seen.parting, seen.missing[0]?.code], [null, 'decision-missing'])
})

onBoth('I17: the stages follow each other, and a deed of a later one is refused on every surface', async (fresh) => {
  await begunParting(fresh)
  await refused(fresh.run('begin-parting', acme), 'parting-begun', { day: '2026-03-02' })
  for (const surface of ['web', 'http', 'cli', 'mcp'] as const)
    await refused(fresh.run('record-farewell', HELD, undefined, surface), 'obligations-unplanned')
  assert.equal(await statesOf(fresh), 'done open waiting waiting waiting waiting')
  await planOpen(fresh)
  assert.equal(await statesOf(fresh), 'done open waiting waiting waiting waiting')
  await refused(fresh.run('record-farewell', HELD), 'lastday-missing')
  assert.deepEqual((await see(fresh)).ahead, { day: '2026-04-01', set: false })
  await fresh.run('set-last-day', { ...acme, due: '2026-04-30' })
  assert.deepEqual((await see(fresh)).ahead, { day: '2026-04-30', set: true })
  assert.equal(await statesOf(fresh), 'done done open waiting waiting waiting')
  await fresh.run('record-farewell', HELD)
  assert.equal(await statesOf(fresh), 'done done done open waiting waiting')
  await refused(fresh.run('close-parting', acme), 'notice-not-out')
})

onBoth('I17: a parting whose decision lacks something again is held back', async (fresh) => {
  await talkedParting(fresh)
  await fresh.run('record-right', { ...acme, used: 'regulator', on: '2026-03-01' }, armen)
  const [decision] = (await see(fresh)).stages
  assert.deepEqual([decision?.state, decision?.missing[0]?.code], ['open', 'retaliation-missing'])
})

onBoth('2.1: the talk is held before the letter, or left out for a reason with words', async (fresh) => {
  await plannedParting(fresh)
  const left = { ...acme, step: 'skipped', text: 'They moved without a word' }
  await refused(fresh.run('record-farewell', left), 'farewell-because')
  await refused(fresh.run('record-farewell', { ...HELD, because: 'unreachable' }), 'farewell-held')
  await refused(fresh.run('record-farewell', { ...HELD, on: '2026-04-01' }), 'day-in-future')
  await refused(fresh.run('record-farewell', { ...HELD, on: '2026-03-01' }), 'day-in-past', { first: '2026-03-02' })
  await refused(fresh.run('record-farewell', { ...HELD, person: 'nobody' }), 'person-not-found')
  await fresh.run('record-farewell', { ...left, because: 'unreachable' })
  assert.equal((await see(fresh)).stages[2]?.state, 'skipped')
  await fresh.run('record-farewell', { ...HELD, mood: 'sad', person: 'anna' })
  assert.deepEqual((await see(fresh)).parting?.farewell?.step, 'held')
})

onBoth('T4: the talk is left out for safety only where somebody was endangered', async (fresh) => {
  await plannedParting(fresh)
  const unsafe = { ...acme, step: 'skipped', text: 'We do not go there', because: 'safety' }
  await refused(fresh.run('record-farewell', unsafe), 'farewell-safety')
  await fresh.tell(
    '2026-03-01 incident acme i4 behaviour gravity 4 "I will break your legs" type threat member armen by armen',
  )
  const part = { course: 'part', text: 'It is not safe', rejected: 'repair', whyNot: 'Not after this' }
  await fresh.run('decide-course', { ...acme, ...part, safety: true })
  await fresh.run('approve-decision', { ...acme, step: 'given', text: 'They said they come tonight' })
  await fresh.run('record-farewell', unsafe)
  assert.equal((await see(fresh)).stages[2]?.state, 'skipped')
})

onBoth('T2: the customs of a profession hold until they are changed', async (fresh) => {
  await decidedReview(fresh)
  await fresh.run('begin-parting', { ...acme, profile: 'accounting' })
  assert.equal((await see(fresh)).parting?.reasons, 'none')
  await refused(fresh.run('change-parting', acme), 'input-invalid')
  await fresh.run('change-parting', { ...acme, reasons: 'documented', policy: 'no' })
  const { parting } = await see(fresh)
  assert.deepEqual([parting?.profile, parting?.reasons], ['accounting', 'documented'])
})

onBoth('a parting that is given up leaves its number behind, and another may be begun', async (fresh) => {
  await begunParting(fresh)
  await refused(fresh.run('drop-parting', { ...acme, text: ' ' }), 'input-invalid')
  await fresh.run('drop-parting', { ...acme, text: 'They asked for a year' })
  const seen = await see(fresh)
  assert.deepEqual([seen.parting, seen.earlier[0]?.state], [null, 'dropped'])
  assert.equal((await fresh.run<{ parting: string }>('begin-parting', acme)).parting, 'parting-2')
})

onBoth('a letter that waits is called back before the parting is given up', async (fresh) => {
  await talkedParting(fresh)
  await fresh.tell('2026-03-02 notice acme parting-1 queued way email at 2026-03-03T08:00:00.000Z')
  await refused(fresh.run('drop-parting', { ...acme, text: 'They asked for a year' }), 'notice-waiting')
})

onBoth('what the team was told is taken back when a parting is given up after its letter', async (fresh) => {
  await talkedParting(fresh)
  await tellSent(fresh, '2026-04-30')
  const leaving = () => fresh.run<{ leaving: { due: string } | null }>('see-leaving', acme, armen)
  assert.equal((await leaving()).leaving?.due, '2026-04-30')
  await fresh.run('drop-parting', { ...acme, text: 'They mended it all' })
  assert.equal((await leaving()).leaving, null)
})

onBoth('M39: a parting is closed on its last day and not before, and not while anything is open', async (fresh) => {
  await talkedParting(fresh)
  await tellSent(fresh, '2026-04-30')
  await refused(fresh.run('close-parting', acme), 'last-day-ahead', { day: '2026-04-30' })
  fresh.turnTo('2026-04-30')
  await refused(fresh.run('close-parting', acme), 'obligations-open')
  assert.equal((await list(fresh, { due: true })).partings[0]?.asks, 'close')
  await settleOpen(fresh, 'acme', '2026-04-30')
  await fresh.run('close-parting', { ...acme, text: 'All handed over' })
  const book = await fresh.export()
  assert.match(book, /2026-04-30 end acme initiative us by mira/)
  assert.match(book, /2026-04-30 review acme review-1 closed "All handed over" by mira/)
  assert.match(book, /2026-04-30 suppress acme set as marketing by mira/)
  await refused(fresh.run('close-parting', acme), 'parting-not-begun')
})

onBoth('I16, M40: days from decision to notice are measured, and a late letter asks every day', async (fresh) => {
  await decidedReview(fresh)
  assert.equal((await list(fresh, { due: true })).partings[0]?.asks, 'begin')
  await fresh.run('begin-parting', { ...acme, profile: 'agency' })
  assert.deepEqual((await list(fresh, { due: true })).partings, [])
  fresh.turnTo('2026-03-17')
  assert.equal((await list(fresh, { due: true })).partings[0]?.asks, 'notice-late')
  assert.deepEqual([(await see(fresh)).sinceDecision?.days, (await see(fresh)).target], [15, 14])
  await tellSent(fresh, '2026-04-30', '2026-03-17')
  fresh.turnTo('2026-04-01')
  assert.deepEqual((await see(fresh)).sinceDecision, { decided: '2026-03-02', days: 15, noticed: '2026-03-17' })
  const review = await fresh.run<{ sinceDecision: { noticed: string | null } }>('see-review', acme)
  assert.equal(review.sinceDecision.noticed, '2026-03-17')
  const reviews = await fresh.run<{ reviews: { sinceDecision: { days: number } | null }[] }>('see-reviews', {})
  assert.equal(reviews.reviews[0]?.sinceDecision?.days, 15)
  assert.deepEqual((await list(fresh)).sent, { n: 1, within: 0 })
})

async function closed(fresh: FreshHouse): Promise<void> {
  await talkedParting(fresh)
  await tellSent(fresh, '2026-03-20')
  fresh.turnTo('2026-03-20')
  await settleOpen(fresh, 'acme', '2026-03-20')
  await fresh.run('close-parting', acme)
}

onBoth('I31: one last question, two to four weeks after the last day, in words that sell nothing', async (fresh) => {
  await talkedParting(fresh)
  await refused(fresh.run('ask-afterwards', acme), 'parting-not-closed')
  await tellSent(fresh, '2026-03-20')
  fresh.turnTo('2026-03-20')
  await settleOpen(fresh, 'acme', '2026-03-20')
  await fresh.run('close-parting', acme)
  await refused(fresh.run('ask-afterwards', acme), 'afterwards-early', { from: '2026-04-03' })
  await refused(fresh.run('answer-afterwards', { ...acme, text: 'Fine' }), 'afterwards-not-asked')
  fresh.turnTo('2026-04-03')
  assert.equal((await list(fresh, { due: true })).partings[0]?.asks, 'question')
  assert.match((await see(fresh)).afterwards?.question ?? '', /how was it for you/)
  const sells = { ...acme, text: 'How was it? We have a discount for you.' }
  await refused(fresh.run('ask-afterwards', sells), 'afterwards-sells', { words: 'discount' })
  await fresh.run('ask-afterwards', acme)
  await refused(fresh.run('ask-afterwards', acme), 'afterwards-asked')
  await fresh.run('answer-afterwards', { ...acme, text: 'It was good while it lasted' })
  assert.equal((await see(fresh)).afterwards?.text, 'It was good while it lasted')
  assert.equal(await statesOf(fresh), 'done done done done done done')
  await refused(fresh.run('waive-afterwards', { ...acme, text: 'No need' }), 'afterwards-asked')
})

onBoth('I31: whoever is in care is not asked, and after a month nobody is', async (fresh) => {
  await closed(fresh)
  fresh.turnTo('2026-04-05')
  await fresh.tell('2026-04-01 care acme set "More time" agreed until 2026-04-10')
  await refused(fresh.run('ask-afterwards', acme), 'afterwards-care')
  fresh.turnTo('2026-04-20')
  await refused(fresh.run('ask-afterwards', acme), 'afterwards-late', { until: '2026-04-19' })
  assert.deepEqual((await list(fresh, { due: true })).partings, [])
  await fresh.run('waive-afterwards', { ...acme, text: 'Its time has passed' })
  assert.equal((await see(fresh)).stages[5]?.state, 'skipped')
})

onBoth('a parting is for owners and those with the compliance role until the letter is out', async (fresh) => {
  await talkedParting(fresh)
  for (const [deed, input] of [
    ['see-partings', {}],
    ['see-parting', acme],
    ['see-talk-guide', acme],
    ['begin-parting', acme],
    ['change-parting', { ...acme, profile: 'law' }],
    ['drop-parting', { ...acme, text: 'x' }],
    ['record-farewell', HELD],
    ['close-parting', acme],
    ['ask-afterwards', acme],
    ['answer-afterwards', { ...acme, text: 'x' }],
    ['waive-afterwards', { ...acme, text: 'x' }],
  ] as const)
    await refused(fresh.run(deed, input, armen), 'trusted-only')
  assert.equal((await fresh.run<Seen>('see-parting', acme, petra)).parting?.parting, 'parting-1')
  const hidden = await fresh.run<{ leaving: unknown; mine: unknown[]; others: unknown[] }>('see-leaving', acme, armen)
  assert.deepEqual([hidden.leaving, hidden.mine, hidden.others], [null, [], []])
  const { facts } = await fresh.run<{ facts: { kind: string }[] }>('see-timeline', acme, sunita)
  const kinds = ['parting', 'farewell', 'obligation', 'lastday']
  assert.deepEqual(
    facts.filter(({ kind }) => kinds.includes(kind)),
    [],
  )
})

onBoth('after the letter everybody sees the last day and what is theirs to do, and never why', async (fresh) => {
  await talkedParting(fresh)
  await tellSent(fresh, '2026-04-30')
  await fresh.tell(
    '2026-03-02 obligation acme parting-1 files planned as files "The print files" way hand-over owner armen due 2026-04-20',
  )
  const seen = await fresh.run<{ leaving: { due: string; member: string }; mine: { text: string }[] }>(
    'see-leaving',
    acme,
    armen,
  )
  assert.deepEqual([seen.leaving.due, seen.leaving.member], ['2026-04-30', 'mira'])
  assert.deepEqual(
    seen.mine.map(({ text }) => text),
    ['The print files'],
  )
  assert.doesNotMatch(JSON.stringify(seen), /It goes on|idiots|They had seen it coming|policy/)
})

onBoth('a line by hand is no way around the deeds', async (fresh) => {
  await begunParting(fresh)
  for (const [line, deed] of [
    ['2026-03-02 parting acme parting-2 begun', 'begin-parting'],
    ['2026-03-02 parting acme parting-1 changed return welcome', 'change-parting'],
    ['2026-03-02 parting acme parting-1 dropped', 'drop-parting'],
    ['2026-03-02 parting acme parting-1 done', 'close-parting'],
    ['2026-03-02 farewell acme parting-1 held "Fine"', 'record-farewell'],
    ['2026-03-02 afterwards acme parting-1 asked', 'ask-afterwards'],
    ['2026-03-02 afterwards acme parting-1 answered "x"', 'answer-afterwards'],
    ['2026-03-02 afterwards acme parting-1 waived "x"', 'waive-afterwards'],
  ] as const) {
    await refused(fresh.run('add-fact', { line }), 'line-has-deed', { deed })
    await refused(fresh.run('add-fact', { line }, armen), 'trusted-only')
  }
})

onBoth('the guide for the talk is made of this client and names no ground', async (fresh) => {
  await begunParting(fresh)
  const guide = await fresh.run<{ parts: { part: string; lines: { code: string }[] }[] }>('see-talk-guide', acme)
  const codes = guide.parts.flatMap(({ lines }) => lines.map(({ code }) => code))
  for (const code of ['person', 'years', 'first-work', 'say-it-day', 'planned-threat'])
    assert.ok(codes.includes(code), code)
  assert.doesNotMatch(JSON.stringify(guide), /idiots|Get out of my sight|It goes on/)
})
