import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { sampleBook } from '../scripts/sample/book.ts'
import { LAST_DAY } from '../scripts/sample/days.ts'
import { gatherBuying } from '../src/core/advice/buying.ts'
import { atEnd } from '../src/core/models/steps.ts'
import { readClient } from '../src/core/advice/reading.ts'
import type { Reading } from '../src/core/advice/reading.ts'
import { readStory } from '../src/core/ledger/story.ts'
import { withoutVoided } from '../src/core/ledger/voided.ts'
import { dayNumber } from '../src/core/day.ts'
import { signals } from '../src/core/signals/all.ts'
import { answerSummary } from '../src/core/signals/answer-summary.ts'
import { raisedOf } from '../src/core/signals/assess.ts'
import { gatherBackdrops } from '../src/core/signals/backdrops.ts'
import { bookDay } from '../src/core/signals/book-day.ts'
import { foldHistory } from '../src/core/signals/fold.ts'
import { questionsOf } from '../src/core/signals/threads.ts'

const text = readFileSync(new URL('../sample/studio.story', import.meta.url), 'utf8')
const story = readStory(text)
const facts = withoutVoided(story.facts)
const keys = [...new Set(facts.flatMap((fact) => (fact.kind === 'client' ? [fact.body.key] : [])))]
const histories = new Map(keys.map((key) => [key, foldHistory(key, facts)]))
const readings = readingsOn(LAST_DAY)

/** Every client against the whole book as it was at the end of the month before, as the program reads them. */
function readingsOn(day: string): Map<string, Reading> {
  const on = bookDay(day)
  const [backdrops, buyers] = [gatherBackdrops([on]), gatherBuying(on)]
  for (const history of histories.values()) {
    backdrops.add(history)
    buyers.add(history)
  }
  const [backdrop, buying] = [backdrops.done().get(on), atEnd(buyers.done())]
  return new Map([...histories].map(([key, history]) => [key, readClient(history, day, backdrop, buying)]))
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
  assert.ok(story.facts.length >= 4000 && story.facts.length <= 8000, `${story.facts.length} facts`)
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
  ['mossgate', 'fading'],
  ['nran-aygi', 'feast-or-famine'],
  ['wendel', 'forgotten'],
  ['seeblick', 'unhappy-with-answer'],
] as const

for (const [key, signal] of stories) {
  test(`${key} asks for a move because of ${signal}`, () => {
    assert.equal(readingOf(key).move?.signal, signal)
  })
}

const also = [
  ['arpa-gini', ['asks-less', 'just-good-enough']],
  ['albrecht', ['replies-slower', 'just-good-enough']],
  ['kraeuterhof', ['silence', 'just-good-enough']],
] as const

for (const [key, names] of also) {
  test(`${key} shows ${names.join(' and ')} as well`, () => {
    const shown: readonly string[] = readingOf(key).move?.also ?? []
    assert.deepEqual(
      names.filter((name) => !shown.includes(name)),
      [],
    )
  })
}

test('nran-aygi is too new for fading, which feast-or-famine does not wait for', () => {
  assert.deepEqual(raisedNames(readingOf('nran-aygi')), ['feast-or-famine'])
  const fading = readingOf('nran-aygi').assessed.find((one) => one.signal === 'fading')
  assert.equal(fading?.assessment.state, 'unknown')
})

test('wendel is forgotten and steady: what we owe does not make a client slip', () => {
  assert.equal(readingOf('wendel').stand.standing, 'steady')
})

test('rheinkiesel is merely satisfied without a move: what more would be was asked', () => {
  assert.deepEqual(raisedNames(readingOf('rheinkiesel')), ['just-good-enough'])
  assert.equal(readingOf('rheinkiesel').move, null)
})

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

test('most clients have an outlook with a worth', () => {
  const worth = [...readings.values()].filter(({ outlook }) => 'worth' in outlook && outlook.worth !== null)
  assert.ok(worth.length * 4 >= 3 * keys.length, `${worth.length} of ${keys.length}`)
})

test('most clients asked in the last year, were answered to the minute, and some asked again', () => {
  const today = dayNumber(LAST_DAY)
  const years = [...histories.values()].map(({ contacts }) => answerSummary(questionsOf(contacts), today, 365))
  const timed = years.filter(({ asked, reply }) => asked >= 3 && reply !== null && reply.exact > 0)
  assert.ok(timed.length * 4 >= 3 * keys.length, `${timed.length} of ${keys.length} timed`)
  assert.ok(years.some(({ again }) => again > 0))
  const waits = timed.map(({ reply }) => reply!.median)
  assert.ok(Math.max(...waits) <= 3 * 1440, `${Math.max(...waits)} minutes`)
})

test('questions come in all five languages', () => {
  const spoken = new Map(facts.flatMap((fact) => (fact.kind === 'client' ? [[fact.body.key, fact.body.language]] : [])))
  const asking = [...histories].filter(([, { contacts }]) => contacts.some((contact) => contact.asks))
  assert.equal(new Set(asking.map(([key]) => spoken.get(key))).size, 5)
})

test('clients were asked what they think of us: on every scale, some stand up for us and one does not at all', () => {
  const said = facts.flatMap((fact) => (fact.kind === 'feedback' ? [fact.body] : []))
  assert.deepEqual([...new Set(said.map(({ measure }) => measure))].toSorted(), ['ces', 'csat', 'helped', 'nps'])
  const scores = said.flatMap(({ measure, score }) => (measure === 'nps' ? [score] : []))
  assert.ok(scores.filter((score) => score >= 9).length > scores.length / 2)
  assert.equal(scores.filter((score) => score <= 6).length, 1)
  assert.ok(said.some(({ more }) => more !== undefined))
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
