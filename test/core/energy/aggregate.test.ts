import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { energyOf } from '../../../src/core/energy/aggregate.ts'
import type { EnergyEntry } from '../../../src/core/energy/aggregate.ts'

function entry(by: string, level: number, on = '2026-02-01'): EnergyEntry {
  return { client: 'acme', on, by, level }
}

test('M32: fewer than three entries, or all of one person, are told nothing of, not even how many', () => {
  assert.deepEqual(energyOf([entry('armen', 1), entry('sunita', 5)]), { too: 'few' })
  assert.deepEqual(energyOf([1, 1, 2, 1].map((level) => entry('armen', level))), { too: 'few' })
})

test('M32: three entries of two people are told as an average in halves with its range', () => {
  const seen = energyOf([entry('armen', 1), entry('sunita', 2), entry('armen', 2)])
  assert.deepEqual(seen, { n: 3, people: 2, mean: 1.5, low: 1, high: 2, ownerOnly: false })
})

test('M32: one more entry shows nothing: it waits until its batch is full', () => {
  const three = [entry('armen', 1), entry('sunita', 2), entry('armen', 2)]
  for (const level of [1, 5]) assert.deepEqual(energyOf([...three, entry('sunita', level)]), energyOf(three))
})

test('M32: whoever asks cannot take out their own entries to find the one of another', () => {
  const two = [entry('mira', 3), entry('armen', 1), entry('mira', 3)]
  assert.deepEqual(energyOf(two, { asker: 'mira' }), { too: 'few' })
  assert.ok('mean' in energyOf([...two, entry('sunita', 2)], { asker: 'mira' }))
})

test('M32: what gets too old leaves with its whole batch', () => {
  const old = [entry('armen', 1, '2025-01-01'), entry('sunita', 1, '2025-01-02'), entry('armen', 1, '2025-03-01')]
  const fresh = [entry('armen', 5), entry('sunita', 5), entry('armen', 5)]
  for (const since of ['2025-01-02', '2025-02-01', '2025-03-01'])
    assert.deepEqual(energyOf([...old, ...fresh], { since }), energyOf([...old, ...fresh]))
  assert.deepEqual(energyOf([...old, ...fresh], { since: '2025-03-02' }), energyOf(fresh))
})

test('M32: where only the owner works the entries are told as theirs', () => {
  const own = [4, 4, 5].map((level) => entry('mira', level))
  assert.deepEqual(energyOf(own, { alone: true, asker: 'mira' }), {
    n: 3,
    people: 1,
    mean: 4.5,
    low: 4,
    high: 5,
    ownerOnly: true,
  })
})

const entries = fc.array(
  fc.record({ by: fc.constantFrom('mira', 'armen', 'sunita'), level: fc.integer({ min: 1, max: 5 }) }),
  { maxLength: 20 },
)

test('M32: between two answers lie at least three entries of two people, or none, however many come one by one', () => {
  fc.assert(
    fc.property(entries, (drawn) => {
      const list = drawn.map(({ by, level }) => entry(by, level))
      let before = 0
      for (let n = 1; n <= list.length; n++) {
        const seen = energyOf(list.slice(0, n), { asker: 'mira' })
        const told = 'n' in seen ? seen.n : 0
        if (told === before) continue
        const more = list.slice(before, told)
        assert.ok(more.length >= 3 && new Set(more.map(({ by }) => by)).size >= 2)
        assert.ok(more.filter(({ by }) => by !== 'mira').length >= 2)
        before = told
      }
    }),
  )
})
