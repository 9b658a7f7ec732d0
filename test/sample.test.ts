import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { sampleBook } from '../scripts/sample/book.ts'
import { LAST_DAY } from '../scripts/sample/days.ts'
import { readClient } from '../src/core/advice/reading.ts'
import type { Reading } from '../src/core/advice/reading.ts'
import { readStory } from '../src/core/ledger/story.ts'
import { withoutVoided } from '../src/core/ledger/voided.ts'
import { signals } from '../src/core/signals/all.ts'
import { raisedOf } from '../src/core/signals/assess.ts'
import { foldHistory } from '../src/core/signals/fold.ts'

const text = readFileSync(new URL('../sample/studio.story', import.meta.url), 'utf8')
const story = readStory(text)
const facts = withoutVoided(story.facts)
const keys = [...new Set(facts.flatMap((fact) => (fact.kind === 'client' ? [fact.body.key] : [])))]
const histories = new Map(keys.map((key) => [key, foldHistory(key, facts)]))
const readings = readingsOn(LAST_DAY)

function readingsOn(day: string): Map<string, Reading> {
  return new Map([...histories].map(([key, history]) => [key, readClient(history, day)]))
}

function readingOf(key: string, on = readings): Reading {
  const reading = on.get(key)
  assert.ok(reading, `no client ${key}`)
  return reading
}

function raisedNames(reading: Reading): string[] {
  return raisedOf(reading.assessed).map((one) => one.signal)
}

test('the sample is what its generator writes', () => {
  assert.equal(text, sampleBook(), 'write it again: scripts/write-sample.ts')
})

test('the sample reads without problems', () => {
  assert.deepEqual(story.problems, [])
  assert.ok(story.facts.length >= 4000 && story.facts.length <= 7000, `${story.facts.length} facts`)
})

test('no fact of the sample lies after its last day, and somebody did something on it or the day before', () => {
  const last = facts.reduce((latest, fact) => (fact.on > latest ? fact.on : latest), '')
  assert.ok(last <= LAST_DAY && last >= '2026-11-19', last)
})

test('the sample has about forty clients who speak five languages', () => {
  assert.ok(keys.length >= 38 && keys.length <= 45, `${keys.length} clients`)
  const languages = facts.flatMap((fact) => (fact.kind === 'client' ? [fact.body.language] : []))
  assert.deepEqual(
    [...new Set(languages)].toSorted((a, b) => String(a).localeCompare(String(b))),
    ['en', 'hy', 'is', 'ms', 'ne'],
  )
})

test('every signal is raised for somebody who has not left', () => {
  const present = [...readings.values()].filter((reading) => reading.stand.standing !== 'left')
  const raised = new Set(present.flatMap(raisedNames))
  for (const { name } of signals) assert.ok(raised.has(name), name)
})

test('every standing that is computed occurs, and most clients are steady', () => {
  const standings = [...readings.values()].map((reading) => reading.stand.standing)
  for (const standing of ['thriving', 'steady', 'unknown', 'slipping', 'in trouble', 'left'] as const) {
    assert.ok(standings.includes(standing), standing)
  }
  const steady = standings.filter((standing) => standing === 'steady')
  assert.ok(steady.length * 2 >= standings.length, `${steady.length} of ${standings.length} steady`)
})

test('the last day has a handful of moves', () => {
  const moves = [...readings.values()].filter((reading) => reading.move)
  assert.ok(moves.length >= 5 && moves.length <= 12, `${moves.length} moves`)
})

const stories = [
  ['brim', 'silence'],
  ['arpa-gini', 'spend-down'],
  ['thornbury', 'pays-late'],
  ['himal-chiya', 'orders-overdue'],
  ['rempah', 'promise-late'],
  ['kraeuterhof', 'promise-late'],
  ['albrecht', 'promise-due'],
  ['հացատուն', 'promise-due'],
] as const

for (const [key, signal] of stories) {
  test(`${key} asks for a move because of ${signal}`, () => {
    assert.equal(readingOf(key).move?.signal, signal)
  })
}

for (const key of ['northmoor', 'skjalfandi', 'kinvara', 'calder']) {
  test(`${key}, who is always late, in a quiet season or just back, is steady`, () => {
    assert.deepEqual(raisedNames(readingOf(key)), [])
    assert.equal(readingOf(key).stand.standing, 'steady')
  })
}

test('kinvara, quiet every January, raises nothing in January', () => {
  assert.deepEqual(raisedNames(readingOf('kinvara', readingsOn('2026-01-30'))), [])
})

test('gorgatun with two invoices and morvan with one are unknown, not steady', () => {
  for (const key of ['gorgatun', 'morvan']) assert.equal(readingOf(key).stand.standing, 'unknown')
})

test('loureiro is slipping without a move: it was agreed and set aside', () => {
  const reading = readingOf('loureiro')
  assert.deepEqual(raisedNames(reading), ['orders-overdue', 'spend-down'])
  assert.equal(reading.move, null)
})

test('mustika left without a word, the others with an end', () => {
  assert.equal(readingOf('mustika').stand.why, 'faded')
  for (const key of ['little-harbour', 'sommer', 'lofoten']) assert.equal(readingOf(key).stand.why, 'ended')
})

test('no text names a year or a month, because the days are moved when the sample is loaded', () => {
  const months = /\b(20\d\d|January|February|April|June|July|August|September|October|November|December)\b/
  const texts = facts.flatMap((fact) => ('text' in fact.body && fact.body.text ? [fact.body.text] : []))
  assert.deepEqual(
    texts.filter((one) => months.test(one)),
    [],
  )
})
