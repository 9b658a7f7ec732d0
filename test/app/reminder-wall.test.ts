import assert from 'node:assert/strict'
import fc from 'fast-check'
import { test } from 'node:test'
import { addresseeOf, foldAddress } from '../../src/app/reminder-addressee.ts'
import { openWorld } from '../../src/app/world.ts'
import { mira, onBoth, refused } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'
import { startMailServer } from './mail-server.ts'

async function addressee({ house }: FreshHouse, member = 'mira') {
  return addresseeOf(await openWorld(house, house.database.read, mira, 'worker'), member)
}

async function write(fresh: FreshHouse, ...lines: string[]): Promise<void> {
  for (const line of lines) await fresh.run('add-fact', { line })
}

/** Ways to write Mira's own mailbox on a client's card or that of somebody at a client. */
const SAME = [
  'mira@lantern.example',
  'MIRA@Lantern.Example',
  'mira+invoices@lantern.example',
  'mira@lantern.example.',
  'Mira <mira@lantern.example>',
]

for (const [n, email] of SAME.entries()) {
  onBoth(`a reminder can never reach a client: ${email}`, async (fresh, t) => {
    await write(fresh, 'member mira "Mira" role owner email mira@lantern.example digest 07:30')
    await fresh.run('add-client', { name: 'Acme', ...(n % 2 === 0 ? { email } : {}) })
    if (n % 2 === 1) await fresh.run('add-person', { client: 'acme', name: 'Nora', email })
    await refused(addressee(fresh), 'reminder-to-client', { name: 'Mira' })
    const server = await startMailServer(t)
    fresh.house.mail = { ...fresh.house.mail, smtpUrl: `smtp://127.0.0.1:${server.port}`, from: 'desk@lantern.example' }
    await refused(fresh.run('send-digest'), 'reminder-to-client')
    const letter = {
      id: 'x',
      member: 'mira',
      day: '2026-03-02',
      writtenAt: '2026-03-02T12:00:00Z',
      subject: 's',
      body: 'b',
    }
    await fresh.change((stores) => stores.reminders.add(letter))
    await fresh.run('send-reminder', { id: 'x' }, mira, 'worker')
    assert.equal(server.calls, 0)
    const row = await fresh.stores.reminders.byId('x')
    assert.deepEqual([row!.outcome, row!.begun_at], ['reminder-to-client', ''])
  })
}

onBoth('the other way round too: a plus on the member’s card, and dots where they do not count', async (fresh) => {
  await write(fresh, 'member mira "Mira" email mi.ra+work@gmail.com')
  await fresh.run('add-client', { name: 'Acme', email: 'mira@googlemail.com' })
  await refused(addressee(fresh), 'reminder-to-client')
})

onBoth(
  'whoever is not known, has no address or more than one gets no letter; a colleague of a client’s domain does',
  async (fresh) => {
    await refused(addressee(fresh, 'nobody'), 'member-not-found')
    await write(fresh, 'member mira "Mira"')
    await refused(addressee(fresh), 'no-address')
    for (const email of ['mira@a.example,nora@acme.example', 'mira', 'a@b@c', 'mira@a.example>', '<mira@a.example>']) {
      await write(fresh, `member mira email ${JSON.stringify(email)}`).catch(() =>
        write(fresh, `member mira email ${email}`),
      )
      await refused(addressee(fresh), 'address-wrong')
    }
    await write(fresh, 'member mira email mira@acme.example')
    await fresh.run('add-client', { name: 'Acme', email: 'nora@acme.example' })
    assert.equal((await addressee(fresh)).address, 'mira@acme.example')
  },
)

test('folding an address is the same twice, and no tag or capital makes another mailbox', () => {
  const box = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,12}$/)
  fc.assert(
    fc.property(box, fc.stringMatching(/^[a-z0-9.]{0,8}$/), fc.boolean(), (name, tag, loud) => {
      const plain = `${name}@lantern.example`
      const tagged = `${name}+${tag}@lantern.example`
      assert.equal(foldAddress(loud ? tagged.toUpperCase() : tagged), foldAddress(plain))
      assert.equal(foldAddress(foldAddress(tagged)), foldAddress(tagged))
    }),
  )
})
