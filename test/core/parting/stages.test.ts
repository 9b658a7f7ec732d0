import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { afterwardsOf } from '../../../src/core/parting/afterwards.ts'
import { foldPartings } from '../../../src/core/parting/fold-partings.ts'
import { lastDaySaid } from '../../../src/core/parting/last-said.ts'
import { missingBefore, STAGES, stagesOf } from '../../../src/core/parting/stages.ts'
import type { StageGround } from '../../../src/core/parting/stages.ts'
import { factsOf } from '../decide/some-review.ts'

const BEGUN = '2026-03-02 parting acme p1 begun review r1 profile agency by mira'
const HELD = '2026-03-03 farewell acme p1 held "They had seen it coming" mood calm by mira'

function ground(lines: string, rest: Partial<StageGround> = {}): StageGround {
  const today = rest.today ?? '2026-03-10'
  const parting = foldPartings('acme', factsOf(lines), today)[0] ?? null
  return { missing: [], parting, obligations: [], dayUnset: null, out: false, afterwards: null, today, ...rest }
}

const statesOf = (one: StageGround) => stagesOf(one).map(({ state }) => state)

test('I17: each stage waits for the one before it, and a letter for all that come before', () => {
  const first = ground(BEGUN, { missing: [{ code: 'decision-missing', args: {} }] })
  assert.deepEqual(statesOf(first), ['open', 'waiting', 'waiting', 'waiting', 'waiting', 'waiting'])
  assert.equal(missingBefore(first, 'letter')?.code, 'decision-missing')
  const nobodyBegan = ground('client acme')
  assert.equal(missingBefore(nobodyBegan, 'obligations')?.code, 'parting-not-begun')
  const open = { text: 'Send the samples', planned: false, open: true }
  const bare = ground(BEGUN, { obligations: [open] })
  assert.deepEqual(statesOf(bare).slice(0, 3), ['done', 'open', 'waiting'])
  assert.deepEqual(missingBefore(bare, 'letter'), {
    code: 'obligations-unplanned',
    args: { n: 1, first: 'Send the samples' },
  })
  const planned = ground(BEGUN, { obligations: [{ ...open, planned: true }] })
  assert.equal(missingBefore(planned, 'letter')?.code, 'farewell-missing')
  const dayless = ground(BEGUN, { obligations: [{ ...open, planned: true }], dayUnset: '2026-04-09' })
  assert.deepEqual(statesOf(dayless).slice(0, 3), ['done', 'open', 'waiting'])
  assert.deepEqual(missingBefore(dayless, 'conversation'), {
    code: 'lastday-missing',
    args: { earliest: '2026-04-09' },
  })
  const talked = ground(`${BEGUN}\n${HELD}`, { obligations: [{ ...open, planned: true }] })
  assert.equal(missingBefore(talked, 'letter'), null)
  assert.deepEqual(statesOf(talked), ['done', 'done', 'done', 'open', 'waiting', 'waiting'])
})

test('I17: once the letter is out nothing before it is asked for again, and what is open holds the end back', () => {
  const open = { text: 'Send the samples', planned: false, open: true }
  const out = ground(BEGUN, { out: true, missing: [{ code: 'adjustment', args: {} }], obligations: [open] })
  assert.deepEqual(statesOf(out), ['done', 'done', 'skipped', 'done', 'open', 'waiting'])
  assert.equal(stagesOf(out)[4]?.missing[0]?.code, 'obligations-open')
})

test('no stage is ever done, open or left out behind one that is not', () => {
  fc.assert(
    fc.property(
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
      (lacks, planned, talk, out, done) => {
        const lines = [BEGUN, ...(talk ? [HELD] : []), ...(done ? ['2026-03-09 parting acme p1 done'] : [])].join('\n')
        const missing = lacks ? [{ code: 'decision-missing', args: {} }] : []
        const stages = stagesOf(ground(lines, { missing, out, obligations: [{ text: 'x', planned, open: !done }] }))
        assert.deepEqual(
          stages.map(({ stage }) => stage),
          [...STAGES],
        )
        const first = stages.findIndex(({ state }) => state === 'open' || state === 'waiting')
        const rest = first === -1 ? [] : stages.slice(first + 1)
        assert.ok(rest.every(({ state, missing: waits }) => state === 'waiting' && waits.length === 1))
        assert.ok(first === -1 || stages[first]?.state === 'open')
      },
    ),
  )
})

test('a parting is folded from its lines: customs change, a talk of an earlier day counts, what nobody began is passed over', () => {
  const [parting] = foldPartings(
    'acme',
    factsOf(`2026-03-01 farewell acme p1 skipped "They moved away" because unreachable
${BEGUN}
2026-03-04 parting acme p1 changed profile law return by-review
2026-03-04 parting acme p2 changed profile trade`),
    '2026-03-10',
  )
  assert.deepEqual(
    [parting?.parting, parting?.profile, parting?.policy, parting?.farewell?.because, parting?.begun],
    ['p1', 'law', 'by-review', 'unreachable', '2026-03-02'],
  )
})

test('T2: how much a letter says of why follows the profession until somebody chooses', () => {
  const reasons = (lines: string) => foldPartings('acme', factsOf(lines), '2026-03-10')[0]?.reasons
  const accounting = '2026-03-02 parting acme p1 begun profile accounting'
  assert.equal(reasons(accounting), 'none')
  assert.equal(reasons(`${accounting} reasons documented`), 'documented')
  const chosen = `${accounting}\n2026-03-03 parting acme p1 changed reasons neutral`
  assert.equal(reasons(`${chosen}\n2026-03-04 parting acme p1 changed profile agency`), 'neutral')
})

test('a parting that was given up or done is not changed any more, and the newest comes first', () => {
  const partings = foldPartings(
    'acme',
    factsOf(`${BEGUN}
2026-03-05 parting acme p1 dropped "They asked for a year" by mira
2026-03-06 parting acme p1 changed profile law
2026-03-08 parting acme p2 begun`),
    '2026-03-10',
  )
  assert.deepEqual(
    partings.map(({ parting, state, profile, ended }) => [parting, state, profile, ended]),
    [
      ['p2', 'open', 'none', null],
      ['p1', 'dropped', 'agency', '2026-03-05'],
    ],
  )
})

test('I31: the last question is asked from 14 to 30 days after the last day, and lets go by itself', () => {
  const stateOn = (today: string, lines = '') =>
    afterwardsOf({ client: 'acme', parting: 'p1' }, '2026-04-01', factsOf(lines || 'client acme'), today).state
  assert.deepEqual(
    ['2026-04-14', '2026-04-15', '2026-05-01', '2026-05-02'].map((day) => stateOn(day)),
    ['early', 'due', 'due', 'late'],
  )
  const asked = '2026-04-16 afterwards acme p1 asked "How was it?"'
  assert.equal(stateOn('2026-05-20', asked), 'asked')
  assert.equal(
    stateOn('2026-05-20', `${asked}\n2026-04-20 afterwards acme p1 answered "Good while it lasted"`),
    'answered',
  )
})

test('the last day that was told is that of the latest announcement since the letter, and none before it', () => {
  const lines = factsOf(`${BEGUN}
2026-02-01 leaving acme initiative client on 2026-02-28
2026-03-05 notice acme p1 sent way email
2026-03-05 leaving acme initiative us on 2026-04-30
2026-03-20 leaving acme initiative us on 2026-05-31`)
  const said = (today: string) => lastDaySaid({ client: 'acme', parting: 'p1' }, lines, today)
  assert.deepEqual([said('2026-03-04'), said('2026-03-05'), said('2026-03-20')], [null, '2026-04-30', '2026-05-31'])
})
