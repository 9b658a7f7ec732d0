import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holdsNewWork } from '../../../src/core/review/grounds.ts'
import { foldPrinciples, principleOn } from '../../../src/core/review/principles.ts'
import { protectedWords } from '../../../src/core/review/protected-words.ts'
import { factsOf, groundIn, readBook } from './book-story.ts'

const ACME = 'client acme "Acme" since 2022-01-01\n'
const OPEN = '2026-08-02 review acme rev opened visible owner by mira\n'
const VALUES =
  '2026-08-05 ground acme rev values some "They asked us to copy a rival" principle own-work visible owner by mira\n'
const STATED = '2020-01-01 principle own-work "We only make what is our own"\n'
const COPIED = '2026-06-01 incident acme demands "Just copy theirs" gravity 2 visible owner by armen\n'.replace(
  'acme',
  'acme i1',
)

void test('I11: a ground of values cites a statement of ours from before the conduct', () => {
  const found = groundIn(STATED + ACME + COPIED + OPEN + VALUES, 'values')
  assert.deepEqual([found.strength, found.code, found.args['from']], ['some', 'cited', '2020-01-01'])
})

void test('I11: what we wrote after the conduct, and what we cannot cite, carries nothing', () => {
  const late = STATED.replace('2020-01-01', '2026-07-01')
  assert.deepEqual(groundIn(late + ACME + COPIED + OPEN + VALUES, 'values').code, 'too-late')
  const sameDay = STATED.replace('2020-01-01', '2026-06-01')
  assert.deepEqual(groundIn(sameDay + ACME + COPIED + OPEN + VALUES, 'values').code, 'too-late')
  const uncited = groundIn(STATED + ACME + COPIED + OPEN + VALUES.replace(' principle own-work', ''), 'values')
  assert.deepEqual([uncited.strength, uncited.code], ['not-assessable', 'not-cited'])
  assert.equal(groundIn(ACME, 'values').code, 'no-statement')
})

void test('I11: a statement that had ended, or was worded anew, is read as it was on the day', () => {
  const anew = `${STATED}2026-07-01 principle own-work "We make no copies"\n2026-07-01 principle quiet "No calls at night" until 2026-07-31\n`
  const principles = foldPrinciples(factsOf(anew), '2026-12-31')
  assert.equal(principleOn(principles, 'own-work', '2026-06-30')!.text, 'We only make what is our own')
  assert.equal(principleOn(principles, 'own-work', '2026-07-01')!.text, 'We make no copies')
  assert.equal(principleOn(principles, 'quiet', '2026-08-01'), null)
  assert.equal(principleOn(principles, 'own-work', '2019-12-31'), null)
})

void test('I11: protected characteristics are found in all five languages', () => {
  const reasons = [
    'We do not fit because she is pregnant',
    'Because of your religion this does not work',
    'Þetta gengur ekki vegna aldurs þíns',
    'Kami tidak boleh terus kerana umur anda',
    'Քանի որ Դուք տարեց եք',
    'तपाईंको उमेरका कारण',
  ]
  for (const reason of reasons) assert.notEqual(protectedWords(reason), null, reason)
  assert.equal(protectedWords('They asked us to copy the label of a rival, which we do not do'), null)
})

void test('I10: nobody computes what is doubtful; where a person says so new work is held and a lawyer asked', () => {
  const none = groundIn(ACME + OPEN, 'ethics')
  assert.deepEqual([none.strength, none.needs, none.restricted], ['not-assessable', 'person', true])
  const said = `${ACME}${OPEN}2026-08-05 ground acme rev ethics some "Asked for a false invoice" visible owner by mira\n`
  const { grounds, evidence } = readBook(said)
  const ethics = grounds.find(({ ground }) => ground === 'ethics')!
  assert.deepEqual(ethics.steps, ['hold-new-work', 'ask-lawyer', 'say-nothing'])
  assert.equal(holdsNewWork(evidence), true)
  const closed = readBook(`${said}2026-09-01 review acme rev closed visible owner by mira\n`)
  assert.equal(holdsNewWork(closed.evidence), true, 'closing a review does not make it undone')
})

void test('I4: a person may find a ground weaker than the facts, with why, and never stronger', () => {
  const facts = `${ACME}2026-06-02 incident acme i1 behaviour "Are you asleep" gravity 2 type insult visible owner by armen
2026-07-02 incident acme i2 behaviour "Idiots" gravity 2 type insult visible owner by sunita
${OPEN}`
  const judged = (strength: string) =>
    groundIn(
      `${facts}2026-08-05 ground acme rev conduct ${strength} "It was one bad week" visible owner by mira\n`,
      'conduct',
    )
  assert.deepEqual([judged('weak').strength, judged('weak').computed], ['weak', 'some'])
  assert.equal(judged('strong').strength, 'some')
  const closed = `${facts}2026-08-05 ground acme rev conduct none "One bad week" visible owner by mira
2026-08-06 review acme rev closed visible owner by mira\n`
  assert.equal(groundIn(closed, 'conduct').strength, 'some', 'what was said in one review does not bind the next')
})
