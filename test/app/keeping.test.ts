import assert from 'node:assert/strict'
import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { isSuppressed } from '../../src/app/suppression.ts'
import { openWorld } from '../../src/app/world.ts'
import { openHouse } from '../../src/open-house.ts'
import { openStores } from '../../src/db/stores.ts'
import { armen, engines, mira, openFreshHouse, refused } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'

const BOOK = `business "Mira" country FR language en
client acme "Acme Bakery" email anna@acme.example phone "+354 555 1234" ref C-17
person anna at acme "Anna Kovalenko" email anna.k@acme.example
2024-05-01 invoice acme 100.00 EUR ref A-1
2025-02-01 call from acme "About the sourdough"
2025-03-01 note acme "Peculiarwords of ours" as opinion
2025-06-30 end acme initiative us "It did not fit"`

type Line = { class: string; state: string; n: number; until: string | null }
type Seen = { client: { lines: Line[] } }
type Erased = { split: { class: string; done: string; n: number }[]; answer: string }

/** Asks as whatever sends marketing would. */
async function suppressedNow(fresh: FreshHouse, client: string): Promise<boolean> {
  const world = await openWorld(fresh.house, fresh.house.database.read, mira, 'worker')
  return isSuppressed(world, client)
}

async function clientsCalled(fresh: FreshHouse, search: string): Promise<string[]> {
  const { clients } = await fresh.run<{ clients: { client: string }[] }>('list-clients', { search })
  return clients.map(({ client }) => client)
}

for (const engine of engines) {
  test(
    `11.2 no. 17, ${engine.name}: whoever comes again under another key is still not written to`,
    {
      skip: engine.skip,
    },
    async (t) => {
      const fresh = await openFreshHouse(t, engine)
      await fresh.tell(BOOK)
      assert.equal(await suppressedNow(fresh, 'acme'), false)
      await fresh.run('suppress-client', { client: 'acme', text: 'They asked on the phone' }, armen)
      assert.equal(await suppressedNow(fresh, 'acme'), true)
      await refused(fresh.run('suppress-client', { client: 'acme' }), 'suppressed-already')
      await fresh.bring(
        'new.story',
        `client akme "Akme" email ANNA@acme.example\nclient other "Other" email o@o.example`,
      )
      assert.equal(await suppressedNow(fresh, 'akme'), true)
      assert.equal(await suppressedNow(fresh, 'other'), false)
      const { clients } = await fresh.run<{ clients: { listed: boolean; text: null }[] }>('see-suppressed', {
        client: 'akme',
      })
      assert.deepEqual(
        clients.map(({ listed, text }) => ({ listed, text })),
        [{ listed: true, text: null }],
      )
    },
  )

  test(
    `suppressed means: no touch and no note is planned, a review of running work is, ${engine.name}`,
    {
      skip: engine.skip,
    },
    async (t) => {
      const fresh = await openFreshHouse(t, engine)
      await fresh.tell(`client acme "Acme" since 2024-01-01 email a@acme.example
2026-02-01 plan acme touch "How it goes" every 4w as touch
2026-02-01 plan acme review "The month" every 4w as review via call`)
      const tracks = async (client: string) => {
        const seen = await fresh.run<{ tracks: { track: string; next: object | null }[] }>('see-plan', { client })
        return seen.tracks.filter(({ next }) => next !== null).map(({ track }) => track)
      }
      assert.equal((await tracks('acme')).includes('touch'), true)
      await fresh.run('suppress-client', { client: 'acme' })
      assert.deepEqual(await tracks('acme'), ['review'])
      await fresh.bring(
        'b.story',
        `client akme "Akme" since 2024-01-01 email A@acme.example
2026-02-01 plan akme touch "How it goes" every 4w as touch
2026-02-01 plan akme review "The month" every 4w as review via call`,
      )
      assert.deepEqual(await tracks('akme'), ['review'])
      await fresh.run('suppress-client', { client: 'acme', as: 'everything' })
      assert.deepEqual(await tracks('acme'), [])
    },
  )

  test(
    `only they themselves lift it, with words, and an owner writes it down, ${engine.name}`,
    {
      skip: engine.skip,
    },
    async (t) => {
      const fresh = await openFreshHouse(t, engine)
      await fresh.tell(BOOK)
      const said = await fresh.run<{ ids: string[] }>('suppress-client', { client: 'acme' })
      await refused(fresh.run('lift-suppression', { client: 'acme', text: 'They may like it' }, armen), 'trusted-only')
      await refused(fresh.run('take-back', { fact: said.ids[0] }, armen), 'trusted-only')
      await refused(fresh.run('add-fact', { line: '2026-03-02 suppress acme lifted as marketing' }), 'line-has-deed', {
        deed: 'lift-suppression',
      })
      await fresh.run('lift-suppression', { client: 'acme', text: 'They signed up again' })
      assert.equal(await suppressedNow(fresh, 'acme'), false)
      await refused(fresh.run('lift-suppression', { client: 'acme', text: 'Again' }), 'not-suppressed')
      const slip = await fresh.run<{ ids: string[] }>('suppress-client', { client: 'acme' }, armen)
      await fresh.run('take-back', { fact: slip.ids[0] }, armen)
      assert.equal(await suppressedNow(fresh, 'acme'), false)
    },
  )

  test(
    `handbook 2.5, ${engine.name}: an erasure is split, and what must be kept is narrowed`,
    {
      skip: engine.skip,
    },
    async (t) => {
      const fresh = await openFreshHouse(t, engine)
      await fresh.tell(BOOK)
      await refused(fresh.run('erase-kept', { client: 'acme' }), 'erase-unsure')
      await refused(fresh.run('erase-kept', { client: 'acme', sure: true }, armen), 'trusted-only')
      await fresh.run('set-retention', { class: 'judgements', rule: 'erase', years: 0 })
      const made = await fresh.run<Erased>('erase-kept', { client: 'acme', sure: true })
      assert.deepEqual(
        made.split.map(({ class: name, done }) => [name, done]),
        [
          ['books', 'kept'],
          ['identity', 'kept'],
          ['contacts', 'ask'],
          ['judgements', 'erased'],
        ],
      )
      assert.match(made.answer, /Acme Bakery/)
      assert.match(made.answer, /2035/)
      const book = await fresh.export()
      // Nor the words of what stays, because somebody must know that the work ended.
      assert.doesNotMatch(book, /Peculiarwords|did not fit/)
      assert.match(book, /2025-06-30 end acme initiative us/)
      assert.match(book, /2024-05-01 invoice acme 100\.00 EUR ref A-1 by mira visible owner/)
      await fresh.run('erase-kept', { client: 'acme', class: 'contacts', sure: true })
      assert.doesNotMatch(await fresh.export(), /sourdough|Kovalenko/)
      const { client } = await fresh.run<Seen>('see-retention', { client: 'acme' })
      const left = client.lines.filter(({ n }) => n > 0).map(({ class: name, state }) => [name, state])
      assert.deepEqual(left, [
        ['books', 'kept'],
        ['identity', 'kept'],
      ])
      await refused(fresh.run('erase-kept', { client: 'acme', class: 'letters', sure: true }), 'erase-nothing')
    },
  )

  test(`nothing is erased while the work goes on, ${engine.name}`, { skip: engine.skip }, async (t) => {
    const fresh = await openFreshHouse(t, engine)
    await fresh.tell(`${BOOK}\n2026-02-20 invoice acme 50.00 EUR ref A-2\n2026-02-21 call with acme`)
    await refused(fresh.run('erase-kept', { client: 'acme', class: 'judgements', sure: true }), 'erase-in-use')
  })

  test(`what was erased stays away when its files are read again, ${engine.name}`, { skip: engine.skip }, async (t) => {
    const fresh = await openFreshHouse(t, engine)
    await fresh.tell('business "Mira" country DE language en')
    const csv =
      'Client;E-mail;Number;Date;Amount;Currency\nRahel Winter;rahel@winter.example;R-1;2024-02-03;100.00;EUR\n'
    const first = await fresh.bring('first.csv', csv)
    assert.equal(first.added, 2)
    const story = `client nadia "Nadia Sommer" email nadia@sommer.example
2025-01-02 note nadia "She moved"`
    await fresh.bring('nadia.story', story)
    await fresh.tell('2025-06-30 end rahel-winter initiative client\n2025-06-30 end nadia initiative client')
    for (const [client, kept] of [
      ['rahel-winter', 'books'],
      ['rahel-winter', 'identity'],
      ['nadia', 'judgements'],
      ['nadia', 'identity'],
    ])
      await fresh.run('erase-kept', { client, class: kept, sure: true })
    await fresh.bring('again.csv', csv)
    await fresh.bring('nadia-2.story', story)
    const book = await fresh.export()
    assert.doesNotMatch(book, /Rahel Winter|rahel@|100\.00|Nadia S|nadia@|She moved/)
    assert.deepEqual(await clientsCalled(fresh, 'Winter'), ['rahel-winter'])
  })
}

test('what was erased is no longer in the file of the database', async (t) => {
  const fresh = await openFreshHouse(t, engines[0])
  await fresh.tell(BOOK)
  const inFile = () =>
    ['', '-wal'].some((end) => existsSync(fresh.url + end) && readFileSync(fresh.url + end).includes('Peculiarwords'))
  assert.equal(inFile(), true)
  await fresh.run('erase-kept', { client: 'acme', class: 'judgements', sure: true })
  assert.equal(inFile(), false)
})

test('an older backup brings back neither who is suppressed nor what was erased', async (t) => {
  const fresh = await openFreshHouse(t, engines[0])
  await fresh.tell(BOOK)
  const { file } = await fresh.run<{ file: string }>('make-backup')
  await fresh.run('suppress-client', { client: 'acme' })
  await fresh.run('erase-kept', { client: 'acme', class: 'judgements', sure: true })
  await fresh.run('erase-kept', { client: 'acme', class: 'contacts', sure: true })
  await fresh.house.database.close()
  for (const end of ['-wal', '-shm']) rmSync(fresh.url + end, { force: true })
  copyFileSync(file, fresh.url)
  const opened = await openHouse({}, fresh.house.home)
  t.after(() => opened.database.close())
  const world = await openWorld(opened, opened.database.read, mira, 'worker')
  assert.equal(await isSuppressed(world, 'acme'), true)
  const facts = await openStores(opened.database.read, opened.workspace).erasing.allOf('acme')
  assert.deepEqual(facts.map(({ kind }) => kind).toSorted(), ['client', 'end', 'invoice'])
  assert.doesNotMatch(JSON.stringify(facts), /It did not fit/)
})

test('the list beside the backups holds no address and no name', async (t) => {
  const fresh = await openFreshHouse(t, engines[0])
  await fresh.tell(BOOK)
  await fresh.run('suppress-client', { client: 'acme', text: 'Anna said so' })
  const list = readFileSync(join(fresh.house.home, 'backups', 'suppressed.json'), 'utf8')
  assert.doesNotMatch(list, /anna|acme|5551234|said/i)
  assert.equal((JSON.parse(list) as { suppressed: object[] }).suppressed.length, 5)
})

test('a rule that keeps needs its source, and only an owner sets one', async (t) => {
  const fresh = await openFreshHouse(t, engines[0])
  await fresh.tell('business "Mira" country NP')
  await refused(fresh.run('set-retention', { class: 'books', rule: 'keep', years: 6 }), 'retention-source')
  await refused(fresh.run('set-retention', { class: 'books', rule: 'ask', years: 6 }), 'retention-years')
  await refused(fresh.run('set-retention', { class: 'books', rule: 'erase' }, armen), 'owner-only')
  await refused(fresh.run('see-retention', {}, armen), 'trusted-only')
  type Rules = { rules: { class: string; act: string; years: number | null; from: string }[] }
  const books = async () => (await fresh.run<Rules>('see-retention')).rules.find((rule) => rule.class === 'books')
  const before = await books()
  assert.deepEqual([before?.from, before?.years], ['table', 5])
  await fresh.run('set-retention', { class: 'books', rule: 'keep', years: 6, text: 'Our accountant' })
  const after = await books()
  assert.deepEqual([after?.from, after?.years], ['own', 6])
})
