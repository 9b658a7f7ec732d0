import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { decimalOf, exponentOf, isCurrency, minorFrom } from '../../src/core/money.ts'

test('every currency has its own number of decimals', () => {
  assert.deepEqual(['EUR', 'AMD', 'ISK', 'JPY', 'KWD', 'NPR', 'MYR'].map(exponentOf), [2, 2, 0, 0, 3, 2, 2])
  assert.deepEqual(['EUR', 'eur', 'XXXX', ''].map(isCurrency), [true, false, false, false])
})

test('amounts are read exactly or not at all', () => {
  assert.equal(minorFrom('1200.50', 'EUR'), 120_050)
  assert.equal(minorFrom('1200.5', 'EUR'), 120_050)
  assert.equal(minorFrom('0.1', 'EUR'), 10)
  assert.equal(minorFrom('-3', 'EUR'), -300)
  assert.equal(Object.is(minorFrom('-0', 'EUR'), 0), true)
  assert.equal(minorFrom('1200', 'ISK'), 1200)
  assert.equal(minorFrom('1200.00', 'ISK'), 1200)
  assert.equal(minorFrom('1200.50', 'ISK'), null)
  assert.equal(minorFrom('12.345', 'KWD'), 12_345)
  assert.equal(minorFrom('12.345', 'EUR'), null)
  for (const text of ['1,200.00', '1.200,00', '1e3', '.5', '5.', '', '٥', 'NaN', '1 200', '+5'])
    assert.equal(minorFrom(text, 'EUR'), null, text)
})

test('an amount too large to be exact is refused, never rounded', () => {
  assert.equal(minorFrom('9007199254740991', 'ISK'), Number.MAX_SAFE_INTEGER)
  assert.equal(minorFrom('9007199254740992', 'ISK'), null)
  assert.equal(minorFrom('90071992547409.91', 'EUR'), Number.MAX_SAFE_INTEGER)
  assert.equal(minorFrom('90071992547409.92', 'EUR'), null)
})

test('a written amount reads back to itself', () => {
  const minor = fc.maxSafeInteger().map((n) => n + 0)
  fc.assert(
    fc.property(minor, fc.constantFrom('EUR', 'ISK', 'KWD', 'AMD'), (n, currency) => {
      assert.equal(minorFrom(decimalOf({ minor: n, currency }), currency), n)
    }),
  )
  assert.equal(decimalOf({ minor: 5, currency: 'EUR' }), '0.05')
  assert.equal(decimalOf({ minor: -1205, currency: 'EUR' }), '-12.05')
  assert.equal(decimalOf({ minor: 5, currency: 'KWD' }), '0.005')
  assert.equal(decimalOf({ minor: 5, currency: 'ISK' }), '5')
})
