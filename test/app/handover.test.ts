import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { fromBufferPromise } from 'yauzl'
import { fetchFile } from '../../src/app/fetch-file.ts'
import { streamPack } from '../../src/app/stream-pack.ts'
import { keepFile, newFile } from '../../src/app/keep-file.ts'
import { runAction } from '../../src/app/run-action.ts'
import { storeBytes } from '../../src/app/store-bytes.ts'
import { openWorld } from '../../src/app/world.ts'
import type { Person } from '../../src/app/world.ts'
import { LARGEST_FILE } from '../../src/core/parting/handover/file-names.ts'
import type { Language } from '../../src/words/words.ts'
import { armen, countFacts, mira, onBoth, refused, sunita } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'
import { begunParting, petra, plannedParting, talkedParting, tellSent } from '../parting.ts'

const acme = { client: 'acme' }

type Item = {
  obligation: string
  as: string
  part: string
  text: string
  state: string
  files: { id: string; name: string; mine: boolean }[]
}
type Seen = {
  items: Item[]
  accounts: { currency: string; balance: { minor: number } | null; coming: { as: string }[] }[]
  when: { lastDay: string | null; out: boolean }
  contact: string | null
  exceptions: number
  unaccepted: number
  unplanned: { obligation: string }[]
  mayPack: boolean
  language: string | null
}

function see(fresh: FreshHouse, person: Person = mira): Promise<Seen> {
  return fresh.run<Seen>('see-handover', acme, person)
}

/** A parting that is planned whole and was talked about, with records to give back. */
async function planned(fresh: FreshHouse): Promise<string> {
  await talkedParting(fresh)
  const { items } = await see(fresh)
  const found = items.find(({ part }) => part === 'records')
  assert.ok(found, `no records among ${items.map(({ obligation }) => obligation).join(', ')}`)
  return found.obligation
}

/** Keeps a file as an upload would: streamed in, then taken in. */
async function keep(fresh: FreshHouse, obligation: string, name: string, bytes: Uint8Array, person: Person = mira) {
  const { house } = fresh
  const world = await openWorld(house, house.database.read, person, 'web')
  const file = await newFile(world, { ...acme, obligation, name })
  await storeBytes(house, file, Readable.from([bytes]))
  await runAction(house, keepFile, { ...acme, obligation, upload: file.id }, { person, surface: 'web' })
  return file.id
}

/** What is in a pack, by path. */
async function packOf(fresh: FreshHouse, language?: Language): Promise<Map<string, Buffer>> {
  const { bytes } = await streamPack(fresh.house, { person: mira, surface: 'web' }, { ...acme, language })
  const zip = await fromBufferPromise(Buffer.concat(await bytes.toArray()))
  const found = new Map<string, Buffer>()
  for await (const entry of zip.eachEntry())
    found.set(entry.fileName, Buffer.concat(await (await zip.openReadStreamPromise(entry)).toArray()))
  return found
}

async function leftovers({ house }: FreshHouse) {
  const { read } = house.database
  const count = async (table: 'kept_file' | 'kept_part') =>
    (
      await read
        .selectFrom(table)
        .select((select) => select.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
    ).n
  return [await count('kept_file'), await count('kept_part')]
}

onBoth('before the letter a member is told of a file what they are told of one that never was', async (fresh) => {
  const id = await keep(fresh, await planned(fresh), 'ledger.csv', new Uint8Array([1]))
  const fetched = (file: string) => fetchFile(fresh.house, { person: armen, surface: 'http' }, file)
  for (const file of [id, randomUUID()]) await refused(fetched(file), 'kept-file-not-found', { file })
  const { file } = await fetchFile(fresh.house, { person: petra, surface: 'http' }, id)
  assert.equal(file.name, 'ledger.csv')
})

onBoth('I39: a handover shows every open item with its plan, its files and the account', async (fresh) => {
  const records = await planned(fresh)
  await keep(fresh, records, 'ledger 2025.csv', Buffer.from('a,b\n'))
  const seen = await see(fresh)
  assert.equal(seen.when.out, false)
  assert.deepEqual(seen.unplanned, [])
  const own = seen.items.find(({ obligation }) => obligation === records)
  assert.deepEqual(
    own?.files.map(({ name, mine }) => [name, mine]),
    [['ledger 2025.csv', true]],
  )
})

onBoth('I17: before the letter members are told what they would be told of any client', async (fresh) => {
  await fresh.tell('client brook "Brook Mill"')
  const records = await planned(fresh)
  await refused(fresh.run('see-handover', { client: 'brook' }, armen), 'parting-not-begun')
  await refused(see(fresh, armen), 'parting-not-begun')
  await refused(fresh.run('build-pack', acme, armen), 'trusted-only')
  await refused(keep(fresh, records, 'a.txt', Buffer.from('a'), armen), 'parting-not-begun')
  await tellSent(fresh, '2026-04-30')
  await fresh.tell(
    `2026-03-02 obligation acme parting-1 own-keys planned as work "The keys of the shop" way hand-over owner armen due 2026-04-20`,
  )
  const seen = await see(fresh, armen)
  assert.deepEqual(
    seen.items.map(({ text }) => text),
    ['The keys of the shop'],
  )
  assert.deepEqual([seen.when, seen.contact, seen.mayPack], [{ lastDay: '2026-04-30', out: true }, 'Mira', false])
  assert.equal((await see(fresh, petra)).mayPack, true)
})

onBoth('I17: there is no pack while something has no plan', async (fresh) => {
  await begunParting(fresh)
  await refused(fresh.run('build-pack', acme), 'obligations-unplanned')
})

onBoth('I17: there is no pack before the talk', async (fresh) => {
  await plannedParting(fresh)
  await refused(fresh.run('build-pack', acme), 'farewell-missing')
})

onBoth('I38: what comes up after the letter is planned before there is a pack with it', async (fresh) => {
  await planned(fresh)
  await tellSent(fresh, '2026-04-30')
  await fresh.tell('2026-03-02 promise to acme "Send the colour samples" by 2026-03-20')
  await refused(fresh.run('build-pack', acme), 'obligations-unplanned', { first: 'Send the colour samples' })
})

onBoth(
  'I39, 2.7: the pack holds everything, in the language of the client, and its checksums are right',
  async (fresh) => {
    const records = await planned(fresh)
    await fresh.tell(`2026-01-05 invoice acme 100.00 EUR ref A-1
2026-01-18 payment acme 60.00 EUR for A-1
2026-03-02 obligation acme parting-1 own-vat planned as deadline "=VAT return of the first quarter" way hand-over owner armen due 2026-03-20 deadline 2026-04-15 visible owner
2026-03-02 obligation acme parting-1 own-keys planned as credentials "Log-in of the shop" way hand-over owner armen due 2026-03-20 provided visible owner
2026-03-02 obligation acme parting-1 own-keys excepted "The second factor is still ours" to "Anna Berg" visible owner
2026-03-02 obligation acme parting-1 own-secret dropped "They were impossible" as work visible owner`)
    await fresh.tell(
      `2026-03-02 obligation acme parting-1 from-invoice-A-1 planned way finish owner armen due 2026-03-20 visible owner`,
    )
    await planAll(fresh)
    const held = { reaction: 'withheld-payment', text: 'We write once and wait', member: 'mira' }
    await fresh.run('plan-reaction', { ...acme, ...held })
    const big = Buffer.alloc(600_000, 'x')
    await keep(fresh, records, 'ledger.csv', big)
    await keep(fresh, records, 'LEDGER.csv', Buffer.from('other'))
    const pack = await packOf(fresh)
    const readme = pack.get('README.txt')!.toString()
    assert.match(
      readme,
      /VAT return of the first quarter\r\n {4}It goes over by 20 Mar 2026\.\r\n {4}It must be done by 15 Apr 2026/,
    )
    assert.match(readme, /What is missing: The second factor is still ours/)
    assert.match(readme, /Log-in of the shop\r\n {4}Anna Berg took it over on 2 Mar 2026, with something missing/)
    assert.doesNotMatch(readme, /impossible/)
    assert.match(readme, /€40 is still open/)
    assert.match(readme, /What we keep of you\r\n[^]*You may ask us at any time what we hold of you/)
    assert.doesNotMatch(readme, /Notes and assessments/)
    assert.match(pack.get('items.csv')!.toString(), /"'=VAT return/)
    assert.match(pack.get('credentials.csv')!.toString(), /Log-in of the shop/)
    assert.match(pack.get('account.csv')!.toString(), /"2026-01-18","Payment","",-60\.00,"EUR"/)
    assert.match(pack.get('receipt.txt')!.toString(), /Signature/)
    assert.deepEqual(pack.get('files/ledger.csv'), big)
    assert.equal(pack.get('files/LEDGER (2).csv')?.toString(), 'other')
    const sums = pack.get('manifest.sha256')!.toString().trim().split('\n')
    assert.equal(sums.length, pack.size - 1)
    for (const line of sums) {
      const [, sum, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line)!
      assert.equal(createHash('sha256').update(pack.get(path!)!).digest('hex'), sum, path)
    }
  },
)

/** Plans what is not planned yet: finished by us in three weeks. */
async function planAll(fresh: FreshHouse): Promise<void> {
  const { unplanned } = await see(fresh)
  for (const { obligation } of unplanned)
    await fresh.tell(
      `2026-03-02 obligation acme parting-1 ${obligation} planned way finish owner armen due 2026-03-20 visible owner`,
    )
}

onBoth('2.4: a secret that was imported does not leave with a pack, and no name turns a line around', async (fresh) => {
  await planned(fresh)
  await fresh.tell(`client acme "שלום Bakery"
2026-03-02 obligation acme parting-1 o1 planned as credentials "Shop, password: Sumar2024" way hand-over owner armen due 2026-03-20 visible owner
2026-03-02 obligation acme parting-1 o1 excepted "PIN 4711 is missing" to "Anna" visible owner`)
  const pack = await packOf(fresh)
  for (const [path, content] of pack) assert.doesNotMatch(content.toString(), /Sumar2024|4711/, path)
  assert.match(pack.get('credentials.csv')!.toString(), /left out/)
  assert.match(pack.get('README.txt')!.toString(), /^Handover for \u2068שלום Bakery\u2069\r\n/)
})

onBoth('a pack is in no language by chance', async (fresh) => {
  await planned(fresh)
  await fresh.tell('client acme language de')
  await refused(fresh.run('build-pack', acme), 'pack-language-missing')
  const built = await fresh.run<{ language: string; entries: { path: string }[] }>('build-pack', {
    ...acme,
    language: 'is',
  })
  assert.equal(built.language, 'is')
  assert.equal(built.entries.at(-1)?.path, 'manifest.sha256')
})

onBoth('2.4: secrets are refused in every text of an obligation, and nothing of them is kept', async (fresh) => {
  const records = await planned(fresh)
  const before = await countFacts(fresh)
  const text = 'Admin password: Sumar2024'
  await refused(fresh.run('plan-obligation', { ...acme, as: 'credentials', text }), 'secret-in-text', {
    sort: 'password',
  })
  await refused(
    fresh.run('settle-obligation', { ...acme, obligation: records, step: 'given', to: 'Anna, PIN 4711' }),
    'secret-in-text',
  )
  await refused(keep(fresh, records, 'password: Sumar2024.txt', Buffer.from('a')), 'secret-in-text')
  await refused(
    fresh.run('add-fact', { line: `2026-03-02 obligation acme parting-1 o9 planned as credentials "${text}"` }),
    'line-has-deed',
  )
  assert.equal(await countFacts(fresh), before)
  assert.deepEqual(await leftovers(fresh), [0, 0])
})

onBoth('a file that breaks off, is empty or is too large leaves nothing', async (fresh) => {
  const records = await planned(fresh)
  const world = await openWorld(fresh.house, fresh.house.database.read, mira, 'web')
  const file = () => newFile(world, { ...acme, obligation: records, name: 'a.bin' })
  async function* breaking() {
    yield Buffer.alloc(700_000)
    throw new Error('gone')
  }
  await assert.rejects(storeBytes(fresh.house, await file(), breaking()), /gone/)
  await refused(storeBytes(fresh.house, await file(), Readable.from([])), 'file-empty')
  assert.deepEqual(await leftovers(fresh), [0, 0])
  await refused(keep(fresh, 'no-such-thing', 'a.bin', Buffer.from('a')), 'obligation-not-found')
  assert.ok(LARGEST_FILE > 15 * 1024 ** 2)
})

onBoth('a file of which only a part has come is seen by nobody and cannot be taken in', async (fresh) => {
  const records = await planned(fresh)
  const world = await openWorld(fresh.house, fresh.house.database.read, mira, 'web')
  const file = await newFile(world, { ...acme, obligation: records, name: 'a.bin' })
  await fresh.change(async ({ files }) => {
    await files.begin(file)
    await files.addPart(file.id, 0, Buffer.from('half'))
  })
  await refused(fresh.run('keep-file', { ...acme, obligation: records, upload: file.id }), 'kept-file-broken')
  await refused(fresh.run('keep-file', { ...acme, obligation: records, upload: file.id }, petra), 'kept-file-not-found')
  await refused(fresh.run('keep-file', { ...acme, obligation: records }, mira, 'http'), 'input-invalid')
  assert.deepEqual(
    (await see(fresh)).items.flatMap(({ files }) => files),
    [],
  )
  fresh.turnTo('2026-03-05')
  await keep(fresh, records, 'b.bin', Buffer.from('b'))
  assert.deepEqual(await leftovers(fresh), [1, 1], 'what never became whole is cleared away')
})

onBoth('a file that is taken away is gone at once; that it was there stays', async (fresh) => {
  const records = await planned(fresh)
  await tellSent(fresh, '2026-04-30')
  await fresh.tell(
    `2026-03-02 obligation acme parting-1 ${records} planned as records "Their ledgers" way hand-over owner armen due 2026-04-20`,
  )
  const file = await keep(fresh, records, 'a.bin', Buffer.from('a'), armen)
  await refused(fresh.run('take-file-away', { ...acme, file }, sunita), 'trusted-only')
  await fresh.run('take-file-away', { ...acme, file }, armen)
  assert.deepEqual(await leftovers(fresh), [1, 0])
  await refused(fresh.run('take-file-away', { ...acme, file }), 'kept-file-not-found')
  const [row] = await fresh.house.database.read.selectFrom('kept_file').selectAll().execute()
  assert.deepEqual([row?.name, row?.by_member, row?.gone_by], ['a.bin', 'armen', 'armen'])
})

onBoth('a file that is not as it came ends the pack: half a pack never looks whole', async (fresh) => {
  const records = await planned(fresh)
  await keep(fresh, records, 'a.bin', Buffer.from('right'))
  await fresh.house.database.change((handle) =>
    handle
      .updateTable('kept_part')
      .set({ content: Buffer.from('wrong') })
      .execute(),
  )
  await assert.rejects(packOf(fresh), /not as it came/)
})

onBoth('the command line takes a file that lies on this machine', async (fresh) => {
  const records = await planned(fresh)
  const path = fresh.file('Ledger of 2025.csv', 'a,b\n')
  const { file } = await fresh.run<{ file: { name: string; bytes: number } }>('keep-file', {
    ...acme,
    obligation: records,
    path,
  })
  assert.deepEqual([file.name, file.bytes], ['Ledger of 2025.csv', 4])
  await refused(fresh.run('keep-file', { ...acme, obligation: records, path: `${path}.none` }), 'file-not-found')
})

onBoth('files of a parting that is given up are kept or taken away, and never without a word', async (fresh) => {
  const records = await planned(fresh)
  await keep(fresh, records, 'ledger.csv', Buffer.from('one'))
  const drop = (more: object) => fresh.run('drop-parting', { ...acme, text: 'They asked for a year', ...more })
  await refused(drop({}), 'parting-files', { n: 1 })
  assert.equal((await fresh.run<{ files: number }>('see-parting', acme)).files, 1)
  await drop({ keepFiles: true })
  const files = async () => (await fresh.run<{ files: number }>('see-parting', acme)).files
  assert.equal(await files(), 1)
  await fresh.run('begin-parting', acme)
  await drop({ keepFiles: false })
  assert.equal(await files(), 0)
})
