import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { readClient } from '../../src/core/advice/reading.ts'
import { FADED_DAYS } from '../../src/core/advice/gone.ts'
import { thinSince } from '../../src/core/advice/thin.ts'
import { addDays, dayNumber } from '../../src/core/day.ts'
import { bringReadingsUp } from '../../src/app/schedule.ts'
import { NO_BACKDROP } from '../../src/core/signals/backdrop.ts'
import { foldHistory } from '../../src/core/signals/fold.ts'
import { packHistory, unpackHistory } from '../../src/core/signals/pack.ts'
import { BIRTH, someLife } from '../core/some-facts.ts'
import { TODAY, engines, onBoth, openFreshHouse } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'

const SAMPLE = readFileSync(new URL('../../sample/studio.story', import.meta.url), 'utf8')

type Today = {
  day: string
  strip: { standing: string; n: number }[]
  total: number
  moves: { client: string }[]
  waiting: number
  unknown: number
  promises: unknown[]
}

/** Everything that is stored of what we think: of each client, and of the whole book. */
async function stored({ house }: FreshHouse): Promise<unknown> {
  const { read } = house.database
  return {
    clients: await read.selectFrom('client_reading').selectAll().orderBy('client').execute(),
    book: await read.selectFrom('book_reading').selectAll().orderBy('day').execute(),
  }
}

async function keysOf(fresh: FreshHouse): Promise<string[]> {
  const { clients } = await fresh.run<{ clients: { client: string }[] }>('list-clients', { limit: 500 })
  return clients.map((one) => one.client)
}

const client = fc.constantFrom('acme', 'berg', 'cox')
const on = fc.integer({ min: 0, max: 500 }).map((n) => addDays(TODAY, -n))
const text = fc.constantFrom('label', 'menu')
type Deed = [action: string, input: Record<string, unknown>]
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.tuple(fc.constant('log-contact'), fc.record({ client, on, kind: fc.constantFrom('call', 'email') })),
  fc.tuple(fc.constant('record-payment'), fc.record({ client, on, amount: fc.constantFrom('10', '250.50') })),
  fc.tuple(
    fc.constant('record-feedback'),
    fc.record({ client, on, measure: fc.constantFrom('nps', 'helped'), score: fc.constantFrom(0, 1) }),
  ),
  fc.tuple(fc.constant('make-promise'), fc.record({ client, on, text, by: on })),
  fc.tuple(fc.constantFrom('keep-promise', 'release-promise'), fc.record({ client, text })),
  fc.tuple(fc.constant('move-promise'), fc.record({ client, text, to: on })),
  fc.tuple(
    fc.constant('set-aside'),
    fc.record({ client, signal: fc.constantFrom('silence', 'promise-late'), until: on }),
  ),
  fc.tuple(fc.constant('change-client'), fc.record({ client, tier: fc.constantFrom('gold', 'tin') })),
  fc.tuple(fc.constant('take-back'), fc.record({ nth: fc.nat({ max: 30 }) })),
)

/** Does a deed; what it may refuse (a promise that is not there) is no matter here. */
async function attempt(fresh: FreshHouse, [action, input]: Deed, ids: string[]): Promise<void> {
  const asked = action === 'take-back' ? { fact: ids[Number(input['nth']) % Math.max(ids.length, 1)] ?? 'none' } : input
  const done = await fresh.run<{ ids: string[] }>(action, asked).catch((error: Error) => {
    if (error.name !== 'Refusal') throw error
    return { ids: [] }
  })
  ids.push(...done.ids)
}

for (const engine of engines) {
  void test(`stored readings equal rebuilt ones after any deeds (${engine.name})`, { skip: engine.skip }, async (t) => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 5, maxLength: 25 }), async (deeds) => {
        const fresh = await openFreshHouse(t, engine)
        for (const name of ['Acme', 'Berg', 'Cox']) await fresh.run('add-client', { name })
        const ids: string[] = []
        for (const one of deeds) await attempt(fresh, one, ids)
        // What deeds of earlier months change in the whole book is caught up with, at the latest a minute later.
        await fresh.run('catch-up')
        const before = await stored(fresh)
        await fresh.run('rebuild-readings')
        assert.deepEqual(await stored(fresh), before)
      }),
      { numRuns: 6 },
    )
  })
}

onBoth(
  'the board of a day is the sum of its clients, and the stored board of today the computed one',
  async (fresh) => {
    await fresh.bring('studio.story', SAMPLE)
    const last = '2026-11-20'
    const clients = await keysOf(fresh)
    fresh.turnTo(addDays(last, 400))
    for (const asOf of [last, '2026-06-01', '2024-12-31', addDays(last, 400)]) {
      const board = await fresh.run<Today>('see-today', { asOf })
      const counts = new Map<string, number>()
      let moves = 0
      for (const one of clients) {
        const seen = await fresh.run<{ stand: { standing: string }; move: unknown; history: unknown[] }>('see-client', {
          client: one,
          asOf,
        })
        if (seen.history.length === 0) continue
        counts.set(seen.stand.standing, (counts.get(seen.stand.standing) ?? 0) + 1)
        if (seen.move) moves += 1
      }
      assert.deepEqual(
        Object.fromEntries(board.strip.map((part) => [part.standing, part.n])),
        Object.fromEntries(counts),
        asOf,
      )
      assert.equal(board.moves.length + board.waiting, moves, asOf)
    }
    const computed = await fresh.run<Today>('see-today', { asOf: last })
    fresh.turnTo(last)
    await bringReadingsUp(fresh.house)
    const now = await fresh.run<Today>('see-today')
    assert.deepEqual({ ...now, today: '' }, { ...computed, today: '' })
  },
)

onBoth('a board that was looked at changes when its facts do', async (fresh) => {
  await fresh.run('add-client', { name: 'Acme' })
  const asOf = '2026-02-01'
  const board = () => fresh.run<Today>('see-today', { asOf })
  const before = (await board()).promises.length
  const { id } = await fresh.bring('a.story', '# a book\n2026-01-02 promise to acme "label" by 2026-01-20\n')
  assert.deepEqual([before, (await board()).promises.length], [0, 1])
  await fresh.run('undo-import', { id })
  await board()
  await fresh.change((stores) => stores.folding.refoldDue(stores.facts.ofClients, TODAY))
  assert.equal((await board()).promises.length, 0)
})

test('a packed history reads as the facts do on any day, for everybody in the sample', async (t) => {
  const fresh = await openFreshHouse(t, engines[0])
  await fresh.bring('studio.story', SAMPLE)
  const keys = await keysOf(fresh)
  const facts = await fresh.stores.facts.ofClients(keys)
  assert.ok(keys.length > 30)
  for (const [key, list] of facts) {
    const whole = foldHistory(key, list)
    const packed = unpackHistory(key, packHistory(whole))!
    for (const day of ['2024-03-31', '2025-01-02', '2026-02-28', '2026-11-20', '2028-01-01']) {
      const [one, other] = [readClient(whole, day), readClient(packed, day)]
      const plain = (reading: typeof one) =>
        JSON.stringify(reading, (name, value: unknown) => (name === 'because' ? undefined : value))
      assert.equal(plain(other), plain(one), `${key} on ${day}`)
    }
  }
})

test('N6: a thin client is unknown and has no move on every known day for two years', () => {
  let thin = 0
  fc.assert(
    fc.property(
      someLife,
      fc.nat({ max: 5 }),
      fc.array(fc.integer({ min: -5, max: FADED_DAYS }), { minLength: 5 }),
      (life, n, days) => {
        const facts = life
          .filter((fact) => fact.kind !== 'promise' && fact.kind !== 'aside' && fact.kind !== 'end')
          .slice(0, n)
        const history = foldHistory('acme', facts)
        const since = thinSince(history)
        if (since === '') return
        thin += 1
        for (const after of days) {
          const book = { ...NO_BACKDROP, keepsContacts: after % 2 === 0 }
          const reading = readClient(history, addDays(since === 'none' ? BIRTH : since, after), book)
          if (!reading.known) continue
          assert.deepEqual([reading.stand.standing, reading.move], ['unknown', null])
          if (since !== 'none') assert.ok(dayNumber(reading.on) >= dayNumber(since))
        }
      },
    ),
    { numRuns: 400 },
  )
  assert.ok(thin > 50, `${thin} thin clients`)
})
