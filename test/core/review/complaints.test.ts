import assert from 'node:assert/strict'
import { test } from 'node:test'
import { complaints, deliveries, groundIn, OTHERS, readBook } from './book-story.ts'

/** The example of I27: they contacted us after each of the last five deliveries, about small things. */
const FIVE = `client acme "Acme Bakery"\n${deliveries('acme', 5, '2026-11-10')}`

function afterEach(how = {}): string {
  return `${OTHERS}${FIVE}${complaints('acme', 5, { every: 16, ...how })}`
}

void test('I5, I27: complaints after each of five deliveries, all minor and none right, are a ground', () => {
  const found = groundIn(afterEach(), 'complaints')
  assert.deepEqual([found.strength, found.code], ['some', 'constant-minor'])
  assert.deepEqual([found.args['complaints'], found.args['deliveries'], found.args['by']], [5, 5, 'invoice'])
  assert.ok(Number(found.args['low']) > Number(found.args['usual']), 'even at its lowest more often than others')
  assert.ok(found.because.length >= 10, 'each case and what was found of it')
})

void test('I5: five complaints of five deliveries about grave things are no ground: both halves are needed', () => {
  const found = groundIn(afterEach({ severity: 4 }), 'complaints')
  assert.deepEqual([found.strength, found.code], ['none', 'not-minor'])
})

void test('I5: who is right may complain of every delivery', () => {
  const found = groundIn(afterEach({ valid: 'valid' }), 'complaints')
  assert.deepEqual([found.strength, found.code], ['none', 'they-are-right'])
})

void test('I5: a large, unlucky client with sixty complaints of eight hundred deliveries is not complaining more than others', () => {
  const many = Array.from({ length: 800 }, (_, i) => {
    const [month, day] = [String((i % 10) + 1).padStart(2, '0'), String((i % 28) + 1).padStart(2, '0')]
    return `2026-${month}-${day} invoice acme 100 EUR ref big-${i}\n`
  }).join('')
  const story = `${OTHERS}client acme "Acme"\n${many}${complaints('acme', 60, { every: 5 })}`
  const found = groundIn(story, 'complaints')
  assert.deepEqual([found.args['complaints'], found.strength, found.code], [60, 'none', 'not-more'])
})

void test('I5: four complaints of twenty are more than others have, but they may be chance: nothing is said', () => {
  const story = `${OTHERS}client acme "Acme"\n${deliveries('acme', 20)}${complaints('acme', 4, { every: 30 })}`
  assert.equal(groundIn(story, 'complaints').code, 'not-more')
})

void test('I5: without severity, without findings or within few weeks it is weak at most, and says what is missing', () => {
  const cases = [
    [afterEach({ severity: 0 }), 'severity-unsaid', 'severity'],
    [afterEach({ valid: '' }), 'undecided', 'findings'],
    [afterEach({ every: 7 }), 'too-short', 'time'],
  ] as const
  for (const [story, code, needs] of cases) {
    const found = groundIn(story, 'complaints')
    assert.deepEqual([found.strength, found.code, found.needs], ['weak', code, needs])
  }
})

void test('I5: under five deliveries there is too little to say', () => {
  const story = `${OTHERS}client acme "Acme"\n${deliveries('acme', 3)}${complaints('acme', 3, { every: 40 })}`
  const found = groundIn(story, 'complaints')
  assert.deepEqual([found.strength, found.needs], ['not-assessable', 'deliveries'])
  assert.equal(readBook(story).axes[0]!.tooLittle, true)
})

void test('I5: with too few other clients it takes every second delivery for sure, and is never strong', () => {
  const alone = `${FIVE}${complaints('acme', 5, { every: 16 })}`
  assert.equal(groundIn(alone, 'complaints').strength, 'some')
  const half = `client acme "Acme"\n${deliveries('acme', 10)}${complaints('acme', 6, { every: 16 })}`
  assert.equal(groundIn(half, 'complaints').code, 'not-more')
})

void test('handbook 3.6: what the member complained of found does not decide a complaint', () => {
  const own = complaints('acme', 5, { every: 16, more: ' about mira' })
  const found = groundIn(`${OTHERS}${FIVE}${own}`, 'complaints')
  assert.deepEqual([found.code, found.args['decided']], ['undecided', 0])
})

void test('handbook 3.6: complaints without a case count once, and the last two years only', () => {
  const plain = '2026-11-01 complaint acme "Too late"\n2024-01-05 complaint acme "Too late"\n'
  const { axes } = readBook(`${OTHERS}client acme "Acme"\n${deliveries('acme', 10)}${plain}`)
  assert.deepEqual([axes[0]!.hits, axes[0]!.n], [1, 10])
})

void test('handbook 3.6: nobody is held against themselves', () => {
  const { axes } = readBook(afterEach())
  assert.equal(axes[0]!.others, 8)
  assert.ok(Math.abs(axes[0]!.usual! - 15.5 / 160) < 1e-9)
})

void test('I5: two complaints are no habit, and two findings or two severities decide nothing yet', () => {
  const some = (n: number) => `${OTHERS}${FIVE}${complaints('acme', n, { every: 40 })}`
  assert.deepEqual(groundIn(some(2), 'complaints').code, 'few')
  const undecided = some(5).replaceAll(/.* finding acme k[234] .*\n/g, '')
  assert.equal(groundIn(undecided, 'complaints').code, 'undecided')
  const unweighed = some(5).replaceAll(/(case acme k[234] .*) severity 1/g, '$1')
  assert.equal(groundIn(unweighed, 'complaints').code, 'severity-unsaid')
})

void test('M23: what was nobody’s fault stands against nobody', () => {
  const found = groundIn(afterEach({ valid: 'valid-feeling' }), 'complaints')
  assert.deepEqual([found.strength, found.code, found.args['complaints']], ['none', 'none-known', 0])
  const three = afterEach().replaceAll(/(finding acme k[23] .*)not-valid/g, '$1valid-feeling')
  assert.equal(groundIn(three, 'complaints').args['complaints'], 3)
  const { pattern } = readBook(afterEach({ valid: 'valid-feeling' }))
  assert.equal(pattern.needs.find(({ code }) => code === 'decided')!.has, 0)
})
