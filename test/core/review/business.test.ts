import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onlyWeakGrounds } from '../../../src/core/review/grounds.ts'
import { deliveries, groundIn, readBook } from './book-story.ts'

const ACME = 'client acme "Acme" since 2022-01-01\n'

void test('I7: never from revenue: without a person who looked it cannot be assessed', () => {
  const found = groundIn(`${ACME}${deliveries('acme', 3, '2024-05-01')}`, 'growth')
  assert.deepEqual([found.strength, found.needs], ['not-assessable', 'potential'])
})

void test('I7: no potential is weak at most; it holds for a year, and a need written down since asks anew', () => {
  const looked = '2026-08-01 potential acme none "They print once a year" share 90\n'
  assert.equal(groundIn(ACME + looked, 'growth').strength, 'weak')
  assert.equal(groundIn(`${ACME}2025-08-01 potential acme none\n`, 'growth').code, 'long-ago')
  assert.equal(groundIn(`${ACME}${looked}2026-09-01 need acme "A new web page"\n`, 'growth').code, 'needs-since')
  assert.equal(groundIn(`${ACME}2026-08-01 potential acme some\n`, 'growth').strength, 'none')
})

void test('I8: nobody is blamed for not recommending us where nobody asked', () => {
  const never = groundIn(ACME, 'referrals')
  assert.deepEqual([never.strength, never.code, never.needs], ['not-assessable', 'never-asked', 'asking'])
  assert.equal(groundIn(`${ACME}2026-11-01 referral acme asked\n`, 'referrals').code, 'asked-lately')
  assert.equal(groundIn(`${ACME}2026-03-01 referral acme asked\n`, 'referrals').strength, 'weak')
  const given = `${ACME}2026-03-01 referral acme asked\n2026-05-01 referral acme given "To a butcher"\n`
  assert.equal(groundIn(given, 'referrals').strength, 'none')
})

void test('T5: growth and referrals alone lead to a new price or a lighter service only', () => {
  const both = `${ACME}2026-08-01 potential acme none\n2026-03-01 referral acme asked\n`
  const { grounds, fit } = readBook(both)
  assert.equal(onlyWeakGrounds(grounds), true)
  const weak = grounds.filter(({ strength }) => strength === 'weak')
  assert.deepEqual(
    weak.map(({ ground, steps }) => [ground, ...steps]),
    [
      ['growth', 'reprice', 'lighter'],
      ['referrals', 'reprice', 'lighter'],
    ],
  )
  assert.deepEqual(fit.standing, [], 'and put nobody on the list')
})

/** Twelve months of one invoice and of hours that cost more than it, or less. */
function worked(hours: number, as = '', months = 12): string {
  return Array.from({ length: months }, (_, i) => {
    const month = String(11 - (i % 11)).padStart(2, '0')
    const on = i === 11 ? '2025-12-05' : `2026-${month}-05`
    return `${on} invoice acme 500 EUR ref a-${i}\n${on} time acme ${hours * 60}min member mira${as}\n`
  })
    .toReversed()
    .join('')
}

void test('I9: a loss over twelve months with all hours in is a ground, and other ways come first', () => {
  const found = groundIn(ACME + worked(15), 'profit')
  assert.equal(found.code, 'loss')
  assert.deepEqual(found.steps, ['own-work', 'price', 'scope', 'service', 'terms'])
  assert.equal(groundIn(ACME + worked(5), 'profit').strength, 'none')
})

void test('I9: where hours are a little wrong either way it is unclear, and nothing is said', () => {
  const found = groundIn(ACME + worked(10), 'profit')
  assert.deepEqual([found.strength, found.code], ['not-assessable', 'unclear'])
})

void test('I9: under six months, or without hours, it cannot be assessed', () => {
  assert.equal(groundIn(ACME + worked(15, '', 4), 'profit').strength, 'not-assessable')
  assert.equal(groundIn(ACME + deliveries('acme', 20), 'profit').strength, 'not-assessable')
})

void test('I9: a loss that is our own work done twice is shown as ours', () => {
  const found = groundIn(ACME + worked(5) + worked(10, ' as rework').replaceAll(/.*invoice.*\n/g, ''), 'profit')
  assert.deepEqual([found.strength, found.code], ['weak', 'own-doing'])
})

void test('I9, handbook 3.7: while care is given money is no reason', () => {
  const care = '2026-11-01 care acme set "Pays by the 20th" until 2027-01-15 agreed\n'
  const found = groundIn(ACME + worked(15) + care, 'profit')
  assert.deepEqual([found.strength, found.code], ['not-assessable', 'care'])
  assert.equal(groundIn(ACME + worked(15) + care, 'profit', { today: '2027-01-20' }).code === 'care', false)
})

void test('I7: where little of what they spend comes to us there is room, whatever somebody thought', () => {
  const looked = (share: number) => groundIn(`${ACME}2026-08-01 potential acme none share ${share}\n`, 'growth')
  assert.deepEqual([looked(49).strength, looked(49).code, looked(49).args['share']], ['none', 'room-in-share', 49])
  assert.deepEqual([looked(50).strength, looked(50).code], ['weak', 'no-growth'])
})
