import assert from 'node:assert/strict'
import { test } from 'node:test'
import { letterBlocks } from '../../../src/core/conduct/letter-blocks.ts'
import { limitTrouble, nextStep, stepTrouble, STEP_ORDER } from '../../../src/core/conduct/next-step.ts'
import { foldIncidents } from '../../../src/core/conduct/fold-incidents.ts'
import { plainWords } from '../../../src/core/conduct/plain-words.ts'
import { foldWarnings } from '../../../src/core/conduct/warnings.ts'
import { factsOf } from '../expect/sheet-story.ts'

function warningOf(story: string, today = '2026-04-01') {
  return foldWarnings('acme', factsOf(`client acme "Acme Bakery"\n${story}`), today)[0] ?? null
}

const TOLD = '2026-03-02 warning acme w1 told "We told Anna why the calls hurt"'
const ASKED = '2026-03-05 warning acme w1 asked "Please write instead" follows "We answer in writing only"'
const LIMITS = '2026-03-10 warning acme w1 limits "Only with Mira" limits single-contact member mira until 2026-06-01'

test('handbook 3.5: told, asked, limits, end: a later step before the earlier one is refused', () => {
  const [told, asked] = [warningOf(TOLD), warningOf(`${TOLD}\n${ASKED}`)]
  assert.deepEqual(stepTrouble(null, 'asked', false), {
    code: 'warning-order',
    args: { step: 'asked', before: 'told' },
  })
  assert.equal(stepTrouble(null, 'told', false), null)
  assert.equal(stepTrouble(told, 'asked', false), null)
  assert.equal(stepTrouble(told, 'limits', false)?.args['before'], 'asked')
  assert.equal(stepTrouble(asked, 'limits', false), null)
  assert.equal(stepTrouble(asked, 'told', false), null, 'what was said may be said again')
  assert.deepEqual(
    STEP_ORDER.map((step) => stepTrouble(null, step, true)),
    [null, null, null, null],
    'after a threat no step waits for another',
  )
})

test('a warning that was lifted begins anew, and was given all the same', () => {
  const lifted = warningOf(`${TOLD}\n${ASKED}\n${LIMITS}\n2026-03-20 warning acme w1 lifted "All is well"`)
  assert.deepEqual([lifted?.step, lifted?.given, lifted?.limits], ['lifted', true, []])
  assert.equal(stepTrouble(lifted, 'limits', false)?.args['before'], 'asked')
  assert.deepEqual(
    [nextStep(lifted), nextStep(null), nextStep(warningOf(`${TOLD}\n${ASKED}`))],
    ['told', 'told', 'limits'],
  )
})

test('limits hold until their review day and not one day longer', () => {
  const story = `${TOLD}\n${ASKED}\n${LIMITS}`
  const on = (day: string) => warningOf(story, day)
  assert.deepEqual(
    on('2026-06-01')?.limits.map(({ limits, member }) => [limits, member]),
    [['single-contact', 'mira']],
  )
  assert.deepEqual([on('2026-06-01')?.lapsed, on('2026-06-02')?.lapsed], [false, true])
  assert.deepEqual(on('2026-06-02')?.limits, [])
  const longer = `${story}\n2026-06-03 warning acme w1 limits "Still" limits single-contact member mira until 2026-07-01`
  assert.equal(warningOf(longer, '2026-06-03')?.limits[0]?.until, '2026-07-01')
})

test('limits are looked at again within 180 days, and one contact is somebody', () => {
  const limit = (until: string | undefined, member?: string) =>
    limitTrouble({ limits: 'single-contact', until, member }, '2026-03-02')?.code
  assert.equal(limit('2026-08-29', 'mira'), undefined)
  assert.equal(limit('2026-08-30', 'mira'), 'limits-review')
  assert.equal(limit('2026-03-02', 'mira'), 'limits-review')
  assert.equal(limit(undefined, 'mira'), 'limits-review')
  assert.equal(limit('2026-04-01'), 'limits-member')
  assert.equal(
    limitTrouble({ limits: undefined, until: '2026-04-01', member: undefined }, '2026-03-02')?.code,
    'limits-missing',
  )
})

test('M34: a boundary letter says what happened with day and words, what follows, and how to ask us again', () => {
  const incidents = foldIncidents(
    'acme',
    factsOf(`client acme "Acme"
2026-03-05 incident acme i2 behaviour "Shouted at the front desk" gravity 2 by sunita
2026-03-02 incident acme i1 behaviour "You people are useless" gravity 2 as words by armen member armen`),
    '2026-03-09',
  )
  const limits = { limits: 'writing-only', until: '2026-06-01', contact: null, again: null } as const
  const blocks = letterBlocks({ incidents, text: 'We ask you to write.', follows: 'We end the calls', ...limits })
  assert.deepEqual(blocks, [
    { say: 'opening', args: {} },
    { say: 'seen.words', args: { on: { day: '2026-03-02' }, text: 'You people are useless' } },
    { say: 'seen.description', args: { on: { day: '2026-03-05' }, text: 'Shouted at the front desk' } },
    { words: 'We ask you to write.' },
    { say: 'follows', args: { text: 'We end the calls' } },
    { say: 'limits.writing-only', args: { until: { day: '2026-06-01' }, contact: '' } },
    { say: 'again', args: {} },
    { say: 'close', args: {} },
  ])
  assert.ok(!/sunita|armen/.test(JSON.stringify(blocks)), 'nobody learns who told us')
})

test('M13: notes about character are marked, what happened is not, and their own words are theirs', () => {
  const marks = (text: string, theirs: string[] = []) =>
    plainWords(text, 'note', 'en', theirs).marks.map(({ words }) => words.toLowerCase())
  assert.ok(marks('She is an idiot and I told her so.').length > 0)
  assert.deepEqual(marks('She rang at 22:40 and said the label was late.'), [])
  const letter = 'On 2 March you wrote: “Your people are idiots”. Please write to us from now on.'
  assert.deepEqual(plainWords(letter, 'letter', 'en', ['Your people are idiots']).marks, [])
})

test('M13: what is in no language we know is said to be unchecked', () => {
  assert.deepEqual(plainWords('1234', 'note', null), { language: null, marks: [] })
})
