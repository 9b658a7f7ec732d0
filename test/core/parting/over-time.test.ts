import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settlingOf, TODAY } from './some-parting.ts'

const plan = (key: string, due: string) => `${TODAY} obligation acme p1 ${key} planned way finish owner mira due ${due}`

test('M39: what was planned does not fall out of the list because time goes by', () => {
  const change = '2025-09-10 change acme g1 out "A second language" order accepted'
  const planned = `${change}\n${plan('from-change-g1', '2026-04-20')}`
  assert.equal(settlingOf(planned).of('change').state, 'planned')
  const later = settlingOf(planned, 'trade', '2026-03-20').of('change')
  assert.deepEqual([later.state, later.open], ['planned', true], 'six months after it was agreed')
})

test('M39: what should have come and did not is late, and owed all the same', () => {
  const sheet = `2026-01-10 engagement acme web "The site" until 2026-03-15
2026-01-10 sheet acme web 1 drafted
2026-01-10 clause acme web 1 comes "The spring page" due 2026-03-10
2026-01-12 sheet acme web 1 accepted "Anna"`
  const key = settlingOf(sheet).of('clause').obligation
  const planned = `${sheet}\n${plan(key, '2026-03-10')}\n${plan('from-work-web', '2026-03-15')}`
  const late = settlingOf(planned, 'trade', '2026-03-20')
  assert.deepEqual([late.of('clause').open, late.of('work-web').open], [true, true])
})

test('M39: a contract that ends before its notice would binds no longer than it lasts', () => {
  const contract = (until: string) => `2025-01-10 engagement acme web "The site" until ${until} notice 60`
  const noticeOf = (until: string) => settlingOf(contract(until)).of('notice-web').deadline
  assert.equal(noticeOf('2026-04-10'), '2026-04-10')
  assert.equal(noticeOf('2026-12-31'), '2026-05-01')
})

test('I38: a deadline is not covered by a plan whose day went by', () => {
  const vat = `${TODAY} obligation acme p1 vat planned as deadline "VAT" way hand-over owner mira due 2026-03-20 deadline 2026-04-07`
  const covered = (today: string, more = '') => settlingOf(`${vat}${more}`, 'trade', today).of('vat').covered
  assert.equal(covered('2026-03-20'), true)
  assert.equal(covered('2026-03-24'), true, 'fourteen days are left')
  assert.equal(covered('2026-03-25'), false, 'nobody handed it over, and the time to find somebody runs out')
  assert.equal(covered('2026-04-01', `\n2026-03-19 obligation acme p1 vat given to "Blue Ltd"`), true)
})

test('I38: an earlier day that somebody had a reason for is asked about anew when a contract is found', () => {
  const chosen = `${TODAY} lastday acme p1 on 2026-03-31 "They sold the shop" override`
  const early = (more: string) => settlingOf(`${chosen}${more}`, 'trade', '2026-03-04').last.early
  assert.equal(early(''), false)
  assert.equal(early('\n2026-03-03 engagement acme web "The site" notice 90'), true)
})

test('M39: money they pay and hours that are worked after it was settled are to be settled again', () => {
  const paid = '2026-01-01 invoice acme 100.00 EUR ref A-1\n2026-01-04 payment acme 180.00 EUR'
  const done = (key: string) => `\n${TODAY} obligation acme p1 ${key} done "By bank"`
  const openOf = (lines: string, key: string) => settlingOf(lines, 'trade', '2026-03-12').of(key).open
  assert.equal(openOf(`${paid}${done('from-prepaid-eur')}`, 'prepaid'), false)
  assert.equal(openOf(`${paid}${done('from-prepaid-eur')}\n2026-03-10 payment acme 5.00 EUR`, 'prepaid'), true)
  const worked = '2026-01-01 invoice acme 100.00 EUR ref A-1\n2026-02-01 time acme 60min rate 60.00 EUR'
  assert.equal(openOf(`${worked}${done('from-unbilled')}`, 'unbilled'), false)
  assert.equal(openOf(`${worked}${done('from-unbilled')}\n2026-03-10 time acme 30min`, 'unbilled'), true)
})

test('M39: invoices without a number are each one thing to settle, also of one day and one amount', () => {
  const { all } = settlingOf(`2026-01-01 invoice acme 50.00 EUR
2026-01-01 invoice acme 50.00 EUR
2026-01-01 invoice acme 50.00 USD
2026-01-04 payment acme 1.00 EUR
2026-01-04 payment acme 1.00 USD`)
  const keys = all.filter(({ as }) => as === 'invoice').map(({ obligation }) => obligation)
  assert.equal(new Set(keys).size, 3)
})

test('M39: what comes every month is owed this month too, though the promise of another month was kept', () => {
  const sheet = `2026-01-10 sheet acme web 1 drafted
2026-01-10 clause acme web 1 comes "Monthly report" due 2026-04-30
2026-01-12 sheet acme web 1 accepted "Anna"`
  const promise = (due: string) => `2026-01-12 promise to acme "Monthly report" by ${due}`
  const sorts = (lines: string) => {
    const { all } = settlingOf(`2025-01-10 engagement acme web\n${sheet}\n${lines}`)
    return all.filter(({ text, open }) => open && text === 'Monthly report').map(({ as }) => as)
  }
  assert.deepEqual(sorts(`${promise('2026-02-28')}\n2026-02-28 kept acme "Monthly report"`), ['work'])
  assert.deepEqual(sorts(promise('2026-04-30')), ['promise'])
  assert.deepEqual(sorts(`${promise('2026-04-30')}\n2026-02-28 kept acme "Monthly report"`), [])
})

test('M39: a change that became a promise of the same words is one thing to settle', () => {
  const change = '2026-02-01 change acme g1 out "A second language" order accepted'
  const promise = 'promise to acme "A second language" by 2026-04-01'
  const sorts = (lines: string) => {
    return settlingOf(lines)
      .all.filter(({ open, text }) => open && text !== '')
      .map(({ as }) => as)
  }
  assert.deepEqual(sorts(`${change}\n2026-02-02 ${promise}`), ['promise'])
  const before = `2025-01-02 promise to acme "A second language" by 2025-03-01\n2025-02-20 kept acme "A second language"`
  assert.deepEqual(sorts(`${before}\n${change}`), ['work'])
})
