import { quotedCells } from './quoted-cells.ts'

/** Longest row in characters; a longer one is reported and left out. */
export const ROW_CAP = 1_048_576
/** After so many open quotes a quoted cell may no longer run over lines: the file does not mean it. */
const OPEN_QUOTES_CAP = 100

export type Row = {
  /** Physical line on which the row begins, from 1. */
  line: number
  cells: string[]
  /** The row as it stands in the file, without its line end (`\n` within quotes). */
  raw: string
  /** The row could not be taken apart. */
  fault?: 'line-too-long' | 'quote-not-closed' | 'row-cut-off'
  /** Set on a last row that no line end follows. */
  unended?: true
}

type Splitter = { push: (text: string) => Row[]; end: () => Row[] }

type State = {
  delimiter: string
  width: number
  text: string
  at: number
  line: number
  openQuotes: number
  /** Dropping the rest of a line that was too long. */
  dropping: boolean
  final: boolean
  nextQuote: number
}

/**
 * Takes text apart into rows, piece by piece. Lines may end in LF, CRLF or CR. Cells may be quoted and
 * then hold delimiters and line ends; a quote that does not close costs its own line only. `width` is the
 * number of columns when known (0 when not): a row over several lines that does not fit it is an open quote.
 */
export function rowSplitter(delimiter: string, width = 0): Splitter {
  const state: State = {
    delimiter,
    width,
    text: '',
    at: 0,
    line: 1,
    openQuotes: 0,
    dropping: false,
    final: false,
    nextQuote: -2,
  }
  let heldReturn = ''
  return {
    push(text) {
      let fresh = heldReturn + text
      heldReturn = fresh.endsWith('\r') ? '\r' : ''
      if (heldReturn) fresh = fresh.slice(0, -1)
      return takeRows(state, fresh)
    },
    end() {
      state.final = true
      return takeRows(state, heldReturn)
    },
  }
}

function takeRows(state: State, fresh: string): Row[] {
  const text = fresh.includes('\r') ? fresh.replace(/\r\n?/g, '\n') : fresh
  state.text = state.at < state.text.length ? state.text.slice(state.at) + text : text
  state.at = 0
  state.nextQuote = -2
  const rows: Row[] = []
  if (state.dropping && !dropLine(state)) return rows
  while (state.at < state.text.length) {
    const row = nextRow(state)
    if (!row) break
    rows.push(row)
    if (state.dropping && !dropLine(state)) break
  }
  return rows
}

/** Goes past the next line end; false when it is not there yet. */
function dropLine(state: State): boolean {
  const end = state.text.indexOf('\n', state.at)
  if (end < 0) {
    state.at = state.text.length
    return false
  }
  state.at = end + 1
  state.line++
  state.dropping = false
  return true
}

function nextRow(state: State): Row | null {
  const { text, at } = state
  const end = text.indexOf('\n', at)
  const stop = end < 0 ? text.length : end
  if (stop - at > ROW_CAP) return faultyRow(state, end, 'line-too-long')
  if (quoteFrom(state, at) >= stop) {
    if (end < 0 && !state.final) return null
    const raw = text.slice(at, stop)
    const row: Row = { line: state.line, cells: raw.split(state.delimiter), raw }
    return passRow(state, row, stop, 1)
  }
  return quotedRow(state, end)
}

/** Position of the first quote at or after `at`, or beyond the text. Remembered, for most rows have none. */
function quoteFrom(state: State, at: number): number {
  if (state.nextQuote < at) {
    const found = state.text.indexOf('"', at)
    state.nextQuote = found < 0 ? Number.MAX_SAFE_INTEGER : found
  }
  return state.nextQuote
}

function passRow(state: State, row: Row, stop: number, lines: number): Row {
  if (stop >= state.text.length) row.unended = true
  state.at = stop + 1
  state.line += lines
  return row
}

function quotedRow(state: State, lineEnd: number): Row | null {
  const { text, at } = state
  const limit = state.openQuotes >= OPEN_QUOTES_CAP && lineEnd >= 0 ? lineEnd : text.length
  const found = quotedCells(text, at, state.delimiter, limit, state.final || limit < text.length)
  if (!found) {
    if (!state.final && limit === text.length && text.length - at <= ROW_CAP) return null
    return faultyRow(state, lineEnd, lineEnd < 0 ? 'row-cut-off' : 'quote-not-closed')
  }
  const raw = text.slice(at, found.stop)
  const lines = lineEnd < 0 || found.stop <= lineEnd ? 1 : raw.split('\n').length
  if (raw.length > ROW_CAP || (lines > 1 && !fits(found.cells, state.width))) {
    return faultyRow(state, lineEnd, 'quote-not-closed')
  }
  return passRow(state, { line: state.line, cells: found.cells, raw }, found.stop, lines)
}

/** Reports the physical line at hand and goes on with the one after it. */
function faultyRow(state: State, lineEnd: number, fault: NonNullable<Row['fault']>): Row {
  const stop = lineEnd < 0 ? state.text.length : lineEnd
  const row: Row = {
    line: state.line,
    cells: [],
    raw: state.text.slice(state.at, Math.min(stop, state.at + 1000)),
    fault,
  }
  if (fault === 'quote-not-closed') state.openQuotes++
  state.at = stop
  state.dropping = true
  return row
}

function fits(cells: string[], width: number): boolean {
  if (width === 0 || cells.length === width) return true
  return cells.length > width && cells.slice(width).every((cell) => cell.trim() === '')
}
