import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actClock } from '../../../src/core/conduct/act-clock.ts'
import { foldIncidents } from '../../../src/core/conduct/fold-incidents.ts'
import { isUnsafe, safetyPath } from '../../../src/core/conduct/safety.ts'
import { foldWarnings } from '../../../src/core/conduct/warnings.ts'
import type { WorkWeek } from '../../../src/core/calendar/working-days.ts'
import { factsOf } from '../expect/sheet-story.ts'

const ACME = 'client acme "Acme Bakery"\n'
const WEEKEND: WorkWeek = { rest: ['sat', 'sun'], holidays: ['2026-03-09'] }

function incidentsOf(story: string, today = '2026-12-31') {
  return foldIncidents('acme', factsOf(ACME + story), today)
}

test('I6: each incident is on record with who was hit, how, in which words, by whom it was seen, and what followed', () => {
  const [one] = incidentsOf(`
2026-03-02 incident acme i2 behaviour "You people are useless" gravity 2 as words type insult via call member sunita witness "Armen was on the line" effect "Sunita ended the call in tears" by sunita
2026-03-03 acted acme i1 talked "nothing to do with it" by mira
`)
  assert.ok(one)
  assert.deepEqual(
    [one.on, one.member, one.way, one.as, one.text, one.witness, one.effect, one.gravity, one.by],
    [
      '2026-03-02',
      'sunita',
      'call',
      'words',
      'You people are useless',
      'Armen was on the line',
      'Sunita ended the call in tears',
      2,
      'sunita',
    ],
  )
  assert.deepEqual(one.acted, [], 'what was done about another incident is not about this one')
})

test('I6: conduct is an axis of its own: complaints, however many, are no incidents', () => {
  const complaints = Array.from({ length: 9 }, (_, i) => `2026-03-0${i + 1} complaint acme "Too late again"`)
  assert.deepEqual(incidentsOf(complaints.join('\n')), [])
})

test('M10: telling us our trade counts only where they were clearly wrong', () => {
  const told = (right: string) =>
    incidentsOf(
      `2026-03-02 incident acme i1 arguments "The red is wrong" gravity 1 type expertise-override right ${right}`,
    )
  assert.deepEqual(
    ['yes', 'partly', 'no'].map((right) => told(right)[0]?.counts),
    [false, false, true],
  )
  assert.equal(incidentsOf('2026-03-02 incident acme i1 arguments "No" gravity 1')[0]?.counts, true)
})

test('M10: found right later, an incident stops counting and keeps its reporter', () => {
  const [one] = incidentsOf(`
2026-03-02 incident acme i1 arguments "The red is wrong" gravity 1 type expertise-override right no by armen
2026-03-09 incident acme i1 arguments "The red is wrong" gravity 1 right yes by mira
`)
  assert.deepEqual([one?.counts, one?.by, one?.on, one?.because.length], [false, 'armen', '2026-03-02', 2])
})

test('M12: scolding in public for a tiny flaw keeps the flaw, the hash of the picture and the case of the reply', () => {
  const hash = 'a'.repeat(64)
  const [one] = incidentsOf(
    `2026-03-02 incident acme i1 behaviour "Worst studio in town: the dot is 1 mm off" gravity 2 as words type scolding via public flaw 1 case dot hash ${hash}`,
  )
  assert.deepEqual([one?.way, one?.flaw, one?.case, one?.hash, one?.gravity], ['public', 1, 'dot', hash, 2])
})

test('handbook 2.5: something must be done within two working days, holidays and weekends left out', () => {
  const known = '2026-03-05 incident acme i1 behaviour "Shouted" gravity 2'
  const clock = (story: string, today: string) => actClock(incidentsOf(story, today)[0]!, WEEKEND, today)
  // Thursday; Friday, then a weekend and a holiday, then Tuesday.
  assert.deepEqual(clock(known, '2026-03-06'), { due: '2026-03-10', state: 'later' })
  assert.equal(clock(known, '2026-03-10').state, 'today')
  assert.equal(clock(known, '2026-03-11').state, 'late')
  const acted = `${known}\n2026-03-11 acted acme i1 talked "Mira called them"`
  assert.equal(clock(acted, '2026-03-11').state, 'acted')
  assert.equal(clock(acted, '2026-03-10').state, 'today', 'what is done tomorrow is not known today')
})

const THREAT = '2026-03-05 incident acme i1 behaviour "I know where you live" gravity 4 as words type threat'

function pathOf(story: string, today = '2026-03-09') {
  const facts = factsOf(ACME + story)
  return safetyPath(foldIncidents('acme', facts, today)[0]!, foldWarnings('acme', facts, today))
}

test('M37: a threat starts the safety path at once; lesser things do not', () => {
  assert.deepEqual(
    pathOf(THREAT)?.map(({ step, done }) => [step, done]),
    [
      ['safe', null],
      ['told', null],
      ['outside', null],
      ['not-alone', null],
    ],
  )
  assert.equal(pathOf(THREAT.replace('gravity 4', 'gravity 3')), null)
})

test('M37: police or a lawyer must be named, and limits of contact leave nobody alone', () => {
  const done = (more: string, today?: string) =>
    pathOf(`${THREAT}\n${more}`, today)?.flatMap(({ step, done: ref }) => (ref === null ? [] : [step]))
  assert.deepEqual(done('2026-03-05 acted acme i1 police "Reported at the station"'), ['outside'])
  assert.deepEqual(done('2026-03-05 acted acme i1 moved "Sunita works from home"'), ['safe', 'not-alone'])
  const limits = '2026-03-06 warning acme w1 limits "In writing only" limits writing-only until 2026-06-01'
  assert.deepEqual(done(limits), ['not-alone'])
  assert.deepEqual(done(limits, '2026-06-02'), [], 'a limit that has lapsed protects nobody')
  const all = [
    '2026-03-05 acted acme i1 support "Sunita is at home, with her sister"',
    '2026-03-05 acted acme i1 talked "The whole team knows"',
    '2026-03-05 acted acme i1 lawyer "Called Mr Weiss"',
    limits,
  ].join('\n')
  assert.equal(isUnsafe(pathOf(`${THREAT}\n${all}`)), false)
  assert.equal(isUnsafe(pathOf(THREAT)), true)
})
