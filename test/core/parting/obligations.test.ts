import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { PROFESSIONS } from '../../../src/core/ledger/kinds/partings.ts'
import { isKey } from '../../../src/core/ledger/field.ts'
import { profileOf } from '../../../src/core/parting/professions.ts'
import { foldPartings } from '../../../src/core/parting/fold-partings.ts'
import { obligationsOf, teamObligations } from '../../../src/core/parting/obligations/fold-obligations.ts'
import { fingerprint, keyOfNumber } from '../../../src/core/parting/obligations/fingerprint.ts'
import { bookOf, settlingOf, TODAY } from './some-parting.ts'

/** What is collected but for the customs of the profession. */
function collected(lines: string) {
  const { all } = settlingOf(lines)
  return all.filter(({ obligation }) => !/^from-(item|notice-usual)/.test(obligation))
}

const sorts = (lines: string) => collected(lines).map(({ as, open }) => (open ? as : `${as} settled`))

test('M39: open promises of ours are owed, theirs and the kept ones are not', () => {
  const found = collected(`2026-02-01 promise to acme "New label" by 2026-03-20 owner armen
2026-02-01 promise from acme "The photos" by 2026-03-10
2026-02-02 promise to acme "A sample" by 2026-02-20
2026-02-19 kept acme "A sample"`)
  assert.deepEqual(
    found.map(({ as, text, owner, due, state, planned }) => [as, text, owner, due, state, planned]),
    [['promise', 'New label', 'armen', '2026-03-20', 'found', false]],
  )
})

test('M39: open cases and accepted remedies are owed; closed, declined, delivered and only offered ones are not', () => {
  const found = collected(`2026-01-05 case acme c1 complaint "The blue is wrong"
2026-01-06 case acme c2 request "A bigger sign"
2026-01-20 handled acme c2 closed
2026-01-07 remedy acme c1 m1 offered as redo "Print again" owner armen due 2026-03-10
2026-01-08 remedy acme c1 m1 accepted
2026-01-07 remedy acme c1 m2 offered as credit 20 EUR
2026-01-07 remedy acme c1 m3 offered as help "Hang it"
2026-01-08 remedy acme c1 m3 declined
2026-01-07 remedy acme c1 m4 offered as fix "Glue it"
2026-01-08 remedy acme c1 m4 accepted
2026-01-09 remedy acme c1 m4 delivered`)
  assert.deepEqual(
    found.map(({ obligation, text }) => [obligation, text]),
    [
      ['from-remedy-c1-m1', 'Print again'],
      ['from-case-c1', 'The blue is wrong'],
    ],
  )
})

test('M39: what they paid beyond their invoices is theirs, and an unpaid invoice is open, each in its currency', () => {
  const found = collected(`2026-01-05 invoice acme 100.00 EUR due 2026-01-20 ref A/1
2026-01-18 payment acme 60.00 EUR for A/1
2026-01-05 invoice acme 50000 ISK ref B-1
2026-01-09 payment acme 90000 ISK
2026-01-10 refund acme 10000 ISK`)
  assert.deepEqual(
    found.map(({ as, amount, args, provided }) => [as, amount, args['invoice'] ?? null, provided]),
    [
      ['prepaid', { minor: 30000, currency: 'ISK' }, null, true],
      ['invoice', { minor: 4000, currency: 'EUR' }, 'A/1', false],
    ],
  )
})

test('M39: where no payment or no invoice was ever written down nobody knows, so nothing is said', () => {
  assert.deepEqual(sorts('2026-01-05 invoice acme 100.00 EUR'), [])
  assert.deepEqual(sorts('2026-01-05 payment acme 100.00 EUR'), [])
})

test('M39: an invoice that was written off is nothing to settle', () => {
  const book = `2026-01-05 invoice acme 100.00 EUR ref A-1
2026-01-05 invoice acme 10.00 EUR ref A-2
2026-01-06 payment acme 10.00 EUR for A-2`
  assert.deepEqual(sorts(book), ['invoice'])
  assert.deepEqual(sorts(`${book}\n2026-02-01 writeoff acme 100.00 EUR for A-1`), [])
})

test('M39: hours and passed-on costs since the last invoice are unbilled, at the price of an hour where it is known', () => {
  const [one] = collected(`2026-01-31 invoice acme 500.00 EUR
2026-01-30 time acme 600min rate 60.00 EUR
2026-02-10 time acme 90min rate 60.00 EUR
2026-02-11 time acme 30min unbilled
2026-02-12 cost acme 12.50 EUR "Prints" passed
2026-02-12 cost acme 99.00 EUR "Petrol"`)
  assert.deepEqual([one?.as, one?.amount, one?.args], ['unbilled', { minor: 10250, currency: 'EUR' }, { hours: 1.5 }])
})

test('M39: contracts with an end or a notice period, what a sheet says will come and change orders are owed', () => {
  const found = collected(`2025-01-10 engagement acme web "The site" until 2026-12-31
2025-01-10 engagement acme care "Looking after it" notice 60
2024-01-10 engagement acme old "The old site" until 2025-01-10
2026-01-10 sheet acme web 1 drafted
2026-01-10 clause acme web 1 comes "The spring page" due 2026-04-01
2026-01-10 clause acme web 1 comes "The winter page" due 2026-01-20
2026-01-12 sheet acme web 1 accepted "Anna"
2026-02-01 change acme g1 out "A second language" order accepted
2026-02-01 change acme g2 out "A shop" order offered
2025-01-01 change acme g3 out "A map" order accepted`)
  assert.deepEqual(
    found.map(({ obligation, text, due, deadline }) => [obligation.replace(/-\w+$/, ''), text, due, deadline]),
    [
      ['from-clause-web-2026-04-01', 'The spring page', '2026-04-01', null],
      ['from-work', 'The site', null, '2026-12-31'],
      ['from-change', 'A second language', null, null],
      ['from-work', 'Looking after it', null, null],
      ['from-notice', '', null, '2026-05-01'],
    ],
  )
})

test('M39: what a sheet says will come is not asked for twice where it became a promise', () => {
  assert.deepEqual(
    sorts(`2026-01-10 sheet acme web 1 drafted
2026-01-10 clause acme web 1 comes "The spring page" due 2026-04-01
2026-01-12 sheet acme web 1 accepted "Anna"
2026-01-12 promise to acme "The spring page" by 2026-04-01`),
    ['promise'],
  )
})

test('M39: planned is a way, somebody and a day; settled is done, accepted, accepted with something missing, or dropped', () => {
  const written = (line: string) => settlingOf(`${TODAY} obligation acme p1 vat ${line}`).of('vat')
  assert.equal(written('planned as deadline "VAT return" deadline 2026-04-07').planned, false)
  assert.equal(written('planned as deadline way finish owner mira').planned, false)
  const whole = written('planned as deadline way finish owner mira due 2026-04-01')
  assert.deepEqual([whole.planned, whole.open], [true, true])
  assert.deepEqual([written('given to "Blue Ltd"').open, written('given to "Blue Ltd"').planned], [true, true])
  for (const step of ['done', 'accepted', 'excepted', 'dropped']) assert.equal(written(step).open, false, step)
  assert.equal(written('excepted "One key is lost"').note, 'One key is lost')
})

test('M39: what the ledger says is done is done, whatever was planned; what was taken back is owed no more', () => {
  const promise = '2026-02-01 promise to acme "New label" by 2026-03-20'
  const key = settlingOf(promise).of('promise').obligation
  const plan = `${TODAY} obligation acme p1 ${key} planned way finish owner mira due 2026-03-18`
  assert.equal(settlingOf(`${promise}\n${plan}`).of(key).state, 'planned')
  const kept = settlingOf(`${promise}\n${plan}\n${TODAY} kept acme "New label"`).of(key)
  assert.deepEqual([kept.state, kept.open, kept.on], ['done', false, TODAY])
  assert.equal(settlingOf(plan).of(key).state, 'dropped')
})

test('M39: a promise is found again in another copy of the book, where its fact has another id', () => {
  const promise = '2026-02-01 promise to acme "Նոր պիտակ" by 2026-03-20'
  const alone = settlingOf(promise).of('promise').obligation
  const among = settlingOf(`2026-01-01 call from acme\n2026-01-05 call to acme\n${promise}`).of('promise').obligation
  assert.equal(alone, among)
  assert.notEqual(settlingOf(promise.replace('Նոր', 'Հին')).of('promise').obligation, alone)
})

test('M39: two promises of the same words and day are two', () => {
  const twice = '2026-02-01 promise to acme "A call" by 2026-03-20\n2026-02-01 promise to acme "A call" by 2026-03-27'
  const keys = collected(twice).map(({ obligation }) => obligation)
  assert.equal(new Set(keys).size, 2)
})

test('2.1–2.4: every profession brings its checklist, and the days and sources of its customs', () => {
  for (const profession of PROFESSIONS) {
    const { all } = settlingOf('', profession)
    const items = all.filter(({ obligation }) => obligation.startsWith('from-item-'))
    assert.equal(items.length, profileOf(profession).checklist.length)
    assert.ok(
      items.every(({ planned, open }) => open && !planned),
      'suggestions are confirmed by a person',
    )
    assert.ok(items.some(({ as }) => as === 'access' || as === 'documents'))
  }
  const { notice, records, reasons, sources } = profileOf('accounting')
  assert.deepEqual([notice, records, reasons], [0, 45, 'none'])
  assert.match(sources.records!, /AICPA/)
  assert.deepEqual([profileOf('medicine').notice, profileOf('agency').reasons], [30, 'neutral'])
  assert.equal(profileOf('trade').sources.notice, null, 'ours is said to be ours')
})

test('2.1: the client’s own records are due back within the days of the profession', () => {
  const records = settlingOf('', 'accounting').of('own-records')
  assert.deepEqual([records.provided, records.due], [true, '2026-04-16'])
})

test('a contract’s notice stands in place of the usual one', () => {
  const keys = (lines: string) => settlingOf(lines, 'agency').all.filter(({ as }) => as === 'notice')
  assert.deepEqual(
    keys('').map(({ deadline }) => deadline),
    ['2026-04-01'],
  )
  const contract = keys('2025-01-10 engagement acme web "The site" notice 90')
  assert.deepEqual(
    contract.map(({ args, deadline, planned, open }) => [args['days'], deadline, planned, open]),
    [[90, '2026-05-31', true, false]],
  )
})

test('what stands on a fact that only the trusted may see is owed, and never told to the team', () => {
  const { all } = settlingOf(`2026-02-01 promise to acme "Keep it between us" by 2026-03-20 visible owner
2026-02-01 promise to acme "New label" by 2026-03-20`)
  assert.deepEqual(
    all
      .filter(({ as }) => as === 'promise')
      .toSorted((a, b) => (a.text < b.text ? -1 : 1))
      .map(({ text, close }) => [text, close]),
    [
      ['Keep it between us', true],
      ['New label', false],
    ],
  )
})

test('the team sees what was written down for it, and nothing that was only collected', () => {
  const facts = bookOf(`2026-02-01 promise to acme "New label" by 2026-03-20
2026-02-01 promise to acme "A map" by 2026-03-21
${TODAY} obligation acme p1 keys planned as access "Front door" way end-now owner armen due 2026-04-01
${TODAY} obligation acme p1 from-item-warranty planned as documents way hand-over owner armen due 2026-04-01`)
  assert.deepEqual(
    teamObligations('acme', 'p1', facts, TODAY).map(({ text, code }) => text || code),
    ['item.warranty', 'Front door'],
  )
})

test('a parting that is done collects nothing more, and keeps what was settled', () => {
  const facts = [
    ...bookOf(`${TODAY} obligation acme p1 keys done as access "Front door"
2026-02-01 promise to acme "New label" by 2026-03-20`),
  ]
  const [parting] = foldPartings('acme', facts, TODAY)
  const all = obligationsOf({ ...parting!, state: 'done' }, facts, TODAY)
  assert.deepEqual(
    all.map(({ obligation }) => obligation),
    ['keys'],
  )
})

test('keys of collected obligations are keys, whatever an invoice or a promise is called', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (words) => {
      assert.ok(isKey(`from-promise-2026-03-02-${fingerprint(words)}`))
      assert.ok(isKey(`from-invoice-${keyOfNumber(words)}`))
    }),
  )
})
