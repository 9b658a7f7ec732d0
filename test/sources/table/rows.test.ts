import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import Papa from 'papaparse'
import { ROW_CAP, rowSplitter } from '../../../src/sources/table/rows.ts'
import type { Row } from '../../../src/sources/table/rows.ts'

function split(text: string, delimiter = ',', width = 0, size = text.length || 1): Row[] {
  const splitter = rowSplitter(delimiter, width)
  const rows: Row[] = []
  for (let at = 0; at < text.length; at += size) rows.push(...splitter.push(text.slice(at, at + size)))
  return [...rows, ...splitter.end()]
}

function shape(rows: Row[]) {
  return rows.map((row) => (row.fault ? [row.line, row.fault] : [row.line, ...row.cells]))
}

test('quotes, doubled quotes, line ends within quotes, and the line on which a row begins', () => {
  const text = 'a,b\r\n"x, y","say ""hi"""\r\n"two\r\nlines",2\r\nlast,"3"'
  const want = [
    [1, 'a', 'b'],
    [2, 'x, y', 'say "hi"'],
    [3, 'two\nlines', '2'],
    [5, 'last', '3'],
  ]
  for (const size of [1, 2, 3, 7, 100]) assert.deepEqual(shape(split(text, ',', 2, size)), want)
})

test('old line ends, spaces around quotes, quotes in the middle, empty cells', () => {
  assert.deepEqual(shape(split('a;b\rc;d', ';')), [
    [1, 'a', 'b'],
    [2, 'c', 'd'],
  ])
  assert.deepEqual(shape(split('a, "b" ,5" pipe\n"5" pipe",,""\n')), [
    [1, 'a', 'b', '5" pipe'],
    [2, '5" pipe', '', ''],
  ])
})

test('a quote that does not close costs one line', () => {
  const text = 'a,b\n"open,1\nc,2\nd,3\n'
  assert.deepEqual(shape(split(text, ',', 2)), [
    [1, 'a', 'b'],
    [2, 'quote-not-closed'],
    [3, 'c', '2'],
    [4, 'd', '3'],
  ])
})

test('a quote that another one far below closes by chance costs one line too', () => {
  const text = 'a,b\n"open,1\nc,2\nd,"note"\ne,4\n'
  const want = [
    [1, 'a', 'b'],
    [2, 'quote-not-closed'],
    [3, 'c', '2'],
    [4, 'd', 'note'],
    [5, 'e', '4'],
  ]
  assert.deepEqual(shape(split(text, ',', 2)), want)
})

test('a quote open for more than the cap is given up, and the lines after it are read', () => {
  const many = Array.from({ length: 150_000 }, (_, i) => `c${i},${i}`).join('\n')
  const rows = split(`"open,1\n${many}\n`, ',', 2, 65_536)
  assert.deepEqual(shape(rows.slice(0, 2)), [
    [1, 'quote-not-closed'],
    [2, 'c0', '0'],
  ])
  assert.equal(rows.length, 150_001)
})

test('a hundred open quotes and more stay one line each', () => {
  const rows = split('"open,1\nc,2\n'.repeat(500), ',', 2)
  assert.equal(rows.filter((row) => row.fault === 'quote-not-closed').length, 500)
  assert.equal(rows.filter((row) => !row.fault).length, 500)
})

test('a line longer than the cap is dropped while it comes, and the next one is read', () => {
  const splitter = rowSplitter(',')
  const rows = splitter.push('a,b\n')
  for (let i = 0; i < 40; i++) rows.push(...splitter.push('x'.repeat(ROW_CAP / 8)))
  rows.push(...splitter.push('\nc,d\n'), ...splitter.end())
  assert.deepEqual(shape(rows), [
    [1, 'a', 'b'],
    [2, 'line-too-long'],
    [3, 'c', 'd'],
  ])
  assert.ok(rows[1]!.raw.length <= 1000)
})

test('a file that ends within a quote was cut off', () => {
  assert.deepEqual(shape(split('a,b\nc,"half', ',', 2)), [
    [1, 'a', 'b'],
    [2, 'row-cut-off'],
  ])
})

test('reads back what papaparse writes, in any pieces', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ' ', '"', ',', ';', '\t', '\n', 'é', '1', '|'), maxLength: 6 })
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }))
  const how = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    newline: fc.constantFrom('\n', '\r\n', '\r'),
    quotes: fc.boolean(),
  })
  fc.assert(
    fc.property(table, how, fc.integer({ min: 1, max: 9 }), (cells, written, size) => {
      const text = Papa.unparse(cells, written) + written.newline
      // A line end within a cell comes back as LF, whatever the file's own.
      const rows = split(text, written.delimiter, cells[0]!.length, size)
      assert.deepEqual(
        rows.map((row) => row.cells),
        cells,
      )
    }),
    { numRuns: 500 },
  )
})
