import assert from 'node:assert/strict'
import type { FreshHouse } from '../fresh-house.ts'
import { armen, countFacts, mira, onBoth, refused } from '../fresh-house.ts'

type Checked = {
  needs: string
  public: boolean
  language: string
  languageKnown: boolean
  marks: { say: string; better: string; hold: string; start: number; words: string }[]
  slots: { slot: string; state: string; lacks: string[] }[]
  beginning: { state: string; fact: { kind: string } | null }
  exposures: { what: string; words: string }[]
  answer: { by: string; byName: string; approvedBy: string | null } | null
  preview: { business: string; words: string; text: string } | null
}
type Patterns = { language: string; by: string; patterns: { pattern: string; text: string }[] }
type Outcomes = {
  own: { n: number; open: number; shares: { mood: string; count: number }[] }
  house: { n: number }
  quarters: { from: string; n: number }[]
  threads: { name: string; outcome: string | null }[]
  standard: { kept: number; n: number; within: unknown }
}

const LATE = 'The rye bread label came nine days late and the colour is wrong.'

async function opened(fresh: FreshHouse, more: Record<string, unknown> = {}): Promise<string> {
  await fresh.run('add-client', { name: 'Acme Bakery', language: 'en', email: 'anna@acme.example' })
  await fresh.run('add-person', { client: 'acme-bakery', name: 'Anna Berg' })
  const { case: key } = await fresh.run<{ case: string }>('open-case', { client: 'acme-bakery', text: LATE, ...more })
  return key
}

const client = 'acme-bakery'

onBoth('A16–A18: a reply is checked before it goes out; no fact is recorded', async (fresh) => {
  const key = await opened(fresh)
  const before = await countFacts(fresh)
  const check = (text: string) => fresh.run<Checked>('check-reply', { client, case: key, text }, armen)
  const fought = await check('That never happened. Obviously you did not read it.')
  assert.deepEqual([fought.needs, fought.public, fought.languageKnown], ['reason', false, true])
  assert.deepEqual(
    fought.marks.map(({ say, hold }) => [say, hold]),
    [
      ['tone.reason.reply.denial', 'reason'],
      ['tone.reason.F12.sarcasm', 'reason'],
    ],
  )
  const good = await check(
    'Thank you for telling me about the colour of the label. I am sorry that it was late. I will print it again by Friday.',
  )
  assert.deepEqual([good.needs, good.beginning.state, good.beginning.fact?.kind], ['nothing', 'present', 'words'])
  assert.deepEqual(
    good.slots.map(({ state }) => state),
    ['present', 'present', 'present'],
  )
  await refused(check.call(null, ' '), 'input-invalid')
  await refused(fresh.run('check-reply', { client, case: 'none', text: 'x' }), 'case-not-found')
  assert.equal(await countFacts(fresh), before)
})

onBoth(
  'A17: replies to begin with hold the words and the day of this case, the loss of the case first',
  async (fresh) => {
    const key = await opened(fresh, { loss: 'work', severity: 4 })
    const { patterns, language, by } = await fresh.run<Patterns>('see-reply-patterns', { client, case: key })
    assert.deepEqual([language, by, patterns.length], ['en', '2026-03-04', 6])
    assert.equal(patterns[0]?.pattern, 'work')
    assert.match(patterns[0].text, /^Dear Acme Bakery,\n\nI can see .* “The rye bread label came nine days late/)
    assert.match(patterns[0].text, /by 4 March 2026/)
    const { needs } = await fresh.run<Checked>('check-reply', { client, case: key, text: patterns[0].text })
    assert.equal(needs, 'nothing')
  },
)

onBoth(
  'A21: a public answer gives nobody away, is seen as a stranger sees it, and has two people behind it',
  async (fresh) => {
    const key = await opened(fresh, { way: 'public' })
    const check = (text: string, more = {}) => fresh.run<Checked>('check-reply', { client, case: key, text, ...more })
    const told = await check('Thank you, Anna Berg. Your order of 450 EUR was late.')
    assert.deepEqual([told.public, told.needs], [true, 'change'])
    assert.deepEqual(
      told.exposures.map(({ what }) => what),
      ['name', 'confirms', 'amount'],
    )
    const { patterns } = await fresh.run<Patterns>('see-reply-patterns', { client, case: key })
    assert.deepEqual(
      patterns.map(({ pattern }) => pattern),
      ['regulated'],
    )
    const { text } = patterns[0]!
    const good = await check(text)
    assert.deepEqual([good.needs, good.exposures, good.answer], ['nothing', [], null])
    assert.deepEqual([good.preview?.words, good.preview?.text], [LATE, text])
    await refused(fresh.run('approve-reply', { client, case: key }), 'reply-not-written')
    await fresh.run('handle-case', { client, case: key, step: 'answered', text }, armen)
    await fresh.run('add-fact', { line: 'member mira "Mira"' })
    await fresh.run('add-fact', { line: 'member armen "Armen"' })
    await refused(fresh.run('approve-reply', { client, case: key }, armen), 'reply-own')
    await fresh.run('approve-reply', { client, case: key }, mira)
    await refused(fresh.run('approve-reply', { client, case: key }, mira), 'reply-approved')
    const after = await check(text)
    assert.deepEqual([after.answer?.by, after.answer?.byName, after.answer?.approvedBy], ['armen', 'Armen', 'mira'])
  },
)

onBoth('A21: who is alone in the business reads the answer again on a later day', async (fresh) => {
  const key = await opened(fresh, { way: 'public' })
  await fresh.run('handle-case', { client, case: key, step: 'answered', text: 'Thank you for your words.' })
  await refused(fresh.run('approve-reply', { client, case: key }), 'reply-same-day')
  fresh.turnTo('2026-03-03')
  await fresh.run('approve-reply', { client, case: key })
})

onBoth(
  'A19, A24: everybody sees how their own hostile threads ended, and how often our standard was kept',
  async (fresh) => {
    const key = await opened(fresh, { text: 'You are liars and the label is late.' })
    const outcomes = (person = armen) => fresh.run<Outcomes>('see-outcomes', {}, person)
    assert.deepEqual([(await outcomes()).house.n, (await outcomes()).own.open], [0, 0])
    const step = (name: string, more: Record<string, unknown>) =>
      fresh.run('handle-case', { client, case: key, step: name, ...more }, armen)
    await step('answered', { text: 'I can see why you were angry about the late label.' })
    await step('told', { text: 'The label is printed again.' })
    await step('agreed', { text: 'I was too sharp, sorry', mood: 'softened' })
    const own = await outcomes()
    assert.deepEqual(
      [own.own.n, own.own.shares[0]?.count, own.quarters],
      [1, 1, [{ from: '2026-01-01', n: 1, counts: { softened: 1, neutral: 0, escalated: 0, silent: 0 } }]],
    )
    assert.deepEqual([own.threads[0]?.name, own.threads[0]?.outcome], ['Acme Bakery', 'softened'])
    const others = await outcomes(mira)
    assert.deepEqual([others.own.n, others.threads.length, others.house.n, others.standard.n], [0, 0, 1, 0])
    await fresh.run('find-out', { client, case: key, locus: 'us', valid: 'valid', cause: 'late' }, mira)
    await fresh.run('close-case', { client, case: key, text: 'Printed again' }, armen)
    assert.deepEqual((await outcomes()).standard.n, 1)
  },
)
