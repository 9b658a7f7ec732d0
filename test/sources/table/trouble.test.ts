import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readTable } from '../../../src/sources/table/read.ts'
import { lines, readText, refusedText, sniffText } from './reading.ts'

const HEADER = 'client,invoice number,invoice date,due date,amount,quantity,currency\n'

async function problemsOf(rows: string, header = HEADER): Promise<string[]> {
  const { problems } = await readText(header + rows)
  return problems.map((problem) => `${problem.line} ${problem.code}`)
}

test('each dirty row is a problem of its own, and the others are read', async () => {
  const outcome = await readText(
    `${HEADER}${[
      'Acme,1,25.01.2024,,10.00,1,EUR',
      ',2,25.01.2024,,10.00,1,EUR',
      'Acme,3,31/02/2024,,10.00,1,EUR',
      'Acme,4,soon,,10.00,1,EUR',
      'Acme,5,,,10.00,1,EUR',
      'Acme,6,25.01.2024,,1.234.5,1,EUR',
      'Acme,7,25.01.2024,,about ten,1,EUR',
      'Acme,8,25.01.2024,,,1,EUR',
      'Acme,9,25.01.2024,,10.005,1,EUR',
      'Acme,10,25.01.2024,,10.00,-2,EUR',
      'Acme,11,25.01.2024,,10.00,1,XYZ',
      'Acme,12,25.01.2024,,12,50,1,EUR',
      'Acme,13',
      'Acme,14,25.01.2024,,99999999999999.00,1,EUR',
      'Acme,15,25.01.3024,,1.00,1,EUR',
      'Acme,16,25.01.2024,31.02.2024,7.00,1,EUR',
      'Acme,17,25.01.2024,,0.00,1,EUR',
      '',
      'Bolt,18,25.01.2024,,10.000,1,EUR',
    ].join('\n')}\n`,
    { decimal: '.' },
  )
  assert.deepEqual(
    outcome.problems.map((problem) => `${problem.line} ${problem.code}`),
    [
      '3 no-client',
      '4 no-such-day',
      '5 unclear-day',
      '6 no-day',
      '7 amount-two-marks',
      '8 unclear-amount',
      '9 no-amount',
      '10 too-many-decimals',
      '11 negative-quantity',
      '12 unknown-currency',
      '13 too-many-cells',
      '14 too-few-cells',
      '15 amount-too-large',
      '16 day-out-of-range',
      '17 no-such-day',
    ],
  )
  assert.deepEqual(lines(outcome), [
    'invoice Acme 2024-01-25 1000 EUR 1',
    'invoice Acme 2024-01-25 700 EUR 16',
    'invoice Bolt 2024-01-25 1000 EUR 18',
  ])
  assert.deepEqual(outcome.skipped, { zero: 1, blank: 1 })
  assert.equal(outcome.problems[1]!.row, 'Acme,3,31/02/2024,,10.00,1,EUR')
  assert.deepEqual(outcome.problems[1]!.args, { day: '31/02/2024' })
})

test('a file cut off in its last row', async () => {
  assert.deepEqual(await problemsOf('Acme,1,2024-01-05,,10.00,1,EUR\nAcme,2,2024-01-05,,10'), ['3 row-cut-off'])
  assert.deepEqual(await problemsOf('Acme,1,2024-01-05,,10.00,1,EUR\n"Acme,2'), ['3 row-cut-off'])
  assert.deepEqual(await problemsOf('Acme,1,2024-01-05,,10.00,1,EUR'), [])
})

test('an invoice of which one line cannot be read is not given with a wrong sum', async () => {
  const outcome = await readText(
    `${HEADER}Acme,1,2024-01-05,,10.00,1,EUR\nAcme,1,2024-01-05,,ten,1,EUR\nAcme,1,2024-01-05,,5.00,1,EUR\nBolt,2,2024-01-06,,5.00,1,EUR\n`,
  )
  assert.deepEqual(
    outcome.problems.map((problem) => `${problem.line} ${problem.code}`),
    ['3 unclear-amount', '2 invoice-incomplete'],
  )
  assert.deepEqual(lines(outcome), ['invoice Bolt 2024-01-06 500 EUR 2'])
})

test('lines of one invoice in two currencies', async () => {
  const codes = await problemsOf('Acme,1,2024-01-05,,10.00,1,EUR\nAcme,1,2024-01-05,,10.00,1,USD\n')
  assert.deepEqual(codes, ['3 two-currencies', '2 invoice-incomplete'])
})

test('negative amounts: a credit among invoices, a refund among payments', async () => {
  assert.deepEqual(lines(await readText(`${HEADER}Acme,1,2024-01-05,,(10.00),1,EUR\n`)), [
    'credit Acme 2024-01-05 1000 EUR 1',
  ])
  assert.deepEqual(lines(await readText('client,date,amount\nAcme,2024-01-05,10.00-\n')), [
    'refund Acme 2024-01-05 1000 EUR',
  ])
})

test('a total row is skipped, a client whose name begins so is not; a header again is skipped', async () => {
  const outcome = await readText(
    'client,date,amount\nTotal Fitness,2024-01-05,10.00\nclient,date,amount\nTotal,,10.00\n,,10.00\n \t \n',
  )
  assert.deepEqual(lines(outcome), ['payment Total Fitness 2024-01-05 1000 EUR'])
  assert.deepEqual(outcome.skipped, { header: 1, total: 2, blank: 1 })
})

test('files that are no table say what they are', () => {
  const codeOf = (bytes: Uint8Array | string) => refusedText(bytes).code
  assert.equal(codeOf(''), 'file-empty')
  assert.equal(codeOf('\uFEFF \n\n'), 'file-empty')
  assert.equal(codeOf(Buffer.from('504b030414000600', 'hex')), 'file-is-archive')
  assert.equal(
    codeOf(Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.from('.....[Content_Types].xml')])),
    'file-is-spreadsheet',
  )
  assert.equal(codeOf(Buffer.from('d0cf11e0a1b11ae1', 'hex')), 'file-is-spreadsheet')
  assert.equal(codeOf('%PDF-1.7\n'), 'file-is-pdf')
  assert.equal(codeOf(Buffer.from('89504e470d0a1a0a0000', 'hex')), 'file-is-image')
  assert.equal(codeOf('<!DOCTYPE html><html>'), 'file-is-web-page')
  assert.equal(codeOf(Uint8Array.from({ length: 500 }, (_, i) => (i * 37) % 256)), 'file-is-binary')
  assert.equal(codeOf('client,date,amount\n'), 'no-rows')
  assert.equal(codeOf('Acme,2024-01-05,10.00\nBolt,2024-01-06,20.00\n'), 'no-header')
  assert.deepEqual(refusedText('client,date,note\nAcme,2024-01-05,x\n').args, {
    role: 'amount',
    seen: 'client, date, note',
  })
  assert.equal(refusedText('client,amount\nAcme,5\n').args.role, 'day')
  assert.equal(refusedText('client,date,amount\nAcme,2024-01-05,1\n', { encoding: 'klingon' }).code, 'unknown-encoding')
})

test('columns of unknown names can be mapped by hand after a refusal', async () => {
  const text = 'foo;bar;baz\nAcme;05.01.2024;7,50\n'
  const refusal = refusedText(text)
  assert.equal(refusal.code, 'no-header')
  assert.deepEqual(refusal.sniffed?.header, ['foo', 'bar', 'baz'])
  const wish = { headerLine: 1, mapping: { 'client-name': 0, day: 1, amount: 2 } }
  assert.deepEqual(lines(await readText(text, wish)), ['payment Acme 2024-01-05 750 EUR'])
})

test('wishes override what was found', () => {
  const text = 'client,date,amount,word\nAcme,03/04/2024,1.234,x\n'
  const plain = sniffText(text)
  assert.deepEqual([plain.dateOrder, plain.dateOrderSure, plain.decimal, plain.decimalSure], ['dmy', false, ',', false])
  const wished = sniffText(text, {
    dateOrder: 'mdy',
    decimal: '.',
    kind: 'invoices',
    currency: 'USD',
    mapping: { amount: 2, text: 3 },
  })
  assert.deepEqual(
    [wished.dateOrder, wished.dateOrderSure, wished.decimal, wished.decimalSure],
    ['mdy', true, '.', true],
  )
  assert.deepEqual([wished.kind, wished.kindSure, wished.currency], ['invoices', true, 'USD'])
  assert.deepEqual(wished.mapping, { 'client-name': 0, day: 1, amount: 2, text: 3 })
})

test('encodings: marks, strict UTF-8, else a suggestion with views', async () => {
  const text = 'client,date,amount\nCafé Ýmir,2024-01-05,10.00\n'
  const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le')
  assert.equal(sniffText(utf16).encoding, 'utf-16le')
  assert.deepEqual(lines(await readText(utf16)), ['payment Café Ýmir 2024-01-05 1000 EUR'])
  assert.equal(sniffText(Buffer.from(utf16).swap16()).encoding, 'utf-16be')
  assert.equal(sniffText(Buffer.from(text, 'utf16le')).encoding, 'utf-16le')
  const latin = Buffer.from(text, 'latin1')
  const sniffed = sniffText(latin)
  assert.deepEqual([sniffed.encoding, sniffed.encodingSure], ['windows-1252', false])
  const views = Object.fromEntries(sniffed.encodings.map((view) => [view.encoding, view.rows[0]]))
  assert.equal(views['windows-1252'], 'Café Ýmir,2024-01-05,10.00')
  assert.equal(views['windows-1251'], 'Cafй Эmir,2024-01-05,10.00')
  assert.equal(sniffed.encodings.length, 7)
  assert.equal(sniffText(latin, { encoding: 'windows-1250' }).encodingSure, true)
})

test('letters that do not suit the encoding, far down in a file', async () => {
  const many = Array.from({ length: 20_000 }, (_, i) => `Client ${i},2024-01-05,10.00\n`).join('')
  const bytes = Buffer.concat([
    Buffer.from(`client,date,amount\n${many}`),
    Buffer.from('Caf\u00e9,2024-01-05,10.00\nBolt,2024-01-05,1.00\n', 'latin1'),
  ])
  const outcome = await readText(bytes, {}, 10_000)
  assert.equal(outcome.sniffed.encoding, 'utf-8')
  assert.deepEqual(
    outcome.problems.map((problem) => `${problem.line} ${problem.code}`),
    ['20002 wrong-encoding'],
  )
  assert.equal(outcome.entries.length, 20_001)
})

test('excel leaves a line that names the delimiter', async () => {
  const outcome = await readText('sep=;\r\nclient;date;amount\r\nAcme;45631;10\r\n')
  assert.equal(outcome.sniffed.headerLine, 2)
  assert.deepEqual(lines(outcome), ['payment Acme 2024-12-05 1000 EUR'])
})

test('many rows pass through in batches, and a line of 200 MB is dropped, in little memory', async () => {
  const settings = sniffText('client,date,amount\nAcme,2024-01-05,10.00\n')
  const chunk = Buffer.from('Acme,2024-01-05,10.00\n'.repeat(5000))
  const long = Buffer.alloc(4_000_000, 'x')
  async function* source() {
    yield Buffer.from('client,date,amount\n')
    for (let i = 0; i < 20; i++) yield chunk
    for (let i = 0; i < 50; i++) yield long
    yield Buffer.from('\n')
    yield chunk
  }
  let entries = 0
  let batches = 0
  const problems = []
  const before = process.memoryUsage().rss
  let peak = 0
  for await (const batch of readTable(source(), settings, { defaultCurrency: 'EUR' })) {
    entries += batch.entries.length
    batches++
    problems.push(...batch.problems)
    assert.ok(batch.entries.length < 10_000)
    peak = Math.max(peak, process.memoryUsage().rss - before)
  }
  assert.equal(entries, 105_000)
  assert.ok(batches > 40)
  assert.deepEqual(
    problems.map((problem) => `${problem.line} ${problem.code}`),
    ['100002 line-too-long'],
  )
  assert.ok(problems[0]!.row!.length <= 500)
  assert.ok(peak < 150_000_000, `grew by ${peak} bytes`)
})

test('no more is taken from the source than is asked for, and it is closed when the reader stops', async () => {
  const settings = sniffText('client,date,amount\nAcme,2024-01-05,10.00\n')
  let taken = 0
  let isClosed = false
  async function* source() {
    try {
      for (;;) {
        taken++
        yield Buffer.from('Acme,2024-01-05,10.00\n'.repeat(4000))
      }
    } finally {
      isClosed = true
    }
  }
  for await (const batch of readTable(source(), settings, { defaultCurrency: 'EUR' })) {
    assert.ok(batch.rowsRead > 0)
    break
  }
  assert.ok(taken <= 2)
  assert.equal(isClosed, true)
})

test('monstrous cells are problems too, and cost no time', async () => {
  const wide = ' '.repeat(300_000)
  const digits = '9'.repeat(300_000)
  const outcome = await readText(
    `client,date,quantity,unit price,amount\nA,2024-01-05,1,1,${digits}\nA,${wide}x${wide},1,1,5\nA,2024-01-05,${digits},1,\nA,2024-01-05,900000000,900000000,\nB,2024-01-05,2,1.5,\n`,
  )
  assert.deepEqual(
    outcome.problems.map((problem) => `${problem.line} ${problem.code}`),
    ['2 unclear-amount', '3 unclear-day', '4 no-amount', '5 amount-too-large'],
  )
  assert.deepEqual(lines(outcome), ['payment B 2024-01-05 300 EUR'])
  assert.equal(refusedText(`client,${'('.repeat(50_000)}${wide}\nA,1\n`).code, 'missing-column')
})

test('money in and out in two columns', async () => {
  const outcome = await readText('client,date,debit,credit\nAcme,2024-01-05,,10.00\nAcme,2024-01-06,4.00,\n')
  assert.deepEqual(lines(outcome), ['payment Acme 2024-01-05 1000 EUR', 'refund Acme 2024-01-06 400 EUR'])
})
