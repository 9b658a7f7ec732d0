import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { finalAccount } from '../../../src/core/parting/handover/account.ts'
import { distinctNames, fileName } from '../../../src/core/parting/handover/file-names.ts'
import { handedOver, handoverState } from '../../../src/core/parting/handover/handover-items.ts'
import { foldGoodwill } from '../../../src/core/parting/goodwill/fold-goodwill.ts'
import { decimalOf } from '../../../src/core/money.ts'
import { factsOf } from '../decide/some-review.ts'

const TODAY = '2026-03-02'

function accountOf(text: string) {
  const facts = factsOf(`client acme\n${text}`)
  return finalAccount('acme', facts, foldGoodwill('acme', facts, TODAY), 'p1', TODAY)
}

test('2.7: the final account says what was billed, paid and credited, and what is left', () => {
  const [euro, ...others] = accountOf(`2026-01-05 invoice acme 100.00 EUR due 2026-01-20 ref A-1
2026-01-18 payment acme 60.00 EUR for A-1
2026-02-05 invoice acme 80.00 EUR ref A-2
2026-02-20 credit acme 80.00 EUR for A-2 ref C-1
`)
  assert.equal(others.length, 0)
  assert.deepEqual(
    euro!.lines.map(({ kind, number, amount, left }) => [kind, number, decimalOf(amount), left && decimalOf(left)]),
    [
      ['invoice', 'A-1', '100.00', '40.00'],
      ['payment', '', '60.00', null],
      ['invoice', 'A-2', '80.00', '0.00'],
      ['credit', 'C-1', '80.00', null],
    ],
  )
  assert.equal(decimalOf(euro!.balance!), '40.00')
})

test('2.7: what we wrote off is a line of its own and is asked of nobody; what was paid all the same is paid', () => {
  const base = `2026-01-05 invoice acme 100.00 EUR ref A-1
2026-01-18 payment acme 60.00 EUR for A-1
2026-02-05 invoice acme 80.00 EUR ref A-2
`
  const told = (text: string) => {
    const { lines, balance } = accountOf(base + text)[0]!
    const off = lines.filter(({ kind }) => kind === 'writeoff')
    const left = lines.flatMap((line) => (line.left === null ? [] : [decimalOf(line.left)]))
    return [off.map(({ number, amount }) => [number, decimalOf(amount)]), left, decimalOf(balance!)]
  }
  const off = '2026-02-20 writeoff acme 40.00 EUR for A-1 "They will never pay"\n'
  assert.deepEqual(told(off), [[['A-1', '40.00']], ['0.00', '80.00'], '80.00'])
  assert.deepEqual(told(`${off}2026-02-25 payment acme 30.00 EUR for A-1\n`), [
    [['A-1', '10.00']],
    ['0.00', '80.00'],
    '80.00',
  ])
  assert.deepEqual(told('2026-02-20 writeoff acme 90.00 EUR\n'), [[['', '90.00']], ['0.00', '30.00'], '30.00'])
  assert.deepEqual(told('2026-02-20 writeoff acme 90.00 EUR for B-9\n'), [[], ['40.00', '80.00'], '120.00'])
  assert.equal(JSON.stringify(accountOf(base + off)).includes('never pay'), false)
})

test('2.2: what was paid ahead is owed to them, and currencies never meet', () => {
  const [krona, euro] = accountOf(`2026-01-05 payment acme 90000 ISK ref P-1
2026-01-06 invoice acme 30000 ISK
2026-01-07 payment acme 10.00 EUR
2026-01-08 refund acme 4.00 EUR
`).toReversed()
  assert.equal(decimalOf(krona!.balance!), '-60000')
  assert.equal(decimalOf(euro!.balance!), '-6.00')
})

test('unknown is an answer: without any payment on record nobody says what is open', () => {
  const [account] = accountOf('2026-01-05 invoice acme 100.00 EUR ref A-1\n')
  assert.equal(account!.known, false)
  assert.equal(account!.balance, null)
  assert.equal(account!.lines[0]!.left, null)
})

test('I28: goodwill that is decided stands beside the balance and not in it; once done it is a line', () => {
  const before = `2026-01-05 invoice acme 100.00 EUR ref A-1
2026-01-18 payment acme 100.00 EUR for A-1
2026-02-20 goodwill acme p1 g1 decided as refund 50.00 EUR for A-1 visible owner
`
  const [waiting] = accountOf(before)
  assert.equal(decimalOf(waiting!.balance!), '0.00')
  assert.deepEqual(
    waiting!.coming.map(({ as, amount }) => [as, decimalOf(amount)]),
    [['refund', '50.00']],
  )
  const [done] = accountOf(
    `${before}2026-02-22 refund acme 50.00 EUR ref R-9\n2026-02-22 goodwill acme p1 g1 done ref R-9 visible owner\n`,
  )
  assert.deepEqual(done!.coming, [])
  assert.equal(done!.lines.at(-1)!.kind, 'refund')
})

test('I28: goodwill that was taken back or left out is no promise', () => {
  const accounts = accountOf(`2026-02-20 goodwill acme p1 g1 decided as refund 50.00 EUR visible owner
2026-02-21 goodwill acme p1 g1 withdrawn visible owner
2026-02-20 goodwill acme p2 g1 decided as refund 70.00 EUR visible owner
`)
  assert.deepEqual(accounts, [])
})

test('a payment whose day nobody knows has no day', () => {
  const [account] = accountOf('2026-01-05 payment acme 10.00 EUR undated\n')
  assert.equal(account!.lines[0]!.on, null)
})

test('I39: work first, then deadlines, and our own access last; what was dropped or is ours alone is left out', () => {
  const item = (
    as: 'access' | 'work' | 'deadline' | 'case',
    state: 'planned' | 'dropped' = 'planned',
    close = false,
  ) => ({
    as,
    state,
    close,
  })
  const shown = handedOver([
    item('access'),
    item('deadline'),
    item('work'),
    item('work', 'dropped'),
    item('case', 'planned', true),
  ])
  assert.deepEqual(
    shown.map(({ as }) => as),
    ['work', 'deadline', 'access'],
  )
})

test('I39: what is settled says so, what is not says what becomes of it, and what nobody planned is open', () => {
  assert.equal(handoverState({ state: 'excepted', way: 'finish' }), 'excepted')
  assert.equal(handoverState({ state: 'planned', way: 'hand-over' }), 'hand-over')
  assert.equal(handoverState({ state: 'found', way: null }), 'open')
})

test('names of files lead nowhere, end no line and turn nothing around', () => {
  assert.equal(fileName('../../etc/passwd'), 'passwd')
  assert.equal(fileName(String.raw`C:\books\ledger.xlsx`), 'ledger.xlsx')
  assert.equal(fileName('a\r\nSet-Cookie: x.pdf'), 'a Set-Cookie x.pdf')
  assert.equal(fileName('invoice\u202Efdp.exe'), 'invoice fdp.exe')
  assert.equal(fileName('CON.txt'), '_CON.txt')
  assert.deepEqual(['NUL .txt', 'COM¹.log', 'console.txt'].map(fileName), ['_NUL .txt', '_COM¹.log', 'console.txt'])
  assert.equal(fileName(' ... '), 'file')
  assert.equal(fileName('Հաշիվ 2025.pdf'), 'Հաշիվ 2025.pdf')
  assert.equal(fileName('खाता.pdf'), 'खाता.pdf')
  assert.equal(fileName(`${'x'.repeat(300)}.pdf`).length, 120)
  assert.ok(fileName(`${'x'.repeat(300)}.pdf`).endsWith('.pdf'))
  assert.deepEqual(distinctNames(['a.pdf', 'A.pdf', 'b', 'b']), ['a.pdf', 'A (2).pdf', 'b', 'b (2)'])
})

test('whatever a file is called: a plain name of its own comes out, and the same again of that', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 6 }), (wished) => {
      const names = distinctNames(wished)
      assert.equal(new Set(names.map((name) => name.toLowerCase())).size, wished.length)
      for (const name of names) {
        assert.doesNotMatch(name, /[/\\\r\n\0]|^\.|\u202e/)
        assert.notEqual(name, '')
      }
      const once = wished.map(fileName)
      assert.deepEqual(once.map(fileName), once)
    }),
  )
})
