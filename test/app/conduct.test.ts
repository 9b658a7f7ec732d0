import assert from 'node:assert/strict'
import type { Person } from '../../src/app/world.ts'
import type { FreshHouse } from '../fresh-house.ts'
import { armen, ledgerOf, mira, onBoth, refused, sunita } from '../fresh-house.ts'

const petra: Person = { member: 'petra', role: 'compliance' }

type Conduct = {
  all: boolean
  incidents: {
    incident: string
    text: string
    by: string | null
    counts: boolean
    case: string | null
    hash: string | null
    acted: { as: string }[]
    clock: { due: string; state: string } | null
    safety: { step: string; done: string | null }[] | null
    because: string[]
  }[]
  total: number
  waiting: number
  warnings: { warning: string; step: string; given: boolean; limits: { limits: string; until: string }[] }[]
  next: string | null
  counters: { entitlement: { n: number }; time: { n: number }; scope: { n: number } } | null
}
type Reported = { incident: string; safety: { step: string }[] | null; marks: { words: string }[]; ids: string[] }

const INSULT = {
  client: 'acme',
  category: 'behaviour',
  gravity: 2,
  text: 'You people are useless',
  as: 'words',
  type: 'insult',
  way: 'call',
  member: 'sunita',
  witness: 'Armen was on the line',
}

async function withAcme(fresh: FreshHouse): Promise<void> {
  await fresh.run('add-fact', { line: 'business "Studio" zone UTC language en country AT rest sat,sun' })
  await fresh.run('add-client', { name: 'Acme', language: 'en' })
}

function report(fresh: FreshHouse, more: object = {}, person: Person = sunita) {
  return fresh.run<Reported>('report-incident', { ...INSULT, ...more }, person)
}

function conduct(fresh: FreshHouse, person: Person = mira, input: Record<string, unknown> = { client: 'acme' }) {
  return fresh.run<Conduct>('see-conduct', input, person)
}

onBoth('I6: any member may report; owners and compliance see it, its reporter does, nobody else', async (fresh) => {
  await withAcme(fresh)
  const { incident, ids } = await report(fresh)
  const seen = async (person: Person) => {
    const one = await conduct(fresh, person)
    const book = await conduct(fresh, person, {})
    assert.deepEqual(one.incidents, book.incidents)
    return one.incidents.map(({ text, by }) => `${by}: ${text}`)
  }
  const all = ['sunita: You people are useless']
  assert.deepEqual(await seen(mira), all)
  assert.deepEqual(await seen(petra), all)
  assert.deepEqual(await seen(sunita), all)
  assert.deepEqual(await seen(armen), [])
  assert.deepEqual([(await conduct(fresh, sunita)).all, (await conduct(fresh, petra)).all], [false, true])
  for (const [action, input] of [
    ['see-timeline', { client: 'acme' }],
    ['see-client', { client: 'acme' }],
    ['see-facts', { ids: ids.join(',') }],
    ['find', { words: 'useless' }],
    ['see-today', {}],
    ['see-scope', { client: 'acme' }],
  ] as const)
    assert.doesNotMatch(
      JSON.stringify(await fresh.run(action, input, armen)),
      new RegExp(`useless|${incident}`),
      action,
    )
  await refused(
    fresh.run('act-on-incident', { client: 'acme', incident, act: 'talked', text: 'x' }, armen),
    'trusted-only',
  )
})

onBoth('I6: the key of a report tells nobody how many others there are', async (fresh) => {
  await withAcme(fresh)
  const keys = [await report(fresh, {}, mira), await report(fresh)].map(({ incident }) => incident)
  assert.equal(new Set(keys).size, 2)
  for (const key of keys) assert.match(key, /^i-[0-9a-f]{10}$/)
})

onBoth(
  '2.5: an incident waits for us with a clock, which only owners and compliance see, until something was done',
  async (fresh) => {
    await withAcme(fresh)
    fresh.turnTo('2026-03-05')
    const { incident } = await report(fresh, { on: '2026-03-05' })
    const clock = async (person: Person = mira) => (await conduct(fresh, person)).incidents[0]?.clock
    assert.deepEqual(await clock(), { due: '2026-03-09', state: 'later' })
    assert.equal(await clock(sunita), null)
    fresh.turnTo('2026-03-10')
    assert.equal((await clock())?.state, 'late')
    assert.equal((await conduct(fresh, mira, {})).waiting, 1)
    const act = { client: 'acme', incident, act: 'talked', text: 'Mira called Anna about it' }
    await refused(fresh.run('act-on-incident', { ...act, incident: 'i-nothing' }), 'incident-not-found')
    await refused(fresh.run('act-on-incident', { ...act, on: '2026-03-11' }), 'day-in-future')
    await fresh.run('act-on-incident', act, petra)
    const [one] = (await conduct(fresh)).incidents
    assert.deepEqual([one?.clock?.state, one?.acted[0]?.as], ['acted', 'talked'])
    assert.deepEqual((await conduct(fresh, sunita)).incidents[0]?.acted, [], 'what was done is for owners')
  },
)

onBoth('M10: who tells us our trade: it must be said whether they were right', async (fresh) => {
  await withAcme(fresh)
  const told = { category: 'arguments', gravity: 1, type: 'expertise-override', text: 'The red is wrong, do it my way' }
  await refused(report(fresh, told), 'right-missing')
  await report(fresh, { ...told, right: 'yes' })
  assert.equal((await conduct(fresh)).incidents[0]?.counts, false)
})

onBoth('M12: scolded in public for a tiny flaw: the flaw is judged apart, and the answer is a case', async (fresh) => {
  await withAcme(fresh)
  const scolded = { way: 'public', type: 'scolding', text: 'Worst studio in town, the dot is 1 mm off' }
  await refused(report(fresh, scolded), 'flaw-missing')
  await refused(report(fresh, { ...scolded, flaw: 1, case: 'dot' }), 'case-not-found', { case: 'dot' })
  await refused(report(fresh, { ...scolded, flaw: 1, hash: 'abc' }), 'input-invalid', { field: 'hash' })
  await fresh.run('add-fact', { line: '2026-02-01 case acme dot complaint "The dot is off" severity 1 via public' })
  const hash = 'f'.repeat(64)
  await report(fresh, { ...scolded, flaw: 1, case: 'dot', hash })
  const [one] = (await conduct(fresh)).incidents
  assert.deepEqual([one?.case, one?.hash], ['dot', hash])
})

onBoth('M13: words about character are pointed out and stop nothing; their own words are theirs', async (fresh) => {
  await withAcme(fresh)
  const described = { as: 'description', type: undefined, text: 'Anna is an idiot and shouted at me' }
  const { marks, ids } = await report(fresh, described)
  assert.ok(marks.length > 0)
  assert.equal(ids.length, 1)
  assert.deepEqual((await report(fresh, { text: 'You are all idiots' })).marks, [])
  const check = (text: string) => fresh.run<{ marks: unknown[] }>('check-note', { text }, armen)
  assert.ok((await check('She is an idiot and I told her so')).marks.length > 0)
  assert.deepEqual((await check('She rang at 22:40 about the label')).marks, [])
})

onBoth('M3: entitlement is counted from what the asker may see', async (fresh) => {
  await withAcme(fresh)
  await report(fresh, { category: 'demands', type: 'entitlement', text: 'You owe me this' })
  const count = async (person: Person) => (await conduct(fresh, person)).counters?.entitlement.n
  assert.deepEqual([await count(mira), await count(sunita), await count(armen)], [1, 1, 0])
})

onBoth('warnings go in their order, end in a decision, and the team sees their limits', async (fresh) => {
  await withAcme(fresh)
  const warn = (step: string, more: object = {}, person: Person = mira) =>
    fresh.run('warn-client', { client: 'acme', step, text: 'Please write to us instead', ...more }, person)
  await refused(warn('told', {}, armen), 'trusted-only')
  await refused(warn('asked', { follows: 'In writing only' }), 'warning-order', { before: 'told' })
  await warn('told')
  await refused(warn('asked'), 'follows-missing')
  await refused(warn('asked', { follows: 'x', limits: 'hours' }), 'limits-elsewhere')
  await warn('asked', { follows: 'We answer in writing only' }, petra)
  await refused(warn('limits'), 'limits-missing')
  await refused(warn('limits', { limits: 'writing-only' }), 'limits-review')
  await refused(warn('limits', { limits: 'writing-only', until: '2027-01-01' }), 'limits-review')
  await refused(warn('limits', { limits: 'single-contact', until: '2026-05-01' }), 'limits-member')
  await refused(warn('limits', { limits: 'hours', until: '2026-05-01', warning: 'none' }), 'warning-not-found')
  await warn('limits', { limits: 'single-contact', until: '2026-05-01', member: 'mira' })
  const team = await conduct(fresh, armen)
  assert.deepEqual(
    team.warnings.map(({ step, given, limits }) => [step, given, limits.map(({ until }) => until)]),
    [['limits', true, ['2026-05-01']]],
  )
  assert.deepEqual([team.next, (await conduct(fresh)).next], [null, 'end'])
  await refused(warn('end'), 'part-not-decided')
  await fresh.run('lift-warning', { client: 'acme', text: 'All is well again' })
  await refused(fresh.run('lift-warning', { client: 'acme', text: 'Again' }), 'warning-not-found')
  assert.deepEqual((await conduct(fresh, armen)).warnings[0]?.limits, [])
  assert.equal((await conduct(fresh)).next, 'told')
})

type Letter = {
  subject: string
  text: string
  marks: { words: string; severity: string }[]
  warning: string | null
  ids: string[]
}

const LETTER = {
  client: 'acme',
  text: 'We ask you to write to us and to leave names of our people out of it.',
  follows: 'We will answer in writing only, and no longer on the telephone.',
}

onBoth(
  'M34: a boundary letter from chosen incidents, kept as a warning, without a word about what somebody is',
  async (fresh) => {
    await withAcme(fresh)
    const { incident } = await report(fresh, { on: '2026-02-20' })
    await report(fresh, { text: 'Not chosen' })
    const write = (more: object = {}) =>
      fresh.run<Letter>('write-boundary-letter', { ...LETTER, incidents: incident, ...more })
    const before = await ledgerOf(fresh)
    const draft = await write()
    assert.match(draft.text, /20.*2026.*“You people are useless”/)
    assert.match(draft.text, /no longer on the telephone/)
    assert.match(draft.text, /write to us\. Somebody other than/)
    assert.doesNotMatch(draft.text, /sunita|Not chosen/i)
    assert.deepEqual(
      [draft.warning, draft.ids, draft.marks.filter(({ severity }) => severity === 'block')],
      [null, [], []],
    )
    const { facts } = before as { facts: unknown[] }
    assert.deepEqual(((await ledgerOf(fresh)) as { facts: unknown[] }).facts, facts, 'a draft records nothing')
    await refused(write({ incidents: 'i-nothing' }), 'incident-not-found')
    await refused(write({ keep: true }), 'warning-order')
    await fresh.run('warn-client', { client: 'acme', step: 'told', text: 'We told Anna why' })
    await refused(write({ keep: true, text: 'You are a difficult person and always shout.' }), 'letter-about-person')
    const limits = { limits: 'writing-only', until: '2026-05-01' }
    const kept = await write({ keep: true, ...limits })
    assert.equal(kept.ids.length, 2)
    const [warning] = (await conduct(fresh, armen)).warnings
    assert.deepEqual([warning?.step, warning?.limits[0]?.limits], ['limits', 'writing-only'])
  },
)

onBoth('M37: a threat: people first, no letter, no false comfort, and limits at once', async (fresh) => {
  await withAcme(fresh)
  const threat = { gravity: 4, type: 'threat', text: 'I know where you live' }
  const { incident, safety } = await report(fresh, threat)
  assert.deepEqual(
    safety?.map(({ step }) => step),
    ['safe', 'told', 'outside', 'not-alone'],
  )
  await refused(fresh.run('write-boundary-letter', { ...LETTER, incidents: incident }), 'safety-first')
  await fresh.run('warn-client', {
    client: 'acme',
    step: 'limits',
    text: 'In writing',
    limits: 'writing-only',
    until: '2026-05-01',
  })
  const waiting = async () => (await conduct(fresh, mira, {})).waiting
  for (const act of ['support', 'talked']) {
    await fresh.run('act-on-incident', { client: 'acme', incident, act, text: 'Done, by Mira' })
    assert.equal(await waiting(), 1, 'one thing done does not make it safe')
  }
  await fresh.run('act-on-incident', { client: 'acme', incident, act: 'police', text: 'Reported by Mira' })
  const [one] = (await conduct(fresh)).incidents
  assert.ok(one?.safety?.every(({ done }) => done !== null))
  assert.equal(await waiting(), 0)
  assert.match((await fresh.run<Letter>('write-boundary-letter', LETTER)).text, /Acme/)
})

onBoth(
  'I6: by the anchors a threat is gravity 4, and gravity 4 is a threat, harassment, violence or a crime',
  async (fresh) => {
    await withAcme(fresh)
    for (const type of ['threat', 'harassment', 'violence', 'crime'])
      await refused(fresh.run('report-incident', { ...INSULT, type, gravity: 3 }, sunita), 'gravity-too-low')
    const { type: _insult, ...untyped } = INSULT
    await refused(fresh.run('report-incident', { ...untyped, gravity: 4 }, sunita), 'incident-type-missing')
    await refused(fresh.run('report-incident', { ...INSULT, gravity: 4 }, sunita), 'incident-type-missing')
    assert.equal((await report(fresh, { gravity: 4, type: 'harassment' })).safety?.length, 4)
  },
)

onBoth('a report stands in the export with all that was said', async (fresh) => {
  await withAcme(fresh)
  await report(fresh, { gravity: 1 })
  assert.match(
    await fresh.export(),
    /incident acme i-\w+ behaviour .*gravity 1 "You people are useless" as words type insult via call member sunita witness "Armen was on the line" by sunita /,
  )
})
