import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import Papa from 'papaparse'
import { decimalOf } from '../../../src/core/money.ts'
import { dayFromNumber } from '../../../src/core/day.ts'
import { readTable } from '../../../src/sources/table/read.ts'
import { isRefusal, sniffTable } from '../../../src/sources/table/sniff.ts'
import type { DateOrder, Entry, Settled } from '../../../src/sources/table/table.ts'

const DAY_NUMBER = { min: 0, max: 40_000 }

const name = fc
  .string({
    unit: fc.constantFrom('a', 'Z', 'é', 'Ա', 'न', '7', ' ', '"', ',', ';', '\t', '|', '\n', '.', '-', "'"),
    minLength: 1,
    maxLength: 12,
  })
  .map((text) => `C${text.trim()}`)

const record = fc.record({
  name,
  day: fc.integer(DAY_NUMBER),
  due: fc.option(fc.integer(DAY_NUMBER), { nil: undefined }),
  minor: fc.integer({ min: 1, max: 900_000_000_00 }),
  negative: fc.boolean(),
  currency: fc.constantFrom('EUR', 'ISK', 'KWD', 'AMD'),
})

const manner = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  newline: fc.constantFrom('\n', '\r\n', '\r'),
  quotes: fc.boolean(),
  decimal: fc.constantFrom<'.' | ','>('.', ','),
  order: fc.constantFrom<DateOrder>('ymd', 'dmy', 'mdy', 'serial'),
  separator: fc.constantFrom('/', '-', '.'),
  groups: fc.boolean(),
  encoding: fc.constantFrom<'utf8' | 'utf16le'>('utf8', 'utf16le'),
  hasMark: fc.boolean(),
  lastEnd: fc.boolean(),
})

type Manner = typeof manner extends fc.Arbitrary<infer T> ? T : never
type Written = typeof record extends fc.Arbitrary<infer T> ? T : never

function writeDay(n: number, how: Manner): string {
  const [year, month, date] = dayFromNumber(n).split('-') as [string, string, string]
  if (how.order === 'serial') return String(n + 25_569)
  const parts =
    how.order === 'ymd' ? [year, month, date] : how.order === 'dmy' ? [date, month, year] : [month, date, year]
  return parts.join(how.separator)
}

function writeAmount(row: Written, how: Manner): string {
  const [whole = '', fraction] = decimalOf({ minor: row.minor, currency: row.currency }).split('.')
  const grouped = how.groups ? whole.replace(/\B(?=(\d{3})+$)/g, how.decimal === '.' ? ',' : '.') : whole
  const amount = fraction ? `${grouped}${how.decimal}${fraction}` : grouped
  return row.negative ? `-${amount}` : amount
}

function entryFor(row: Written, index: number): Omit<Entry, 'line'> {
  const entry: Omit<Entry, 'line'> = {
    client: { name: row.name },
    kind: row.negative ? 'credit' : 'invoice',
    on: dayFromNumber(row.day),
    minor: row.minor,
    currency: row.currency,
    ref: `R${index}`,
  }
  if (row.due !== undefined && !row.negative) entry.due = dayFromNumber(row.due)
  return entry
}

async function* cut(bytes: Uint8Array, sizes: number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length]!
    yield bytes.subarray(at, at + size)
    at += size
  }
}

function bytesOf(text: string, how: Manner): Buffer {
  return Buffer.from((how.hasMark || how.encoding === 'utf16le' ? '\uFEFF' : '') + text, how.encoding)
}

test('what is written as a table is read back the same, however it is written and cut into chunks', async () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 12 }), manner, sizes, async (rows, how, chunks) => {
      const header = ['Client', 'Invoice number', 'Invoice date', 'Due date', 'Total', 'Currency']
      const cells = rows.map((row, index) => [
        row.name,
        `R${index}`,
        writeDay(row.day, how),
        row.due === undefined ? '' : writeDay(row.due, how),
        writeAmount(row, how),
        row.currency,
      ])
      const text = Papa.unparse([header, ...cells], how) + (how.lastEnd ? how.newline : '')
      const sniffed = sniffTable(bytesOf(text, how), { decimal: how.decimal, dateOrder: how.order })
      assert.ok(!isRefusal(sniffed), JSON.stringify(sniffed))
      assert.equal(sniffed.delimiter, how.delimiter)
      const entries: Omit<Entry, 'line'>[] = []
      for await (const batch of readTable(cut(bytesOf(text, how), chunks), sniffed, { defaultCurrency: 'EUR' })) {
        assert.deepEqual(batch.problems, [])
        for (const { line, ...entry } of batch.entries) {
          assert.ok(line > 1)
          entries.push(entry)
        }
      }
      assert.deepEqual(entries, rows.map(entryFor))
    }),
    { numRuns: 300 },
  )
})

const noise = fc.oneof(
  fc.uint8Array({ maxLength: 600 }),
  fc
    .array(
      fc.constantFrom(
        'client',
        'date',
        'amount',
        'due',
        'number',
        ',',
        ';',
        '\n',
        '\r',
        '"',
        '""',
        '1.234,5',
        '2024-02-31',
        '45631',
        'Total',
        '(',
        '-',
        '€',
        '\u0000',
        'é',
        'sep=;\n',
      ),
      { maxLength: 80 },
    )
    .map((parts) => new Uint8Array(Buffer.from(parts.join('')))),
  fc
    .uint8Array({ maxLength: 300 })
    .map((bytes) => new Uint8Array(Buffer.concat([Buffer.from('client,date,amount\n'), bytes]))),
)

test('no bytes make the sniffing or the reading throw', async () => {
  const settings: Settled = {
    encoding: 'utf-8',
    delimiter: ',',
    headerLine: 1,
    header: ['client', 'date', 'amount', 'qty', 'paid'],
    kind: 'invoices',
    mapping: { 'client-name': 0, day: 1, amount: 2, quantity: 3, 'paid-amount': 4, ref: 0 },
    decimal: '.',
    dateOrder: 'dmy',
    currency: null,
  }
  await fc.assert(
    fc.asyncProperty(noise, fc.constantFrom('utf-8', 'utf-16le', 'windows-1252'), async (bytes, encoding) => {
      const sniffed = sniffTable(bytes)
      for (const used of [
        isRefusal(sniffed) ? { ...settings, encoding } : sniffed,
        { ...settings, kind: 'payments' as const },
      ]) {
        let rowsRead = 0
        for await (const batch of readTable(cut(bytes, [7, 50]), used, { defaultCurrency: 'EUR' }))
          rowsRead = batch.rowsRead
        assert.ok(rowsRead >= 0)
      }
    }),
    { numRuns: 500 },
  )
})
