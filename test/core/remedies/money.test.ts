import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { FactOf } from '../../../src/core/ledger/fact.ts'
import { givenBy, givenWithin, leftFor, limitsOf, mayGive } from '../../../src/core/remedies/limits.ts'
import { MOST_HOURS, sizeRemedy } from '../../../src/core/remedies/sizing.ts'
import type { SizeGround } from '../../../src/core/remedies/sizing.ts'
import { LATE_LABEL, factsOf, remediesOf } from './remedy-story.ts'

const GROUND: SizeGround = {
  currency: 'EUR',
  loss: 12_000,
  hours: 3,
  hour: 2_500,
  impact: 2_000,
  severity: 4,
  given: { minor: 5_000, n: 1 },
}

void test('3.4: direct loss + effort + impact × severity − already given, each part shown', () => {
  const { parts, total } = sizeRemedy(GROUND)
  assert.deepEqual(
    parts.map(({ part, minor }) => [part, minor]),
    [
      ['loss', 12_000],
      ['effort', 7_500],
      ['impact', 8_000],
      ['given', -5_000],
    ],
  )
  assert.equal(total, 22_500)
})

void test('3.4: effort is capped at a day, and says so', () => {
  const [, effort] = sizeRemedy({ ...GROUND, hours: 40 }).parts
  assert.deepEqual([effort!.minor, effort!.code], [MOST_HOURS * 2_500, 'effort-capped'])
})

void test('3.4: nothing is paid for everyday annoyance, and what is not known counts as nothing and is named', () => {
  const [, , minor] = sizeRemedy({ ...GROUND, severity: 2 }).parts
  assert.deepEqual([minor!.minor, minor!.known, minor!.code], [0, true, 'impact-minor'])
  const bare = sizeRemedy({ ...GROUND, loss: null, hours: null, impact: null, given: { minor: 0, n: 0 } })
  assert.deepEqual(
    bare.parts.filter(({ known }) => !known).map(({ code }) => code),
    ['loss-unknown', 'hours-unknown', 'impact-unknown'],
  )
  assert.equal(bare.total, 0)
  assert.equal(sizeRemedy({ ...GROUND, hour: null }).parts[1]!.code, 'hour-unknown')
  assert.equal(sizeRemedy({ ...GROUND, severity: null }).parts[2]!.code, 'severity-unknown')
})

void test('3.4: a remedy is never below nothing, and is the sum of its parts otherwise', () => {
  const amount = fc.option(fc.nat(1_000_000))
  const ground = fc.record({
    currency: fc.constant('EUR'),
    loss: amount,
    hours: fc.option(fc.nat(60)),
    hour: amount,
    impact: amount,
    severity: fc.option(fc.integer({ min: 1, max: 5 })),
    given: fc.record({ minor: fc.nat(3_000_000), n: fc.nat(9) }),
  })
  fc.assert(
    fc.property(ground, (one) => {
      const { parts, total } = sizeRemedy(one)
      const sum = parts.reduce((all, { minor }) => all + minor, 0)
      assert.equal(total, Math.max(0, sum))
      assert.ok(!parts.some(({ minor }) => Object.is(minor, -0)))
    }),
  )
})

const LIMITS = `2026-01-01 limit member 100 EUR yearly 150 EUR hour 25 EUR impact 20 EUR
2026-01-01 limit compliance 500 EUR
`

function limits(story = LIMITS, today = '2026-12-31') {
  return limitsOf(
    factsOf(story).filter((fact): fact is FactOf<'limit'> => fact.kind === 'limit'),
    today,
  )
}

const eur = (amount: number) => ({ minor: amount * 100, currency: 'EUR' })
const none = { minor: 0, n: 0, because: [] }

void test('3.4: a role gives what it may at once; beyond that it is told what is left and who may', () => {
  assert.deepEqual(mayGive(limits(), 'member', eur(100), none), { may: true, left: 10_000 })
  assert.deepEqual(mayGive(limits(), 'member', eur(101), none), {
    may: false,
    why: 'amount-above-limit',
    left: 10_000,
    who: 'compliance',
  })
  assert.deepEqual(mayGive(limits(), 'member', eur(600), none), {
    may: false,
    why: 'amount-above-limit',
    left: 10_000,
    who: 'owner',
  })
})

void test('3.4: all remedies of a client in twelve months have a limit of their own', () => {
  const given = { minor: 8_000, n: 1, because: ['f1'] }
  assert.deepEqual(mayGive(limits(), 'member', eur(90), given), {
    may: false,
    why: 'client-limit-reached',
    left: 7_000,
    who: 'compliance',
  })
  assert.equal(leftFor(limits(), 'member', 'EUR', given), 7_000)
  assert.equal(leftFor(limits(), 'compliance', 'EUR', given), 50_000)
  assert.equal(leftFor(limits(), 'owner', 'EUR', given), null)
})

void test('3.4: who owns the business has no limit but their own; no other role gives money before one is set', () => {
  assert.equal(mayGive([], 'owner', eur(9_000), none).may, true)
  assert.deepEqual(mayGive([], 'member', eur(1), none), {
    may: false,
    why: 'amount-above-limit',
    left: 0,
    who: 'owner',
  })
  const own = limits('2026-01-01 limit owner 200 EUR\n')
  assert.deepEqual(mayGive(own, 'owner', eur(300), none), {
    may: false,
    why: 'amount-above-limit',
    left: 20_000,
    who: null,
  })
  assert.equal(
    mayGive(limits(), 'member', { minor: 1, currency: 'ISK' }, none).may,
    false,
    'euros say nothing of krónur',
  )
})

void test('a later limit changes what it names, from its day on', () => {
  const story = `${LIMITS}2026-06-01 limit member 300 EUR\n`
  const member = (today: string) => limits(story, today).find(({ role }) => role === 'member')!
  assert.deepEqual([member('2026-05-31').amount, member('2026-05-31').yearly], [10_000, 15_000])
  assert.deepEqual([member('2026-06-01').amount, member('2026-06-01').yearly], [30_000, 15_000])
  assert.equal(member('2026-06-01').because.length, 2)
})

const GIVEN = `${LATE_LABEL}
2025-03-20 remedy acme old a offered as credit 40 EUR
2026-03-22 remedy acme late-label b offered as refund 80 EUR
2026-03-22 remedy acme late-label c offered as credit 30 EUR
2026-03-23 remedy acme late-label c declined
2026-03-24 remedy acme late-label d offered as credit 3000 ISK
2026-03-25 credit acme 80 EUR for 2026-14
`

void test('already given is what remedies came to: a credit note that paid one is not counted again', () => {
  const remedies = remediesOf(GIVEN)
  const given = givenWithin(remedies, 'EUR', '2026-04-01')
  assert.deepEqual(
    [given.minor, given.n],
    [8_000, 1],
    'not the declined one, not that of a year ago, no other currency',
  )
  assert.equal(givenWithin(remedies, 'EUR', '2026-03-19').minor, 4_000)
  assert.equal(givenWithin(remedies, 'EUR', '2026-03-20').minor, 0, 'twelve months are over')
  assert.equal(givenBy(remedies, 'ISK').minor, 3_000)
})
