import assert from 'node:assert/strict'
import type { z } from 'zod'
import { seeFeedback } from '../../src/app/see-feedback.ts'
import { sayFeedback } from '../../src/surfaces/sentences-feedback.ts'
import { plainPage } from '../../src/surfaces/page.ts'
import { loadWords } from '../../src/words/load.ts'
import { armen, onBoth, refused } from '../fresh-house.ts'

type Seen = z.output<(typeof seeFeedback)['output']>

function said(seen: Seen): string {
  return sayFeedback(seen, plainPage(loadWords('en'))).join('\n')
}

function bookOf(scores: readonly number[], silent: number): string {
  const names = Array.from({ length: scores.length + silent }, (_, i) => `c${i}`)
  const cards = names.map((name) => `client ${name} "Client ${name}"`)
  const answers = scores.map((score, i) => `2026-02-01 feedback c${i} nps ${score}`)
  return [...cards, ...names.map((name) => `2026-01-05 call with ${name}`), ...answers, ''].join('\n')
}

onBoth('few answers are shown by name with their words, and who said nothing is unknown', async (fresh) => {
  const lines = [
    'client acme "Acme"',
    'client berg "Berg"',
    'client cora "Cora"',
    '2024-05-02 feedback acme nps 9 "Glad"',
    '2026-01-05 call with cora',
    '2026-02-01 feedback acme nps 7 "All fine" more "a call before the season"',
    '2026-02-10 feedback berg csat 2 "Late again"',
  ]
  await fresh.bring('book.story', `${lines.join('\n')}\n`)
  const seen = await fresh.run<Seen>('see-feedback')
  seeFeedback.output.parse(seen)
  assert.deepEqual([seen.asOf, seen.population, seen.heard, seen.silent], ['2026-03-02', 3, 2, 1])
  assert.deepEqual([seen.nps.display, seen.nps.within, seen.csat.within], ['names', null, null])
  const [acme, berg] = seen.voices
  assert.deepEqual([acme!.name, acme!.class, acme!.lastGood], ['Acme', 'passive', '2024-05-02'])
  assert.deepEqual(acme!.answers, [{ measure: 'nps', score: 7, on: '2026-02-01', quote: 'All fine' }])
  assert.deepEqual(acme!.more, { on: '2026-02-01', quote: 'a call before the season' })
  assert.deepEqual([berg!.class, berg!.answers[0]!.quote, berg!.more], ['unhappy', 'Late again', null])
  const text = said(seen)
  assert.match(text, /heard from 2 of 3 clients/)
  assert.match(text, /too few for a score/)
  assert.match(text, /“Late again”/)
  assert.ok(!/web\.|score [+−]/.test(text), text)
  const then = await fresh.run<Seen>('see-feedback', { asOf: '2026-02-05' })
  assert.deepEqual([then.heard, then.population], [1, 2])
  await refused(fresh.run('see-feedback', { asOf: '2026-03-03' }), 'day-in-future')
})

onBoth('what only owners may see, or nobody else, speaks for nobody', async (fresh) => {
  await fresh.bring(
    'book.story',
    'client acme "Acme"\nclient berg "Berg"\n2026-01-05 call with acme\n2026-01-05 call with berg\n',
  )
  await fresh.run('add-fact', { line: '2026-02-01 feedback acme nps 3 "Between us" visible owner' })
  await fresh.run('add-fact', { line: '2026-02-01 feedback berg nps 3 "For me alone" visible private' })
  for (const person of [undefined, armen]) {
    const seen = await fresh.run<Seen>('see-feedback', {}, person)
    assert.deepEqual([seen.population, seen.heard, seen.voices], [2, 0, []])
  }
})

onBoth('a score comes with its interval, faint under thirty answers, and an empty book says so', async (fresh) => {
  const empty = await fresh.run<Seen>('see-feedback')
  assert.deepEqual([empty.population, empty.rate.share, empty.nps.n], [0, null, 0])
  assert.match(said(empty), /Nobody has said anything/)
  const scores = [...Array<number>(12).fill(9), ...Array<number>(4).fill(8), ...Array<number>(4).fill(5)]
  await fresh.bring('few.story', bookOf(scores, 20))
  const faint = await fresh.run<Seen>('see-feedback')
  assert.deepEqual([faint.nps.display, faint.nps.within!.score, faint.population], ['faint', 40, 40])
  assert.match(said(faint), /score \+40, between .* from only 20 answers/)
  assert.match(said(faint), /20 of your 40 clients answered/)
  assert.deepEqual([faint.voices.length, faint.classes.passive], [4, 4])
  for (let i = 20; i < 30; i++) await fresh.run('record-feedback', { client: `c${i}`, measure: 'nps', score: 9 })
  const many = await fresh.run<Seen>('see-feedback')
  assert.deepEqual([many.nps.display, many.nps.n], ['score', 30])
  assert.match(said(many), /score \+60, between \+\d+ and \+\d+, from 30 answers\./)
})
