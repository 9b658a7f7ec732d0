import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readBook } from './book-story.ts'

function counted(story: string) {
  const { n, by } = readBook(`client acme "Acme"\n${story}`).evidence.deliveries
  return [n, by]
}

void test('handbook 3.6: deliveries are named ones, promises kept or invoices, whichever are most; else months of work', () => {
  const invoices = '2026-09-01 invoice acme 10 EUR ref a\n2026-10-01 invoice acme 10 EUR ref b\n'
  const kept = '2026-09-01 promise to acme "label" by 2026-09-20\n2026-09-19 kept acme "label"\n'
  const theirs = '2026-09-01 promise from acme "logo" by 2026-09-20\n2026-09-19 kept acme "logo"\n'
  const named = ['a', 'b', 'c', 'c'].map((word, i) => {
    return `2026-10-0${i + 1} case acme k${i} complaint "Not straight" delivery ${word}\n`
  })
  assert.deepEqual(counted(invoices + kept + theirs), [2, 'invoice'])
  assert.deepEqual(counted(kept + theirs), [1, 'promise'])
  assert.deepEqual(counted(invoices + named.join('')), [3, 'delivery'])
  assert.deepEqual(counted('2026-09-01 engagement acme web "Web page"\n'), [3, 'month'])
})

void test('handbook 3.6: what is not work makes no month, and more than two years ago does not count', () => {
  assert.deepEqual(counted('2026-01-01 complaint acme "Too late"\n'), [0, 'month'])
  assert.deepEqual(counted('2023-01-01 invoice acme 10 EUR ref a\n'), [0, 'month'])
})

void test('I5: names that only complaints give tell nothing of the deliveries nobody complained of', () => {
  const named = Array.from(
    { length: 5 },
    (_, i) => `2026-0${i + 3}-10 case acme k${i} complaint "Not straight" delivery d${i}\n`,
  )
  const since = '2020-01-01 engagement acme web "Web page"\n2025-02-01 time acme 60min\n'
  assert.deepEqual(counted(since + named.join('')), [22, 'month'])
  const changed = '2026-08-10 change acme c1 in "Bigger letters" delivery d9\n'
  assert.deepEqual(counted(since + named.join('') + changed), [6, 'delivery'])
})
