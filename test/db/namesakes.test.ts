import assert from 'node:assert/strict'
import { onBoth, refused } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'

const HEAD = 'Client,Customer ID,Email,Invoice,Date,Amount,Currency\n'

function row(name: string, ref: string, email: string, n: number): string {
  return `${name},${ref},${email},I-${n},2026-02-0${n},10.00,EUR\n`
}

async function invoicesOf(fresh: FreshHouse): Promise<Record<string, string[]>> {
  const { clients } = await fresh.run<{ clients: { client: string }[] }>('list-clients')
  const found: Record<string, string[]> = {}
  for (const { client } of clients) {
    const { facts } = await fresh.run<{ facts: { line: string }[] }>('see-timeline', { client })
    found[client] = facts.flatMap((fact) => /I-\d/.exec(fact.line)?.[0] ?? []).toSorted()
  }
  return found
}

onBoth('clients of one name with different references are two, in one file and across files', async (fresh) => {
  await fresh.bring('a.csv', HEAD + row('Smith', 'C-1', '', 1) + row('Smith', 'C-2', '', 2))
  await fresh.bring('b.csv', HEAD + row('Smith', 'C-3', '', 3) + row('Smith', 'C-2', '', 4))
  assert.deepEqual(await invoicesOf(fresh), { smith: ['I-1'], 'smith-2': ['I-2', 'I-4'], 'smith-3': ['I-3'] })
})

onBoth('a client without a reference takes the first, and another reference is somebody else', async (fresh) => {
  await fresh.run('add-client', { name: 'Smith' })
  await fresh.bring(
    'a.csv',
    HEAD + row('Smith', 'C-1', '', 1) + row('Smith', 'C-2', '', 2) + row('Smith', 'C-1', 's@x.example', 3),
  )
  assert.deepEqual(await invoicesOf(fresh), { smith: ['I-1', 'I-3'], 'smith-2': ['I-2'] })
})

onBoth("clients who share a bookkeeper's address are two, in one file and across files", async (fresh) => {
  await fresh.bring('a.csv', HEAD + row('Acme', '', 'books@x.example', 1) + row('Beta', '', 'books@x.example', 2))
  await fresh.bring('b.csv', HEAD + row('Gamma', '', 'books@x.example', 3) + row('beta', '', 'books@x.example', 4))
  assert.deepEqual(await invoicesOf(fresh), { acme: ['I-1'], beta: ['I-2', 'I-4'], gamma: ['I-3'] })
})

onBoth('a namesake with another reference can be added by hand', async (fresh) => {
  await fresh.run('add-client', { name: 'Smith', ref: 'C-1' })
  await fresh.run('add-client', { name: 'Smith', ref: 'C-2' })
  await refused(fresh.run('add-client', { name: 'Other', ref: 'C-2' }), 'client-exists', { client: 'smith-2' })
})

onBoth('what a card that was taken back called a client no longer finds it', async (fresh) => {
  await fresh.run('add-client', { name: 'Acme' })
  const { ids } = await fresh.run<{ ids: string[] }>('change-client', {
    client: 'acme',
    ref: 'C-9',
    email: 'wrong@x.example',
  })
  await fresh.run('take-back', { fact: ids[0] })
  await fresh.bring('a.csv', HEAD + row('Berg', 'C-9', '', 1) + row('', '', 'wrong@x.example', 2))
  assert.deepEqual(await invoicesOf(fresh), { acme: [], berg: ['I-1'], 'wrong-x-example': ['I-2'] })
})
