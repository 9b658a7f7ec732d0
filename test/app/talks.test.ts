import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { armen, ledgerOf, mira, onBoth, refused, sunita } from '../fresh-house.ts'

const fixture = readFileSync(
  join(import.meta.dirname, '..', 'sources', 'transcript', 'fixtures', 'zoom-en.vtt'),
  'utf8',
)

type Read = {
  share: { percent: number; source: string } | null
  unknown: string | null
  band: string | null
  chat: { seconds: number; known: string } | null
  questions: { text: string }[]
  problems: unknown[]
  ids: string[]
}
type Own = {
  total: number
  weeks: { week: string; n: number; share: number; over: number }[]
  trend: { before: { share: number }; now: { share: number } } | null
  talks: { client: string; share: { percent: number; band: string; target: number } }[]
}

onBoth('N27: a transcript is read in the talk of a client, and kept for oneself only when asked', async (fresh) => {
  await fresh.run('add-client', { name: 'Acme' })
  await fresh.run('add-person', { client: 'acme', name: 'Anna Karls' })
  const read = await fresh.run<Read>('read-transcript', { client: 'acme', text: fixture })
  assert.deepEqual([read.share?.percent, read.share?.source, read.band], [20, 'time', 'within'])
  assert.deepEqual([read.questions.length, read.problems, read.ids], [3, [], []])
  assert.deepEqual([read.chat?.known, read.chat?.seconds], ['words', 10])
  assert.deepEqual((await fresh.run<Own>('see-talks')).talks, [])
  const kept = await fresh.run<Read>('read-transcript', { client: 'acme', text: fixture, keep: true, type: 'review' })
  assert.equal(kept.ids.length, 1)
  const { talks } = await fresh.run<Own>('see-talks')
  assert.deepEqual([talks[0]?.share.percent, talks[0]?.share.target, talks[0]?.client], [20, 50, 'acme'])
})

onBoth('N27: where the voices cannot be told apart nothing is kept', async (fresh) => {
  await fresh.run('add-client', { name: 'Acme' })
  const text = 'Bo: Good morning\nAnna: Good morning to you\n'
  assert.equal((await fresh.run<Read>('read-transcript', { text })).unknown, 'sides-unclear')
  const before = await ledgerOf(fresh)
  await refused(fresh.run('read-transcript', { client: 'acme', text, keep: true }), 'talk-unclear', {
    why: 'sides-unclear',
  })
  await refused(fresh.run('read-transcript', { text, ours: 'Bo', keep: true }), 'input-invalid', { field: 'client' })
  await refused(fresh.run('read-transcript', { text: '\n \n' }), 'transcript-empty')
  await refused(fresh.run('read-transcript', { text, began: 'soon' }), 'input-invalid', { field: 'began' })
  await refused(fresh.run('read-transcript', {}), 'input-invalid', { field: 'text' })
  assert.deepEqual(await ledgerOf(fresh), before)
  assert.equal((await fresh.run<Read>('read-transcript', { text, ours: 'Bo', theirs: 'Anna' })).unknown, null)
})

onBoth('only whoever sits at the machine reads a file of it; others send it', async (fresh) => {
  const path = fresh.file('talk.vtt', fixture)
  const named = { ours: 'Mira Berg', path }
  assert.equal((await fresh.run<Read>('read-transcript', named)).share?.percent, 20)
  for (const surface of ['web', 'http', 'mcp'] as const)
    await refused(fresh.run('read-transcript', named, mira, surface), 'input-invalid', { field: 'text' })
  await refused(fresh.run('read-transcript', { path: `${path}.no` }), 'file-not-found')
  const { id } = await fresh.run<{ id: string }>('receive-file', { name: 'talk.vtt', path })
  assert.equal((await fresh.run<Read>('read-transcript', { id, ours: 'Mira Berg' }, mira, 'web')).share?.percent, 20)
  await refused(fresh.run('read-transcript', { id: 'none' }), 'import-not-found')
})

onBoth('N25: a transcript that somebody sent is read by nobody else, not even by an owner', async (fresh) => {
  const path = fresh.file('talk.vtt', fixture)
  const { id } = await fresh.run<{ id: string }>('receive-file', { name: 'talk.vtt', path }, armen)
  for (const person of [mira, sunita])
    await refused(fresh.run('read-transcript', { id, ours: 'Mira Berg' }, person, 'web'), 'import-not-found', { id })
  assert.equal((await fresh.run<Read>('read-transcript', { id, ours: 'Mira Berg' }, armen, 'web')).share?.percent, 20)
})

onBoth('N25: how somebody spoke is seen by nobody else, not even by an owner', async (fresh) => {
  await fresh.run('add-client', { name: 'Acme' })
  await fresh.run('record-talk', { client: 'acme', share: 70, said: 'We need two proofs\n\nFriday is too late' }, armen)
  assert.deepEqual((await fresh.run<Own>('see-talks', {}, armen)).talks[0]?.share, {
    percent: 70,
    low: 58,
    high: 82,
    source: 'guess',
    type: 'checkin',
    target: 30,
    band: 'far-above',
  })
  for (const person of [mira, sunita]) {
    assert.equal((await fresh.run<Own>('see-talks', {}, person)).total, 0)
    const { facts } = await fresh.run<{ facts: { kind: string; line: string }[] }>(
      'see-timeline',
      { client: 'acme' },
      person,
    )
    assert.deepEqual(
      facts.filter(({ kind }) => kind === 'talk' || kind === 'note').map(({ line }) => line),
      [
        '2026-03-02 note acme "Friday is too late" as quote by armen',
        '2026-03-02 note acme "We need two proofs" as quote by armen',
      ].toSorted((a, b) => facts.findIndex(({ line }) => line === a) - facts.findIndex(({ line }) => line === b)),
    )
  }
  await refused(fresh.run('record-talk', { client: 'acme', share: 101 }), 'input-invalid')
})

onBoth('N27: one’s own weeks, and a trend only from four talks on either side', async (fresh) => {
  await fresh.run('add-client', { name: 'Acme' })
  const talk = (on: string, share: number, type = 'checkin') =>
    fresh.run('record-talk', { client: 'acme', share, type, on })
  for (const on of ['2026-01-05', '2026-01-06', '2026-01-12', '2026-01-19']) await talk(on, 60)
  for (const on of ['2026-02-16', '2026-02-23', '2026-02-24']) await talk(on, 40)
  await talk('2025-06-02', 99)
  const few = await fresh.run<Own>('see-talks', { weeks: 12 })
  assert.deepEqual([few.total, few.trend], [7, null])
  assert.deepEqual(few.weeks[0], { week: '2026-01-05', n: 2, share: 60, over: 30 })
  await talk('2026-03-02', 52, 'review')
  const own = await fresh.run<Own>('see-talks', { weeks: 12 })
  assert.deepEqual([own.trend?.before.share, own.trend?.now.share], [60, 43])
  assert.deepEqual(own.weeks.at(-1), { week: '2026-03-02', n: 1, share: 52, over: 2 })
})
