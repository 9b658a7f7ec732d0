import assert from 'node:assert/strict'
import { armen, mira, onBoth, refused } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'
import { writeFactLine } from '../../src/core/ledger/notation.ts'
import { LETTER_BOOK, approvedLetter, markOf, writtenLetter } from '../letter-out.ts'
import { petra, talkedParting } from '../parting.ts'

const client = 'acme'

type Out = {
  state: string | null
  address: string | null
  mark: string | null
  letter: { text: string; mark: string } | null
  approvals: { step: string; by: string; outside: string | null }[]
  approvedBy: string | null
  missing: { code: string }[]
  own: boolean
  other: string | null
  quiet: { at: string; why: string } | null
  heldUntil: string | null
  out: boolean
  sentOn: string | null
  delivered: { text: string } | null
}

const see = (fresh: FreshHouse) => fresh.run<Out>('see-letter-out', { client })

async function lacks(fresh: FreshHouse): Promise<string[]> {
  return (await see(fresh)).missing.map(({ code }) => code)
}

onBoth('I17: no deed of the door works before the letter’s turn has come', async (fresh) => {
  await refused(fresh.run('see-letter-out', { client: (await addAcme(fresh)).client }), 'parting-not-begun')
  await talkedParting(fresh, LETTER_BOOK)
  await fresh.run('address-letter', { client, way: 'hand' })
  const first = (await see(fresh)).missing[0]!
  await refused(fresh.run('send-letter', { client }), first.code)
  await refused(fresh.run('ready-letter', { client, mark: 'abcdefgh' }), first.code)
  await refused(fresh.run('see-letter-out', { client }, armen), 'trusted-only')
})

async function addAcme(fresh: FreshHouse): Promise<{ client: string }> {
  return fresh.run('add-client', { name: 'Somebody' })
}

onBoth('a mail goes only to an address on a card of theirs', async (fresh) => {
  await writtenLetter(fresh)
  assert.deepEqual(await lacks(fresh), ['letter-not-addressed'])
  const to = (input: object) => fresh.run<{ address: string }>('address-letter', { client, way: 'email', ...input })
  await refused(to({ address: 'ana@acme.example' }), 'address-not-theirs')
  await refused(to({}), 'letter-no-address')
  await refused(to({ person: 'nobody' }), 'person-not-found')
  await refused(to({ address: 'anna@acme.example\r\nBcc: all@list.example' }), 'address-wrong')
  await refused(fresh.run('address-letter', { client, way: 'post' }), 'letter-no-post')
  assert.equal((await to({ person: 'anna' })).address, 'anna@acme.example')
  assert.equal((await to({ address: 'Anna@ACME.example' })).address, 'Anna@ACME.example')
  const post = { client, way: 'post', address: 'Mill Lane 1\r\n1010 Vienna' }
  assert.equal((await fresh.run<{ address: string }>('address-letter', post)).address, 'Mill Lane 1, 1010 Vienna')
  assert.deepEqual(await lacks(fresh), [])
})

onBoth('exactly the words that were read are made ready, approved and sent', async (fresh) => {
  await writtenLetter(fresh)
  await fresh.run('address-letter', { client, way: 'hand' })
  const mark = await markOf(fresh)
  await refused(fresh.run('ready-letter', { client, mark: 'another-hash' }), 'letter-changed')
  await refused(fresh.run('approve-letter', { client, mark, text: 'Good' }, petra), 'letter-not-ready')
  await fresh.run('ready-letter', { client, mark })
  assert.deepEqual(await lacks(fresh), ['letter-not-approved'])
  await refused(fresh.run('send-letter', { client }), 'letter-not-approved')
  await fresh.run('approve-letter', { client, mark, text: 'Calm and true' }, petra)
  assert.equal((await see(fresh)).approvedBy, 'petra')
  await fresh.run('write-passage', { client, block: 'close', text: 'I wish you and your bakery all the best.' })
  await refused(fresh.run('send-letter', { client }), 'letter-changed')
  await refused(fresh.run('approve-letter', { client, mark, text: 'Good' }, petra), 'letter-changed')
})

onBoth('whoever made it ready does not approve it; a no sends it back; a yes after it counts', async (fresh) => {
  await writtenLetter(fresh)
  await fresh.run('address-letter', { client, way: 'hand' })
  const mark = await markOf(fresh)
  await fresh.run('ready-letter', { client, mark })
  await refused(fresh.run('approve-letter', { client, mark, text: 'Fine' }), 'approver-same')
  const outside = { client, mark, text: 'Fine', outside: 'Our lawyer' }
  await refused(fresh.run('approve-letter', outside), 'approver-inside', { member: 'Petra' })
  await fresh.run('refuse-letter', { client, mark, text: 'Say the day first' }, petra)
  assert.deepEqual(await lacks(fresh), ['letter-refused'])
  await fresh.run('approve-letter', { client, mark, text: 'We talked about it' }, petra)
  assert.deepEqual(await lacks(fresh), [])
  assert.deepEqual(
    (await see(fresh)).approvals.map(({ step }) => step),
    ['refused', 'approved'],
  )
})

onBoth('in a firm of one, somebody outside reads the letter, on a later day', async (fresh) => {
  await writtenLetter(fresh, LETTER_BOOK.replace('member petra "Petra" role compliance\n', ''))
  await fresh.run('address-letter', { client, way: 'hand' })
  const mark = await markOf(fresh)
  await fresh.run('ready-letter', { client, mark })
  const outside = { client, mark, text: 'Fair and short', outside: 'Our lawyer' }
  await refused(fresh.run('approve-letter', outside), 'approver-later')
  assert.deepEqual([(await see(fresh)).own, (await see(fresh)).other], [true, null])
  fresh.turnTo('2026-03-03')
  await fresh.run('approve-letter', outside)
  assert.equal((await see(fresh)).approvedBy, 'Our lawyer')
})

onBoth('a letter handed over is out at once, never twice, and the proof is kept with it', async (fresh) => {
  await approvedLetter(fresh, { way: 'hand' })
  await refused(fresh.run('record-delivery', { client, text: 'RR1' }), 'notice-not-out')
  await fresh.run('send-letter', { client })
  const seen = await see(fresh)
  assert.deepEqual([seen.out, seen.sentOn, seen.missing], [true, '2026-03-02', []])
  await refused(fresh.run('send-letter', { client }), 'letter-out')
  await refused(fresh.run('address-letter', { client, way: 'hand' }), 'letter-out')
  await refused(fresh.run('withdraw-letter', { client, text: 'Oh' }), 'letter-not-waiting')
  await fresh.run('record-delivery', { client, text: 'Anna Berg signed for it' })
  assert.equal((await see(fresh)).delivered!.text, 'Anna Berg signed for it')
  await refused(fresh.run('record-delivery', { client, text: 'No', arrived: false }), 'letter-out')
})

onBoth('from the letter on the team knows the last day and what is left to do, and nothing of why', async (fresh) => {
  await approvedLetter(fresh, { way: 'hand' })
  const before = await teamLines(fresh)
  assert.doesNotMatch(before, /^\S+ (?:parting|leaving|obligation|goodwill|notice|passage|lastday) /m)
  await fresh.run('send-letter', { client })
  const after = await teamLines(fresh)
  assert.match(after, /leaving acme initiative us on 2026-04-10 member mira/)
  assert.match(after, /obligation acme parting-1 \S+ planned .*owner mira/)
  assert.match(after, /^2026-03-02 letter to acme/m)
  assert.doesNotMatch(after, /^\S+ (?:notice|goodwill|passage|decision|ground|farewell|parting|lastday) /m)
})

onBoth('what a second person said of a letter is theirs: nobody else takes it back', async (fresh) => {
  const mark = await approvedLetter(fresh, { way: 'hand' })
  await fresh.run('refuse-letter', { client, mark, text: 'Not like this' }, petra)
  const sight = { visibilities: ['shared', 'team', 'owner'], member: '' } as const
  const facts = (await fresh.stores.facts.seenOf([client], sight)).get(client)!
  const said = facts.filter(({ kind, by }) => kind === 'notice' && by === 'petra')
  assert.equal(said.length, 2)
  for (const { id } of said) await refused(fresh.run('take-back', { fact: id }), 'not-yours')
  await refused(fresh.run('send-letter', { client }), 'letter-refused')
  await fresh.run('take-back', { fact: said[1]!.id }, petra)
  await fresh.run('send-letter', { client })
})

/** Everything a member may see of the client, one line a fact. */
async function teamLines({ stores }: FreshHouse): Promise<string> {
  const sight = { visibilities: ['shared', 'team'], member: 'armen' } as const
  const facts = (await stores.facts.seenOf([client], sight)).get(client)!
  return facts.map((fact) => writeFactLine({ draft: fact })).join('\n')
}

onBoth('what a deed refuses is not written by hand either', async (fresh) => {
  await approvedLetter(fresh, { way: 'hand' })
  const write = (line: string, person = mira) => fresh.run('add-fact', { line }, person)
  await refused(write('2026-03-02 notice acme parting-1 sent'), 'line-has-deed')
  await refused(write('2026-03-02 notice acme parting-1 approved "Yes" mark abc', armen), 'trusted-only')
  await refused(write('2026-03-02 leaving acme initiative us on 2026-04-01', armen), 'trusted-only')
})
