import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hostileAfterRepair } from '../../../src/core/review/after-repair.ts'
import { deliveries, OTHERS, readBook } from './book-story.ts'

const ACME = `client acme "Acme"\n${deliveries('acme', 6, '2026-09-01')}`

/** A complaint on one matter, decided not to be right, with a remedy that was accepted and delivered before the next. */
function round(n: number, on: string, found = 'client not-valid', by = 'armen'): string {
  return `${on} case acme c${n} complaint "The paper feels wrong" severity 1 matter paper loss work by ${by}
${on} finding acme c${n} ${found} by mira
${on} remedy acme c${n} r${n} offered as redo "Printed again"
${on} remedy acme c${n} r${n} accepted
${on} remedy acme c${n} r${n} delivered
`
}

const ROUNDS = round(1, '2026-05-01') + round(2, '2026-06-15', 'unknown not-valid', 'sunita') + round(3, '2026-08-01')
const ASKED = `2026-08-02 review acme rev opened "Never satisfied" visible owner by mira
2026-08-03 checked acme rev own-fault no "We held the sheet against each" visible owner by mira
2026-08-03 care acme asked "Nothing" visible owner by mira
`
const WARNED = '2026-08-10 warning acme w told "We said what we can and cannot do" by mira\n'
const ALL = ACME + ROUNDS + ASKED + WARNED

function missing(story: string, members = 3): string[] {
  return readBook(story, { members }).pattern.needs.flatMap(({ code, met }) => (met ? [] : [code]))
}

void test('M5, M6: somebody of whom nothing is known, and who complains, is a client with a problem', () => {
  assert.equal(readBook(ACME).pattern.answer, 'client-with-a-problem')
  const once = readBook(OTHERS + ACME + round(1, '2026-05-01')).pattern
  assert.deepEqual([once.answer, once.points], ['client-with-a-problem', false])
})

void test('M9, handbook 3.6: with all of the minimum evidence, and only then, the words may appear', () => {
  const { pattern } = readBook(ALL)
  assert.deepEqual([pattern.answer, missing(ALL)], ['pattern', []])
})

void test('handbook 3.6: each piece of the minimum evidence is needed', () => {
  const without: [string, string, number][] = [
    ['warning', ALL.replace(WARNED, ''), 3],
    ['own-fault', ALL.replace(/.*own-fault.*\n/, ''), 3],
    ['care', ALL.replace(/.*care acme.*\n/, ''), 3],
    ['remedies', ALL.replaceAll(/.* r[23] delivered\n/g, ''), 3],
    ['reporters', ALL.replaceAll('by sunita', 'by armen'), 3],
    ['decided', ALL.replace(/.*finding acme c3.*\n/, ''), 3],
  ]
  for (const [code, story, members] of without) {
    assert.deepEqual(missing(story, members), [code])
    assert.notEqual(readBook(story, { members }).pattern.answer, 'pattern', code)
  }
})

void test('handbook 3.6: the owner before and after their card was written is one reporter', () => {
  const before = ALL.replaceAll('by sunita', 'by owner')
  assert.deepEqual(missing(before), [], 'armen and the owner are two')
  assert.deepEqual(missing(before.replaceAll('by armen', 'by mira')), ['reporters'])
})

void test('handbook 3.6: at least sixty days', () => {
  const soon = round(1, '2026-07-01') + round(2, '2026-07-15', 'unknown not-valid', 'sunita') + round(3, '2026-08-01')
  assert.deepEqual(missing(ACME + soon + ASKED + WARNED), ['days'])
})

void test('handbook 3.6: in a firm of one the owner and a mail are enough, the owner alone is not', () => {
  const alone = ALL.replaceAll(/by (armen|sunita)/g, 'by mira')
  assert.deepEqual(missing(alone, 1), ['reporters'])
  assert.deepEqual(missing(alone.replaceAll('loss work', 'loss work via email'), 1), [])
  assert.deepEqual(missing(alone.replaceAll('loss work', 'loss work via email'), 2), ['reporters'])
})

void test('M9: where the later complaint was right it is our failure, and no cycle of theirs', () => {
  const ours = ROUNDS.replaceAll(/(client|unknown) not-valid/g, 'us valid')
  const { pattern, evidence } = readBook(ACME + ours + ASKED + WARNED)
  assert.equal(evidence.cycles.length, 2)
  assert.equal(pattern.answer, 'client-with-a-problem')
})

void test('handbook 3.6: gravity 4 waits for nothing', () => {
  const threat =
    '2026-09-01 incident acme i1 behaviour "You will be sorry" gravity 4 type threat visible owner by armen\n'
  const { pattern } = readBook(ACME + threat)
  assert.deepEqual([pattern.answer, pattern.exception], ['pattern', true])
})

void test('M2: the base rate says how many clients of our own book met the words', () => {
  const { fit } = readBook(OTHERS + ALL)
  assert.deepEqual(fit.rates.base.pattern, { hits: 1, clients: 9 })
  assert.deepEqual(fit.rates.base.cycles, { hits: 1, clients: 9 })
  assert.deepEqual(fit.rates.base.conduct, { hits: 0, clients: 9 })
})

void test('handbook 3.6: six axes, each with its n, and no sum of them', () => {
  const { axes } = readBook(OTHERS + ALL)
  assert.deepEqual(
    axes.map(({ axis, hits, n }) => [axis, hits, n]),
    [
      ['exposure', 3, 6],
      ['validity', 0, 3],
      ['severity', 3, 3],
      ['acceptance', 3, 3],
      ['recurrence', 2, 3],
      ['conduct', 0, 0],
    ],
  )
  for (const { axis, n, tooLittle } of axes) if (axis !== 'conduct') assert.equal(tooLittle, n < 5)
})

void test('A20: hostile after repair is one data point with its day and quote, and changes no ground', () => {
  const answer = '2026-05-03 handled acme c1 disagreed "Keep your paper" mood escalated\n'
  const story = OTHERS + ACME + round(1, '2026-05-01')
  const [before, after] = [readBook(story), readBook(story + answer)]
  assert.deepEqual(
    hostileAfterRepair(after.evidence).map(({ repaired, on, quote }) => [repaired, on, quote]),
    [['2026-05-01', '2026-05-03', 'Keep your paper']],
  )
  assert.deepEqual(after.grounds, before.grounds)
  assert.equal(after.pattern.answer, 'client-with-a-problem')
  const back = '2026-05-20 case acme c9 complaint "You are liars" matter paper language en\n'
  assert.deepEqual(
    hostileAfterRepair(readBook(story + back).evidence).map(({ case: one, on, quote }) => [one, on, quote]),
    [['c9', '2026-05-20', 'liars']],
    'coming back to the matter with hostile words is one too',
  )
  assert.deepEqual(hostileAfterRepair(readBook(story + back.replace('You are liars', 'Still wrong')).evidence), [])
  const unrepaired = story.replaceAll(/.*remedy acme.*\n/g, '') + answer
  assert.deepEqual(hostileAfterRepair(readBook(unrepaired).evidence), [])
})

void test('M7: an own-fault review that came to no end is none', () => {
  assert.deepEqual(missing(ALL.replace('own-fault no', 'own-fault unclear')), ['own-fault'])
})

void test('M10, handbook 3.6: who wrote down that the client was right is no second reporter against them', () => {
  const told = (right: string) =>
    `${ALL.replaceAll('by sunita', 'by armen')}2026-10-01 incident acme i1 arguments "On film it fades" gravity 1 type expertise-override right ${right} by sunita\n`
  assert.deepEqual(missing(told('no')), [])
  assert.deepEqual(missing(told('yes')), ['reporters'])
})

void test('I1, handbook 3.6: a demand is no pattern at once, whatever gravity somebody gave it', () => {
  const demand = '2026-09-01 incident acme i1 demands "Another draft, today" gravity 4 type entitlement by armen\n'
  const { pattern } = readBook(ACME + demand)
  assert.deepEqual([pattern.answer, pattern.exception], ['client-with-a-problem', false])
})

void test('M7: the care question has one rule: asked in the 90 days before the review, or in it', () => {
  assert.deepEqual(missing(ALL.replace('2026-08-03 care', '2026-05-04 care')), [])
  assert.deepEqual(missing(ALL.replace('2026-08-03 care', '2026-05-03 care')), ['care'])
})
