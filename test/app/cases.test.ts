import assert from 'node:assert/strict'
import type { FreshHouse } from '../fresh-house.ts'
import { armen, mira, onBoth, refused, sunita } from '../fresh-house.ts'

type Clock = { clock: string; due: string; at: string | null; state: string; met: string | null; moved: number }
type Clocks = { acknowledge: Clock; answer: Clock; next: Clock | null }
type Opened = { case: string; on: string; against: { verdict: string | null }; clocks: Clocks; prompts: string[] }
type Seen = {
  state: string
  text: string
  asks: string | null
  owner: string | null
  closed: string | null
  answered: string
  outcome: string | null
  finding: { locus: string; useful: string | null; by: string } | null
  suggested: { locus: string | null; reasons: { code: string }[] }
  kept: { kept: boolean | null; parts: { part: string; kept: boolean | null }[] }
  lacks: string[]
  prompts: string[]
  validOpen: string[]
  sameMatter: string[]
  clocks: Clocks
  steps: { step: string; override: string | null; by: string | null; text: string | null }[]
}
type Listed = {
  cases: { case: string; client: string; clocks: Clocks }[]
  total: number
  counts: { open: number; late: number; today: number; mine: number; closed: number }
  plain: { id: string; text: string }[]
}

const ACME = { client: 'acme' }

async function acme(fresh: FreshHouse): Promise<void> {
  await fresh.run('change-business', { name: 'Nairi', zone: 'UTC', currency: 'EUR', country: 'AM' })
  await fresh.run('add-fact', { line: 'member mira "Mira" role owner' })
  await fresh.run('add-fact', { line: 'member armen "Armen"' })
  await fresh.run('add-fact', { line: 'member sunita "Sunita"' })
  await fresh.run('add-client', { name: 'Acme' })
}

/** A complaint of Acme about a late label; gives its key. */
async function opened(fresh: FreshHouse, more: Record<string, unknown> = {}, person = mira): Promise<string> {
  const text = 'The label came too late'
  return (await fresh.run<Opened>('open-case', { ...ACME, text, severity: 3, ...more }, person)).case
}

function handle(fresh: FreshHouse, key: string, step: string, more: Record<string, unknown> = {}) {
  return fresh.run<{ clocks: Clocks; ids: string[] }>('handle-case', { ...ACME, case: key, step, ...more })
}

function see(fresh: FreshHouse, key: string): Promise<Seen> {
  return fresh.run<Seen>('see-case', { ...ACME, case: key })
}

onBoth('M25, M28, A24: a complaint goes its way from the client’s words to the client’s words', async (fresh) => {
  await acme(fresh)
  const text = 'Պիտակը ուշ եկավ'
  const made = await fresh.run<Opened>('open-case', { ...ACME, text, language: 'hy', way: 'chat' })
  assert.deepEqual(made.prompts, ['severity', 'loss', 'asks'])
  assert.equal(made.case, 'պիտակը-ուշ-եկավ')
  assert.deepEqual(
    [made.clocks.acknowledge.due, made.clocks.acknowledge.at?.slice(0, 16)],
    ['2026-03-02', '2026-03-02T13:00'],
  )
  await fresh.run('change-case', { ...ACME, case: made.case, asks: 'Print it again', severity: 3, loss: 'work' })
  const first = await handle(fresh, made.case, 'acknowledged', { text: 'We have your words' })
  assert.deepEqual([first.clocks.acknowledge.state, first.clocks.next?.clock], ['met', 'answer'])
  await fresh.run('find-out', { ...ACME, case: made.case, locus: 'us', valid: 'valid', cause: 'late' })
  await handle(fresh, made.case, 'helping', { text: 'We print it again tonight' })
  await refused(fresh.run('close-case', { ...ACME, case: made.case }), 'case-not-told', { case: made.case })
  await handle(fresh, made.case, 'told', { text: 'It is with you' })
  const closing = { ...ACME, case: made.case, answer: 'agreed', said: 'Հիմա լավ է', mood: 'softened' }
  const closed = await fresh.run<{ answered: string; standard: Seen['kept'] }>('close-case', closing)
  assert.deepEqual([closed.answered, closed.standard.kept], ['agreed', true])
  const seen = await see(fresh, made.case)
  assert.deepEqual([seen.text, seen.asks, seen.state, seen.outcome], [text, 'Print it again', 'closed', 'Հիմա լավ է'])
  assert.deepEqual(seen.prompts, [])
  assert.match(await fresh.export(), /handled acme պիտակը-ուշ-եկավ agreed "Հիմա լավ է" mood softened/)
})

onBoth(
  '11.2 no. 13, M24: a case is not closed without telling, nor a blameless one without something useful',
  async (fresh) => {
    await acme(fresh)
    const key = await opened(fresh)
    const closing = { ...ACME, case: key }
    await refused(fresh.run('close-case', closing), 'case-not-told')
    await refused(fresh.run('close-case', { ...closing, useful: 'We called' }), 'finding-missing')
    await fresh.run('find-out', { ...closing, locus: 'unknown', valid: 'valid-feeling' })
    await handle(fresh, key, 'told')
    assert.deepEqual((await see(fresh, key)).lacks, ['useful'])
    await refused(fresh.run('close-case', closing), 'useful-missing')
    await fresh.run('close-case', { ...closing, useful: 'We moved the next date for them' })
    const seen = await see(fresh, key)
    assert.deepEqual(
      [seen.state, seen.finding?.useful, seen.answered],
      ['closed', 'We moved the next date for them', 'none'],
    )
    await refused(fresh.run('close-case', closing), 'case-closed')
    await refused(handle(fresh, key, 'helping', { text: 'More' }), 'case-closed')
  },
)

onBoth(
  'a client who disagrees is not closed over without saying why, and a closed case can come back',
  async (fresh) => {
    await acme(fresh)
    const key = await opened(fresh)
    await refused(handle(fresh, key, 'reopened'), 'case-not-closed')
    await refused(handle(fresh, key, 'agreed', { text: 'Fine' }), 'case-not-told')
    await handle(fresh, key, 'told')
    await refused(handle(fresh, key, 'disagreed'), 'case-words-missing')
    await refused(fresh.run('close-case', { ...ACME, case: key, answer: 'agreed' }), 'case-words-missing')
    await handle(fresh, key, 'disagreed', { text: 'It is not enough', mood: 'escalated' })
    await refused(fresh.run('close-case', { ...ACME, case: key }), 'case-disagreed')
    const although = 'They wish for the whole price back'
    const { answered } = await fresh.run<{ answered: string }>('close-case', { ...ACME, case: key, although })
    assert.equal(answered, 'disagreed')
    const { clocks } = await handle(fresh, key, 'reopened', { text: 'It fades' })
    assert.deepEqual([clocks.next?.clock, (await see(fresh, key)).answered], ['acknowledge', 'none'])
  },
)

onBoth(
  'A26, 11.2 no. 6: no "client at fault" while another valid complaint is open and nothing is explained',
  async (fresh) => {
    await acme(fresh)
    const late = await opened(fresh)
    const rude = await opened(fresh, { text: 'You never listen' })
    const blame = { ...ACME, case: rude, locus: 'client', valid: 'not-valid' }
    await fresh.run('find-out', blame)
    await fresh.run('find-out', { ...ACME, case: late, locus: 'us', valid: 'valid' })
    assert.deepEqual((await see(fresh, rude)).validOpen, [late])
    await refused(fresh.run('find-out', blame), 'blame-while-valid', { n: 1, cases: late })
    await fresh.run('find-out', { ...blame, explain: 'Another thing, which they had signed' })
    await handle(fresh, late, 'told')
    await fresh.run('close-case', { ...ACME, case: late })
    await fresh.run('find-out', blame)
    const { suggested } = await see(fresh, rude)
    assert.deepEqual([suggested.locus, suggested.reasons.map(({ code }) => code)], ['us', ['valid']])
  },
)

onBoth('handbook 3.6: who is complained of does not judge it', async (fresh) => {
  await acme(fresh)
  const key = await opened(fresh, { about: 'armen' })
  const found = { ...ACME, case: key, locus: 'us', valid: 'not-valid' }
  await refused(fresh.run('find-out', found, armen), 'judge-complained-of', { member: 'Armen' })
  await fresh.run('find-out', found, sunita)
  assert.equal((await see(fresh, key)).finding?.by, 'sunita')
  await handle(fresh, key, 'told')
  const closing = { ...ACME, case: key, useful: 'A call' }
  await refused(fresh.run('close-case', closing, armen), 'judge-complained-of')
  await fresh.run('close-case', closing, sunita)
  await refused(fresh.run('open-case', { ...ACME, text: 'Late', about: 'nobody' }), 'member-not-found')
})

onBoth(
  'A16: a harsh reply goes out with a name and a reason only, a threat about a review not at all',
  async (fresh) => {
    await acme(fresh)
    const key = await opened(fresh)
    const harsh = 'You are a liar and a nightmare.'
    await refused(handle(fresh, key, 'answered', { text: harsh }), 'reply-stopped')
    await refused(
      handle(fresh, key, 'answered', {
        text: 'If you leave a bad review, we will sue you.',
        override: 'They began it',
      }),
      'reply-threatens',
    )
    await handle(fresh, key, 'answered', { text: harsh, override: 'Quoted to them at their own wish' })
    const { steps, kept } = await see(fresh, key)
    assert.deepEqual([steps[0]?.override, steps[0]?.by], ['Quoted to them at their own wish', 'mira'])
    assert.equal(kept.parts.find(({ part }) => part === 'held')?.kept, false)
  },
)

onBoth('M21: a recorded complaint becomes a case, keeps its words and day, and is counted once', async (fresh) => {
  await acme(fresh)
  const text = 'The label came too late'
  const { ids } = await fresh.run<{ ids: string[] }>('record-complaint', { ...ACME, text, on: '2026-02-26' })
  const before = await fresh.run<Listed>('see-cases', {})
  assert.deepEqual(
    before.plain.map((one) => [one.id, one.text]),
    [[ids[0], text]],
  )
  const made = await fresh.run<Opened>('open-case', { ...ACME, fact: ids[0] })
  assert.deepEqual([made.on, made.clocks.answer.due, made.clocks.answer.state], ['2026-02-26', '2026-03-02', 'today'])
  const after = await fresh.run<Listed>('see-cases', {})
  assert.deepEqual([after.plain.length, after.counts.open], [0, 1])
  const { complaints, total } = await fresh.run<{ complaints: { case: string | null; text: string }[]; total: number }>(
    'see-complaints',
    {},
  )
  assert.deepEqual([total, complaints[0]], [1, { ...complaints[0], case: made.case, text }])
  await refused(fresh.run('open-case', { ...ACME, fact: ids[0] }), 'fact-not-found')
  await refused(fresh.run('open-case', ACME), 'case-words-missing')
})

onBoth('handbook 3.3: cases by the clock that runs out first; due, late and mine; requests too', async (fresh) => {
  await acme(fresh)
  await fresh.run('add-client', { name: 'Berg' })
  const late = await opened(fresh, { on: '2026-02-23', owner: 'armen' })
  const later = await opened(fresh, { text: 'A letter came wrong', way: 'letter' })
  await fresh.run('open-case', { client: 'berg', text: 'Could we have a PDF?', as: 'request', way: 'chat' }, armen)
  const all = await fresh.run<Listed>('see-cases', {}, armen)
  assert.deepEqual(
    all.cases.map((one) => one.case),
    [late, 'could-we-have-a-pdf', later],
  )
  assert.deepEqual(all.counts, { open: 3, late: 1, today: 1, mine: 2, closed: 0 })
  const keys = async (wish: Record<string, unknown>) =>
    (await fresh.run<Listed>('see-cases', wish, armen)).cases.map((one) => one.case)
  assert.deepEqual(await keys({ due: true }), [late, 'could-we-have-a-pdf'])
  assert.deepEqual(await keys({ late: true }), [late])
  assert.deepEqual(await keys({ mine: true, as: 'request' }), ['could-we-have-a-pdf'])
  assert.deepEqual(await keys({ client: 'acme', state: 'all' }), [late, later])
  assert.deepEqual(await keys({ state: 'closed' }), [])
})

onBoth(
  'handbook 3.3: an update needs a day, which moves the answer; nothing is done before a case began',
  async (fresh) => {
    await acme(fresh)
    const key = await opened(fresh)
    await refused(handle(fresh, key, 'updated', { text: 'Soon' }), 'update-day-missing')
    await refused(handle(fresh, key, 'updated', { due: '2026-03-01' }), 'day-in-past')
    await refused(handle(fresh, key, 'acknowledged', { on: '2026-03-01' }), 'day-in-past', { first: '2026-03-02' })
    await refused(handle(fresh, key, 'acknowledged', { on: '2026-03-03' }), 'day-in-future')
    const { clocks } = await handle(fresh, key, 'updated', { text: 'We ask the printer', due: '2026-03-10' })
    assert.deepEqual([clocks.answer.due, clocks.answer.moved, clocks.acknowledge.state], ['2026-03-10', 1, 'met'])
    await refused(see(fresh, 'nothing'), 'case-not-found')
    await refused(fresh.run('change-case', { ...ACME, case: key }), 'case-nothing-said')
  },
)

onBoth('M9: two cases of one matter know of each other; equal words make two keys', async (fresh) => {
  await acme(fresh)
  const first = await opened(fresh, { matter: 'late-labels' })
  const second = await opened(fresh, { matter: 'late-labels' })
  assert.deepEqual([first, second], ['the-label-came-too-late', 'the-label-came-too-late-2'])
  assert.deepEqual((await see(fresh, second)).sameMatter, [first])
})

onBoth('a case kept from the team stays so, with all that is done about it', async (fresh) => {
  await acme(fresh)
  await fresh.run('add-fact', { line: '2026-03-02 case acme quiet complaint "Armen shouted" visible owner' })
  await handle(fresh, 'quiet', 'acknowledged', { text: 'We have your words' })
  await fresh.run('find-out', { ...ACME, case: 'quiet', locus: 'us', valid: 'valid' })
  await fresh.run('change-case', { ...ACME, case: 'quiet', asks: 'Another person' })
  assert.equal((await see(fresh, 'quiet')).asks, 'Another person')
  await refused(fresh.run('see-case', { ...ACME, case: 'quiet' }, armen), 'case-not-found')
  assert.deepEqual((await fresh.run<Listed>('see-cases', {}, armen)).total, 0)
  const { facts } = await fresh.run<{ facts: { kind: string }[] }>('see-timeline', ACME, armen)
  assert.deepEqual(
    facts.filter(({ kind }) => kind === 'case' || kind === 'handled' || kind === 'finding'),
    [],
  )
})
