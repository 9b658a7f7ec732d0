import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inForceOn } from '../../../src/core/expect/fold-sheets.ts'
import { firstSheet, medianDays } from '../../../src/core/expect/first-sheet.ts'
import { missingIn } from '../../../src/core/expect/missing.ts'
import { openQuestions } from '../../../src/core/expect/questions.ts'
import { contradictionsIn } from '../../../src/core/expect/contradictions.ts'
import { hoursIn } from '../../../src/core/calendar/week.ts'
import { LABEL, factsOf, onlyVersion, sheetsOf } from './sheet-story.ts'

void test('M14: a sheet is versioned: what is agreed anew takes the place of what was agreed before, from its day on', () => {
  const story = `${LABEL}
2026-03-20 sheet acme label 2 drafted "New label, with a sticker"
2026-03-20 clause acme label 2 comes "Sticker" due 2026-04-01
2026-03-21 sheet acme label 2 sent
2026-03-23 sheet acme label 2 accepted "Anna Berg"`
  const [label] = sheetsOf(story, '2026-12-31')
  assert.equal(label!.start, '2026-03-01')
  assert.deepEqual(
    ['2026-03-03', '2026-03-04', '2026-03-22', '2026-03-23'].map((day) => inForceOn(label!, day)?.version ?? null),
    [null, 1, 1, 2],
  )
  assert.deepEqual(
    label!.versions.map(({ version, state, owner, acceptedBy }) => [version, state, owner, acceptedBy]),
    [
      [1, 'accepted', 'mira', 'Anna Berg'],
      [2, 'accepted', null, 'Anna Berg'],
    ],
  )
  assert.deepEqual(sheetsOf(story, '2026-03-19')[0]!.versions.length, 1, 'a version is not there before its day')
})

void test('M14: a version that was taken back is not in force, and a link sent once more takes nothing back', () => {
  const [again] = sheetsOf(`${LABEL}\n2026-03-06 sheet acme label 1 sent`, '2026-12-31')
  assert.equal(again!.versions[0]!.state, 'accepted')
  const [gone] = sheetsOf(`${LABEL}\n2026-03-10 sheet acme label 1 withdrawn`, '2026-12-31')
  assert.equal(gone!.versions[0]!.state, 'withdrawn')
  assert.equal(inForceOn(gone!, '2026-03-09')?.version, 1)
  assert.equal(inForceOn(gone!, '2026-03-10'), null)
  const [anew] = sheetsOf(
    `${LABEL}\n2026-03-10 sheet acme label 1 withdrawn\n2026-03-12 sheet acme label 1 accepted "Anna Berg"`,
    '2026-12-31',
  )
  assert.deepEqual([inForceOn(anew!, '2026-03-11'), inForceOn(anew!, '2026-03-12')?.version], [null, 1])
})

void test('sheets are the team’s: what is private or for owners is not in them, nor what was taken back', () => {
  const story = `${LABEL}
2026-03-05 clause acme label 1 ours "Secret" visible owner
2026-03-05 query acme label 1 "Who prints it?" &q
2026-03-06 void &q`
  const version = onlyVersion(story)
  assert.ok(!version.clauses.some(({ text }) => text === 'Secret'))
  assert.deepEqual(version.questions, [])
})

void test('M16: a question is open until somebody answers it in its own words', () => {
  const asked = `${LABEL}
2026-03-04 understood acme label 1 "The labels come printed"
2026-03-04 query acme label 1 "The labels come printed"
2026-03-04 query acme label 1 "Who owns the files?"`
  assert.deepEqual(
    openQuestions(onlyVersion(asked)).map(({ text, raised }) => [text, raised]),
    [
      ['The labels come printed', true],
      ['Who owns the files?', false],
    ],
  )
  const version = onlyVersion(`${asked}\n2026-03-05 query acme label 1 "who owns the files? " answer "You do"`)
  assert.deepEqual(
    version.questions.map(({ answer, because }) => [answer, because.length]),
    [
      [null, 1],
      ['You do', 2],
    ],
  )
})

void test('M18, M19: a whole sheet lacks nothing', () => {
  assert.deepEqual(missingIn(onlyVersion(LABEL)), [])
})

const without = (pattern: RegExp) =>
  missingIn(
    onlyVersion(
      LABEL.split('\n')
        .filter((line) => !pattern.test(line))
        .join('\n'),
    ),
  ).map(({ code }) => code)

for (const part of ['work', 'ours', 'theirs', 'comes', 'not-included', 'changes', 'reply', 'reach', 'emergency']) {
  void test(`M18, M19, M20: a sheet without "${part}" is not whole`, () => {
    assert.deepEqual(without(new RegExp(` 1 ${part} "`)), [part])
  })
}

void test('M19: "in a timely manner" is no day, and neither is nothing; rounds and hours are numbers', () => {
  const vague = LABEL.replace('"Label for rye bread" due 2026-03-18 good', '"Label, soon" good')
  assert.deepEqual(
    missingIn(onlyVersion(vague)).map(({ code, args }) => [code, args.word]),
    [
      ['vague', 'soon'],
      ['good', undefined],
    ],
  )
  const undated = missingIn(onlyVersion(LABEL.replace('bread" due 2026-03-18', 'bread"')))
  assert.deepEqual(
    undated.map(({ code, args }) => [code, args.text]),
    [
      ['day', 'Label for rye bread'],
      ['good', undefined],
    ],
  )
  assert.deepEqual(
    missingIn(
      onlyVersion(LABEL.replace(' limit 2', '').replace(' limit 24', '').replace('in working hours', 'promptly')),
    ).map(({ code }) => code),
    ['rounds', 'vague'],
  )
  assert.deepEqual(without(/ theirs /), ['theirs'])
})

const vagueWords: [string, string][] = [
  ['hy', 'Պիտակը կլինի շուտով'],
  ['is', 'Merkimiðinn kemur sem fyrst'],
  ['ne', 'लेबल छिट्टै आउँछ'],
  ['ms', 'Label akan siap secepat mungkin'],
]
for (const [language, text] of vagueWords) {
  void test(`M19: a vague day is caught in ${language}`, () => {
    const clause = { id: '1', part: 'comes' as const, text, due: null, limit: null, good: null }
    assert.ok(missingIn({ clauses: [clause], language }).some(({ code }) => code === 'vague'))
  })
}

void test('M20: how to reach us is compared with our own hours', () => {
  const of = (text: string, part: 'reach' | 'reply' | 'emergency' = 'reach', limit: number | null = null) => {
    const ours = { hours: hoursIn('09:00-17:00'), rest: ['sun', 'sat'] as const }
    const clause = { id: '1', part, text, due: null, limit, good: null }
    return contradictionsIn({ clauses: [clause], language: 'en' }, ours).map(({ code }) => code)
  }
  assert.deepEqual(of('By mail and telephone, Monday to Friday 09:00-17:00'), [])
  assert.deepEqual(of('By telephone 9:00 to 20:00'), ['outside-hours'])
  assert.deepEqual(of('By telephone 8–17'), ['outside-hours'])
  assert.deepEqual(of('By telephone, Monday to Saturday'), ['rest-day'])
  assert.deepEqual(of('By telephone, not on Sunday'), [])
  assert.deepEqual(of('Call us any time'), ['always'])
  assert.deepEqual(of('We answer within 2–4 hours', 'reply'), [], 'that is no time of day')
  assert.deepEqual(of('We answer in 3-5 working days', 'reply'), [])
  assert.deepEqual(of('By telephone 8–17 on working days'), ['outside-hours'])
  assert.deepEqual(of('Call us any time', 'emergency'), [])
  assert.deepEqual(of('We answer', 'reply', 4), ['through-night'])
  assert.deepEqual(of('We answer in working hours', 'reply', 4), [])
  assert.deepEqual(of('We answer', 'reply', 24), [])
})

void test('M20: hours that our card does not say cannot be compared, and that is said', () => {
  const clause = { id: '1', part: 'reach' as const, text: '9:00-17:00', due: null, limit: null, good: null }
  const found = contradictionsIn({ clauses: [clause], language: 'en' }, { hours: null, rest: null })
  assert.deepEqual(
    found.map(({ code }) => code),
    ['hours-unknown'],
  )
})

void test('M15: days from the first contact to the first accepted sheet, and the median with its n', () => {
  const facts = factsOf(`client acme "Acme"
2026-02-20 email to acme "Our newsletter" automatic
2026-02-22 call with acme 10min
${LABEL}`)
  const first = firstSheet('acme', facts, '2026-12-31')
  assert.deepEqual(first, { contact: '2026-02-22', accepted: '2026-03-04', days: 10 })
  assert.deepEqual(firstSheet('acme', facts, '2026-03-03'), { contact: '2026-02-22', accepted: null, days: null })
  assert.equal(firstSheet('acme', factsOf('client acme "Acme"'), '2026-12-31'), null)
  const waiting = { contact: '2026-01-01', accepted: null, days: null }
  const after = (days: number) => ({ contact: '2026-01-01', accepted: '2026-02-01', days })
  assert.deepEqual(medianDays([after(10), after(2), waiting, after(30)]), { median: 10, n: 3, without: 1 })
  assert.deepEqual(medianDays([after(10), after(3)]), { median: 6.5, n: 2, without: 0 })
  assert.deepEqual(medianDays([waiting]), { median: null, n: 0, without: 1 })
})
