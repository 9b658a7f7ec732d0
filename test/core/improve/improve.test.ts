import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldCases } from '../../../src/core/cases/fold-cases.ts'
import { foldAlternatives, lineOf } from '../../../src/core/improve/alternatives.ts'
import { paretoOf } from '../../../src/core/improve/causes.ts'
import { effortAnswers, effortBySteps, frictionsOf } from '../../../src/core/improve/effort.ts'
import { foldImprovements } from '../../../src/core/improve/fold-improvements.ts'
import { byScore, isCheckDue, recurrenceOf, scoreOf } from '../../../src/core/improve/score.ts'
import { caseTiming } from '../../../src/core/improve/timing.ts'
import { factsOf } from '../expect/sheet-story.ts'

const CLIENT = 'client acme "Acme Bakery"\n'
const TODAY = '2026-12-31'

function found(day: string, key: string, rest: string): string {
  return `${day} case acme ${key} complaint "Not as it should be"\n${day} finding acme ${key} ${rest}\n`
}

void test('A28: causes in their order, each with its interval; none is said under five', () => {
  const late = ['a', 'b', 'c', 'd'].map((key) => found('2026-03-02', key, 'us valid cause late')).join('')
  const facts = factsOf(
    `${CLIENT}${late}${found('2026-03-03', 'e', 'us partly cause quality')}${found('2026-03-04', 'f', 'client not-valid')}${found('2026-03-05', 'g', 'us valid')}2026-03-06 case acme h complaint "New"\n2026-03-06 case acme i request "More"\n`,
  )
  const { causes, ...counts } = paretoOf(foldCases('acme', facts, TODAY), TODAY)
  assert.deepEqual(counts, { n: 5, unnamed: 1, unfound: 1, not: 1, few: 1 })
  assert.deepEqual(
    causes.map(({ cause, count, upTo }) => [cause, count, upTo]),
    [
      ['late', 4, 0.8],
      ['quality', 1, 1],
    ],
  )
  // Four of five: 38 to 96 % (handbook 3.6).
  const { low, high } = causes[0]!.within!
  assert.deepEqual([Math.round(low * 100), Math.round(high * 100)], [38, 96])
  const four = foldCases('acme', factsOf(CLIENT + late), TODAY)
  assert.equal(paretoOf(four, TODAY).causes[0]?.within, null)
  assert.equal(paretoOf(four, '2027-03-02').n, 0)
})

void test('A28: our first word in minutes where both moments are known, else in days; cases opened again', () => {
  const facts = factsOf(`${CLIENT}2026-03-02 case acme a complaint "Late" at 2026-03-02T09:00:00Z
2026-03-02 handled acme a acknowledged at 2026-03-02T09:40:00Z
2026-03-02 case acme b complaint "Wrong"
2026-03-05 handled acme b answered "I see"
2026-03-06 handled acme b closed
2026-03-09 handled acme b reopened
2026-03-09 case acme c complaint "Nobody answers"
`)
  const { n, waiting, minutes, days, reopened } = caseTiming(foldCases('acme', facts, TODAY), TODAY)
  assert.deepEqual([n, waiting], [3, 1])
  assert.deepEqual([minutes?.median, minutes?.n, days?.median, days?.n], [40, 1, 3, 1])
  assert.deepEqual([reopened.count, reopened.n, reopened.within], [1, 1, null])
})

void test('A29: the effort of each step from the latest answer of each client, beside the friction log', () => {
  const facts = factsOf(`${CLIENT}2026-03-02 feedback acme ces 2 step order
2026-03-09 feedback acme ces 6 step order
2026-03-09 feedback acme ces 3
2026-03-10 friction acme order "Three forms for one order"
2025-03-10 friction acme order "A form too many"
`)
  const steps = effortBySteps(effortAnswers(facts, TODAY), frictionsOf(facts, TODAY), TODAY)
  const order = steps.find(({ step }) => step === 'order')!
  assert.deepEqual([order.n, order.easy, order.within, order.frictions], [1, 1, null, 1])
  assert.deepEqual(
    steps.map(({ step }) => step),
    ['quote', 'order', 'delivery', 'invoice', 'payment', 'support'],
  )
})

const IMPROVEMENT = `2026-01-05 improvement one-form proposed "One form for an order" tag ordering ease 4 owner mira
2026-02-01 improvement one-form started
2026-03-01 improvement one-form done due 2026-06-01
`

void test('A27, A29: an improvement keeps what was said of it, and has a day on which somebody checks', () => {
  const one = (lines = '', today = TODAY) => foldImprovements(factsOf(IMPROVEMENT + lines), today)[0]!
  assert.deepEqual(
    [one().text, one().tag, one().ease, one().owner, one().state, one().doneOn],
    ['One form for an order', 'ordering', 4, 'mira', 'done', '2026-03-01'],
  )
  assert.deepEqual([isCheckDue(one('', '2026-05-31'), '2026-05-31'), isCheckDue(one(), '2026-06-01')], [false, true])
  const checked = one('2026-06-02 improvement one-form checked "No line in the log since"\n')
  assert.deepEqual(
    [checked.said, checked.checkedOn, isCheckDue(checked, TODAY)],
    ['No line in the log since', '2026-06-02', false],
  )
  assert.deepEqual([one('2026-07-01 improvement one-form started\n').doneOn], [null])
})

const day = (on: string, client = 'acme') => ({ on, client, ref: `${client} ${on}` })

void test('A27: frequency × revenue × ease, each shown; what is not known gives no score and says what it lacks', () => {
  const revenue = (client: string) => (client === 'acme' ? 1000 : client === 'noor' ? 500 : null)
  const concerns = [day('2026-03-02'), day('2026-03-09'), day('2026-04-01', 'noor'), day('2025-01-01', 'old')]
  const score = scoreOf({ ease: 4 }, concerns, revenue, TODAY)
  assert.deepEqual(score, {
    frequency: 3,
    clients: ['acme', 'noor'],
    revenue: 1500,
    ease: 4,
    score: 18_000,
    lacks: null,
  })
  const without = scoreOf({ ease: null }, concerns, revenue, TODAY)
  assert.deepEqual([without.score, without.lacks], [null, 'ease'])
  assert.equal(scoreOf({ ease: 4 }, [day('2026-03-02', 'silent')], revenue, TODAY).lacks, 'revenue')
  assert.equal(scoreOf({ ease: 4 }, [], revenue, TODAY).lacks, 'frequency')
  assert.deepEqual([without, score].toSorted(byScore), [score, without])
})

void test('A29: whether it came again, over as many days as since it was done; too early is not clear', () => {
  const done = { doneOn: '2026-03-01' }
  const before = [day('2026-02-01'), day('2026-01-01')]
  assert.equal(recurrenceOf({ doneOn: null }, before, TODAY), null)
  const clear = recurrenceOf(done, before, '2026-06-01')!
  assert.deepEqual([clear.days, clear.before, clear.after, clear.clear], [92, 2, 0, true])
  assert.equal(recurrenceOf(done, before, '2026-05-01')?.clear, false)
  assert.equal(recurrenceOf(done, [], '2026-06-01')?.clear, false)
  const again = recurrenceOf(done, [...before, day('2026-05-05')], '2026-06-01')!
  assert.deepEqual([again.after, again.clear, again.because], [1, false, ['acme 2026-05-05']])
})

const FIRM = '2026-01-10 alternative rosa firm "Rosa Print" contact "rosa@print.example" about "short runs" agreed\n'

void test('A23: who may be named to a client: agreed, and checked within a year', () => {
  const state = (lines: string, today: string) => foldAlternatives(factsOf(lines), today)[0]?.state
  assert.equal(state(FIRM, '2027-01-10'), 'usable')
  assert.equal(state(FIRM, '2027-01-11'), 'check-again')
  assert.equal(state(`${FIRM}2027-01-11 alternative rosa firm agreed\n`, '2027-01-12'), 'usable')
  assert.equal(state(FIRM.replace(' agreed', ''), '2026-01-11'), 'not-agreed')
  assert.equal(state(`${FIRM}2026-02-01 alternative rosa firm\n`, '2026-02-02'), 'not-agreed')
  assert.equal(state('2026-01-10 alternative help public-body "Consumer help"\n', '2026-02-01'), 'usable')
  assert.equal(state(`${FIRM}2026-02-01 alternative rosa firm agreed ended\n`, '2026-02-02'), 'ended')
})

void test('T7: the line that names an alternative says who, what for and how to reach them, and nothing else', () => {
  const [rosa] = foldAlternatives(factsOf(FIRM), '2026-02-01')
  assert.equal(lineOf(rosa!), 'Rosa Print, short runs, rosa@print.example')
})
