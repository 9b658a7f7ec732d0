import assert from 'node:assert/strict'
import { armen, onBoth, refused } from '../fresh-house.ts'

type Added = { ids: string[] }
type Lines = { facts: { line: string }[] }

onBoth('only owners take back who the business and its members are', async (fresh) => {
  const { ids } = await fresh.run<Added>('add-fact', { line: 'business "Studio"\nmember armen "Armen" role member' })
  for (const fact of ids) await refused(fresh.run('take-back', { fact }, armen), 'owner-only')
  await fresh.run('take-back', { fact: ids[1]! })
})

onBoth('a member signs with their own name, an owner may write down what another recorded', async (fresh) => {
  await fresh.run('add-client', { name: 'Acme' })
  await fresh.run('add-fact', { line: '2026-01-02 note acme "mine" by mira' }, armen)
  await fresh.run('add-fact', { line: '2026-01-01 note acme "theirs" by armen' })
  const { facts } = await fresh.run<Lines>('see-timeline', { client: 'acme' })
  assert.deepEqual(
    facts.map(({ line }) => line),
    ['2026-01-02 note acme "mine" by armen', '2026-01-01 note acme "theirs" by armen'],
  )
})

onBoth('the first payment of a client is in the currency of their card', async (fresh) => {
  await fresh.run('add-client', { name: 'Acme', currency: 'USD' })
  await fresh.run('record-payment', { client: 'acme', amount: '10', on: '2026-01-02' })
  const { facts } = await fresh.run<Lines>('see-timeline', { client: 'acme' })
  assert.deepEqual(
    facts.map(({ line }) => line),
    ['2026-01-02 payment acme 10.00 USD by mira'],
  )
})

onBoth('a person that the notation could not write is refused, and so is an empty promise', async (fresh) => {
  await fresh.run('add-client', { name: 'Acme' })
  await refused(fresh.run('log-contact', { client: 'acme', kind: 'call', person: 'nobody here' }), 'input-invalid', {
    field: 'person',
  })
  const { ids } = await fresh.run<Added>('log-contact', {
    client: 'acme',
    kind: 'call',
    promise: '  ',
    promiseBy: '2026-04-01',
  })
  assert.equal(ids.length, 1)
})

onBoth("an owner's book is not for members to look into or to take back", async (fresh) => {
  const { id } = await fresh.bring(
    'book.story',
    'client acme "Acme"\n2026-01-01 note acme "secret" visible owner\n2026-01-01 note acme "cut\n',
  )
  for (const action of ['preview-import', 'start-import', 'see-problems', 'undo-import']) {
    await refused(fresh.run(action, { id }, armen), 'owner-only', { action })
  }
  await fresh.run('undo-import', { id })
})

onBoth('what is written lands on no client by a wild card, a blank or letters inside the name', async (fresh) => {
  await fresh.run('add-client', { name: 'Hannover-Bank & Co' })
  for (const client of ['%', '_', ' ', '&', 'ann', 'ank']) {
    await refused(fresh.run('record-payment', { client, amount: '10' }), 'client-not-found', { client })
  }
  for (const client of ['hann', 'BANK', 'bank & c']) await fresh.run('log-contact', { client, kind: 'call' })
})

onBoth(
  'N11, M15, M16: what its own deed asks more for cannot be written by hand, and shares of talk stay private',
  async (fresh) => {
    await fresh.run('add-client', { name: 'Acme' })
    const done = '2026-01-02 checkin acme video thanks "for all" said "Fine"'
    await refused(fresh.run('add-fact', { line: done }), 'line-has-deed')
    await refused(fresh.run('add-fact', { line: '2026-01-02 quote acme Q1 accepted 10.00 EUR' }), 'line-has-deed')
    await refused(fresh.run('add-fact', { line: '2026-01-02 sheet acme w 1 accepted "Ann"' }), 'line-has-deed')
    await fresh.run('add-fact', { line: '2026-01-02 talk acme 40 from guess' })
    const { facts } = await fresh.run<Lines>('see-timeline', { client: 'acme' })
    assert.deepEqual(
      facts.map(({ line }) => line),
      ['2026-01-02 talk acme 40 from guess by mira visible private'],
    )
  },
)

onBoth('a closing that only some may see is in no calendar that all are shown', async (fresh) => {
  await fresh.run('add-fact', { line: 'business "Studio" zone Europe/Vienna' })
  await fresh.run('add-client', { name: 'Acme' })
  for (const visible of ['owner', 'private']) {
    const line = `2026-03-01 closed from 2026-03-10 until 2026-03-11 "surgery" visible ${visible}`
    await fresh.run('add-fact', { line })
  }
  await fresh.run('add-closing', { from: '2026-03-12', until: '2026-03-12', text: 'stocktaking' })
  for (const [action, input] of [['see-settings', {}] as const, ['see-calendar', { client: 'acme' }] as const]) {
    const seen = JSON.stringify(await fresh.run(action, input, armen))
    assert.ok(seen.includes('stocktaking') && !seen.includes('surgery'), action)
  }
})
