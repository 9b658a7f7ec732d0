import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { GROUND_STRENGTHS, GROUNDS } from '../../../src/core/ledger/kinds/reviews.ts'
import type { Ground, GroundStrength } from '../../../src/core/ledger/kinds/reviews.ts'
import type { GroundReading } from '../../../src/core/review/ground-reading.ts'
import { orderOf, rankOf, whyBefore } from '../../../src/core/review/order.ts'
import { againDue, nextLook } from '../../../src/core/review/yearly.ts'

function ranked(client: string, strengths: Partial<Record<Ground, GroundStrength>>, gravity = 0) {
  const grounds = GROUNDS.map((ground): GroundReading => {
    const strength = strengths[ground] ?? 'none'
    const args = ground === 'conduct' ? { gravity } : {}
    const rest = { code: '', because: [], judged: null, needs: null, steps: [], restricted: false }
    return { ground, strength, computed: strength, args, ...rest }
  })
  return rankOf(client, client, grounds)
}

void test('I15: more than one distinct ground comes first, and the screen says why', () => {
  const two = ranked('two', { complaints: 'some', profit: 'some' })
  const one = ranked('one', { profit: 'strong' })
  assert.deepEqual(
    orderOf([one, two]).map(({ client }) => client),
    ['two', 'one'],
  )
  assert.deepEqual(whyBefore(two, one), { code: 'grounds', args: { a: 'two', b: 'one', more: 2, fewer: 1 } })
})

void test('I15: two weak grounds never outrank one grave', () => {
  const weak = ranked('weak', { growth: 'weak', referrals: 'weak', complaints: 'weak' })
  const grave = ranked('grave', { conduct: 'strong' }, 4)
  assert.deepEqual(
    orderOf([weak, grave]).map(({ client, distinct }) => [client, distinct]),
    [
      ['grave', 1],
      ['weak', 0],
    ],
  )
})

void test('I15: grounds that say much the same are counted once', () => {
  assert.equal(ranked('a', { growth: 'some', referrals: 'some', profit: 'some' }).distinct, 2)
})

void test('I15: with as many grounds the stronger comes first, then the graver, then the name', () => {
  const [some, strong] = [ranked('a', { conduct: 'some' }, 2), ranked('b', { conduct: 'strong' }, 3)]
  assert.equal(whyBefore(strong, some).code, 'strength')
  assert.equal(whyBefore(ranked('c', { conduct: 'strong' }, 4), strong).code, 'gravity')
  assert.equal(whyBefore(ranked('a', { conduct: 'some' }, 2), ranked('b', { conduct: 'some' }, 2)).code, 'name')
  const [zeta, alpha] = [
    { ...some, client: 'a', name: 'Zeta' },
    { ...some, client: 'z', name: 'Alpha' },
  ]
  assert.deepEqual(orderOf([zeta, alpha]), [alpha, zeta], 'what is said to be by name is by name')
})

const someRank = fc
  .record({
    client: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    strengths: fc.array(fc.constantFrom(...GROUND_STRENGTHS), { minLength: 7, maxLength: 7 }),
    gravity: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ client, strengths, gravity }) =>
    ranked(client, Object.fromEntries(GROUNDS.map((ground, i) => [ground, strengths[i]!])), gravity),
  )

void test('I15: the reason given is the one that decided the order', () => {
  fc.assert(
    fc.property(fc.array(someRank, { minLength: 2, maxLength: 6 }), (list) => {
      const ordered = orderOf(list)
      for (const [i, a] of ordered.entries()) {
        const b = ordered[i + 1]
        if (!b) return
        const { code, args } = whyBefore(a, b)
        if (code !== 'name') assert.ok(Number(args['more']) > Number(args['fewer']))
        assert.ok(a.distinct >= b.distinct)
      }
    }),
  )
})

void test('I3, A25: everybody is looked at once a year, counted from the last answer, else from the beginning', () => {
  const said = (on: string) => [{ answer: 'yes' as const, text: null, on, by: null, ref: 'x' }]
  const today = '2026-11-20'
  const late = againDue({ again: said('2025-11-10'), since: '2020-01-01', today })
  assert.deepEqual([late.due, late.late, late.answer], ['2026-11-10', 10, 'yes'])
  const fresh = againDue({ again: [], since: '2026-06-01', today })
  assert.ok(fresh.late < 0, 'a client of this year has time')
  assert.equal(nextLook([late, fresh], today), today)
  assert.equal(nextLook([fresh], today), '2027-06-01')
  assert.equal(nextLook([], today), null)
})
