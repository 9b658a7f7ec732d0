import { exponentOf } from '../../core/money.ts'
import type { Money } from '../../core/money.ts'
import { readAmount } from './amount.ts'
import { cellOf, currencyFor, moneyOf, report, shown } from './reading.ts'
import type { Reading } from './reading.ts'
import type { Row } from './rows.ts'

/** Reports goods that come back: what they are worth cannot be told from the row. */
export function isNegativeQuantity(reading: Reading, row: Row): boolean {
  const cell = cellOf(reading, row, 'quantity')
  if (cell === '') return false
  const quantity = readQuantity(reading, cell)
  if (!quantity?.negative || Number(quantity.text) === 0) return false
  report(reading, row, 'negative-quantity', { quantity: shown(cell) })
  return true
}

/** Quantities may come with the other decimal mark than the money of the same file. */
function readQuantity(reading: Reading, cell: string) {
  for (const decimal of [reading.settings.decimal, reading.settings.decimal === '.' ? ',' : '.'] as const) {
    const quantity = readAmount(cell, decimal)
    if (typeof quantity !== 'string') return quantity
  }
  return null
}

/** The worth of one line: as stated, debit less credit, or quantity times price. */
export function lineMoney(reading: Reading, row: Row): Money | null {
  const stated = lineCell(reading, row)
  if (stated !== '') return moneyOf(reading, row, stated)
  const price = cellOf(reading, row, 'price')
  const quantity = readQuantity(reading, cellOf(reading, row, 'quantity'))
  if (price === '' || quantity === null) {
    report(reading, row, 'no-amount')
    return null
  }
  const rate = readAmount(price, reading.settings.decimal)
  if (typeof rate === 'string') {
    report(reading, row, rate, { amount: shown(price), mark: reading.settings.decimal })
    return null
  }
  const negative = rate.negative !== quantity.negative
  const currency = currencyFor(reading, row, rate.mark)
  if (currency === null) return null
  const minor = productMinor(rate.text, quantity.text, exponentOf(currency))
  if (isExact(reading, row, minor, currency)) return { minor: negative && minor !== 0 ? -minor : minor, currency }
  return null
}

/** Reports a sum that is too large for whole minor units. */
export function isExact(reading: Reading, row: Row, minor: number, currency: string): boolean {
  if (Number.isSafeInteger(minor)) return true
  report(reading, row, 'amount-too-large', { amount: String(minor), currency })
  return false
}

function lineCell(reading: Reading, row: Row): string {
  const line = cellOf(reading, row, 'line-amount')
  if (line !== '') return line
  const amount = cellOf(reading, row, 'amount')
  if (amount !== '') return amount
  const debit = cellOf(reading, row, 'debit')
  const credit = cellOf(reading, row, 'credit')
  if (debit !== '') return debit
  return credit.startsWith('-') ? credit.slice(1) : credit && `-${credit}`
}

/** Two plain decimals multiplied exactly, then rounded to minor units (half up). */
export function productMinor(a: string, b: string, exponent: number): number {
  const [wholeA = '', partA = ''] = a.split('.')
  const [wholeB = '', partB = ''] = b.split('.')
  const scale = 10n ** BigInt(partA.length + partB.length)
  const product = BigInt(wholeA + partA) * BigInt(wholeB + partB) * 10n ** BigInt(exponent)
  return Number((product * 2n + scale) / (scale * 2n))
}
