import assert from 'node:assert/strict'
import { test } from 'node:test'
import { correctMapping, foldName, kindOf, mapColumns } from '../../../src/sources/table/columns.ts'
import { productMinor } from '../../../src/sources/table/invoice-line.ts'
import { monthNamed } from '../../../src/sources/table/month-names.ts'

test('a line is quantity times price, exact and rounded half up', () => {
  assert.equal(productMinor('2.5', '33.3333', 2), 8333)
  assert.equal(productMinor('3', '0.335', 2), 101)
  assert.equal(productMinor('1', '0.005', 2), 1)
  assert.equal(productMinor('1.1', '1.1', 0), 1)
  assert.equal(productMinor('0.1', '0.2', 3), 20)
})

test('names of columns are told apart from how they are written', () => {
  for (const name of [
    '*InvoiceNumber',
    'invoice_number',
    ' Invoice Number: ',
    '\uFEFFINVOICE-NUMBER',
    'Invoice Number (UTC)',
  ]) {
    assert.equal(foldName(name), 'invoice number', name)
  }
  assert.equal(foldName('Fälligkeit'), 'falligkeit')
})

test('a column has one role, and the better name wins it', () => {
  assert.deepEqual(mapColumns(['Customer', 'Customer Name', 'Date', 'Amount', 'Total'], 'invoices'), {
    'client-name': 1,
    'client-id': 0,
    day: 2,
    amount: 4,
  })
  assert.deepEqual(mapColumns(['Phone', 'Customer', 'Customer'], 'payments'), { 'client-name': 1, 'client-id': 2 })
})

test('a corrected column loses its old role', () => {
  assert.deepEqual(correctMapping({ day: 0, due: 1, text: 2 }, { due: 0, text: null }), { due: 0 })
  assert.deepEqual(correctMapping({ day: 0, due: 1 }, { day: 1, due: 0 }), { day: 1, due: 0 })
})

test('invoices or payments', () => {
  assert.deepEqual(kindOf(['client', 'date', 'due', 'amount'], ''), { kind: 'invoices', sure: true })
  assert.deepEqual(kindOf(['client', 'date', 'amount'], ''), { kind: 'payments', sure: true })
  assert.deepEqual(kindOf(['client', 'payment date', 'amount'], ''), { kind: 'payments', sure: true })
  assert.deepEqual(kindOf(['client', 'invoice number', 'date', 'amount'], ''), { kind: 'invoices', sure: false })
})

test('months of eight languages', () => {
  const cases: [string, number][] = [
    ['july', 7],
    ['jul', 7],
    ['märz', 3],
    ['août', 8],
    ['diciembre', 12],
    ['maí', 5],
    ['ogos', 8],
    ['հուլիսի', 7],
    ['जुलाई', 7],
    ['sept', 9],
  ]
  for (const [name, month] of cases) assert.equal(monthNamed(name), month, name)
  assert.equal(monthNamed('soon'), null)
})
