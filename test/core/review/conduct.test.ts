import assert from 'node:assert/strict'
import { test } from 'node:test'
import { complaints, deliveries, groundIn, OTHERS, readBook } from './book-story.ts'

const ACME = `client acme "Acme"\n${deliveries('acme', 10)}`

function happened(...lines: string[]): string {
  return `${ACME}${lines.map((line, i) => line.replace('incident acme', `incident acme i${i}`)).join('\n')}\n`
}

const SCOLDED =
  '2026-06-02 incident acme behaviour "You cannot even cut straight" gravity 2 as words type scolding by sunita'
const AGAIN = '2026-09-02 incident acme behaviour "Are you all asleep" gravity 2 as words type insult by armen'
const WARNED = '2026-07-01 warning acme w1 told "We asked for another tone"'

void test('I6: one incident is weak, two are some, and going on after a warning is strong', () => {
  assert.deepEqual(groundIn(happened(SCOLDED), 'conduct').strength, 'weak')
  assert.deepEqual(groundIn(happened(SCOLDED, AGAIN), 'conduct').strength, 'some')
  const warned = groundIn(happened(SCOLDED, WARNED, AGAIN), 'conduct')
  assert.deepEqual([warned.strength, warned.code, warned.args['after']], ['strong', 'after-warning', 1])
})

void test('I6: one grave incident may suffice: a threat', () => {
  const found = groundIn(
    happened('2026-10-01 incident acme behaviour "I know where you live" gravity 4 type threat'),
    'conduct',
  )
  assert.deepEqual([found.strength, found.code], ['strong', 'gravest'])
})

void test('I6: complaints never make conduct, and conduct never makes complaints', () => {
  const loud = readBook(`${OTHERS}${ACME}${complaints('acme', 10)}`)
  assert.equal(loud.grounds.find(({ ground }) => ground === 'conduct')!.code, 'none-known')
  const rude = readBook(OTHERS + happened(SCOLDED, AGAIN))
  assert.equal(rude.grounds.find(({ ground }) => ground === 'complaints')!.code, 'none-known')
  assert.equal(rude.axes.find(({ axis }) => axis === 'exposure')!.hits, 0)
})

void test('I1: being demanding is no ground, however often', () => {
  const lines = ['2026-06-02', '2026-07-02', '2026-08-02', '2026-09-02'].map(
    (on) => `${on} incident acme demands "Wants another draft at once" gravity 3 type entitlement by armen`,
  )
  const found = groundIn(happened(...lines), 'conduct')
  assert.deepEqual([found.strength, found.code, found.args['other']], ['none', 'demanding-only', 4])
})

void test('M10: who told us our trade and was right is held to nothing', () => {
  const line = (right: string) =>
    `2026-10-01 incident acme behaviour "That is not how one prints on film" gravity 2 type expertise-override right ${right}`
  assert.equal(groundIn(happened(line('yes'), line('partly')), 'conduct').code, 'demanding-only')
  const { axes } = readBook(happened(line('yes')))
  assert.equal(axes.find(({ axis }) => axis === 'conduct')!.n, 0)
})

void test('T4, I6: an old threat stays a ground, and stops standing for all other evidence after 180 days', () => {
  const threat = (on: string) =>
    readBook(
      `client acme "Acme"\n${on} incident acme i1 behaviour "I know where you live" gravity 4 type threat by armen\n`,
    )
  const [old, late] = [threat('2016-10-01'), threat('2026-05-24')]
  assert.equal(old.grounds.find(({ ground }) => ground === 'conduct')!.strength, 'strong')
  assert.deepEqual([old.pattern.exception, late.pattern.exception], [false, true])
  assert.notEqual(old.pattern.answer, 'pattern')
})
