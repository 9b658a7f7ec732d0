import { knownNames } from './columns.ts'
import { rowSplitter } from './rows.ts'
import type { Row } from './rows.ts'
import type { Wishes } from './table.ts'

const DELIMITERS = [',', ';', '\t', '|']
const HEADER_ROWS = 30
const COMPARED_ROWS = 100

/** How a table is laid out: delimiter, header, and the whole rows of the head below it. */
export type Layout = {
  delimiter: string
  headerLine: number
  header: string[]
  /** The header holds a name that is known. */
  named: boolean
  /** Text above the header. */
  title: string
  rows: Row[]
}

/** Tries the delimiters and keeps the one under which most header names are known and the rows are most even. */
export function findLayout(text: string, isCut: boolean, wish: Partial<Wishes>): Layout {
  const stated = /^\uFEFF?sep=([,;|\t])\r?\n/i.exec(text)?.[1]
  const wished = wish.delimiter ?? stated
  const layouts = (wished ? [wished] : DELIMITERS).map((delimiter) => layoutUnder(text, delimiter, isCut, wish))
  return layouts.reduce((best, layout) => (layout.merit > best.merit ? layout : best)).layout
}

function layoutUnder(text: string, delimiter: string, isCut: boolean, wish: Partial<Wishes>) {
  const splitter = rowSplitter(delimiter)
  const all = [...splitter.push(text), ...splitter.end()]
  if (isCut && all.length > 2) all.pop()
  const whole = all.filter((row) => !row.fault && row.cells.some((cell) => cell.trim() !== ''))
  const { row: header, known } = headerOf(whole, wish.headerLine)
  const rows = whole.filter((row) => row.line > (header?.line ?? 0))
  const layout: Layout = {
    delimiter,
    headerLine: header?.line ?? 1,
    header: header?.cells.map((cell) => cell.replace(/^\uFEFF/, '').trim()) ?? [],
    named: known > 0,
    title: whole
      .filter((row) => row.line < (header?.line ?? 0))
      .map((row) => row.raw)
      .join('\n'),
    rows,
  }
  return { layout, merit: known * 100 + evenness(header ? [header, ...rows] : rows) }
}

/** The row with the most known names among the first 30; without any, the first row with two cells or more. */
function headerOf(rows: Row[], wished: number | undefined): { row: Row | undefined; known: number } {
  if (wished !== undefined) {
    const row = rows.find((candidate) => candidate.line === wished)
    return { row, known: row ? Math.max(2, knownNames(row.cells)) : 0 }
  }
  let best: { row: Row | undefined; known: number } = { row: undefined, known: 0 }
  for (const row of rows.slice(0, HEADER_ROWS)) {
    const known = knownNames(row.cells)
    if (known > best.known && row.cells.length > 1) best = { row, known }
  }
  return best.row ? best : { row: rows.slice(0, HEADER_ROWS).find((row) => row.cells.length > 1) ?? rows[0], known: 0 }
}

/** Cells in the usual row (at most 20), weighed by the share of rows that have so many; 0 when rows have one cell. */
function evenness(rows: Row[]): number {
  const counts = new Map<number, number>()
  const compared = rows.slice(0, COMPARED_ROWS)
  for (const row of compared) counts.set(row.cells.length, (counts.get(row.cells.length) ?? 0) + 1)
  let usual = 1
  for (const [cells, count] of counts) if (count > (counts.get(usual) ?? 0)) usual = cells
  return usual < 2 ? 0 : Math.min(usual, 20) * ((counts.get(usual) ?? 0) / compared.length)
}
