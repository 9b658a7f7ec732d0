import assert from 'node:assert/strict'
import { actions } from '../../src/app/actions.ts'
import { armen, ledgerOf, mira, onBoth, refused, sunita } from '../fresh-house.ts'

type Facts = { facts: { id: string; line: string }[] }

onBoth('nobody may do anything but ask who they are, and members may not do what is for owners', async (fresh) => {
  for (const action of actions) {
    if (action.access === 'anyone') continue
    await refused(fresh.run(action.name, {}, null), 'sign-in-needed')
    if (action.access === 'owner') await refused(fresh.run(action.name, {}, armen), 'owner-only')
  }
  const nobody = await fresh.run<{ member: null; business: null; actions: string[] }>('who-am-i', {}, null)
  assert.deepEqual([nobody.member, nobody.business, nobody.actions], [null, null, ['who-am-i']])
})

onBoth('who owns the business is for owners to say, also in the notation', async (fresh) => {
  await refused(fresh.run('add-fact', { line: 'member armen "Armen" role owner' }, armen), 'owner-only')
  await refused(fresh.run('add-fact', { line: 'business "Mine now"' }, armen), 'owner-only')
  await fresh.run('add-fact', { line: 'member armen "Armen" role member' })
  const { members } = await fresh.run<{ members: { key: string }[] }>('see-settings', {}, armen)
  assert.deepEqual(
    members.map((one) => one.key),
    ['armen'],
  )
})

onBoth('what is private or for owners is seen by nobody else, and shows through nothing', async (fresh) => {
  await fresh.run('add-client', { name: 'Acme' })
  const add = (line: string, person = mira) => fresh.run<{ ids: string[] }>('add-fact', { line }, person)
  const { ids: secret } = await add('2026-02-01 promise to acme "owner secret" by 2026-02-02 visible owner')
  const { ids: own } = await add('2026-02-01 promise to acme "private secret" by 2026-02-02 visible private', armen)
  await fresh.run('add-client', { name: 'Berg' })
  await add('2026-02-01 note berg "Secret Spy" visible owner')
  await add('2026-02-01 call with berg "secret-tier" visible owner')
  const ids = [...secret, ...own].join(',')
  const lines = async (person: typeof mira) => {
    const timeline = await fresh.run<Facts>('see-timeline', { client: 'acme' }, person)
    const facts = await fresh.run<Facts>('see-facts', { ids }, person)
    assert.deepEqual(facts.facts.length, timeline.facts.length)
    return timeline.facts
      .map((fact) => /"(\w+) secret"/.exec(fact.line)?.[1] ?? '')
      .toSorted((a, b) => a.localeCompare(b))
  }
  assert.deepEqual(await lines(mira), ['owner'])
  assert.deepEqual(await lines(armen), ['private'])
  assert.deepEqual(await lines(sunita), [])
  for (const [action, input] of [
    ['see-client', { client: 'acme' }],
    ['see-today', {}],
    ['list-clients', {}],
    ['find', { words: 'secret' }],
    ['see-timeline', { client: 'acme' }],
    ['see-timeline', { client: 'berg' }],
  ] as const) {
    const answer = JSON.stringify(await fresh.run(action, input, sunita))
    assert.doesNotMatch(answer, /owner secret|private secret|Secret Spy|secret-tier/, action)
  }
  await refused(fresh.run('take-back', { fact: own[0] }, mira), 'fact-not-found')
  await refused(fresh.run('take-back', { fact: secret[0] }, sunita), 'fact-not-found')
})

onBoth('a deed that fails changes nothing, and one that succeeds is in the audit', async (fresh) => {
  await fresh.run('add-client', { name: 'Acme' })
  const before = await ledgerOf(fresh)
  await refused(
    fresh.run('add-fact', { line: '2026-02-01 call with acme\n2026-02-31 call with acme' }),
    'line-not-read',
    { line: 2, problem: 'no-such-day' },
  )
  await refused(
    fresh.run('add-fact', { line: '2026-02-01 call with acme\n2026-02-01 call with nobody' }),
    'client-not-found',
  )
  await refused(fresh.run('add-fact', { line: '2026-02-01 void &1' }), 'line-not-read', { problem: 'unknown-label' })
  await refused(fresh.run('log-contact', { client: 'acme', kind: 'call', promise: 'label' }), 'input-invalid', {
    field: 'promiseBy',
  })
  await refused(fresh.run('log-contact', { client: 'acme', kind: 'dance' }), 'input-invalid', { field: 'kind' })
  await refused(fresh.run('record-payment', { client: 'acme', amount: '1,5' }), 'amount-not-read')
  await refused(fresh.run('record-payment', { client: 'acme', amount: '-5' }), 'amount-not-read')
  await refused(fresh.run('add-client', { name: 'acme' }), 'client-exists', { client: 'acme' })
  await refused(fresh.run('keep-promise', { client: 'acme', text: 'label' }), 'promise-not-found')
  await refused(fresh.run('take-back', { fact: 'nothing' }), 'fact-not-found')
  await refused(fresh.run('revoke-key', { name: 'nothing' }), 'key-not-found')
  await refused(fresh.run('load-sample'), 'not-empty')
  await refused(fresh.run('see-import', { id: 'nothing' }), 'import-not-found')
  await refused(fresh.run('set-aside', { client: 'acme', signal: 'silence' }), 'input-invalid', { field: 'until' })
  await refused(fresh.run('change-business', { zone: 'Europe/Vienna' }), 'input-invalid', { field: 'name' })
  await refused(fresh.run('receive-file', { name: 'a.csv', path: '/etc/passwd' }, mira, 'http'), 'input-invalid')
  await refused(fresh.run('see-timeline', { client: 'acme', before: 'x' }), 'input-invalid', { field: 'before' })
  assert.deepEqual(await ledgerOf(fresh), before)
  await fresh.run('add-person', { client: 'acme', name: 'Nora Weiss' }, armen)
  const [last] = await fresh.stores.workspaces.audit(1)
  assert.deepEqual([last!.member, last!.action, last!.subject], ['armen', 'add-person', 'acme'])
})

onBoth('promises are told apart by their words', async (fresh) => {
  await fresh.run('add-client', { name: 'Acme' })
  for (const text of ['the red label', 'the blue label'])
    await fresh.run('make-promise', { client: 'acme', text, by: '2026-03-09' })
  await refused(fresh.run('keep-promise', { client: 'acme', text: 'label' }), 'promise-ambiguous', { n: 2 })
  await refused(fresh.run('keep-promise', { client: 'acme', text: '  ' }), 'input-invalid')
  await fresh.run('keep-promise', { client: 'acme', text: 'RED' })
  await fresh.run('move-promise', { client: 'acme', text: 'label', to: '2026-03-20' })
  await fresh.run('release-promise', { client: 'Acme', text: 'blue' })
  const { promises } = await fresh.run<{ promises: { text: string; state: string }[] }>('see-client', {
    client: 'ACME',
  })
  assert.deepEqual(promises.map((one) => `${one.text}: ${one.state}`).toSorted(), [
    'the blue label: released',
    'the red label: kept',
  ])
})

onBoth('a client is found by key or name, and what fits several is refused', async (fresh) => {
  for (const name of ['Acme', 'Acme One', 'Acme Two', 'Berg']) await fresh.run('add-client', { name })
  const key = async (client: string) => (await fresh.run<{ client: string }>('see-client', { client })).client
  assert.deepEqual([await key('Acme'), await key('ACME one'), await key('ber')], ['acme', 'acme-one', 'berg'])
  await refused(fresh.run('see-client', { client: 'acme t\0' }), 'client-not-found')
  await refused(fresh.run('see-client', { client: 'acm' }), 'client-ambiguous')
  await refused(fresh.run('see-client', { client: 'cme' }), 'client-not-found')
})

onBoth('a backup opens and holds the facts; PostgreSQL has backups of its own', async (fresh) => {
  await fresh.run('add-client', { name: 'Acme' })
  if (fresh.house.database.engine === 'postgres') return refused(fresh.run('make-backup'), 'backup-elsewhere')
  const { file } = await fresh.run<{ file: string }>('make-backup')
  const { openDatabase } = await import('../../src/db/open.ts')
  const copy = openDatabase(file)
  assert.equal((await copy.read.selectFrom('fact').selectAll().execute()).length, 1)
  await copy.close()
})
