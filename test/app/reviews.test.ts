import assert from 'node:assert/strict'
import type { FreshHouse } from '../fresh-house.ts'
import { armen, ledgerOf, onBoth, refused } from '../fresh-house.ts'
import type { Person } from '../../src/app/world.ts'

const petra: Person = { member: 'petra', role: 'compliance' }
const acme = { client: 'acme' }

type Lack = { code: string; args: Record<string, string | number> }
type Seen = {
  due: boolean
  review: {
    review: string
    due: string
    state: string
    postponed: unknown[]
    decision: { course: string } | null
  } | null
  missing: Lack[]
  parting: Lack[]
  approval: string[]
  brakes: { brake: string; holds: boolean }[]
  paths: {
    repair: { next: Lack; cost: { moved: number; minutes: number; cost: { minor: number; currency: string }[] } | null }
    part: { next: Lack; cost: { leaving: { client: string }[]; margin: unknown[] } }
  }
  forecastsLeft: number
  similar: { client: string; course: string | null }[]
  slow: { holds: boolean }
  caution: boolean
}
type Listed = {
  reviews: { client: string; asks: boolean; forecastDue: boolean; course: string | null }[]
  score: { n: number }
}

const see = (fresh: FreshHouse) => fresh.run<Seen>('see-review', acme)

async function lines(fresh: FreshHouse, text: string): Promise<void> {
  await fresh.tell(text)
}

/** A client whose conduct reaches the least evidence of a pattern, but for the questions of a review. */
const CONDUCT = `client acme "Acme Bakery" since 2024-01-10
member mira "Mira" role owner
member armen "Armen" cost 40.00 EUR
2025-09-01 incident acme i1 behaviour gravity 3 "You are all idiots" as words type insult member armen by armen
2025-11-20 warning acme w1 told "What was said on the phone"
2025-11-20 warning acme w1 asked "Please speak with Armen as with a colleague" follows "we end the work"
2026-01-20 incident acme i2 behaviour gravity 3 "Get out of my sight" as words type insult member armen by mira
2025-10-01 case acme c1 complaint "The blue is wrong" loss work matter blue
2025-10-02 finding acme c1 unknown valid-feeling useful "We showed how the screen differs"
2025-10-02 remedy acme c1 m1 offered as redo "Print again"
2025-10-03 remedy acme c1 m1 accepted
2025-10-10 remedy acme c1 m1 delivered
2025-10-11 handled acme c1 told "Done"
2025-10-11 handled acme c1 closed
2025-11-01 case acme c2 complaint "Now it is too light" loss work matter blue
2025-11-02 finding acme c2 unknown valid-feeling useful "We printed it once more"
2025-11-02 remedy acme c2 m2 offered as redo "Print again"
2025-11-03 remedy acme c2 m2 accepted
2025-11-10 remedy acme c2 m2 delivered
2025-11-11 handled acme c2 told "Done"
2025-11-11 handled acme c2 closed`

const ANSWERS = [
  { question: 'own-fault', result: 'no', text: 'All dates were kept' },
  { question: 'care', result: 'no', text: 'Nothing, they said' },
  { question: 'same-treatment', result: 'yes', text: 'We would' },
] as const

const PART = { ...acme, course: 'part', text: 'It goes on', rejected: 'repair', whyNot: 'It was tried twice' }

async function opened(fresh: FreshHouse, book = CONDUCT): Promise<void> {
  await lines(fresh, book)
  await fresh.run('open-review', { ...acme, text: 'Armen asked for it' })
}

async function answered(fresh: FreshHouse, book = CONDUCT): Promise<void> {
  await opened(fresh, book)
  for (const answer of ANSWERS) await fresh.run('answer-check', { ...acme, ...answer })
}

/** Says what is done if they take it so, and who answers (M36). */
async function planned(fresh: FreshHouse, ...reactions: string[]): Promise<void> {
  for (const reaction of reactions)
    await fresh.run('plan-reaction', { ...acme, reaction, text: 'One calm answer', member: 'mira' })
}

onBoth(
  'M33: a review asks for a decision within 14 days, every day after that, and there is one at a time',
  async (fresh) => {
    await opened(fresh)
    await refused(fresh.run('open-review', acme), 'review-open')
    assert.equal((await see(fresh)).review?.due, '2026-03-16')
    const due = async () => (await fresh.run<Listed>('see-reviews', { due: true })).reviews.map(({ client }) => client)
    assert.deepEqual(await due(), [])
    for (const day of ['2026-03-16', '2026-05-01']) {
      fresh.turnTo(day)
      assert.deepEqual(await due(), ['acme'], day)
    }
    await refused(fresh.run('close-review', { ...acme, text: 'Never mind' }), 'review-undecided')
  },
)

onBoth(
  'M7: no finding about conduct, and no parting, before our own fault and their hardship were asked about',
  async (fresh) => {
    await opened(fresh)
    const finding = { ...acme, ground: 'conduct', strength: 'some', text: 'Twice in a year' }
    await refused(fresh.run('judge-ground', finding), 'own-fault-missing')
    await refused(fresh.run('decide-course', PART), 'own-fault-missing')
    await fresh.run('answer-check', { ...acme, ...ANSWERS[0] })
    await refused(fresh.run('judge-ground', finding), 'care-missing')
    await fresh.run('answer-check', { ...acme, ...ANSWERS[1] })
    await fresh.run('judge-ground', finding)
    await refused(fresh.run('judge-ground', { ...finding, ground: 'profit', strength: 'strong' }), 'ground-stronger')
    await refused(fresh.run('judge-ground', { ...finding, ground: 'values' }), 'principle-missing')
    await refused(
      fresh.run('judge-ground', { ...finding, ground: 'values', principle: 'respect' }),
      'principle-not-found',
    )
  },
)

onBoth(
  '11.2: without a ground, or with a client who is merely demanding, a parting is refused and records nothing',
  async (fresh) => {
    await answered(
      fresh,
      'client acme "Acme Bakery" since 2024-01-10\n2026-02-01 change acme g1 out "One more version"',
    )
    const before = await ledgerOf(fresh)
    await refused(fresh.run('decide-course', PART), 'ground-missing')
    assert.deepEqual(await ledgerOf(fresh), before)
  },
)

onBoth(
  'M1, M4, M31: both paths stand side by side, and a decision names the rejected course and why',
  async (fresh) => {
    await answered(fresh)
    const seen = await see(fresh)
    assert.deepEqual(seen.missing, [], JSON.stringify(seen.missing))
    assert.deepEqual([seen.parting[0]?.code, seen.paths.part.next.code], ['decision-missing', 'decide'])
    assert.ok(seen.paths.repair.next.code)
    await refused(fresh.run('decide-course', { ...PART, rejected: 'part' }), 'course-same', { course: 'part' })
    await refused(fresh.run('decide-course', { ...PART, whyNot: ' ' }), 'input-invalid')
    const { approval } = await fresh.run<{ approval: string[] }>('decide-course', PART)
    assert.deepEqual(approval, [])
    await planned(fresh, 'threat')
    const decided = await see(fresh)
    assert.deepEqual(
      [decided.review?.decision?.course, decided.review?.state, decided.parting],
      ['part', 'decided', []],
    )
    assert.match(
      await fresh.export(),
      /decision acme review-1 part "It goes on" rejected repair why "It was tried twice" by mira/,
    )
    await fresh.run('close-review', { ...acme, text: 'They know' })
    assert.equal((await see(fresh)).review, null)
    await refused(fresh.run('decide-course', PART), 'review-not-found')
  },
)

onBoth(
  'I12: with a client of many years they are spoken with, have thirty days, and two people decide',
  async (fresh) => {
    await answered(fresh, CONDUCT.replace('since 2024-01-10', 'since 2010-01-10'))
    await refused(fresh.run('decide-course', PART), 'conversation-missing')
    await fresh.run('answer-check', {
      ...acme,
      question: 'conversation',
      result: 'yes',
      text: 'An hour at theirs',
      on: '2026-02-20',
    })
    await refused(fresh.run('decide-course', PART), 'change-period', { until: '2026-03-22' })
    await fresh.run('answer-check', { ...acme, question: 'cause', result: 'no', text: 'Nothing changed on our side' })
    fresh.turnTo('2026-03-22')
    const { approval } = await fresh.run<{ approval: string[] }>('decide-course', PART)
    assert.deepEqual(approval, ['years'])
    await planned(fresh, 'threat', 'plea')
    const parting = async () => (await see(fresh)).parting.map(({ code }) => code)
    assert.deepEqual(await parting(), ['approval-missing'])
    const yes = { ...acme, step: 'given', text: 'I read all of it' }
    await refused(fresh.run('approve-decision', yes), 'approver-same')
    await refused(fresh.run('approve-decision', { ...yes, outside: 'Our lawyer' }), 'approver-later')
    await fresh.run('approve-decision', yes, petra)
    assert.deepEqual(await parting(), [])
  },
)

onBoth(
  'I12: where nobody else is trusted somebody outside approves on a later day; where somebody is, they do',
  async (fresh) => {
    await answered(fresh, CONDUCT.replace('since 2024-01-10', 'since 2024-01-10 friend'))
    for (const question of ['conversation', 'cause'])
      await fresh.run('answer-check', { ...acme, question, result: 'yes', text: 'We sat down', on: '2026-01-25' })
    await fresh.run('decide-course', PART)
    fresh.turnTo('2026-03-03')
    const yes = { ...acme, step: 'given', text: 'It holds', outside: 'J. Doe, lawyer' }
    await lines(fresh, 'member petra "Petra" role compliance')
    await refused(fresh.run('approve-decision', yes), 'approver-inside', { member: 'Petra' })
    await fresh.run('approve-decision', { ...acme, step: 'refused', text: 'Talk once more' }, petra)
    assert.deepEqual((await see(fresh)).parting[0]?.code, 'approval-refused')
    await refused(fresh.run('approve-decision', yes, petra), 'decision-missing')
  },
)

onBoth('I13, I14, M35: a likely change holds a parting back until its day; there are two at most', async (fresh) => {
  await answered(fresh)
  const hope = { ...acme, text: 'A new manager comes', who: 'Anna Berg', chance: 60, due: '2026-04-15' }
  await refused(fresh.run('make-forecast', { ...hope, due: '2026-12-01' }), 'review-day')
  assert.deepEqual((await fresh.run<{ band: string; left: number }>('make-forecast', hope)).left, 1)
  await refused(fresh.run('make-forecast', hope), 'forecast-unsettled')
  await refused(fresh.run('decide-course', PART), 'forecast-open', { percent: 60, day: '2026-04-15' })
  await refused(fresh.run('settle-forecast', { ...acme, step: 'failed' }), 'forecast-early')
  fresh.turnTo('2026-04-15')
  await refused(fresh.run('decide-course', PART), 'forecast-unsettled')
  await refused(fresh.run('settle-forecast', { ...acme, step: 'dropped' }), 'forecast-kept')
  const [line] = (await fresh.run<Listed>('see-reviews', { due: true })).reviews
  assert.equal(line?.forecastDue, true)
  await fresh.run('settle-forecast', { ...acme, step: 'failed', text: 'The same manager' })
  await refused(fresh.run('settle-forecast', { ...acme, step: 'failed' }), 'forecast-not-found')
  await fresh.run('make-forecast', { ...hope, chance: 30, due: '2026-05-15' })
  await fresh.run('settle-forecast', { ...acme, step: 'came' })
  await refused(fresh.run('make-forecast', { ...hope, due: '2026-06-15' }), 'forecast-limit')
  assert.deepEqual([(await fresh.run<Listed>('see-reviews')).score.n, (await see(fresh)).forecastsLeft], [2, 0])
  await fresh.run('decide-course', PART)
})

onBoth('M4, M35: waiting has a day, and every move is counted with what it cost', async (fresh) => {
  await answered(fresh)
  const wait = { ...acme, course: 'wait', text: 'Until the fair', rejected: 'part', whyNot: 'Too early' }
  await refused(fresh.run('decide-course', wait), 'wait-day')
  await refused(fresh.run('decide-course', { ...wait, due: '2027-03-01' }), 'review-day')
  await fresh.run('decide-course', { ...wait, due: '2026-04-01' })
  await lines(fresh, '2026-03-02 time acme 90min member armen')
  fresh.turnTo('2026-04-01')
  const seen = await see(fresh)
  assert.deepEqual([seen.due, seen.review?.state], [true, 'open'])
  assert.deepEqual(
    await fresh
      .run<{ moved: number }>('postpone-review', { ...acme, due: '2026-05-01', text: 'Again' })
      .then(({ moved }) => moved),
    2,
  )
  const { cost } = (await see(fresh)).paths.repair
  assert.deepEqual([cost?.moved, cost?.minutes, cost?.cost], [2, 90, [{ minor: 6000, currency: 'EUR' }]])
})

onBoth(
  '2.5: soon after a right was used a parting needs a reason from before it and a second person',
  async (fresh) => {
    await answered(fresh)
    await fresh.run('record-right', { ...acme, used: 'regulator', on: '2026-02-20' }, armen)
    await refused(fresh.run('decide-course', PART), 'retaliation-missing')
    await fresh.run('answer-check', { ...acme, question: 'retaliation', result: 'no', text: 'The incidents are older' })
    const { approval } = await fresh.run<{ approval: string[] }>('decide-course', PART)
    assert.deepEqual(approval, ['right'])
  },
)

onBoth(
  'T4: gravity 4 does not wait for talk or hope; the owner says why a second person cannot be waited for',
  async (fresh) => {
    await opened(fresh)
    await fresh.run('answer-check', { ...acme, ...ANSWERS[2] })
    await refused(fresh.run('decide-course', { ...PART, safety: true }), 'safety-unproven')
    await lines(
      fresh,
      '2026-03-01 incident acme i4 behaviour gravity 4 "I will break your legs" type threat member armen',
    )
    assert.deepEqual(
      await fresh.run<{ approval: string[] }>('decide-course', { ...PART, safety: true }).then((done) => done.approval),
      ['safety'],
    )
    await planned(fresh, 'threat')
    const seen = await see(fresh)
    assert.deepEqual([seen.caution, seen.parting.map(({ code }) => code)], [true, ['approval-missing']])
    await fresh.run('approve-decision', { ...acme, step: 'given', text: 'They said they come tonight' })
    assert.deepEqual((await see(fresh)).parting, [])
  },
)

onBoth('2.5: others with the same grounds are shown with what was decided with them', async (fresh) => {
  await answered(fresh)
  await lines(
    fresh,
    CONDUCT.replaceAll(' acme ', ' nord ')
      .split('\n')
      .filter((line) => !line.startsWith('member'))
      .join('\n'),
  )
  await lines(
    fresh,
    `2026-02-01 review nord r1 opened
2026-02-02 decision nord r1 repair "A talk" rejected part why "Too early"`,
  )
  const { similar } = await see(fresh)
  assert.deepEqual(
    similar.map(({ client, course }) => [client, course]),
    [['nord', 'repair']],
  )
})

onBoth('a review that was taken back never gives its key to another', async (fresh) => {
  await lines(
    fresh,
    `client acme "Acme Bakery"
2026-01-05 review acme review-1 opened
2026-01-06 review acme review-2 opened`,
  )
  const { facts } = await fresh.run<{ facts: { id: string; line: string }[] }>('see-timeline', acme)
  await fresh.run('take-back', { fact: facts.find(({ line }) => line.includes('review-1'))!.id })
  const decided = { ...acme, course: 'repair', text: 'Mended', rejected: 'part', whyNot: 'No need' }
  await fresh.run('decide-course', decided)
  await fresh.run('close-review', { ...acme, text: 'Done' })
  assert.equal((await fresh.run<{ review: string }>('open-review', acme)).review, 'review-3')
})

onBoth(
  'I6, I10: reviews are for owners and those with the compliance role; nobody else reads or writes them',
  async (fresh) => {
    await opened(fresh)
    for (const [deed, input] of [
      ['see-review', acme],
      ['see-reviews', {}],
      ['open-review', acme],
      ['answer-check', { ...acme, ...ANSWERS[0] }],
      ['judge-ground', { ...acme, ground: 'ethics', strength: 'some', text: 'x' }],
      ['make-forecast', { ...acme, text: 'x', who: 'x', chance: 10, due: '2026-04-01' }],
      ['settle-forecast', { ...acme, step: 'came' }],
      ['decide-course', PART],
      ['approve-decision', { ...acme, step: 'given', text: 'x' }],
      ['postpone-review', { ...acme, due: '2026-04-01', text: 'x' }],
      ['close-review', { ...acme, text: 'x' }],
    ] as const)
      await refused(fresh.run(deed, input, armen), 'trusted-only')
    assert.equal((await fresh.run<Seen>('see-review', acme, petra)).review?.review, 'review-1')
    await fresh.run('record-right', { ...acme, used: 'data-request', text: 'Asked for their files' }, armen)
    const { facts } = await fresh.run<{ facts: { kind: string }[] }>('see-timeline', acme, {
      member: 'sunita',
      role: 'member',
    })
    assert.deepEqual(
      facts.filter(({ kind }) => ['review', 'right', 'checked'].includes(kind)),
      [],
    )
  },
)
