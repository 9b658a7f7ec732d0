import assert from 'node:assert/strict'
import { onBoth } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'
import { markOf, writtenLetter } from '../letter-out.ts'
import { petra } from '../parting.ts'

type Listed = { partings: { client: string; asks: string | null }[] }

async function askOf(fresh: FreshHouse): Promise<string | null | undefined> {
  return (await fresh.run<Listed>('see-partings', { due: true })).partings.find(({ client }) => client === 'acme')?.asks
}

onBoth('M40: a letter asks on Today for its second reader, and then to be sent', async (fresh) => {
  await writtenLetter(fresh)
  assert.equal(await askOf(fresh), undefined)
  await fresh.run('address-letter', { client: 'acme', way: 'post', address: 'Baker Street 1, Vienna' })
  const mark = await markOf(fresh)
  await fresh.run('ready-letter', { client: 'acme', mark })
  assert.equal(await askOf(fresh), 'approve')
  await fresh.run('approve-letter', { client: 'acme', mark, text: 'Calm, true and short' }, petra)
  assert.equal(await askOf(fresh), 'send')
  await fresh.run('send-letter', { client: 'acme', self: true })
  assert.equal(await askOf(fresh), undefined)
})
