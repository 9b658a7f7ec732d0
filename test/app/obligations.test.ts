import assert from 'node:assert/strict'
import type { z } from 'zod'
import type { planRest } from '../../src/app/plan-rest.ts'
import type { seeObligations } from '../../src/app/see-obligations.ts'
import type { FreshHouse } from '../fresh-house.ts'
import { armen, ledgerOf, onBoth, refused, sunita } from '../fresh-house.ts'
import { ACME, begunParting, decidedReview, petra } from '../parting.ts'

type Seen = z.output<(typeof seeObligations)['output']>
type Rest = z.output<(typeof planRest)['output']>
const acme = { client: 'acme' }

const see = (fresh: FreshHouse, person = petra) => fresh.run<Seen>('see-obligations', acme, person)
const plan = (fresh: FreshHouse, input: Record<string, unknown>) =>
  fresh.run<{ obligation: string; ids: string[] }>('plan-obligation', { ...acme, ...input })
const settle = (fresh: FreshHouse, input: Record<string, unknown>, person = petra) =>
  fresh.run('settle-obligation', { ...acme, ...input }, person)
const lastDay = (fresh: FreshHouse, input: Record<string, unknown> = {}) =>
  fresh.run<{ day: string }>('set-last-day', { ...acme, ...input })

const VAT = { as: 'deadline', text: 'VAT return for March', deadline: '2026-04-10' }
const BOOK = `${ACME}\n2026-02-20 promise to acme "New label" by 2026-03-20 owner armen by armen`

/** What the program writes for everybody when the letter went out. */
const OUT = `2026-03-03 notice acme parting-1 sent way email by mira
2026-03-03 leaving acme initiative us on 2026-04-30 member armen by mira`

onBoth('I17: nothing is planned and no last day is set before the parting is begun', async (fresh) => {
  await decidedReview(fresh)
  const before = await ledgerOf(fresh)
  await refused(plan(fresh, VAT), 'parting-not-begun')
  await refused(lastDay(fresh), 'parting-not-begun')
  assert.deepEqual((await see(fresh)).obligations, [])
  assert.deepEqual(await ledgerOf(fresh), before)
})

onBoth('M39: what is owed is collected, each is planned with a way, somebody and a day, and settled', async (fresh) => {
  await begunParting(fresh, BOOK)
  const { obligations, profile } = await see(fresh)
  assert.equal(profile?.profession, 'agency')
  const label = obligations.find(({ text }) => text === 'New label')!
  assert.deepEqual([label.as, label.owner, label.due, label.planned], ['promise', 'armen', '2026-03-20', false])
  await plan(fresh, { obligation: label.obligation, way: 'finish' })
  const { obligation: vat } = await plan(fresh, { ...VAT, way: 'hand-over', due: '2026-03-09' })
  const planned = (await see(fresh)).obligations
  const of = (key: string) => planned.find(({ obligation }) => obligation === key)!
  assert.deepEqual([of(label.obligation).planned, of(label.obligation).ownerName], [true, 'Armen'])
  assert.deepEqual([of(vat).covered, of(vat).owner, of(vat).planned], [true, 'mira', true])
  await settle(fresh, { obligation: vat, step: 'given', to: 'Blue Ltd' })
  await refused(settle(fresh, { obligation: vat, step: 'excepted' }), 'obligation-why-missing')
  await settle(fresh, { obligation: vat, step: 'excepted', text: 'The February receipts are still missing' })
  await refused(settle(fresh, { obligation: vat, step: 'done' }), 'obligation-settled')
})

onBoth('M39: all that needs no thought is planned at once, as it was shown beforehand', async (fresh) => {
  await begunParting(fresh, BOOK)
  const { obligation: vat } = await plan(fresh, { ...VAT, way: 'hand-over', due: '2026-03-09' })
  const before = await ledgerOf(fresh)
  const shown = (await see(fresh)).obligations
  assert.deepEqual(await ledgerOf(fresh), before)
  const usual = new Map(shown.flatMap(({ obligation, usual: one }) => (one ? [[obligation, one]] : [])))
  assert.equal(usual.has(vat), false)
  const { planned, left, ids } = await fresh.run<Rest>('plan-rest', acme, petra)
  assert.deepEqual([planned.length, left, ids.length], [usual.size, [], usual.size])
  for (const { obligation, way, owner, ownerName, due, planned: whole } of planned)
    assert.deepEqual([{ way, owner, ownerName, due }, whole], [usual.get(obligation), true])
  const of = (code: string) => planned.find(({ text, say }) => text === code || say === `obligation.item.${code}`)!
  assert.deepEqual([of('New label').way, of('New label').owner, of('New label').due], ['finish', 'armen', '2026-03-20'])
  assert.deepEqual([of('design-sources').way, of('design-sources').owner], ['hand-over', 'petra'])
  assert.equal(of('our-accounts').way, 'finish')
  const again = await fresh.run<Rest>('plan-rest', acme, petra)
  assert.deepEqual([again.planned, again.ids], [[], []])
  await plan(fresh, { obligation: of('design-sources').obligation, way: 'end-now' })
  const sources = (await see(fresh)).obligations.find(
    ({ obligation }) => obligation === of('design-sources').obligation,
  )
  assert.deepEqual([sources?.way, sources?.owner], ['end-now', 'petra'])
})

onBoth(
  'M39: nobody plans the rest before the parting is begun or for a stranger, and a deadline without its day stays',
  async (fresh) => {
    await decidedReview(fresh)
    await refused(fresh.run('plan-rest', acme, petra), 'parting-not-begun')
    await fresh.run('begin-parting', { ...acme, profile: 'law' })
    await refused(fresh.run('plan-rest', acme, armen), 'trusted-only')
    await refused(fresh.run('plan-rest', { ...acme, owner: 'nobody' }), 'member-not-found')
    const { planned, left } = await fresh.run<Rest>('plan-rest', { ...acme, owner: 'armen' })
    assert.deepEqual(left, ['from-item-court-dates'])
    assert.ok(planned.every(({ owner }) => owner === 'armen'))
  },
)

onBoth('M39: a promise that is done is kept with it, and what the ledger kept is settled here', async (fresh) => {
  await begunParting(fresh, `${BOOK}\n2026-02-20 promise to acme "A map" by 2026-03-25 owner armen by armen`)
  const keys = new Map((await see(fresh)).obligations.map(({ text, obligation }) => [text, obligation]))
  await plan(fresh, { obligation: keys.get('New label'), way: 'finish' })
  await plan(fresh, { obligation: keys.get('A map'), way: 'finish' })
  await settle(fresh, { obligation: keys.get('New label'), step: 'done' })
  await fresh.run('keep-promise', { ...acme, text: 'A map' })
  assert.match(await fresh.export(), /kept acme "New label"/)
  const { obligations } = await see(fresh)
  const state = (key: string) => obligations.find(({ obligation }) => obligation === keys.get(key))?.state
  assert.deepEqual([state('New label'), state('A map')], ['done', 'done'])
})

onBoth('11.2: what the client provided is never held against fees, and never simply ends', async (fresh) => {
  await begunParting(fresh)
  const records = 'from-item-own-records'
  await refused(plan(fresh, { obligation: records, way: 'end-now' }), 'records-not-back')
  const held = 'We keep your files until the invoice is paid'
  await refused(plan(fresh, { obligation: records, way: 'hand-over', text: held }), 'records-held')
  await refused(settle(fresh, { obligation: records, step: 'dropped', text: held }), 'records-held')
  await refused(plan(fresh, { as: 'files', text: 'Photos', way: 'end-now', provided: true }), 'records-not-back')
  await plan(fresh, { obligation: records, way: 'hand-over' })
  await refused(plan(fresh, { as: 'other', text: 'The password is Hunter2!x9' }), 'secret-in-text')
  await settle(fresh, { obligation: records, step: 'dropped', text: 'They never gave us any' })
})

onBoth('M39: what is not whole is refused and says what is missing', async (fresh) => {
  await begunParting(fresh)
  const before = await ledgerOf(fresh)
  await refused(plan(fresh, { text: 'Something' }), 'obligation-sort-missing')
  await refused(plan(fresh, { as: 'files' }), 'obligation-words-missing')
  await refused(plan(fresh, { as: 'deadline', text: 'VAT' }), 'obligation-deadline-missing')
  await refused(plan(fresh, { obligation: 'nobody-knows-it', way: 'finish' }), 'obligation-not-found')
  await refused(plan(fresh, { ...VAT, deadline: '2026-03-01' }), 'day-in-past')
  await refused(plan(fresh, { ...VAT, deadline: '2226-03-01' }), 'day-too-far')
  await refused(plan(fresh, { ...VAT, owner: 'nobody' }), 'member-not-found')
  const access = 'from-item-our-accounts'
  await refused(settle(fresh, { obligation: access, step: 'given' }), 'obligation-to-missing')
  await refused(settle(fresh, { obligation: access, step: 'dropped' }), 'obligation-why-missing')
  assert.deepEqual(await ledgerOf(fresh), before)
})

onBoth('I38, M39: the last day is computed; earlier needs a reason and a name, the past is refused', async (fresh) => {
  await begunParting(fresh)
  const first = (await see(fresh)).lastDay!
  assert.deepEqual([first.earliest, first.chosen, first.missing[0]?.code], ['2026-04-01', null, 'lastday-missing'])
  await plan(fresh, VAT)
  const { lastDay: alone } = await see(fresh)
  assert.deepEqual([alone?.earliest, alone?.reasons[0]?.code], ['2026-04-10', 'deadline'])
  await refused(lastDay(fresh, { due: '2026-04-01' }), 'lastday-early')
  await refused(lastDay(fresh, { due: '2026-04-01', override: true }), 'lastday-why-missing')
  await refused(lastDay(fresh, { due: '2026-03-01', override: true, text: 'At once' }), 'lastday-past')
  assert.equal((await lastDay(fresh)).day, '2026-04-10')
  await lastDay(fresh, { due: '2026-03-31', override: true, text: 'They sold the shop' })
  const { lastDay: chosen } = await see(fresh)
  assert.deepEqual(
    [chosen?.day, chosen?.chosen?.override, chosen?.chosen?.byName, chosen?.chosen?.text, chosen?.missing],
    ['2026-03-31', true, 'Mira', 'They sold the shop', []],
  )
  await lastDay(fresh, { due: '2026-05-29' })
  assert.equal((await see(fresh)).lastDay?.chosen?.override, false)
})

onBoth('I38: once they were told, the last day only moves later, and the team hears of it', async (fresh) => {
  await begunParting(fresh)
  await lastDay(fresh, { due: '2026-04-30' })
  await fresh.tell(OUT)
  fresh.turnTo('2026-03-04')
  await refused(lastDay(fresh, { due: '2026-04-15', override: true, text: 'Sooner' }), 'lastday-said')
  await lastDay(fresh, { due: '2026-05-15' })
  assert.match(await fresh.export(), /leaving acme initiative us on 2026-05-15 member armen/)
})

onBoth('before the letter the team sees nothing of it; after it members settle what is theirs', async (fresh) => {
  await begunParting(fresh, BOOK)
  await plan(fresh, { obligation: 'from-item-our-accounts', way: 'end-now', owner: 'armen', due: '2026-04-01' })
  const hidden = await see(fresh, armen)
  assert.deepEqual([hidden.parting, hidden.obligations, hidden.lastDay, hidden.profile], [null, [], null, null])
  const own = { obligation: 'from-item-our-accounts', step: 'done' }
  await refused(settle(fresh, own, armen), 'obligation-not-found')
  await fresh.tell(`${OUT}
2026-03-03 obligation acme parting-1 from-item-our-accounts planned as access way end-now owner armen due 2026-04-01 by mira`)
  fresh.turnTo('2026-03-04')
  const seen = await see(fresh, armen)
  assert.deepEqual(
    seen.obligations.map(({ say, mine }) => [say, mine]),
    [['obligation.item.our-accounts', true]],
  )
  assert.deepEqual([seen.lastDay, seen.profile], [null, null])
  await refused(settle(fresh, own, sunita), 'obligation-not-yours')
  await refused(settle(fresh, { ...own, step: 'dropped', text: 'No' }, armen), 'trusted-only')
  await refused(fresh.run('plan-obligation', { ...acme, ...VAT }, armen), 'trusted-only')
  await refused(fresh.run('set-last-day', acme, armen), 'trusted-only')
  await settle(fresh, own, armen)
  const done = (await see(fresh)).obligations.find(({ obligation }) => obligation === own.obligation)
  assert.deepEqual([done?.state, done?.byName], ['done', 'Armen'])
})

onBoth('what only trusted people know of stays with them after the letter', async (fresh) => {
  await begunParting(fresh, `${ACME}\n2026-02-20 promise to acme "Between us" by 2026-03-20 by mira visible owner`)
  await fresh.tell(OUT)
  fresh.turnTo('2026-03-04')
  const { obligation } = (await see(fresh)).obligations.find(({ text }) => text === 'Between us')!
  await plan(fresh, { obligation, way: 'finish', owner: 'armen' })
  await settle(fresh, { obligation, step: 'done' })
  assert.deepEqual((await see(fresh, armen)).obligations, [])
  const facts = await fresh.run<{ facts: { line: string }[] }>('see-timeline', acme, armen)
  assert.ok(!JSON.stringify(facts).includes('Between us'))
})

onBoth('a line by hand is no way around the deeds', async (fresh) => {
  await begunParting(fresh)
  const add = (line: string) => fresh.run('add-fact', { line })
  await refused(add('2026-03-02 lastday acme parting-1 on 2026-03-03'), 'line-has-deed')
  await refused(add('2026-03-02 obligation acme parting-1 vat planned as deadline'), 'line-has-deed')
  await refused(add('2026-03-02 obligation acme parting-1 vat done'), 'line-has-deed')
})
