import assert from 'node:assert/strict'
import { armen, mira, onBoth, refused, sunita } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'
import type { Person } from '../../src/app/world.ts'
import { holdsFor } from '../../src/app/care-known.ts'
import { openWorld } from '../../src/app/world.ts'

const noor: Person = { member: 'noor', role: 'compliance' }

type Care = {
  text: string
  until: string
  active: boolean
  allows: string[]
  memberName: string | null
  because: string[]
}
type Seen = { care: Care | null; asked: { text: string | null } | null; holds: string[]; usualUntil: string }
type Move = { client: string; signal: string }

async function team(fresh: FreshHouse): Promise<void> {
  for (const line of ['armen "Armen"', 'sunita "Sunita"', 'tara "Tara"'])
    await fresh.run('add-fact', { line: `member ${line} role member` })
  await fresh.run('add-client', { name: 'Acme' })
}

function see(fresh: FreshHouse, person: Person): Promise<Seen> {
  return fresh.run<Seen>('see-care', { client: 'acme' }, person)
}

const NEED = { client: 'acme', text: 'Pay by the 20th', consent: true }

onBoth('M22: the client’s need is kept with their agreement, for ninety days, and known to few', async (fresh) => {
  await team(fresh)
  const done = await fresh.run<{ until: string; renewed: boolean }>('set-care', { ...NEED, member: 'sunita' }, armen)
  assert.deepEqual([done.until, done.renewed], ['2026-05-31', false])
  for (const person of [mira, noor, armen, sunita] as Person[]) {
    const { care, holds } = await see(fresh, person)
    assert.deepEqual([care?.text, care?.memberName, care?.allows], ['Pay by the 20th', 'Sunita', ['calm']])
    assert.deepEqual(holds, ['survey', 'marketing', 'dunning'])
  }
  assert.deepEqual((await see(fresh, sunita)).care?.because, [], 'the one who is named knows it and opens no facts')
  const tara: Person = { member: 'tara', role: 'member' }
  const { care, asked, holds } = await see(fresh, tara)
  assert.deepEqual([care, asked, holds], [null, null, []])
  await refused(fresh.run('end-care', { client: 'acme' }, tara), 'care-not-found')
})

onBoth('M22: what holds, holds whoever asks', async (fresh) => {
  await team(fresh)
  await fresh.run('set-care', NEED, armen)
  const world = await openWorld(fresh.house, fresh.house.database.read, sunita, 'http')
  assert.deepEqual(await holdsFor(world, 'acme'), ['survey', 'marketing', 'dunning'])
  fresh.turnTo('2026-06-01')
  const later = await openWorld(fresh.house, fresh.house.database.read, sunita, 'http')
  assert.deepEqual(await holdsFor(later, 'acme'), [])
})

onBoth('M22: without agreement, with a reason, or for too long nothing is kept', async (fresh) => {
  await team(fresh)
  await refused(fresh.run('set-care', { client: 'acme', text: 'Pay by the 20th' }), 'care-not-agreed')
  const why = { ...NEED, text: 'No calls, his wife has cancer' }
  await refused(fresh.run('set-care', why), 'care-cause', { words: 'wife, cancer' })
  await refused(fresh.run('ask-care', { client: 'acme', text: 'Her mother is in hospital' }), 'care-cause')
  await refused(fresh.run('set-care', { ...NEED, until: '2026-08-30' }), 'care-too-long', { days: 180 })
  await refused(fresh.run('set-care', { ...NEED, until: '2026-02-01' }), 'day-in-past')
  await refused(fresh.run('set-care', { ...NEED, allows: 'anything' }), 'input-invalid', { field: 'allows' })
  await refused(fresh.run('set-care', { ...NEED, member: 'stranger' }), 'member-not-found')
  const line = '2026-03-01 care acme set "No calls, she has cancer" agreed'
  await refused(fresh.run('add-fact', { line }), 'care-cause')
  await refused(fresh.run('add-fact', { line: '2026-03-01 care acme set "No calls"' }), 'care-not-agreed')
  const long = '2026-03-01 care acme set "No calls" until 2027-03-01 agreed'
  await refused(fresh.run('add-fact', { line: long }), 'care-too-long')
  assert.equal((await see(fresh, mira)).care, null)
})

onBoth(
  'M22: it is asked for again and renewed, keeps what was known, and ends when the client wants',
  async (fresh) => {
    await team(fresh)
    await fresh.run('ask-care', { client: 'acme', text: 'Written summaries' }, armen)
    assert.equal((await see(fresh, armen)).asked?.text, 'Written summaries')
    await fresh.run('set-care', { ...NEED, allows: 'extension,payments', member: 'sunita' }, armen)
    fresh.turnTo('2026-05-30')
    const again = await fresh.run<{ renewed: boolean; until: string }>('set-care', NEED, sunita)
    assert.deepEqual([again.renewed, again.until], [true, '2026-08-28'])
    assert.deepEqual((await see(fresh, armen)).care?.allows, ['extension', 'payments'])
    await fresh.run('end-care', { client: 'acme' }, sunita)
    assert.deepEqual([(await see(fresh, mira)).care?.active, (await see(fresh, mira)).holds], [false, []])
  },
)

const LATE = ['2025-09-01', '2025-10-01', '2025-11-01', '2025-12-01', '2026-01-01', '2026-02-01']
  .map((day, i) => `${day} invoice acme 1000.00 EUR due ${day.slice(0, 8)}15 ref I${i}`)
  .concat(['2025-09-14 payment acme 1000.00 EUR for I0', '2025-10-14 payment acme 1000.00 EUR for I1'])
  .concat(['2025-11-14 payment acme 1000.00 EUR for I2', '2025-12-14 payment acme 1000.00 EUR for I3'])

onBoth('M22: nobody chases late payment meanwhile, and the team is not told why', async (fresh) => {
  await team(fresh)
  await fresh.run('add-fact', { line: LATE.join('\n') })
  const chased = async (person: Person) => {
    const { moves } = await fresh.run<{ moves: Move[] }>('see-today', {}, person)
    return moves.some(({ client, signal }) => client === 'acme' && signal === 'pays-late')
  }
  assert.equal(await chased(sunita), true)
  await fresh.run('set-care', NEED, armen)
  for (const person of [mira, armen, sunita]) assert.equal(await chased(person), false)
  const told = JSON.stringify(await fresh.run('see-timeline', { client: 'acme' }, sunita))
  assert.ok(told.includes('pays-late') && !told.includes('20th') && !told.includes('"care"'))
  await fresh.run('end-care', { client: 'acme' }, mira)
  assert.equal(await chased(sunita), true)
})

type Energy = {
  own: { level: number }[]
  all: { too: string } | { n: number; mean: number; ownerOnly: boolean } | null
}

onBoth('M32: one tap is seen by its author only, and by nobody else as one', async (fresh) => {
  await team(fresh)
  const energy = (person: Person) => fresh.run<Energy>('see-energy', { client: 'acme' }, person)
  await fresh.run('log-energy', { client: 'acme', felt: 1 }, armen)
  await fresh.run('log-energy', { client: 'acme', felt: 2 }, armen)
  assert.deepEqual(
    (await energy(armen)).own.map(({ level }) => level),
    [2, 1],
  )
  assert.deepEqual([(await energy(armen)).all, (await energy(sunita)).own], [null, []])
  assert.deepEqual(await energy(mira), { ...(await energy(mira)), own: [], all: { too: 'few' } })
  const [fact] = (await fresh.run<{ ids: string[] }>('log-energy', { client: 'acme', felt: 3 }, sunita)).ids
  assert.deepEqual((await energy(noor)).all, { n: 3, people: 2, mean: 2, low: 1.5, high: 2.5, ownerOnly: false })
  for (const person of [mira, noor, armen]) {
    assert.deepEqual(await fresh.run('see-facts', { ids: fact! }, person), { facts: [] })
    await refused(fresh.run('take-back', { fact: fact! }, person), 'fact-not-found')
  }
  await fresh.run('log-energy', { client: 'acme', felt: 5 }, sunita)
  assert.deepEqual((await energy(noor)).all, { n: 3, people: 2, mean: 2, low: 1.5, high: 2.5, ownerOnly: false })
  await refused(fresh.run('log-energy', { client: 'acme', felt: 6 }), 'input-invalid', { field: 'felt' })
})

onBoth('M32: where only the owner works the entries are told as theirs', async (fresh) => {
  await fresh.run('add-fact', { line: 'member mira "Mira" role owner' })
  await fresh.run('add-client', { name: 'Acme' })
  for (const felt of [1, 1, 2]) await fresh.run('log-energy', { client: 'acme', felt })
  const { all } = await fresh.run<Energy>('see-energy', { client: 'acme' })
  assert.deepEqual(all, { n: 3, people: 1, mean: 1.5, low: 1, high: 2, ownerOnly: true })
})

onBoth('handbook 3.7: cases in care and others are told apart for owners and compliance only', async (fresh) => {
  await team(fresh)
  await refused(fresh.run('see-care-outcomes', {}, armen), 'trusted-only')
  await fresh.run('set-care', NEED, armen)
  await fresh.run('add-fact', { line: '2026-03-02 case acme c1 complaint "Late again"' })
  const seen = await fresh.run<{ care: { n: number; share: null }; others: { n: number } }>(
    'see-care-outcomes',
    {},
    noor,
  )
  assert.deepEqual([seen.care.n, seen.care.share, seen.others.n], [1, null, 0])
})
