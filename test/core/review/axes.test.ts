import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deliveries, readBook } from './book-story.ts'

/** A complaint about work that failed, with a remedy of a kind and what became of it. */
function round(n: number, on: string, as: string, ...steps: string[]): string {
  const lines = ['offered', ...steps].map(
    (step, i) => `${on} remedy acme c${n} r${n} ${step}${i === 0 ? ` as ${as}` : ''}\n`,
  )
  return `${on} case acme c${n} complaint "The paper feels wrong" loss work\n${lines.join('')}`
}

function acceptance(story: string): [number, number] {
  const axis = readBook(`client acme "Acme"\n${deliveries('acme', 6)}${story}`).axes.find(
    (one) => one.axis === 'acceptance',
  )!
  return [axis.hits, axis.n]
}

void test('handbook 3.6: a remedy that nobody answered is neither accepted nor declined', () => {
  const answered = round(1, '2026-05-01', 'redo', 'accepted', 'delivered')
  assert.deepEqual(acceptance(answered + round(2, '2026-06-01', 'redo', 'delivered')), [1, 1])
  assert.deepEqual(acceptance(answered + round(2, '2026-06-01', 'redo')), [1, 1])
  assert.deepEqual(acceptance(answered + round(2, '2026-06-01', 'redo', 'declined')), [1, 2])
})

void test('handbook 3.6: to decline what does not suit the loss is held against nobody', () => {
  assert.deepEqual(acceptance(round(1, '2026-05-01', 'extension', 'declined')), [0, 0], 'more time for failed work')
  assert.deepEqual(acceptance(round(1, '2026-05-01', 'redo', 'declined')), [0, 1])
})
