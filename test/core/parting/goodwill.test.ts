import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  foldGoodwill,
  goodwillLacks,
  goodwillOf,
  goodwillWithin,
  waiverOf,
} from '../../../src/core/parting/goodwill/fold-goodwill.ts'
import { gainsOf } from '../../../src/core/parting/goodwill/gains.ts'
import type { GainObligation } from '../../../src/core/parting/goodwill/gains.ts'
import { invoiceRooms, roomOf, taxWithin } from '../../../src/core/parting/goodwill/invoice-rooms.ts'
import { stepsAfter } from '../../../src/core/parting/goodwill/settling.ts'
import { factsOf } from '../decide/some-review.ts'
import { settlingOf } from './some-parting.ts'

const TODAY = '2026-03-02'

/** May was paid, June is open and holds tax, and 60 euros came without a word of what they are for. */
const MONEY = `client acme "Acme Bakery"
2025-05-31 invoice acme 300.00 EUR ref A-05
2025-06-10 payment acme 300.00 EUR for A-05
2025-06-30 invoice acme 240.00 EUR ref A-06 tax 40.00 EUR
2025-07-02 invoice acme 90.00 EUR`

const facts = (lines: string) => factsOf(`${MONEY}\n${lines}`)
const given = (lines: string, today = TODAY) => foldGoodwill('acme', facts(lines), today)

function room(invoice: string, lines = '') {
  const all = facts(lines)
  return roomOf(invoiceRooms('acme', all, foldGoodwill('acme', all, TODAY), TODAY), invoice, undefined)
}

void test('I28: the letter waits for goodwill that is done, or for the reason why there is none', () => {
  const decided = '2026-03-01 goodwill acme p1 g1 decided as credit 240.00 EUR for A-06'
  const credit = '2026-03-01 credit acme 240.00 EUR for A-06 ref C-1'
  const done = `${decided}\n2026-03-01 goodwill acme p1 g1 done ref C-1\n${credit}`
  assert.equal(goodwillLacks(given('')), 'goodwill-missing')
  assert.equal(goodwillLacks(given(decided)), 'goodwill-not-done')
  assert.equal(goodwillLacks(given(`${decided}\n2026-03-02 goodwill acme p1 g1 requested`)), 'goodwill-not-done')
  assert.equal(goodwillLacks(given(done)), null)
  assert.equal(goodwillLacks(given(done.replace(credit, ''))), 'goodwill-not-done', 'taken back in the ledger')
  assert.equal(
    goodwillLacks(given(`${done}\n2026-03-02 goodwill acme p1 g2 decided as work "The move"`)),
    'goodwill-not-done',
  )
  assert.equal(goodwillLacks(given('2026-03-01 goodwill acme p1 w waived "Everything was put right in May"')), null)
  assert.equal(
    goodwillLacks(given(`${decided}\n2026-03-02 goodwill acme p1 g1 withdrawn "Paid today"`)),
    'goodwill-missing',
  )
})

void test('goodwill is told from its facts, and what was done stays done', () => {
  const [one] =
    given(`2026-02-20 goodwill acme p1 g1 decided as refund "For May" 100.00 EUR for A-05 tax "Zero rated" by mira
2026-02-27 refund acme 100.00 EUR for A-05 ref B-7
2026-02-27 goodwill acme p1 g1 done ref B-7
2026-03-01 goodwill acme p1 g1 requested`)
  const { as, text, amount, invoice, tax, state, decided, doneOn, ref, by } = one!
  assert.deepEqual([as, text, amount], ['refund', 'For May', { minor: 10_000, currency: 'EUR' }])
  assert.deepEqual([invoice, tax, state, decided], ['A-05', 'Zero rated', 'done', '2026-02-20'])
  assert.deepEqual([doneOn, ref, by], ['2026-02-27', 'B-7', 'mira'])
  assert.equal(given('2026-02-20 goodwill acme p1 g1 decided as work "The move"', '2026-02-19').length, 0)
})

void test('a waiver says why, until something is given; each parting has its own', () => {
  const waived = '2026-03-01 goodwill acme p1 w waived "Put right in May"'
  assert.equal(waiverOf(given(waived))?.text, 'Put right in May')
  assert.equal(
    waiverOf(given(`${waived}\n2026-03-02 goodwill acme p1 w waived "They asked for nothing"`))?.text,
    'They asked for nothing',
  )
  const all = given(`${waived}\n2026-03-02 goodwill acme p2 g1 decided as work "The move"`)
  assert.equal(waiverOf(goodwillOf(all, 'p1'))?.state, 'waived')
  assert.equal(waiverOf(goodwillOf(all, 'p2')), null)
  assert.equal(waiverOf(given(`${waived}\n2026-03-02 goodwill acme p1 g1 decided as work "The move"`)), null)
})

void test('I30: an invoice can be credited as far as it is open, and given back as far as it was paid', () => {
  const [may, june, bare] = ['A-05', 'A-06', ''].map((invoice) => room(invoice)!)
  assert.deepEqual([may!.credit, may!.refund], [0, 30_000])
  assert.deepEqual([june!.credit, june!.refund, june!.tax], [24_000, 0, 4000])
  assert.deepEqual([bare!.credit, bare!.refund], [9000, 30_000])
  assert.equal(room('A-07'), null)
  assert.equal(taxWithin(june!, 12_000), 2000)
  assert.equal(taxWithin(may!, 12_000), null)
})

void test('I30: what is written off, given back or promised is not given twice', () => {
  const half = '2026-03-01 goodwill acme p1 g1 decided as credit 100.00 EUR for A-06'
  assert.equal(room('A-06', half)?.credit, 14_000)
  assert.equal(room('A-06', `${half}\n2026-03-01 goodwill acme p1 g1 withdrawn "No"`)?.credit, 24_000)
  // Done, it stands in the ledger itself, and counts once.
  const done = `${half}\n2026-03-02 goodwill acme p1 g1 done ref C-1\n2026-03-02 credit acme 100.00 EUR for A-06 ref C-1`
  assert.equal(room('A-06', done)?.credit, 14_000)
  assert.equal(room('A-06', '2026-01-01 writeoff acme 40.00 EUR for A-06')?.credit, 20_000)
  assert.equal(room('A-05', '2026-01-01 refund acme 120.00 EUR for A-05')?.refund, 18_000)
  assert.equal(room('', '2026-01-01 refund acme 120.00 EUR for A-05')?.refund, 18_000)
  const promised = '2026-03-01 goodwill acme p1 g1 decided as refund 250.00 EUR for A-05'
  assert.deepEqual([room('A-05', promised)?.refund, room('', promised)?.refund], [5000, 5000])
})

void test('what was given in twelve months counts, promised or done; what was taken back or is older does not', () => {
  const all = given(`2025-03-01 goodwill acme p0 g1 decided as refund 500.00 EUR
2025-04-01 goodwill acme p0 g2 decided as refund 10.00 EUR
2026-03-01 goodwill acme p1 g1 decided as credit 20.00 EUR for A-06
2026-03-01 goodwill acme p1 g2 decided as credit 40.00 USD
2026-03-01 goodwill acme p1 g3 decided as credit 80.00 EUR
2026-03-02 goodwill acme p1 g3 withdrawn "No"`)
  assert.deepEqual(goodwillWithin(all, 'EUR', TODAY).minor, 3000)
})

void test('money is asked of the bank before it is done; what is done or waived has no next step', () => {
  assert.deepEqual(stepsAfter('decided', 'refund'), ['requested', 'done', 'withdrawn'])
  assert.deepEqual(stepsAfter('decided', 'work'), ['done', 'withdrawn'])
  assert.deepEqual(stepsAfter('requested', 'credit'), ['done', 'withdrawn'])
  for (const state of ['done', 'withdrawn', 'waived'] as const) assert.deepEqual(stepsAfter(state, 'credit'), [])
})

const DUE: GainObligation = {
  as: 'files',
  text: '',
  way: 'hand-over',
  due: '2026-03-20',
  amount: null,
  state: 'planned',
  because: ['o'],
}

void test('I29: what the client gains comes in the order of what is theirs first, each with its day', () => {
  const gains = gainsOf({
    goodwill: given(
      '2026-03-01 goodwill acme p1 g1 decided as credit 240.00 EUR for A-06\n2026-03-02 goodwill acme p1 g1 done ref C-1\n2026-03-02 credit acme 240.00 EUR for A-06 ref C-1',
    ),
    obligations: [
      { ...DUE, as: 'work', way: 'finish', text: 'The autumn labels', due: '2026-03-27' },
      DUE,
      { ...DUE, as: 'records', due: '2026-03-10', text: 'The books of 2025' },
      { ...DUE, as: 'prepaid', amount: { minor: 5000, currency: 'EUR' }, state: 'found', due: null },
    ],
    alternatives: ['a1', 'a2'],
    lastDay: '2026-04-01',
    today: TODAY,
  })
  assert.deepEqual(
    gains.map(({ code, on }) => [code, on]),
    [
      ['credit', '2026-03-02'],
      ['prepaid', null],
      ['back', '2026-03-10'],
      ['back', '2026-03-20'],
      ['finish', '2026-03-27'],
      ['time', '2026-04-01'],
      ['alternatives', null],
    ],
  )
  assert.deepEqual(gains[0]!.args, { amount: { minor: 24_000, currency: 'EUR' }, invoice: 'A-06', named: 'yes' })
  assert.deepEqual(gains[3]!.args, { as: 'files', text: '', worded: 'no' })
  assert.deepEqual(gains[5]!.args, { days: 30 })
})

void test('I29: nothing is a gain that nobody planned, that ends unfinished, or that was taken back', () => {
  const gains = gainsOf({
    goodwill: given(
      '2026-03-01 goodwill acme p1 g1 decided as work "The move"\n2026-03-02 goodwill acme p1 g1 withdrawn "No"',
    ),
    obligations: [
      { ...DUE, state: 'found' },
      { ...DUE, state: 'dropped' },
      { ...DUE, as: 'work', way: 'end-now' },
      { ...DUE, as: 'invoice', way: 'finish' },
    ],
    alternatives: [],
    lastDay: TODAY,
    today: TODAY,
  })
  assert.deepEqual(gains, [])
})

void test('I30, M39: a refund of what was earned takes nothing of what they paid in advance', () => {
  const book = `2025-05-31 invoice acme 300.00 EUR ref A-05
2025-06-10 payment acme 300.00 EUR for A-05
2026-01-10 payment acme 50.00 EUR`
  const prepaid = (lines: string) => settlingOf(`${book}\n${lines}`).of('prepaid')?.amount?.minor
  assert.equal(prepaid(''), 5000)
  assert.equal(prepaid('2026-03-01 refund acme 300.00 EUR for A-05 ref B-1'), 5000)
  // With its credit note it comes to the same; without a name it is what they had paid in advance.
  assert.equal(prepaid('2026-03-01 credit acme 300.00 EUR for A-05\n2026-03-01 refund acme 300.00 EUR for A-05'), 5000)
  assert.equal(prepaid('2026-03-01 refund acme 20.00 EUR'), 3000)
})

void test('I29: what was paid in advance and came back already is not told as a sum of nothing', () => {
  const book = `2025-05-31 invoice acme 300.00 EUR ref A-05
2025-06-10 payment acme 350.00 EUR for A-05
${TODAY} obligation acme p1 from-prepaid-eur planned way finish owner mira due 2026-03-20
${TODAY} refund acme 50.00 EUR`
  const obligations = settlingOf(book).all.filter(({ as }) => as === 'prepaid')
  const gains = gainsOf({ goodwill: [], obligations, alternatives: [], lastDay: TODAY, today: TODAY })
  assert.deepEqual(
    gains.map(({ code }) => code),
    ['prepaid-unknown'],
  )
})
