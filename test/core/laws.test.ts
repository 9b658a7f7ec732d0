import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readClient } from '../../src/core/advice/reading.ts'
import type { Reading } from '../../src/core/advice/reading.ts'
import { addDays, dayNumber } from '../../src/core/day.ts'
import type { Day } from '../../src/core/day.ts'
import type { Fact } from '../../src/core/ledger/fact.ts'
import { shiftDraft } from '../../src/core/ledger/shift.ts'
import { withoutVoided } from '../../src/core/ledger/voided.ts'
import { raisedOf } from '../../src/core/signals/assess.ts'
import { foldHistory } from '../../src/core/signals/fold.ts'
import { packHistory, unpackHistory } from '../../src/core/signals/pack.ts'
import { BIRTH, dayOfLife, someLife } from './some-facts.ts'

const RUNS = { numRuns: 250 }

function readOn(facts: readonly Fact[], day: Day): Reading {
  return readClient(foldHistory('acme', withoutVoided(facts)), day)
}

/** What a reading concludes, without ids and days of facts. */
function conclusions({ stand, assessed, move, value }: Reading) {
  const states = assessed.map(({ signal, assessment }) => {
    const strength = assessment.state === 'raised' ? assessment.strength : ''
    return `${signal} ${assessment.state} ${strength}`
  })
  return { standing: stand.standing, why: stand.why, reasons: stand.reasons, states, move, value }
}

function about(kind: string, on: Day, body: Record<string, unknown>, id: string): Fact {
  return { kind, on, body, id, client: 'acme', visibility: 'team', origin: { source: 's1', line: 0 } } as Fact
}

test('a reading of a past day does not know what came later', () => {
  fc.assert(
    fc.property(someLife, dayOfLife, (facts, day) => {
      const past = facts.filter((fact) => fact.on <= day)
      // `known` alone may tell a client of later days from one without any facts.
      assert.deepEqual({ ...readOn(facts, day), known: true }, { ...readOn(past, day), known: true })
    }),
    RUNS,
  )
})

test('the order in which facts were read does not matter', () => {
  const shuffled = someLife.chain((facts) =>
    fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })),
  )
  fc.assert(
    fc.property(shuffled, dayOfLife, ([facts, mixed], day) => {
      assert.deepEqual(readOn(mixed, day), readOn(facts, day))
    }),
    RUNS,
  )
})

test('a fact that was taken back might never have been', () => {
  fc.assert(
    fc.property(someLife, dayOfLife, fc.nat(), fc.nat({ max: 900 }), (facts, day, pick, wait) => {
      const wrong = facts[pick % Math.max(facts.length, 1)]
      if (!wrong) return
      const taken = about('void', addDays(wrong.on, wait), { fact: wrong.id }, 'v1')
      const without = facts.filter((fact) => fact !== wrong)
      assert.deepEqual(readOn([...facts, taken], day), readOn(without, day))
    }),
    RUNS,
  )
})

test('whatever is raised stands on facts that exist, and not on the future', () => {
  fc.assert(
    fc.property(someLife, dayOfLife, (facts, day) => {
      const known = new Set(facts.filter((fact) => fact.on <= day).map((fact) => fact.id))
      const reading = readOn(facts, day)
      for (const one of raisedOf(reading.assessed)) {
        assert.notEqual(one.because.length, 0, one.signal)
        for (const ref of one.because) assert.ok(known.has(ref), `${one.signal} stands on ${ref}`)
        assert.ok(one.since <= dayNumber(day), `${one.signal} since a later day`)
      }
      for (const ref of reading.stand.because) assert.ok(known.has(ref), `standing stands on ${ref}`)
      if (['in trouble', 'slipping', 'left'].includes(reading.stand.standing))
        assert.notEqual(reading.stand.because.length, 0)
    }),
    RUNS,
  )
})

test('a move is advice about a signal that is raised, and a client who has left gets none', () => {
  fc.assert(
    fc.property(someLife, dayOfLife, (facts, day) => {
      const { move, assessed, stand } = readOn(facts, day)
      if (stand.standing === 'left') assert.equal(move, null)
      if (!move) return
      const raised = raisedOf(assessed).map((one) => one.signal)
      for (const signal of [move.signal, ...move.also]) assert.ok(raised.includes(signal))
    }),
    RUNS,
  )
})

test('N5: since when somebody is a client changes nothing', () => {
  const since = fc.integer({ min: 1, max: 20_000 }).map((n) => addDays(BIRTH, -n))
  fc.assert(
    fc.property(someLife, dayOfLife, since, (facts, day, first) => {
      const card = about('client', '', { key: 'acme', since: first, tier: 'gold' }, 'card')
      assert.deepEqual(readOn([card, ...facts], day), readOn(facts, day))
    }),
    RUNS,
  )
})

/** `n` calls and invoices, every `gap` days, the last one on `last`. */
function regular(n: number, gap: number, last: Day): Fact[] {
  const days = Array.from({ length: n }, (_, i) => addDays(last, -gap * i))
  const amount = { minor: 50_000, currency: 'EUR' }
  return days.flatMap((on) => [
    about('call', on, { way: 'with', client: 'acme' }, `c${on}`),
    about('invoice', on, { client: 'acme', amount }, `i${on}`),
  ])
}

test('N5: years of the same before do not make a client safer or happier', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 28, max: 45 }),
      fc.integer({ min: 1, max: 90 }),
      fc.integer({ min: 0, max: 800 }),
      (gap, more, after) => {
        const last = '2025-06-01'
        const day = addDays(last, after)
        const young = conclusions(readOn(regular(40, gap, last), day))
        const old = conclusions(readOn(regular(40 + more, gap, last), day))
        assert.deepEqual(old, young)
      },
    ),
    RUNS,
  )
})

test('N6: without facts to compare nobody is steady or thriving', () => {
  fc.assert(
    fc.property(someLife, dayOfLife, (facts, day) => {
      // What they say of us themselves needs nothing to compare with.
      const few = facts.filter((fact) => fact.kind !== 'feedback').slice(0, 2)
      const { stand } = readOn(few, day)
      assert.ok(stand.standing !== 'steady' && stand.standing !== 'thriving', stand.standing)
      const whole = readOn(facts, day)
      const drift = whole.assessed.filter((one) => one.drift)
      const blind = drift.every(({ assessment }) => assessment.state === 'unknown')
      if (blind) assert.ok(!['steady', 'thriving'].includes(whole.stand.standing))
    }),
    RUNS,
  )
})

test('the calendar does not matter: a whole life some days later reads the same those days later', () => {
  fc.assert(
    fc.property(someLife, dayOfLife, fc.integer({ min: -3000, max: 3000 }), (facts, day, days) => {
      const moved = facts.map((fact) => ({ ...fact, ...shiftDraft(fact, days) }))
      assert.deepEqual(conclusions(readOn(moved, addDays(day, days))), conclusions(readOn(facts, day)))
    }),
    RUNS,
  )
})

test('the unit of money does not matter: a hundred times every amount changes no conclusion', () => {
  fc.assert(
    fc.property(someLife, dayOfLife, (facts, day) => {
      const dearer = facts.map((fact) => {
        if (!('amount' in fact.body)) return fact
        const { minor, currency } = fact.body.amount
        return { ...fact, body: { ...fact.body, amount: { minor: minor * 100, currency } } } as Fact
      })
      const { move: _a, value: before, ...cheap } = conclusions(readOn(facts, day))
      const { move: _b, value: after, ...dear } = conclusions(readOn(dearer, day))
      assert.deepEqual(dear, cheap)
      assert.equal(after?.amount.minor, before ? before.amount.minor * 100 : undefined)
    }),
    RUNS,
  )
})

test('a history kept as text reads the same', () => {
  fc.assert(
    fc.property(someLife, dayOfLife, (facts, day) => {
      const history = foldHistory('acme', facts)
      const again = unpackHistory('acme', packHistory(history))
      assert.ok(again)
      assert.deepEqual(conclusions(readClient(again, day)), conclusions(readClient(history, day)))
    }),
    RUNS,
  )
})

test("another client's facts change nothing", () => {
  fc.assert(
    fc.property(someLife, someLife, dayOfLife, (facts, others, day) => {
      const foreign = others.map((fact) => ({ ...fact, client: 'berg', id: `b${fact.id}` }))
      assert.deepEqual(readOn([...facts, ...foreign], day), readOn(facts, day))
    }),
    RUNS,
  )
})
