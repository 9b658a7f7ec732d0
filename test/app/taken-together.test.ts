import assert from 'node:assert/strict'
import { foldGoodwill } from '../../src/core/parting/goodwill/fold-goodwill.ts'
import { foldPartings } from '../../src/core/parting/fold-partings.ts'
import type { Fact } from '../../src/core/ledger/fact.ts'
import { REVIEW_SIGHT } from '../../src/app/evidence.ts'
import { armen, mira, onBoth, refused, sunita } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'
import { approvedLetter } from '../letter-out.ts'
import { ACME, begunParting, petra, settleOpen } from '../parting.ts'

const acme = { client: 'acme' }
const BILLS = `2026-02-01 invoice acme 120.00 EUR ref A-7
2026-02-02 payment acme 20.00 EUR for A-7`

async function factsOf(fresh: FreshHouse, ...kinds: Fact['kind'][]): Promise<Fact[]> {
  return (await fresh.stores.facts.seenOf(['acme'], REVIEW_SIGHT))
    .get('acme')!
    .filter(({ kind }) => kinds.includes(kind))
}

const linesOf = async (fresh: FreshHouse, ...kinds: Fact['kind'][]) =>
  (await factsOf(fresh, ...kinds)).map(({ kind, body }) => `${kind} ${'step' in body ? body.step : ''}`.trim())

async function takeBack(fresh: FreshHouse, kind: Fact['kind'], step?: string, person = mira): Promise<void> {
  const found = (await factsOf(fresh, kind)).findLast(
    ({ body }) => step === undefined || ('step' in body && body.step === step),
  )
  assert.ok(found, `${kind} ${step}`)
  await fresh.run('take-back', { fact: found.id }, person)
}

async function billed(fresh: FreshHouse): Promise<void> {
  await begunParting(fresh)
  await fresh.tell(BILLS)
  // An invoice that is open points to one more way in which they may take it (M36).
  const reaction = { reaction: 'withheld-payment', text: 'One letter, on another day', member: 'mira' }
  await fresh.run('plan-reaction', { ...acme, ...reaction })
}

const credit = (fresh: FreshHouse) =>
  fresh.run<{ goodwill: string; ids: string[] }>('grant-goodwill', { ...acme, as: 'credit', invoice: 'A-7' })

onBoth('I30: goodwill that is taken back leaves no invoice on hold, whichever of the two is named', async (fresh) => {
  await billed(fresh)
  for (const named of ['goodwill', 'hold'] as const) {
    await credit(fresh)
    assert.deepEqual(await linesOf(fresh, 'goodwill', 'hold'), ['goodwill decided', 'hold set'])
    await refused(takeBack(fresh, 'hold', undefined, armen), 'trusted-only')
    await takeBack(fresh, named)
    assert.deepEqual(await linesOf(fresh, 'goodwill', 'hold'), [])
  }
})

onBoth('I28: what was done is taken back with its credit note, and what was decided with all of it', async (fresh) => {
  await billed(fresh)
  const { goodwill } = await credit(fresh)
  const done = { ...acme, goodwill, step: 'done', number: 'C-1' }
  await fresh.run('settle-goodwill', done)
  const all = ['goodwill decided', 'hold set', 'goodwill done', 'credit', 'hold lifted']
  assert.deepEqual(await linesOf(fresh, 'goodwill', 'hold', 'credit'), all)
  await refused(takeBack(fresh, 'credit', undefined, sunita), 'trusted-only')
  await takeBack(fresh, 'credit')
  assert.deepEqual(await linesOf(fresh, 'goodwill', 'hold', 'credit'), ['goodwill decided', 'hold set'])
  assert.equal(foldGoodwill('acme', await factsOf(fresh, 'goodwill'), '2026-03-02')[0]?.state, 'decided')
  await fresh.run('settle-goodwill', done)
  await takeBack(fresh, 'goodwill', 'decided')
  assert.deepEqual(await linesOf(fresh, 'goodwill', 'hold', 'credit'), [])
})

onBoth('a parting that was never begun gives nothing, and one that was given up is whole again', async (fresh) => {
  await billed(fresh)
  await credit(fresh)
  await fresh.run('drop-parting', { ...acme, text: 'They called us' })
  const dropped = [
    'parting begun',
    'goodwill decided',
    'hold set',
    'parting dropped',
    'goodwill withdrawn',
    'hold lifted',
  ]
  assert.deepEqual(await linesOf(fresh, 'parting', 'goodwill', 'hold'), dropped)
  await takeBack(fresh, 'parting', 'dropped')
  assert.deepEqual(await linesOf(fresh, 'parting', 'goodwill', 'hold'), dropped.slice(0, 3))
  await takeBack(fresh, 'parting', 'begun')
  assert.deepEqual(await linesOf(fresh, 'parting', 'goodwill', 'hold'), [])
})

onBoth('M39: a promise that is not done after all is not kept either', async (fresh) => {
  await begunParting(fresh, `${ACME}\n2026-02-20 promise to acme "New label" by 2026-03-20 owner armen by armen`)
  const { obligations } = await fresh.run<{ obligations: { text: string; obligation: string }[] }>(
    'see-obligations',
    acme,
  )
  const { obligation } = obligations.find(({ text }) => text === 'New label')!
  for (const [named, person] of [
    ['obligation', petra],
    ['kept', petra],
    ['kept', armen],
  ] as const) {
    await fresh.run('plan-obligation', { ...acme, obligation, way: 'finish' })
    await fresh.run('settle-obligation', { ...acme, obligation, step: 'done' })
    await takeBack(fresh, named, undefined, person)
    assert.deepEqual(await linesOf(fresh, 'kept'), [])
    assert.deepEqual((await linesOf(fresh, 'obligation')).at(-1), 'obligation planned')
  }
})

onBoth('a letter that is out stays out, and so does what it promised and what was told with it', async (fresh) => {
  await approvedLetter(fresh, { way: 'hand' })
  await fresh.run('send-letter', acme)
  const before = await fresh.export()
  const day = { day: '2026-03-02' }
  for (const kind of ['notice', 'leaving', 'letter', 'passage'] as const)
    await refused(takeBack(fresh, kind), 'letter-out', { client: 'Acme Bakery', ...day })
  await refused(takeBack(fresh, 'obligation'), 'letter-out')
  await refused(takeBack(fresh, 'parting', 'begun'), 'letter-out')
  assert.equal(await fresh.export(), before)
  await fresh.run('record-delivery', { ...acme, text: 'Signed' })
  await takeBack(fresh, 'notice', 'delivered')
  fresh.turnTo('2026-03-04')
  await refused(takeBack(fresh, 'lastday'), 'lastday-said')
  await fresh.run('set-last-day', { ...acme, due: '2026-05-15' })
  await takeBack(fresh, 'lastday')
  assert.equal((await factsOf(fresh, 'leaving')).length, 1)
})

onBoth('a parting that was closed too early is open again, and nothing of its end is left', async (fresh) => {
  await approvedLetter(fresh, { way: 'hand' })
  await fresh.run('send-letter', acme)
  fresh.turnTo('2026-04-10')
  await settleOpen(fresh, 'acme', '2026-04-10')
  await fresh.run('close-parting', acme)
  await refused(takeBack(fresh, 'end', undefined, armen), 'trusted-only')
  await takeBack(fresh, 'parting', 'done')
  assert.deepEqual(await linesOf(fresh, 'end', 'suppress'), [])
  assert.ok(!(await linesOf(fresh, 'review')).includes('review closed'))
  const facts = (await fresh.stores.facts.seenOf(['acme'], REVIEW_SIGHT)).get('acme')!
  assert.equal(foldPartings('acme', facts, '2026-04-10')[0]?.state, 'open')
})
