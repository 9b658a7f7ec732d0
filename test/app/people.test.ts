import assert from 'node:assert/strict'
import { hashOf } from '../../src/app/secret.ts'
import { passDoor, sessionPerson } from '../../src/surfaces/sign-in.ts'
import { armen, mira, onBoth, refused, sunita } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'
import type { Person } from '../../src/app/world.ts'

type Invited = { member: string; name: string; role: string; url: string; expiresAt: string; ids: string[] }
type Team = {
  members: { member: string; role: string; invitedUntil: string | null; sessions: number; you: boolean; keys: number }[]
}

const first: Person = { member: 'owner', role: 'owner' }

function invite(fresh: FreshHouse, input: Record<string, unknown>, person: Person = mira): Promise<Invited> {
  return fresh.run<Invited>('invite-member', input, person)
}

function codeOf({ url }: Invited): string {
  return url.split('/setup#')[1]!
}

onBoth('the first invitation writes down who owns the business, so that whoever comes never does', async (fresh) => {
  const invited = await invite(fresh, { name: 'Armen Petrosyan' }, first)
  assert.deepEqual([invited.member, invited.name, invited.role], ['armen-petrosyan', 'Armen Petrosyan', 'member'])
  const token = await passDoor(fresh.house, codeOf(invited))
  assert.deepEqual(await sessionPerson(fresh.house, token), { member: 'armen-petrosyan', role: 'member' })
  const { members } = await fresh.run<Team>('see-team', {}, first)
  assert.deepEqual(
    members.map(({ member, role }) => [member, role]),
    [
      ['owner', 'owner'],
      ['armen-petrosyan', 'member'],
    ],
  )
})

onBoth('who was invited owns nothing when every card is taken back', async (fresh) => {
  const invited = await invite(fresh, { member: 'armen', name: 'Armen', as: 'compliance' })
  const token = await passDoor(fresh.house, codeOf(invited))
  assert.deepEqual(await sessionPerson(fresh.house, token), { member: 'armen', role: 'compliance' })
  for (const fact of invited.ids) await fresh.run('take-back', { fact })
  assert.deepEqual(await sessionPerson(fresh.house, token), { member: 'armen', role: 'member' })
})

onBoth('an invitation opens once, within a day, and only its hash is kept', async (fresh) => {
  const invited = await invite(fresh, { name: 'Armen', origin: 'https://terms.example.com/settings' })
  assert.match(invited.url, /^https:\/\/terms\.example\.com\/setup#[\w-]{32}$/)
  const rows = await fresh.house.database.read.selectFrom('door').selectAll().execute()
  assert.deepEqual(
    rows.map((row) => [row.member, row.code_hash]),
    [['armen', hashOf(codeOf(invited))]],
  )
  await passDoor(fresh.house, codeOf(invited))
  await refused(passDoor(fresh.house, codeOf(invited)), 'code-wrong')
  const late = await invite(fresh, { member: 'armen' })
  fresh.turnTo('2026-03-04')
  await refused(passDoor(fresh.house, codeOf(late)), 'code-wrong')
})

onBoth('a second invitation closes the first of the same member, and nobody else’s', async (fresh) => {
  const older = await invite(fresh, { name: 'Armen' })
  const other = await invite(fresh, { name: 'Sunita' })
  const newer = await invite(fresh, { member: 'armen' })
  await refused(passDoor(fresh.house, codeOf(older)), 'code-wrong')
  await passDoor(fresh.house, codeOf(newer))
  await passDoor(fresh.house, codeOf(other))
})

onBoth('two people of one name have two keys, and a role changes with the next invitation', async (fresh) => {
  const one = await invite(fresh, { name: 'Armen' })
  const two = await invite(fresh, { name: 'Armen' })
  assert.deepEqual([one.member, two.member], ['armen', 'armen-2'])
  const token = await passDoor(fresh.house, codeOf(one))
  await invite(fresh, { member: 'armen', as: 'compliance' })
  assert.equal((await sessionPerson(fresh.house, token))?.role, 'compliance')
})

onBoth('owners are not invited, nor somebody without a name, and only owners invite', async (fresh) => {
  await fresh.run('add-fact', { line: 'member vera "Vera" role owner' })
  for (const member of ['vera', 'mira', 'owner'])
    await refused(invite(fresh, { member, name: 'Somebody' }), 'member-owns', { member })
  await refused(invite(fresh, { member: 'nobody' }), 'member-not-found')
  await refused(invite(fresh, {}), 'input-invalid', { field: 'name', reason: 'missing' })
  for (const deed of ['invite-member', 'end-sessions', 'see-team'])
    await refused(fresh.run(deed, { name: 'Me', member: 'mira' }, armen), 'owner-only')
})

onBoth('whoever leaves is signed out everywhere at once, with their invitation and their calendar', async (fresh) => {
  const invited = await invite(fresh, { name: 'Armen' })
  const token = await passDoor(fresh.house, codeOf(invited))
  const again = await invite(fresh, { member: 'armen' })
  await fresh.run('make-feed', {}, armen)
  const before = await fresh.run<Team>('see-team')
  const line = before.members.find(({ member }) => member === 'armen')!
  assert.deepEqual([line.sessions, line.invitedUntil, line.you], [1, again.expiresAt, false])
  const ended = await fresh.run('end-sessions', { member: 'armen' })
  assert.deepEqual(ended, { member: 'armen', sessions: 1, keys: 0, invitation: true })
  assert.equal(await sessionPerson(fresh.house, token), null)
  await refused(passDoor(fresh.house, codeOf(again)), 'code-wrong')
  const { feeds } = await fresh.run<{ feeds: { member: string; open: boolean }[] }>('see-feeds')
  assert.deepEqual(
    feeds.map(({ member, open }) => [member, open]),
    [['armen', false]],
  )
})

onBoth('what is taken back of what only some may see is told to no more of them', async (fresh) => {
  await fresh.run('add-client', { name: 'Acme' })
  const line = '2026-02-01 note acme "secret" visible owner'
  const { ids } = await fresh.run<{ ids: string[] }>('add-fact', { line }, armen)
  await fresh.run('take-back', { fact: ids[0]!, text: 'It was not secret' }, armen)
  const seen = JSON.stringify(await fresh.run('see-timeline', { client: 'acme' }, sunita))
  assert.ok(!seen.includes(ids[0]!) && !seen.includes('secret'))
  assert.ok(JSON.stringify(await fresh.run('see-timeline', { client: 'acme' })).includes(ids[0]!))
})

onBoth('nobody decides by hand what its deed leaves to owners or compliance, nor widens a circle', async (fresh) => {
  await fresh.run('add-client', { name: 'Acme' })
  const add = (line: string, person: Person = armen) => fresh.run<{ ids: string[] }>('add-fact', { line }, person)
  await refused(add('2026-02-01 limit member 500.00 EUR'), 'owner-only')
  await refused(add('2026-02-01 warning acme w1 told "Please stop"'), 'trusted-only')
  await refused(add('2026-02-01 approval acme r1 given "Read it all"'), 'trusted-only')
  const incident = '2026-02-01 incident acme i1 behaviour gravity 2 "Shouted at the till"'
  for (const wider of ['', ' visible team', ' visible shared']) {
    const { ids } = await add(incident + wider)
    const facts = await fresh.run<{ facts: { visibility: string }[] }>('see-facts', { ids: ids[0]! }, armen)
    assert.deepEqual(
      facts.facts.map(({ visibility }) => visibility),
      ['owner'],
    )
    assert.deepEqual(await fresh.run('see-facts', { ids: ids[0]! }, sunita), { facts: [] })
    await refused(fresh.run('take-back', { fact: ids[0]! }, sunita), 'fact-not-found')
  }
})
