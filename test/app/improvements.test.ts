import assert from 'node:assert/strict'
import type { FreshHouse } from '../fresh-house.ts'
import { armen, onBoth, refused } from '../fresh-house.ts'

type Seen = {
  causes: { n: number; unfound: number; causes: { cause: string; count: number; within: unknown }[] }
  timing: { cases: { n: number; waiting: number }; promises: { n: number } }
  effort: { step: string; n: number; frictions: number; question: string | null }[]
  frictions: { name: string; text: string; byName: string | null; improvement: string | null }[]
  currency: string | null
  due: number
  improvements: {
    improvement: string
    state: string
    frequency: number
    revenue: { minor: number; currency: string } | null
    ease: number | null
    score: number | null
    lacks: string | null
    checkDue: boolean
    said: string | null
    clients: { name: string }[]
    again: { before: number; after: number; clear: boolean } | null
  }[]
}
type Listed = {
  again: number
  alternatives: { alternative: string; state: string; line: string | null; text: string }[]
}

const seen = (fresh: FreshHouse) => fresh.run<Seen>('see-improvements')

onBoth('A27: an improvement is ordered by how often, whose revenue and how easy, each of them shown', async (fresh) => {
  await fresh.run('change-business', { name: 'Terms Studio', currency: 'EUR' })
  await fresh.run('add-client', { name: 'Acme' })
  await fresh.run('add-fact', { line: '2026-02-02 invoice acme 1500 EUR' })
  const propose = { text: 'One form for an order', tag: 'ordering', ease: 4, due: '2026-06-01' }
  const { improvement } = await fresh.run<{ improvement: string }>('propose-improvement', propose, armen)
  assert.equal(improvement, 'one-form-for-an-order')
  const again = await fresh.run<{ improvement: string }>('propose-improvement', { text: 'One form for an order' })
  assert.equal(again.improvement, 'one-form-for-an-order-2')
  await fresh.run('log-friction', { client: 'acme', step: 'order', text: 'Three forms', improvement }, armen)
  const { case: key } = await fresh.run<{ case: string }>('open-case', {
    client: 'acme',
    text: 'I filled in three forms',
  })
  await fresh.run('find-out', {
    client: 'acme',
    case: key,
    locus: 'us',
    valid: 'valid',
    cause: 'ordering',
    improvement,
  })
  const { improvements, currency, causes, frictions, timing } = await seen(fresh)
  const [first, second] = improvements
  assert.deepEqual(
    [first?.improvement, first?.frequency, first?.revenue, first?.ease, first?.score, currency],
    [improvement, 2, { minor: 150_000, currency: 'EUR' }, 4, 12_000, 'EUR'],
  )
  assert.deepEqual(first?.clients[0]?.name, 'Acme')
  assert.deepEqual([second?.score, second?.lacks], [null, 'frequency'])
  assert.deepEqual(
    causes.causes.map(({ cause, count, within }) => [cause, count, within]),
    [['ordering', 1, null]],
  )
  assert.deepEqual([timing.cases.n, timing.cases.waiting], [1, 1])
  assert.deepEqual(
    [frictions[0]?.name, frictions[0]?.byName, frictions[0]?.improvement],
    ['Acme', 'armen', improvement],
  )
})

onBoth('A29: an improvement is checked on its day, and says what came of it', async (fresh) => {
  await fresh.run('add-client', { name: 'Acme' })
  const { improvement } = await fresh.run<{ improvement: string }>('propose-improvement', { text: 'One form' })
  const change = (step: string, more = {}) => fresh.run('change-improvement', { improvement, step, ...more })
  await fresh.run('log-friction', { client: 'acme', step: 'order', text: 'Three forms', improvement })
  await change('started')
  await refused(change('done'), 'improvement-day-missing', { text: 'One form' })
  await refused(change('done', { due: '2026-03-01' }), 'day-in-past')
  await refused(change('dropped'), 'improvement-words-missing')
  await refused(fresh.run('change-improvement', { improvement: 'none', step: 'started' }), 'improvement-not-found')
  await refused(
    fresh.run('log-friction', { client: 'acme', step: 'order', text: 'x', improvement: 'none' }),
    'improvement-not-found',
  )
  await refused(change('started', { owner: 'nobody' }), 'member-not-found')
  await change('done', { due: '2026-06-10' })
  fresh.turnTo('2026-06-10')
  const due = await seen(fresh)
  assert.deepEqual([due.due, due.improvements[0]?.checkDue], [1, true])
  const { before, after, clear } = due.improvements[0]!.again!
  assert.deepEqual([before, after, clear], [1, 0, true])
  await change('checked', { text: 'Nobody has named it since' })
  const checked = await seen(fresh)
  assert.deepEqual([checked.due, checked.improvements[0]?.said], [0, 'Nobody has named it since'])
})

onBoth('A29: the effort question is asked of quote, order and payment, and answers keep their step', async (fresh) => {
  await fresh.run('add-client', { name: 'Acme' })
  await fresh.run('record-feedback', { client: 'acme', measure: 'ces', score: 2, step: 'order' })
  await fresh.run('log-friction', { client: 'acme', step: 'order', text: 'Three forms' })
  const { effort } = await seen(fresh)
  const order = effort.find(({ step }) => step === 'order')!
  assert.deepEqual([order.n, order.frictions], [1, 1])
  assert.deepEqual(
    effort.filter(({ question }) => question !== null).map(({ step }) => step),
    ['quote', 'order', 'payment'],
  )
  assert.match(await fresh.export(), /friction acme order "Three forms"/)
})

onBoth('A23: only who agreed and was checked within a year can be put into a reply', async (fresh) => {
  const list = () => fresh.run<Listed>('see-alternatives')
  await refused(fresh.run('add-alternative', {}), 'alternative-nameless')
  await refused(fresh.run('add-alternative', { alternative: 'rosa' }), 'alternative-not-found')
  await fresh.run('add-alternative', { text: 'Rosa Print', contact: 'rosa@print.example' }, armen)
  const [asked] = (await list()).alternatives
  assert.deepEqual([asked?.alternative, asked?.state, asked?.line], ['rosa-print', 'not-agreed', null])
  await fresh.run('add-alternative', { alternative: 'rosa-print', agreed: true })
  assert.equal((await list()).alternatives[0]?.line, 'Rosa Print, rosa@print.example')
  fresh.turnTo('2027-03-03')
  const old = await list()
  assert.deepEqual([old.again, old.alternatives[0]?.state, old.alternatives[0]?.line], [1, 'check-again', null])
  await fresh.run('add-alternative', { alternative: 'rosa-print', agreed: true, ended: true })
  assert.deepEqual((await list()).alternatives, [])
})
