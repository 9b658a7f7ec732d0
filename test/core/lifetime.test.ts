import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gatherModels } from '../../src/core/advice/book-models.ts'
import { atEnd } from '../../src/core/models/steps.ts'
import { lifetimeOf } from '../../src/core/advice/lifetime.ts'
import { readClient } from '../../src/core/advice/reading.ts'
import { addDays, dayNumber } from '../../src/core/day.ts'
import type { Day } from '../../src/core/day.ts'
import type { Fact } from '../../src/core/ledger/fact.ts'
import { NO_BACKDROP } from '../../src/core/signals/backdrop.ts'
import type { Backdrop } from '../../src/core/signals/backdrop.ts'
import { foldHistory } from '../../src/core/signals/fold.ts'
import { historyOn } from '../../src/core/signals/history.ts'

const BEGUN = '2023-01-10'
const TODAY = '2026-06-15'
const amount = { minor: 1000, currency: 'EUR' }

function fact(kind: string, on: Day, body: Record<string, unknown>): Fact {
  const origin = { source: 's', line: 0 }
  return {
    kind,
    on,
    body: { client: 'acme', ...body },
    id: `${kind} ${on}`,
    client: 'acme',
    visibility: 'team',
    origin,
  } as Fact
}

function lifeOf(facts: Fact[]) {
  return lifetimeOf(historyOn(foldHistory('acme', facts), dayNumber(TODAY)), dayNumber(TODAY))
}

const begun = fact('invoice', BEGUN, { amount, ref: '1' })
const ended = fact('end', addDays(BEGUN, 400), { initiative: 'client' })

test('a last invoice paid and a goodbye after the end are no life: the client was lost on the day of the end', () => {
  const paid = fact('payment', addDays(BEGUN, 500), { amount, for: '1' })
  const goodbye = fact('call', addDays(BEGUN, 410), { way: 'with' })
  assert.deepEqual(lifeOf([begun, ended, paid, goodbye]), { time: 400, ended: true })
  const back = fact('invoice', addDays(BEGUN, 600), { amount, ref: '2' })
  assert.deepEqual(lifeOf([begun, ended, back]), { time: dayNumber(TODAY) - dayNumber(BEGUN), ended: false })
})

test('two years without a sign of life end it on the day of the last one; an end before all else takes no time', () => {
  assert.deepEqual(lifeOf([begun]), { time: 0, ended: true })
  assert.deepEqual(lifeOf([fact('end', addDays(BEGUN, -5), { initiative: 'us' }), begun]), { time: 0, ended: true })
  assert.equal(lifeOf([]), null)
})

test('who still tells us what they think has not faded, but an answer after the end is no new beginning', () => {
  const standing = (facts: Fact[]) => readClient(foldHistory('acme', facts), TODAY).stand
  const said = fact('feedback', '2026-06-01', { measure: 'nps', score: 10 })
  assert.equal(standing([begun]).why, 'faded')
  assert.notEqual(standing([begun, said]).standing, 'left')
  assert.equal(standing([begun, ended, said]).why, 'ended')
})

test('N6: who buys more and is forgotten is not thriving', () => {
  const days = Array.from({ length: 90 }, (_, i) => addDays(BEGUN, 14 * i)).filter((on) => on < TODAY)
  const bought = days.map((on, i) => fact('invoice', on, { amount: { minor: i > 82 ? 3000 : 1000, currency: 'EUR' } }))
  const spoken = (on: Day) => fact('call', on, { way: 'with' })
  const classes = { EUR: { a: 1000, b: 500, n: 20 } }
  const backdrop: Backdrop = { ...NO_BACKDROP, on: '2026-05-31', clients: 20, keepsContacts: true, classes }
  const standing = (call: Day) =>
    readClient(foldHistory('acme', [...bought, spoken(call)]), TODAY, backdrop).stand.standing
  assert.equal(standing('2026-06-01'), 'thriving')
  assert.equal(standing('2023-02-01'), 'steady')
})

test('that all of thirty clients stayed for a year does not say that all always do', () => {
  const gathering = gatherModels(TODAY, 7)
  for (let i = 0; i < 30; i++) {
    const facts = [
      fact('invoice', addDays(BEGUN, i), { amount }),
      fact('invoice', addDays('2026-01-01', i), { amount }),
    ]
    gathering.add(foldHistory('acme', facts))
  }
  const [year] = atEnd(gathering.done()).retention
  assert.deepEqual([year!.stay, year!.high, year!.n], [1, 1, 30])
  assert.ok(year!.low > 0.85 && year!.low < 0.95, String(year!.low))
})
