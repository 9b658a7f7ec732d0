import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openInvoices } from '../../src/core/decide/open-invoices.ts'
import { dayNumber } from '../../src/core/day.ts'
import { readStory } from '../../src/core/ledger/story.ts'
import { NO_BACKDROP } from '../../src/core/signals/backdrop.ts'
import { foldHistory } from '../../src/core/signals/fold.ts'
import { heldOn } from '../../src/core/signals/holds.ts'
import { historyOn } from '../../src/core/signals/history.ts'
import type { History } from '../../src/core/signals/history.ts'
import { packHistory, unpackHistory } from '../../src/core/signals/pack.ts'
import { paysLate } from '../../src/core/signals/pays-late.ts'

const facts = (lines: string) => readStory(lines).facts
const historyOf = (lines: string) => foldHistory('acme', facts(lines))
const held = (history: History, day: string) => [...heldOn(historyOn(history, dayNumber(day)).holds, dayNumber(day))]

/** Five invoices paid on their day, and one that has been open since May. */
const LATE = `${['2025-12', '2026-01', '2026-02', '2026-03', '2026-04']
  .map(
    (month) => `${month}-01 invoice acme 100.00 EUR due ${month}-15 ref A-${month}
${month}-15 payment acme 100.00 EUR for A-${month}`,
  )
  .join('\n')}
2026-05-01 invoice acme 100.00 EUR due 2026-05-15 ref A-05`

const onDay = (lines: string, day: string) => {
  const today = dayNumber(day)
  return paysLate.assess(historyOn(historyOf(`${LATE}\n${lines}`), today), today, NO_BACKDROP).state
}

void test('I30: nobody is reminded of an invoice on hold, from that day on, and of every other one still', () => {
  assert.equal(onDay('', '2026-06-30'), 'raised')
  const hold = '2026-06-20 hold acme set for A-05'
  assert.equal(onDay(hold, '2026-06-30'), 'clear')
  assert.equal(onDay(hold, '2026-06-19'), 'raised')
  assert.equal(onDay('2026-06-20 hold acme set for A-06', '2026-06-30'), 'raised')
  assert.equal(onDay(`${hold}\n2026-06-25 hold acme lifted for A-05`, '2026-06-30'), 'raised')
  const other = '2026-05-02 invoice acme 70.00 EUR due 2026-05-16 ref B-05'
  assert.equal(onDay(`${hold}\n${other}`, '2026-06-30'), 'raised')
})

void test('I30: what is on hold is no invoice we ask for', () => {
  const open = (lines: string) =>
    openInvoices('acme', facts(`${LATE}\n${lines}`), '2026-06-30').map((one) => one.invoice)
  assert.deepEqual(open(''), ['A-05'])
  assert.deepEqual(open('2026-06-20 hold acme set for A-05'), [])
})

void test('a hold is told from its steps in the order they were recorded, and survives packing', () => {
  const history = historyOf(`2026-06-20 hold acme set for A-05
2026-06-20 hold acme lifted for A-05
2026-06-20 hold acme set for A-05
2026-06-21 hold acme set
2026-06-22 hold acme lifted`)
  for (const one of [history, unpackHistory('acme', packHistory(history))!]) {
    assert.deepEqual(held(one, '2026-06-19'), [])
    assert.deepEqual(held(one, '2026-06-21').toSorted(), ['', 'A-05'])
    assert.deepEqual(held(one, '2026-06-22'), ['A-05'])
  }
})

void test('a hold that only owners see does not hold for the team', () => {
  assert.equal(onDay('2026-06-20 hold acme set for A-05 visible owner', '2026-06-30'), 'raised')
})
