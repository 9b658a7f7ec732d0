import assert from 'node:assert/strict'
import { test } from 'node:test'
import { careAsked, careOf, holdOf, mayKnowCare } from '../../../src/core/care/care-of.ts'
import { findCauses } from '../../../src/core/care/find-causes.ts'
import { careCases, careOutcomes } from '../../../src/core/care/outcomes.ts'
import { foldCases } from '../../../src/core/cases/fold-cases.ts'
import { factsOf } from '../expect/sheet-story.ts'

const BEGUN = `client acme "Acme"
2026-01-10 care acme asked "Written summaries" by armen
2026-01-12 care acme set "Written summaries after calls" until 2026-03-01 agreed allows extension,calm member sunita by armen
`

test('M22: care holds until its day and no longer, and holds surveys, marketing and dunning meanwhile', () => {
  const facts = factsOf(BEGUN)
  const care = careOf('acme', facts, '2026-03-01')
  assert.deepEqual([care?.active, care?.since, care?.until], [true, '2026-01-12', '2026-03-01'])
  assert.deepEqual(care?.allows, ['extension', 'calm'])
  assert.deepEqual(holdOf(care), ['survey', 'marketing', 'dunning'])
  const after = careOf('acme', facts, '2026-03-02')
  assert.deepEqual([after?.active, holdOf(after)], [false, []])
  assert.equal(careOf('acme', facts, '2026-01-11'), null)
})

test('M22: care without a day holds for ninety days', () => {
  const facts = factsOf('client acme "Acme"\n2026-01-01 care acme set "Fewer calls" agreed by armen\n')
  assert.equal(careOf('acme', facts, '2026-01-02')?.until, '2026-04-01')
})

test('M22: what still holds is renewed with what was known, what had ended begins anew', () => {
  const renewed = factsOf(`${BEGUN}2026-02-20 care acme renewed until 2026-05-01 agreed by mira\n`)
  const care = careOf('acme', renewed, '2026-04-01')!
  assert.deepEqual([care.active, care.since, care.until], [true, '2026-01-12', '2026-05-01'])
  assert.deepEqual(
    [care.text, care.member, care.allows],
    ['Written summaries after calls', 'sunita', ['extension', 'calm']],
  )
  const late = factsOf(`${BEGUN}2026-04-01 care acme renewed "Fewer calls" until 2026-05-01 agreed by mira\n`)
  const anew = careOf('acme', late, '2026-04-02')!
  assert.deepEqual([anew.since, anew.member, anew.knows], ['2026-04-01', null, ['mira']])
})

test('M22: care that was ended is over at once, and may be set again on the same day', () => {
  const ended = `${BEGUN}2026-02-01 care acme ended by sunita\n`
  assert.equal(careOf('acme', factsOf(ended), '2026-02-01')?.active, false)
  const again = careOf('acme', factsOf(`${ended}2026-02-01 care acme set "Fewer calls" agreed by mira\n`), '2026-02-01')
  assert.deepEqual([again?.active, again?.since, again?.text], [true, '2026-02-01', 'Fewer calls'])
})

test('handbook 3.7: nobody tells it twice: the author and the one the client deals with know it, others do not', () => {
  const care = careOf('acme', factsOf(BEGUN), '2026-02-01')!
  const knows = (member: string, trusted = false) => mayKnowCare(care, { member, trusted })
  assert.deepEqual([knows('armen'), knows('sunita'), knows('noor'), knows('')], [true, true, false, false])
  assert.equal(knows('noor', true), true)
})

test('M7: that somebody asked is known with its day, also where nothing was set', () => {
  const asked = careAsked('acme', factsOf(BEGUN), '2026-02-01')
  assert.deepEqual([asked?.on, asked?.text], ['2026-01-10', 'Written summaries'])
  assert.equal(careAsked('acme', factsOf(BEGUN), '2026-01-09'), null)
})

const CAUSES = [
  'Chemo until May, no calls',
  'No calls, her mother died',
  'Fewer calls, their son is away',
  'Ramadan, they are a Muslim family',
  'Նա հիվանդանոցում է',
  'Հղի է, քիչ զանգեր',
  'Hún er veik, engin símtöl',
  'Skilnaður, minna álag',
  'Suaminya meninggal',
  'Dia sakit, kurangkan panggilan',
  'उहाँ बिरामी हुनुहुन्छ',
  'परिवारमा निधन भएको छ',
]

for (const text of CAUSES)
  test(`M22: why is not kept: ${text}`, () => {
    assert.notDeepEqual(findCauses(text), [])
  })

const NEEDS = [
  'Written summaries after calls',
  'Pay by the 20th',
  'No calls this month',
  'Payment in three parts, the last by 2026-06-01',
  'One person to deal with, and no surprises',
  'More time for every delivery',
  'Ամփոփում գրավոր, զանգերից հետո',
  'Վճարում մինչև 20-ը',
  'Skrifleg samantekt eftir símtöl',
  'Greiða fyrir 20. hvers mánaðar',
  'Ringkasan bertulis selepas panggilan',
  'Bayar sebelum 20 hari bulan',
  'फोनपछि लिखित सारांश',
  '२० गतेसम्म भुक्तानी',
]

for (const text of NEEDS)
  test(`M22: a need is kept: ${text}`, () => {
    assert.deepEqual(findCauses(text), [])
  })

test('handbook 3.7: cases of clients in care are held against those of others, each with its n, and under five none', () => {
  const story = ['client acme "Acme"', '2026-01-01 care acme set "Fewer calls" until 2026-01-31 agreed by mira']
  for (let n = 1; n <= 9; n++) {
    const month = n <= 3 ? '01' : '02'
    story.push(`2026-${month}-0${n} case acme c${n} complaint "Late again" by mira`)
    if (n !== 4) story.push(`2026-${month}-1${n} handled acme c${n} closed by mira`)
  }
  const facts = factsOf(`${story.join('\n')}\n`)
  const cases = careCases('acme', foldCases('acme', facts, '2026-03-01'), facts, '2026-03-01')
  const { care, others } = careOutcomes(cases)
  assert.deepEqual([care.n, care.well, care.share, care.days], [3, 3, null, null])
  assert.deepEqual([others.n, others.well, others.days], [6, 5, 10])
  assert.ok(others.share && others.share.low < 5 / 6 && others.share.high > 5 / 6)
})
