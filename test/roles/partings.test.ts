import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { newFile } from '../../src/app/keep-file.ts'
import { storeBytes } from '../../src/app/store-bytes.ts'
import { openWorld } from '../../src/app/world.ts'
import { engines, mira, openFreshHouse } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'
import { approvedLetter, LETTER_BOOK } from '../letter-out.ts'
import { openDoors } from '../surfaces/house.ts'
import type { Ask } from '../surfaces/house.ts'
import { comeIn, queryOf, reading } from './come-in.ts'

const [sqlite] = engines
const client = 'acme'

/** Something that only owners may know of is promised, and so is something that everybody knows of. */
const BOOK = `${LETTER_BOOK}
member sunita "Sunita"
2026-02-20 promise to acme "mkclose samples" by 2026-03-20 owner armen by mira visible owner
2026-02-20 promise to acme "New label" by 2026-03-20 owner armen by armen`

/** What the letter was decided, weighed, talked of and written with: for trusted people, before the letter and after it. */
const ALWAYS = [
  'mkclose',
  'mkpolicy',
  'mkwhy',
  'mkaddress',
  'parting-1 begun',
  'They had seen it coming',
  'Nothing of theirs is with us',
  'They never thanked us',
  'Calm, true and short',
  'It was tried twice',
  'Nothing, they said',
]
/** What the team is told with the letter. */
const BEFORE = ['parting-1', 'mktodo', 'licence.txt']

/** The parting up to the approved letter, every text of it with a word of its own; gives the ids of two kept files. */
async function parting(fresh: FreshHouse): Promise<{ told: string; close: string; words: string[] }> {
  await approvedLetter(fresh, { way: 'hand' }, BOOK)
  const todo = { client, as: 'files', text: 'mktodo pictures', way: 'hand-over', owner: 'armen', due: '2026-03-20' }
  const { obligation } = await fresh.run<{ obligation: string }>('plan-obligation', todo)
  await fresh.run('change-parting', { client, policy: 'by-review', text: 'mkpolicy' })
  await fresh.tell('2026-03-02 allowed acme parting-1 F2.absolute words "always" why "mkwhy" by mira')
  type Seen = { obligations: { obligation: string; text: string }[] }
  const { obligations } = await fresh.run<Seen>('see-obligations', { client })
  const hidden = obligations.find(({ text }) => text === 'mkclose samples')!.obligation
  const letter = await fresh.run<{ blocks: { text: string }[] }>('see-letter', { client })
  const words = letter.blocks.map(({ text }) => text).filter((text) => text.length > 20)
  const told = await keep(fresh, obligation, 'licence.txt')
  return { told, close: await keep(fresh, hidden, 'mkclose.txt'), words }
}

async function keep(fresh: FreshHouse, obligation: string, name: string): Promise<string> {
  const { house } = fresh
  const world = await openWorld(house, house.database.read, mira, 'http')
  const file = await newFile(world, { client, obligation, name })
  await storeBytes(house, file, Readable.from([Buffer.from('mkclose bytes')]))
  await fresh.run('keep-file', { client, obligation, upload: file.id }, mira, 'http')
  return file.id
}

/** Everything that somebody is answered: every deed that reads, their calendar, their morning letter. */
async function* answersTo(fresh: FreshHouse, ask: Ask, outside: Ask, member: string) {
  for (const { name } of reading) yield { where: name, text: await (await ask(`/api/${name}?${queryOf(name)}`)).text() }
  const { path } = await fresh.run<{ path: string }>('make-feed', { member })
  yield { where: 'the calendar', text: await (await outside(path)).text() }
  yield { where: 'the morning letter', text: JSON.stringify(await fresh.run('see-digest', { member }, mira)) }
}

const ROUTES = ['/letters/acme/letter.pdf', '/letters/acme/letter.eml', '/packs/acme.zip']

test('I17: before the letter a member is told nothing of a parting, on no way; after it what is theirs to do', async (t) => {
  const fresh = await openFreshHouse(t, sqlite)
  fresh.house.chromium = null
  const { told, close, words } = await parting(fresh)
  const door = await openDoors(fresh.house)
  const asks = new Map<string, Ask>()
  for (const member of ['armen', 'sunita']) asks.set(member, await comeIn(fresh, door, member, 'member'))
  const secrets = [...ALWAYS, ...words]
  for (const [member, ask] of asks) {
    for await (const { where, text } of answersTo(fresh, ask, door.ask, member))
      for (const secret of [...secrets, ...BEFORE])
        assert.ok(!text.includes(secret), `${member}: ${where} tells ${secret}`)
    for (const id of [told, close]) assert.equal((await ask(`/files/${id}`)).status, 404)
    for (const route of ROUTES) await shut(ask, route)
  }
  await fresh.run('send-letter', { client })
  const armens = asks.get('armen')!
  for (const [member, ask] of asks) {
    for await (const { where, text } of answersTo(fresh, ask, door.ask, member))
      for (const secret of secrets) assert.ok(!text.includes(secret), `${member}: ${where} tells ${secret}`)
    assert.equal((await ask(`/files/${close}`)).status, 404)
    for (const route of ROUTES) await shut(ask, route)
  }
  assert.match(await (await armens('/api/see-handover?client=acme')).text(), /mktodo pictures/)
  assert.match(await (await armens('/api/see-leaving?client=acme')).text(), /mktodo pictures/)
  assert.equal((await armens(`/files/${told}`)).status, 200)
  assert.match(
    await (await door.asOwner('/api/see-parting?client=acme')).text(),
    /by-review/,
    'the question can be answered',
  )
})

/** The same as of a client with whom nobody parts. */
async function shut(ask: Ask, route: string): Promise<void> {
  const answer = await ask(route)
  assert.ok(answer.status === 403 || answer.status === 404, `${route} ${answer.status}`)
  assert.doesNotMatch(await answer.text(), /parting|mk/)
}
