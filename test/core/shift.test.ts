import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readFactLine, writeFactLine } from '../../src/core/ledger/notation.ts'
import type { FactLine } from '../../src/core/ledger/notation.ts'
import { shiftDraft } from '../../src/core/ledger/shift.ts'
import { kinds } from '../../src/core/ledger/kinds/all.ts'
import { draftOf } from './some-facts.ts'

function shifted(line: string, days: number): string {
  const { draft } = readFactLine(line, 1) as FactLine
  return writeFactLine({ draft: shiftDraft(draft, days) })
}

test('every day and every instant of a fact moves, and nothing else', () => {
  assert.equal(
    shifted('2026-02-27 invoice acme 12.00 EUR due 2026-03-05 ref 2026-02-27', 2),
    '2026-03-01 invoice acme 12.00 EUR due 2026-03-07 ref 2026-02-27',
  )
  assert.equal(
    shifted('2026-12-31 call with acme 10min "on 2026-12-31" at 2026-12-31T23:30:00.5Z', 1),
    '2027-01-01 call with acme 10min "on 2026-12-31" at 2027-01-01T23:30:00.5Z',
  )
  assert.equal(shifted('client acme "Acme" since 2024-02-29', 366), 'client acme "Acme" since 2025-03-01')
  assert.equal(
    shifted('2026-01-31 aside acme silence until 2026-02-07', -31),
    '2025-12-31 aside acme silence until 2026-01-07',
  )
  assert.equal(shifted('member mira "Mira"', 100), 'member mira "Mira"')
})

test('there and back again is the same fact', () => {
  const draft = fc.oneof(...[...kinds.values()].map(draftOf)).map((one) => structuredClone(one))
  fc.assert(
    fc.property(draft, fc.integer({ min: -30_000, max: 30_000 }), (one, days) => {
      let moved
      try {
        moved = shiftDraft(one, days)
      } catch (error) {
        assert.ok(error instanceof RangeError)
        return
      }
      assert.deepEqual(shiftDraft(moved, -days), one)
    }),
  )
})

test('a fact cannot be shifted out of the calendar', () => {
  const { draft } = readFactLine('9999-12-30 note acme "late"', 1) as FactLine
  assert.equal(shiftDraft(draft, 1).on, '9999-12-31')
  assert.throws(() => shiftDraft(draft, 2), RangeError)
})
