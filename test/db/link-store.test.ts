import assert from 'node:assert/strict'
import type { NewLink } from '../../src/db/link-store.ts'
import type { NewReminder } from '../../src/db/reminder-store.ts'
import { onBoth } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'

const NOON = '2026-03-02T12:00:00Z'
const LATER = '2026-04-02T12:00:00Z'

function link(tokenHash: string, more: Partial<NewLink> = {}): NewLink {
  const made = {
    purpose: 'sheet',
    subject: '{"client":"acme"}',
    by: 'mira',
    createdAt: NOON,
    expiresAt: LATER,
  } as const
  return { tokenHash, ...made, ...more }
}

onBoth('a link opens what it is for, until it expires or is revoked, and nothing else', async (fresh) => {
  await fresh.change(async ({ links }) => {
    await links.add(link('one'))
    await links.add(link('two', { createdAt: '2026-03-03T12:00:00Z' }))
    await links.add(link('feed', { purpose: 'calendar', subject: '{"member":"mira"}' }))
  })
  const { links } = fresh.stores
  assert.equal((await links.find('one', 'sheet', NOON))?.subject, '{"client":"acme"}')
  assert.equal(await links.find('one', 'calendar', NOON), null)
  assert.equal(await links.find('three', 'sheet', NOON), null)
  assert.equal(await links.find('one', 'sheet', LATER), null, 'over at its end')
  assert.equal(await fresh.change((stores) => stores.links.revoke(['one', 'one', 'three'], NOON)), 1)
  assert.equal(await links.find('one', 'sheet', NOON), null)
  assert.equal(await fresh.change((stores) => stores.links.revoke(['one'], LATER)), 0, 'revoked once')
  assert.deepEqual(
    (await links.list('sheet')).map((row) => [row.token_hash, row.revoked_at]),
    [
      ['two', ''],
      ['one', NOON],
    ],
  )
  assert.equal(await fresh.change((stores) => stores.links.revokeSubject('sheet', '{"client":"acme"}', NOON)), 1)
  assert.ok(await links.find('feed', 'calendar', NOON), 'other links stay')
})

onBoth('a letter is written once, begun by one, and what has ended never changes', async (fresh) => {
  const day = '2026-03-02'
  const letter: NewReminder = { id: 'digest mira', member: 'mira', day, writtenAt: NOON, subject: 'Today', body: '…' }
  const change: FreshHouse['change'] = (work) => fresh.change(work)
  assert.equal(await change(({ reminders }) => reminders.add(letter)), true)
  assert.equal(await change(({ reminders }) => reminders.add({ ...letter, body: 'twice' })), false)
  assert.equal(await change(({ reminders }) => reminders.begin(letter.id, NOON)), true)
  assert.equal(await change(({ reminders }) => reminders.begin(letter.id, NOON)), false, 'somebody is at it')
  await change(({ reminders }) => reminders.release(letter.id, 'refused'))
  assert.equal(await change(({ reminders }) => reminders.begin(letter.id, NOON)), true)
  await change(({ reminders }) => reminders.end(letter.id, LATER, 'sent'))
  await change(({ reminders }) => reminders.release(letter.id, 'refused'))
  await change(({ reminders }) => reminders.end(letter.id, NOON, 'unclear'))
  assert.equal(await change(({ reminders }) => reminders.begin(letter.id, NOON)), false)
  const row = (await fresh.stores.reminders.byId(letter.id))!
  assert.deepEqual([row.body, row.outcome, row.ended_at, row.attempts], ['…', 'sent', LATER, 2])
  assert.deepEqual(await fresh.stores.reminders.waiting(10), [])
  assert.equal((await fresh.stores.reminders.recent(10, 'armen')).length, 0)
})
