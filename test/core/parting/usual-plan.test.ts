import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../../../src/core/day.ts'
import { OBLIGATIONS, OBLIGATION_WAYS } from '../../../src/core/ledger/kinds/obligations.ts'
import { PROFESSIONS } from '../../../src/core/ledger/kinds/partings.ts'
import { usualPlan } from '../../../src/core/parting/obligations/usual-plan.ts'
import { profileOf } from '../../../src/core/parting/professions.ts'
import { settlingOf, TODAY } from './some-parting.ts'

type One = ReturnType<typeof settlingOf>['all'][number]

const BARE: One = { ...settlingOf('2026-02-01 promise to acme "New label" by 2026-03-20').of('promise'), due: null }
const LAST = '2026-04-01'
const around = { last: LAST, find: 30, today: TODAY }
const planOf = (change: Partial<One>) => usualPlan({ ...BARE, ...change }, around)

test('M39: what we owe is finished by its own day, else on the last day', () => {
  assert.deepEqual(planOf({ due: '2026-03-20' }), { way: 'finish', due: '2026-03-20' })
  assert.deepEqual(planOf({}), { way: 'finish', due: LAST })
  assert.deepEqual(planOf({ due: '2026-01-05' }), { way: 'finish', due: LAST })
  for (const as of ['case', 'remedy', 'work', 'prepaid', 'unbilled', 'invoice', 'access'] as const)
    assert.deepEqual(planOf({ as }), { way: 'finish', due: LAST })
})

test('handbook 2.4: what is theirs to have is handed over, and their own is back by the last day', () => {
  for (const as of ['records', 'files', 'documents', 'credentials', 'licence', 'data'] as const)
    assert.deepEqual(planOf({ as }), { way: 'hand-over', due: LAST })
  assert.deepEqual(planOf({ as: 'records', provided: true, due: '2026-04-16' }), { way: 'hand-over', due: LAST })
  assert.deepEqual(planOf({ as: 'records', provided: true, due: '2026-03-10' })?.due, '2026-03-10')
})

test('I38: a deadline is met by us, or handed over while there is time to find somebody', () => {
  assert.deepEqual(planOf({ as: 'deadline', deadline: '2026-04-10' }), { way: 'finish', due: '2026-04-10' })
  assert.deepEqual(planOf({ as: 'work', deadline: '2026-03-10', due: '2026-03-20' })?.due, '2026-03-10')
  assert.deepEqual(planOf({ as: 'data', deadline: '2026-04-10' }), { way: 'hand-over', due: '2026-03-11' })
  assert.deepEqual(planOf({ as: 'data', deadline: '2026-03-10' }), { way: 'hand-over', due: '2026-03-10' })
})

test('a deadline that nobody has dated or that has passed is left to a person, and so is what has a plan', () => {
  assert.equal(planOf({ as: 'deadline' }), null)
  assert.equal(planOf({ as: 'deadline', deadline: '2026-02-10' }), null)
  assert.equal(planOf({ as: 'notice', deadline: LAST }), null)
  assert.equal(planOf({ planned: true }), null)
  assert.equal(planOf({ open: false }), null)
})

test('what somebody said of the way already stays', () => {
  assert.deepEqual(planOf({ as: 'files', way: 'end-now' }), { way: 'end-now', due: LAST })
})

test('law: a usual plan is never in the past, never after its deadline, and never ends what is their own', () => {
  const day = fc.option(
    fc.integer({ min: -90, max: 400 }).map((n) => addDays(TODAY, n)),
    { nil: null },
  )
  const some = fc.record({
    as: fc.constantFrom(...OBLIGATIONS),
    due: day,
    deadline: day,
    provided: fc.boolean(),
    way: fc.option(fc.constantFrom(...OBLIGATION_WAYS.filter((way) => way !== 'end-now')), { nil: null }),
  })
  fc.assert(
    fc.property(some, fc.constantFrom(...PROFESSIONS), fc.integer({ min: 0, max: 200 }), (change, profile, ahead) => {
      const last = addDays(TODAY, ahead)
      const plan = usualPlan({ ...BARE, ...change }, { last, find: profileOf(profile).find, today: TODAY })
      if (plan === null) return
      assert.ok(plan.due >= TODAY)
      assert.ok(change.deadline === null || plan.due <= change.deadline)
      assert.ok(!change.provided || (plan.way !== 'end-now' && plan.due <= last))
    }),
  )
})
