import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moneyUnsaid } from '../../../src/core/parting/letter/money-lines.ts'
import { openWorkLines } from '../../../src/core/parting/letter/open-lines.ts'
import type { OpenLine } from '../../../src/core/parting/letter/open-lines.ts'
import { obligationsOf } from '../../../src/core/parting/obligations/fold-obligations.ts'
import { foldPartings } from '../../../src/core/parting/fold-partings.ts'
import { factsOf } from '../decide/some-review.ts'

const TODAY = '2026-03-02'
const EUR = { minor: 4000, currency: 'EUR' }
const BILL = { number: 'A-1', on: '2026-01-05', due: '2026-01-20' }

function line(as: OpenLine['as'], more: Partial<OpenLine> = {}): OpenLine {
  const open = { text: 'x', way: 'finish', due: '2026-03-31', deadline: null, to: null, amount: null } as const
  return { as, ...open, bill: null, open: true, ...more }
}

const said = (...open: OpenLine[]) => openWorkLines(open).map(({ say }) => say.replace('letter.parting.open-work.', ''))

test('2.7: what they paid ahead, what is not billed yet and an open invoice are told, each in its sentence', () => {
  const open = [
    line('prepaid', { amount: EUR }),
    line('unbilled', { amount: EUR }),
    line('invoice', { amount: EUR, bill: BILL }),
    line('invoice', { amount: EUR, bill: { ...BILL, due: null } }),
    line('invoice', { amount: EUR, bill: { number: '', on: '2026-01-05', due: null } }),
  ]
  assert.deepEqual(said(...open), [
    'none',
    'money',
    'prepaid',
    'unbilled',
    'invoice',
    'invoice-undated',
    'invoice-bare-undated',
  ])
  assert.deepEqual(openWorkLines(open)[4]!.args, { invoice: 'A-1', amount: EUR, due: { day: '2026-01-20' } })
})

test('2.7: what is settled, is nothing or is given up is not told, and one sum is told once', () => {
  const none = { minor: 0, currency: 'EUR' }
  assert.deepEqual(said(line('prepaid', { amount: EUR, open: false }), line('invoice', { amount: none, bill: BILL })), [
    'none',
  ])
  assert.deepEqual(said(line('unbilled', { way: 'end-now' })), ['none'])
  assert.deepEqual(said(line('prepaid', { amount: EUR }), line('prepaid')), ['none', 'money', 'prepaid'])
  assert.deepEqual(said(line('prepaid')), ['none', 'money', 'prepaid-bare'])
})

test('2.7: a letter that leaves open money out is not whole', () => {
  const written = { day: (day: string) => [day], amount: ({ minor }: { minor: number }) => `EUR ${minor / 100}` }
  const codes = (text: string, ...open: OpenLine[]) => moneyUnsaid(text, open, written).map(({ code }) => code)
  const invoice = line('invoice', { amount: EUR, bill: BILL })
  assert.deepEqual(codes('Nothing is open.', invoice), ['money-unsaid'])
  assert.deepEqual(codes('Invoice A-1: EUR 40 is open.', invoice), [])
  assert.deepEqual(codes('Nothing is open.', line('unbilled')), ['passage-missing'])
  assert.deepEqual(codes('One more invoice by 2026-03-31.', line('unbilled')), [])
})

test('2.7: a write-off that names no invoice is taken off the oldest, and of another currency off none', () => {
  const open = (off: string) => {
    const facts = factsOf(`client acme
2026-01-05 invoice acme 40.00 EUR due 2026-01-20 ref A-1
2026-01-06 invoice acme 30.00 EUR ref A-2
2026-01-07 payment acme 10.00 EUR for A-2
2026-02-01 parting acme p1 begun visible owner
${off}`)
    const [parting] = foldPartings('acme', facts, TODAY)
    const invoices = obligationsOf(parting!, facts, TODAY).filter((one) => one.as === 'invoice' && one.open)
    return invoices.map(({ args, amount }) => [args['invoice'], args['due'] ?? null, amount!.minor])
  }
  assert.deepEqual(open(''), [
    ['A-1', '2026-01-20', 4000],
    ['A-2', null, 2000],
  ])
  assert.deepEqual(open('2026-02-20 writeoff acme 50.00 EUR'), [['A-2', null, 1000]])
  assert.deepEqual(open('2026-02-20 writeoff acme 4000 ISK for A-1').length, 2)
})
