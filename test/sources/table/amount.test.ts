import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAmount, sniffDecimal } from '../../../src/sources/table/amount.ts'
import { currencyOf } from '../../../src/sources/table/currency.ts'
import type { DecimalMark } from '../../../src/sources/table/table.ts'

function read(cell: string, decimal: DecimalMark): string {
  const amount = readAmount(cell, decimal)
  if (typeof amount === 'string') return amount
  return `${amount.negative ? '-' : ''}${amount.text}${amount.mark && ` ${amount.mark}`}`
}

test('amounts with a decimal point', () => {
  const cases: [string, string][] = [
    ['1,234.56', '1234.56'],
    ["1'234.56", '1234.56'],
    ['1’234.56', '1234.56'],
    ['1 234.56', '1234.56'],
    ['1\u00a0234.56', '1234.56'],
    ['1\u202f234', '1234'],
    ['$13.50', '13.50 $'],
    ['€ 20', '20 €'],
    ['20 €', '20 €'],
    ['EUR 20.5', '20.5 EUR'],
    ['US$20', '20 US$'],
    ['Rs.500', '500 Rs'],
    ['kr. 500', '500 kr'],
    ['500 kr.', '500 kr'],
    ['(12.00)', '-12.00'],
    ['$(12.00)', '-12.00 $'],
    ['($12.00)', '-12.00 $'],
    ['-12', '-12'],
    ['12.00-', '-12.00'],
    ['-$12.00', '-12.00 $'],
    ['$-12.00', '-12.00 $'],
    ['\u221212', '-12'],
    ['12.00 CR', '-12.00'],
    ['12.00 DR', '12.00'],
    ['१,२३४.५०', '1234.50'],
    ['12,34,567.00', '1234567.00'],
    ['1,234,567', '1234567'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['+7', '7'],
    ['100.-', '100'],
    ["CHF 1'000.-", '1000 CHF'],
  ]
  for (const [cell, want] of cases) assert.equal(read(cell, '.'), want, cell)
})

test('amounts with a decimal comma', () => {
  const cases: [string, string][] = [
    ['1.234,56', '1234.56'],
    ['1 234,56', '1234.56'],
    ['29,33', '29.33'],
    ['-0,5', '-0.5'],
    ['1.234.567', '1234567'],
    ['1.234,5 €', '1234.5 €'],
    ['20,0', '20.0'],
    ['2.000,0', '2000.0'],
  ]
  for (const [cell, want] of cases) assert.equal(read(cell, ','), want, cell)
})

test('what is no amount says why', () => {
  const cases: [string, DecimalMark, string][] = [
    ['', '.', 'no-amount'],
    ['1.234.5', '.', 'amount-two-marks'],
    ['1,2,3', '.', 'amount-two-marks'],
    ['1,2,3', ',', 'amount-two-marks'],
    ['1.234.5', ',', 'amount-two-marks'],
    ['12,50', '.', 'unclear-amount'],
    ['12.50', ',', 'unclear-amount'],
    ['about 12', '.', 'unclear-amount'],
    ['12 or 13', '.', 'unclear-amount'],
    ['n/a', '.', 'unclear-amount'],
    ['-', '.', 'unclear-amount'],
    ['1 23', '.', 'unclear-amount'],
    ['1e5', '.', 'unclear-amount'],
    ['2024-03-04', '.', 'unclear-amount'],
  ]
  for (const [cell, decimal, want] of cases) assert.equal(read(cell, decimal), want, cell)
})

test('the decimal mark of a column', () => {
  assert.deepEqual(sniffDecimal(['1,234.50', '1,234']), { decimal: '.', sure: true })
  assert.deepEqual(sniffDecimal(['20,0', '2.000,0']), { decimal: ',', sure: true })
  assert.deepEqual(sniffDecimal(['1.234', '5.678']), { decimal: ',', sure: false })
  assert.deepEqual(sniffDecimal(['1,234']), { decimal: '.', sure: false })
  assert.deepEqual(sniffDecimal(['1,234,567']), { decimal: '.', sure: true })
  assert.deepEqual(sniffDecimal(['12', '13', '']), { decimal: '.', sure: true })
  assert.deepEqual(sniffDecimal(['1.5', '2.5', '2,5']), { decimal: '.', sure: false })
  assert.deepEqual(sniffDecimal(['0,500']), { decimal: ',', sure: true })
})

test('currencies: codes, signs that mean one, none for signs that are shared', () => {
  assert.equal(currencyOf('eur'), 'EUR')
  assert.equal(currencyOf('€'), 'EUR')
  assert.equal(currencyOf('֏'), 'AMD')
  assert.equal(currencyOf('RM'), 'MYR')
  for (const shared of ['$', 'kr', 'Rs', '¥', 'ZZZ', '']) assert.equal(currencyOf(shared), null, shared)
})
