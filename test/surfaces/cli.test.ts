import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { databaseUrl, homeFolder } from '../../src/app/home.ts'
import { readFlags, readInput, readLine } from '../../src/surfaces/cli-arguments.ts'
import { nearestNames } from '../../src/surfaces/cli-names.ts'
import { terminalPage } from '../../src/surfaces/page.ts'
import { actionNamed } from '../../src/app/run-named.ts'
import { padEnd, shorten, widthOf, wrapText } from '../../src/surfaces/text-width.ts'
import { loadWords } from '../../src/words/load.ts'
import { fill, runProgram, tempHome, tempHouse } from './house.ts'

const today = async () => '2026-03-20'

test('what every command understands may stand anywhere', () => {
  const expected = {
    command: 'client',
    rest: ['acme', '--as-of', '2026-01-01'],
    json: true,
    help: false,
    lang: 'hy',
    home: '/x',
  }
  assert.deepEqual(
    readLine(['--json', 'client', 'acme', '--lang', 'hy', '--as-of', '2026-01-01', '--home=/x']),
    expected,
  )
  assert.throws(() => readLine(['today', '--lang']), { code: 'input-invalid' })
})

test('flags take their value, or none; what follows -- is words', () => {
  assert.deepEqual(readFlags(['a', '--to', 'b', '--loud', '--', '--c'], ['to'], ['loud']), {
    words: ['a', '--c'],
    flags: { to: 'b', loud: 'true' },
  })
  assert.deepEqual(readFlags(['--no-loud', '--to=x y'], ['to'], ['loud']).flags, { loud: 'false', to: 'x y' })
  assert.throws(() => readFlags(['--nonsense'], ['to'], []), { code: 'option-unknown' })
})

const inputs: [string, string[], Record<string, unknown>][] = [
  ['see-client', ['Acme', 'Bakery'], { client: 'Acme Bakery' }],
  ['see-client', ['acme', '--as-of', 'yesterday'], { client: 'acme', asOf: '2026-03-19' }],
  ['see-today', ['--as-of=tomorrow'], { asOf: '2026-03-21' }],
  ['list-clients', ['--descending', '--limit', '5'], { descending: true, limit: 5 }],
  ['list-clients', ['--no-descending', '--limit', 'x'], { descending: false, limit: NaN }],
  ['add-fact', ['2026-03-04', 'call', 'with', 'acme'], { line: '2026-03-04 call with acme' }],
  [
    'log-contact',
    ['acme', 'call', 'all', 'is', 'well', '--minutes', '10'],
    { client: 'acme', kind: 'call', text: 'all is well', minutes: 10 },
  ],
  ['log-contact', ['yesterday', 'call'], { client: 'yesterday', kind: 'call' }],
]

for (const [name, rest, expected] of inputs) {
  test(`${name} ${rest.join(' ')}`, async () =>
    assert.deepEqual(await readInput(actionNamed(name), rest, today), expected))
}

test('words are refused where there is no place for them', async () => {
  await assert.rejects(async () => readInput(actionNamed('see-today'), ['soon'], today), { code: 'option-unknown' })
})

test('a misspelt command is answered with the nearest', () => {
  assert.equal(nearestNames('tody')[0], 'today')
  assert.equal(nearestNames('imprt')[0], 'import')
  assert.ok(nearestNames('see').some((name) => name.startsWith('see-')))
  assert.deepEqual(nearestNames('qqqqqqqqqq'), [])
})

test('width counts signs, not code points', () => {
  assert.equal(widthOf('Արփա'), 4)
  assert.equal(widthOf('हिमाल'), 3)
  assert.equal(widthOf('e\u0301'), 1)
  assert.equal(widthOf('茶'), 2)
  assert.equal(padEnd('हि', 3), 'हि  ')
  assert.equal(shorten('Acme Bakery', 5), 'Acme…')
  assert.equal(shorten('Acme', 5), 'Acme')
  assert.deepEqual(wrapText('one two three', 9, '  '), ['  one two', '  three'])
})

test('colours are for terminals, and not when NO_COLOR asks for none', () => {
  const words = loadWords('en')
  const tty = { isTTY: true, columns: 80 }
  assert.notEqual(terminalPage(words, tty, {}).paint.bold('x'), 'x')
  assert.equal(terminalPage(words, tty, { NO_COLOR: '1' }).paint.bold('x'), 'x')
  assert.equal(terminalPage(words, {}, {}).paint.bold('x'), 'x')
})

test('the data folder is the one asked for, else the platform’s own', () => {
  assert.equal(homeFolder({ GOODTERMS_HOME: '/a' }, 'linux'), '/a')
  assert.equal(homeFolder({ XDG_DATA_HOME: '/d' }, 'linux'), join('/d', 'goodterms'))
  assert.match(homeFolder({}, 'darwin'), /Application Support.Good Terms$/)
  assert.match(homeFolder({ LOCALAPPDATA: '/l' }, 'win32'), /Good Terms$/)
  assert.equal(databaseUrl({}, '/a'), join('/a', 'goodterms.sqlite'))
  assert.equal(databaseUrl({ DATABASE_URL: 'postgres://x' }, '/a'), 'postgres://x')
})

test('an empty book says what to do next', async (t) => {
  const ran = await runProgram(tempHome(t), ['today'])
  assert.equal(ran.code, 0)
  assert.match(ran.out, /goodterms import/)
  assert.match(ran.out, /goodterms load-sample/)
})

const exits: [string[], number, RegExp][] = [
  [['today', '--as-of', '2026-02-30'], 2, /./],
  [['client', 'nobody'], 4, /nobody/],
  [['tody'], 2, /today/],
  [['add', 'nonsense'], 2, /./],
  [['today', '--lang', 'xx'], 2, /hy/],
  [['import'], 2, /./],
  [['import', '/nowhere/x.csv'], 4, /./],
  [['check', '/nowhere.story'], 4, /./],
  [['tone', '/nowhere.md'], 4, /./],
  [['undo', 'nothing'], 4, /./],
]

test('refusals end with their exit code and say why on stderr', async (t) => {
  const home = tempHome(t)
  for (const [args, code, said] of exits) {
    const ran = await runProgram(home, args)
    assert.equal(ran.code, code, `${args.join(' ')}: ${ran.err}`)
    assert.equal(ran.out, '')
    assert.match(ran.err, said)
    assert.ok(!/refusal\.|\bat file:/.test(ran.err), ran.err)
  }
})

test('a table is previewed, read, listed and undone', async (t) => {
  const home = tempHome(t)
  const file = join(home, 'invoices.csv')
  writeFileSync(
    file,
    'Invoice;Date;Client;Amount\nA-1;03.02.2026;Acme Bakery;1.200,00\nA-2;31.02.2026;Acme Bakery;5,00\n',
  )
  const asked = [file, '--kind', 'invoices', '--currency', 'EUR']
  const preview = await runProgram(home, ['import', ...asked, '--dry-run'])
  assert.equal(preview.code, 0, preview.err)
  assert.match(preview.out, /€1,200 /)
  assert.match((await runProgram(home, ['clients'])).out, /No client/)
  const ran = await runProgram(home, ['import', ...asked])
  assert.equal(ran.code, 0, ran.err)
  assert.match(ran.err, /--date-order/)
  const [, id = ''] = /goodterms undo (\w+)/.exec(ran.out)!
  assert.match(ran.out, /Line 3/)
  assert.match((await runProgram(home, ['client', 'Acme', 'Bakery'])).out, /Acme Bakery/)
  assert.equal((await runProgram(home, ['undo', id])).code, 0)
  assert.match((await runProgram(home, ['clients'])).out, /No client/)
})

test('the whole book goes out as text and comes in again', async (t) => {
  const home = tempHome(t)
  await fill(await tempHouse(t, home))
  const file = join(home, 'book.story')
  assert.equal((await runProgram(home, ['export', file])).code, 0)
  const printed = await runProgram(home, ['export'])
  assert.equal(printed.out, readFileSync(file, 'utf8'))
  const other = tempHome(t)
  const ran = await runProgram(other, ['import', file, '--json'])
  assert.equal((JSON.parse(ran.out) as { state: string }).state, 'done')
  assert.equal((await runProgram(other, ['export'])).out, printed.out)
})

test('a story is checked without a book', async (t) => {
  const home = tempHome(t)
  const good = join(home, 'good.story')
  const bad = join(home, 'bad.story')
  const facts = 'client acme "Acme"\n2026-03-06 promise to acme "new label" by 2026-03-18\n= 2026-03-20\n'
  writeFileSync(good, `${facts}  signal promise-late acme because 2026-03-06 promise\n`)
  writeFileSync(bad, `${facts}  no signal promise-late acme\n`)
  const held = await runProgram(home, ['check', good])
  assert.equal(held.code, 0, held.err)
  assert.match(held.out, /1 of one check held/)
  const not = await runProgram(home, ['check', bad])
  assert.equal(not.code, 3)
  assert.match(not.out, /✗/)
})

test('the tone of a letter is checked without a book', async (t) => {
  const home = tempHome(t)
  const letter = join(home, 'letter.md')
  writeFileSync(letter, 'Dear Anna,\n\nWe find it hard to work with you.\n')
  const bad = await runProgram(home, ['tone', letter])
  assert.equal(bad.code, 3, bad.err)
  assert.match(bad.out, /line 3, column 12: “hard to work with you”/)
  assert.match(bad.out, /Checked for patterns; a person must read it\./)
  writeFileSync(letter, 'Thank you for your letter, Anna, and see you on Monday at ten.\n')
  const good = await runProgram(home, ['tone', letter, '--kind', 'reply', '--json'])
  assert.equal(good.code, 0, good.err)
  assert.deepEqual((JSON.parse(good.out) as { marks: unknown[] }).marks, [])
  assert.equal((await runProgram(home, ['tone', letter, '--parting'])).code, 3)
  writeFileSync(letter, 'We will keep helping you until you have found somebody.\n')
  const parting = await runProgram(home, ['tone', letter, '--parting'])
  assert.match(parting.out, /It promises help without an end/)
  assert.doesNotMatch((await runProgram(home, ['tone', letter])).out, /without an end/)
})

test('a language that cannot be told or checked is refused calmly', async (t) => {
  const home = tempHome(t)
  const letter = join(home, 'letter.md')
  writeFileSync(letter, '123 456\n')
  assert.match((await runProgram(home, ['tone', letter, '--json'])).out, /'?tone-language-unclear/)
  assert.equal((await runProgram(home, ['tone', letter])).code, 2)
  assert.equal((await runProgram(home, ['tone', letter, '--lang', 'xx'])).code, 2)
  assert.equal((await runProgram(home, ['tone', letter, '--kind', 'poem'])).code, 2)
})

test('answers in the language asked for', async (t) => {
  const home = tempHome(t)
  const outs = await Promise.all(
    ['en', 'hy', 'is', 'ne', 'ms'].map(async (lang) => (await runProgram(home, ['today', '--lang', lang])).out),
  )
  assert.equal(new Set(outs).size, 5)
})
