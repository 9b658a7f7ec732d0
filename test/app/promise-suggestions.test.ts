import assert from 'node:assert/strict'
import { armen, countFacts, onBoth, refused } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'

type Suggestion = {
  fact: string
  client: string
  on: string
  ours: boolean
  text: string
  due: string
  message: string
  from: number
  to: number
  sure: string
}
type Suggested = { total: number; read: number; suggestions: Suggestion[] }
type Promised = { promises: { text: string; due: string; ours: boolean; owner: string | null; made: string }[] }

/** It is Monday, 2 March 2026; two mails to Acme and one from them. */
async function openMail(fresh: FreshHouse): Promise<void> {
  await fresh.run('add-client', { name: 'Acme' })
  await fresh.run('add-client', { name: 'Birch' })
  const lines = [
    '2026-02-26 email to acme "Hi Anna,\\n\\nI will send the labels by Friday, 6 March. We could also call." by armen',
    '2026-02-27 email from acme "We will pay invoice 118 by 10 March."',
    '2026-03-01 message to birch "If you confirm, we will print tomorrow."',
    '2026-02-27 email to birch "I will call you by Thursday." automatic',
    '2025-12-01 email to birch "I will send the offer by 30 December."',
  ]
  await fresh.run('add-fact', { line: lines.join('\n') })
}

onBoth('M17: promises in mails are suggested, ours and theirs, and recorded when a person confirms', async (fresh) => {
  await openMail(fresh)
  const before = await countFacts(fresh)
  const { total, suggestions } = await fresh.run<Suggested>('suggest-promises')
  assert.equal(await countFacts(fresh), before)
  assert.deepEqual(
    suggestions.map(({ client, on, ours, due, sure }) => [client, on, ours, due, sure]),
    [
      ['acme', '2026-02-26', true, '2026-03-06', 'clear'],
      ['acme', '2026-02-27', false, '2026-03-10', 'clear'],
    ],
  )
  assert.equal(total, 2)
  const [ours, theirs] = suggestions
  assert.equal(ours!.message.slice(ours!.from, ours!.to), 'I will send the labels by Friday, 6 March')
  for (const { fact, text, due } of [ours!, theirs!]) await fresh.run('confirm-promise', { fact, text, by: due })
  const { promises } = await fresh.run<Promised>('see-promises')
  assert.deepEqual(
    promises.map(({ text, due, ours: own, owner, made }) => [text, due, own, owner, made]),
    [
      // Whoever wrote the mail keeps the promise, and it was made on the day of the mail.
      ['I will send the labels', '2026-03-06', true, 'armen', '2026-02-26'],
      ['We will pay invoice 118', '2026-03-10', false, null, '2026-02-27'],
    ],
  )
  assert.equal((await fresh.run<Suggested>('suggest-promises')).total, 0)
})

onBoth('a promise that is on record, in other words or moved, is not suggested again', async (fresh) => {
  await openMail(fresh)
  await fresh.run('add-fact', { line: '2026-02-26 promise to acme "send labels" by 2026-03-06' })
  const after = await fresh.run<Suggested>('suggest-promises', { client: 'acme' })
  assert.deepEqual(
    after.suggestions.map(({ ours }) => ours),
    [false],
  )
  await fresh.run('move-promise', { client: 'acme', text: 'send labels', to: '2026-03-20' })
  assert.equal((await fresh.run<Suggested>('suggest-promises', { client: 'acme' })).total, 1)
})

onBoth(
  'a promise confirmed in quite other words and for another day does not come back, until that is undone',
  async (fresh) => {
    await openMail(fresh)
    const { suggestions } = await fresh.run<Suggested>('suggest-promises', { client: 'acme' })
    const changed = { fact: suggestions[0]!.fact, text: 'proof of stickers', by: '2026-03-09', kind: 'work' }
    const { ids } = await fresh.run<{ ids: string[] }>('confirm-promise', changed)
    assert.equal((await fresh.run<Suggested>('suggest-promises')).total, 1)
    await refused(fresh.run('confirm-promise', changed), 'promise-known', { client: 'acme' })
    await fresh.run('take-back', { fact: ids.join(',') })
    assert.equal((await fresh.run<Suggested>('suggest-promises')).total, 2)
  },
)

onBoth('what was dismissed stays dismissed, also where a later mail says it again', async (fresh) => {
  await openMail(fresh)
  const { suggestions } = await fresh.run<Suggested>('suggest-promises')
  const { fact, text } = suggestions[0]!
  const { ids } = await fresh.run<{ ids: string[] }>('dismiss-promise', { fact, text }, armen)
  await fresh.run('add-fact', { line: '2026-03-02 email to acme "As agreed, I will send the labels by Friday."' })
  const left = await fresh.run<Suggested>('suggest-promises')
  assert.deepEqual(
    left.suggestions.map(({ ours }) => ours),
    [false],
  )
  await fresh.run('take-back', { fact: ids.join(',') })
  const again = await fresh.run<Suggested>('suggest-promises')
  // The two mails say the same: it is suggested once.
  assert.equal(again.suggestions.filter(({ ours }) => ours).length, 1)
})

onBoth(
  'a mail that only its author or owners may see shows no suggestion, and what is found in it stays as hidden',
  async (fresh) => {
    await fresh.run('add-client', { name: 'Acme' })
    await fresh.run('add-fact', {
      line: '2026-03-02 email to acme "I will send the labels by Friday." visible private',
    })
    assert.equal((await fresh.run<Suggested>('suggest-promises')).total, 0)
    const { facts } = await fresh.run<{ facts: { id: string; kind: string }[] }>('see-timeline', { client: 'acme' })
    const fact = facts.find(({ kind }) => kind === 'email')!.id
    const confirmed = { fact, text: 'labels', by: '2026-03-06' }
    await refused(fresh.run('confirm-promise', confirmed, armen), 'fact-not-found', { fact })
    const { ids } = await fresh.run<{ ids: string[] }>('confirm-promise', confirmed)
    const seen = await fresh.run<{ facts: { visibility: string }[] }>('see-facts', { ids: ids.join(',') })
    assert.deepEqual(
      seen.facts.map(({ visibility }) => visibility),
      ['private'],
    )
  },
)

onBoth('only a message can be confirmed or dismissed, and no promise is due before it was written', async (fresh) => {
  await openMail(fresh)
  const { ids } = await fresh.run<{ ids: string[] }>('add-fact', { line: '2026-03-01 call with acme 10min "label"' })
  const [call] = ids
  await refused(fresh.run('confirm-promise', { fact: call, text: 'label', by: '2026-03-10' }), 'fact-not-found')
  await refused(fresh.run('dismiss-promise', { fact: 'nothing', text: 'label' }), 'fact-not-found')
  const { suggestions } = await fresh.run<Suggested>('suggest-promises')
  const { fact, text } = suggestions[0]!
  await refused(fresh.run('confirm-promise', { fact, text, by: '2026-02-25' }), 'day-in-past')
  await refused(fresh.run('confirm-promise', { fact, text, by: '2026-03-10', owner: 'nobody' }), 'member-not-found')
})

onBoth(
  'a sentence with two days is suggested once, with the later; a day more than a week past is not',
  async (fresh) => {
    await fresh.run('add-client', { name: 'Acme' })
    const lines = [
      '2026-02-26 email to acme "I will send the proof by 4 March and I will print the boxes by 9 March."',
      '2026-02-18 email to acme "We will call you by 23 February."',
      '2026-02-17 email to acme "We will repair the door by 22 February."',
    ]
    await fresh.run('add-fact', { line: lines.join('\n') })
    const { total, suggestions } = await fresh.run<Suggested>('suggest-promises')
    assert.deepEqual(
      suggestions.map(({ on, due }) => [on, due]),
      [
        ['2026-02-26', '2026-03-09'],
        ['2026-02-18', '2026-02-23'],
      ],
    )
    assert.equal(total, 2)
    const { fact, text, due } = suggestions[0]!
    await fresh.run('confirm-promise', { fact, text, by: due })
    // What else the same sentence says does not come up instead.
    assert.equal((await fresh.run<Suggested>('suggest-promises')).total, 1)
  },
)
