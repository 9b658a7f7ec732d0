import assert from 'node:assert/strict'
import { MEASURES, SCALES } from '../../src/core/ledger/kinds/feedback.ts'
import { ledgerOf, onBoth, refused } from '../fresh-house.ts'

type Timeline = { facts: { kind: string; on: string; line: string }[] }

onBoth('feedback is recorded as it was given, and a score off its scale is refused', async (fresh) => {
  await fresh.run('add-client', { name: 'Acme' })
  const said = { text: 'All "fine"', more: 'a faster proof', person: 'nora', thread: 'proof 7' }
  await fresh.run('record-feedback', { client: 'Acme', measure: 'nps', score: 7, on: '2026-03-02', ...said })
  const { facts } = await fresh.run<Timeline>('see-timeline', { client: 'acme' })
  const line =
    '2026-03-02 feedback acme nps 7 "All \\"fine\\"" more "a faster proof" person nora thread "proof 7" by mira'
  assert.deepEqual(
    facts.filter((fact) => fact.kind === 'feedback').map((fact) => fact.line),
    [line],
  )
  const before = await ledgerOf(fresh)
  for (const measure of MEASURES) {
    const [low, high] = SCALES[measure]
    for (const score of [low - 1, high + 1]) {
      const asked = fresh.run('record-feedback', { client: 'acme', measure, score })
      await refused(asked, 'score-outside', { measure, score, low, high })
    }
  }
  await refused(fresh.run('record-feedback', { client: 'acme', measure: 'nps', score: 7.5 }), 'input-invalid')
  await refused(fresh.run('record-feedback', { client: 'acme', measure: 'stars', score: 5 }), 'input-invalid')
  await refused(
    fresh.run('record-feedback', { client: 'acme', measure: 'nps', score: 7, on: '2999-01-01' }),
    'day-in-future',
  )
  await refused(fresh.run('record-feedback', { client: 'nobody', measure: 'nps', score: 7 }), 'client-not-found')
  await refused(fresh.run('add-fact', { line: '2026-03-02 feedback acme csat 9' }), 'line-not-read', {
    problem: 'score-outside',
  })
  assert.deepEqual(await ledgerOf(fresh), before)
})

onBoth('every end of every scale is a score, and its day is today unless another is said', async (fresh) => {
  await fresh.run('add-client', { name: 'Acme' })
  const scores = MEASURES.flatMap((measure) => SCALES[measure].map((score) => ({ measure, score })))
  for (const one of scores) await fresh.run('record-feedback', { client: 'acme', ...one })
  const { facts } = await fresh.run<Timeline>('see-timeline', { client: 'acme' })
  const { day } = await fresh.run<{ day: string }>('see-today')
  assert.deepEqual(
    facts.map((fact) => fact.line).toSorted(),
    scores.map(({ measure, score }) => `${day} feedback acme ${measure} ${score} by mira`).toSorted(),
  )
})
