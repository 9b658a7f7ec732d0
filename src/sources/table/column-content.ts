import { isDay } from '../../core/day.ts'
import { amountParts } from './amount.ts'
import { foldName } from './columns.ts'
import { currencyOf } from './currency.ts'
import { readDay } from './date.ts'
import type { Layout } from './layout.ts'
import type { Mapping } from './table.ts'

/**
 * A column named just "Paid" holds an amount, a day, or yes and no, as its cells tell: an amount stays,
 * a day becomes the day of payment, anything else is no column of amounts.
 */
export function fixPaid(mapping: Mapping, layout: Layout): Mapping {
  const column = mapping['paid-amount']
  if (column === undefined || foldName(layout.header[column] ?? '').includes(' ')) return mapping
  const cells = layout.rows.map((row) => (row.cells[column] ?? '').trim()).filter((cell) => cell !== '')
  if (cells.every((cell) => typeof amountParts(cell) !== 'string' && !isDate(cell))) return mapping
  const { 'paid-amount': _, ...rest } = mapping
  return cells.every(isDate) && mapping['paid-day'] === undefined ? { ...rest, 'paid-day': column } : rest
}

function isDate(cell: string): boolean {
  return [readDay(cell, 'dmy'), readDay(cell, 'mdy')].some((day) => isDay(day))
}

/** The currency that all rows of the sample name, in their own column or as a sign at the amounts; else null. */
export function usualCurrency(layout: Layout, mapping: Mapping): string | null {
  const column = mapping.currency ?? mapping.amount ?? mapping['line-amount']
  if (column === undefined) return null
  const marks = new Set<string>()
  for (const row of layout.rows) {
    const cell = (row.cells[column] ?? '').trim()
    const parts = mapping.currency === undefined ? amountParts(cell) : { mark: cell }
    if (typeof parts !== 'string' && parts.mark !== '') marks.add(parts.mark)
  }
  return marks.size === 1 ? currencyOf([...marks][0]!) : null
}
