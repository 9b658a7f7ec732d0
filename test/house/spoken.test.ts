import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FAMILIES, PRESENCE_CHECKS } from '../../src/core/letters/tone/families.ts'
import { VERBS } from '../../src/core/advice/moves.ts'
import type { NoOutlook } from '../../src/core/advice/outlook.ts'
import { STANDINGS } from '../../src/core/advice/standing.ts'
import type { BacktestReport } from '../../src/core/backtest/report.ts'
import { kinds } from '../../src/core/ledger/kinds/all.ts'
import type { NoFit } from '../../src/core/models/purchase-model.ts'
import { ANSWER_SIGNS } from '../../src/core/signals/answer-signs.ts'
import { signals } from '../../src/core/signals/all.ts'
import { actions } from '../../src/app/actions.ts'
import { REFUSALS } from '../../src/app/refusals.ts'
import { FILE_CODES, ROW_CODES } from '../../src/sources/table/codes.ts'
import { ROLES } from '../../src/sources/table/table.ts'
import { loadWords } from '../../src/words/load.ts'
import { readSources } from './sources.ts'

/** Signals whose raised sentence comes with a code. */
const CODED = new Set(['pays-late raised', 'unhappy-with-answer raised', 'case-open raised'])

/** Keys that code makes at run time; `words.test.ts` sees to the other languages. */
const words = loadWords('en')

function unspoken(keys: Iterable<string>): string[] {
  return [...keys].filter((key) => !words.has(key))
}

function withMend(family: string, codes: Iterable<string>): string[] {
  return [...codes].flatMap((code) => [`${family}.${code}`, `${family}.${code}.mend`])
}

test('every refusal has a sentence and says what to do', () => {
  assert.deepEqual(unspoken(withMend('refusal', Object.keys(REFUSALS))), [])
})

test('every problem of a table has a sentence and says what to do', () => {
  assert.deepEqual(unspoken(withMend('problem', [...ROW_CODES, ...FILE_CODES])), [])
})

test('a file that is refused when it is read says so as well as in its preview', () => {
  assert.deepEqual(unspoken(withMend('refusal', FILE_CODES)), [])
})

test('every deed says what it is for, and every input what it means', () => {
  assert.deepEqual(unspoken(actions.map(({ name }) => `action.${name}.about`)), [])
  assert.deepEqual(
    unspoken(new Set(actions.flatMap(({ input }) => Object.keys(input.shape).map((field) => `input.${field}`)))),
    [],
  )
})

test('every signal has a name, says raised, clear and unknown, and what would clear it', () => {
  const says = (name: string, state: string) => words.has(`signal.${name}.${state}`) || CODED.has(`${name} ${state}`)
  const silent = signals.flatMap(({ name }) =>
    ['name', 'raised', 'clear', 'unknown', 'clears']
      .filter((state) => !says(name, state))
      .map((state) => `${name} ${state}`),
  )
  assert.deepEqual(silent, [])
})

test('every mark of the tone check says why and what is better, every part that lacks says so', () => {
  const codes = Object.entries(FAMILIES).flatMap(([family, names]) => names.map((name) => `${family}.${name}`))
  const keys = [
    ...Object.keys(FAMILIES).map((family) => `tone.family.${family}`),
    ...codes.flatMap((code) => [`tone.reason.${code}`, `tone.better.${code}`]),
    ...PRESENCE_CHECKS.flatMap((check) => [`tone.presence.${check}.missing`, `tone.presence.${check}.vague`]),
  ]
  assert.deepEqual(unspoken(keys), [])
})

test('every sign of an unhappy answer has its sentence', () => {
  assert.deepEqual(unspoken(ANSWER_SIGNS.map((code) => `signal.unhappy-with-answer.raised.${code}`)), [])
})

test('every state of an open complaint has its sentence', () => {
  const codes = ['open', 'unacknowledged', 'unanswered']
  assert.deepEqual(unspoken(codes.map((code) => `signal.case-open.raised.${code}`)), [])
})

test('every kind of fact, standing, verb and column has its word', () => {
  const keys = [
    ...[...kinds.keys()].map((kind) => `kind.${kind}`),
    ...STANDINGS.map((standing) => `standing.${standing}`),
    ...VERBS.map((verb) => `move.verb.${verb}`),
    ...ROLES.map((role) => `column.${role}`),
  ]
  assert.deepEqual(unspoken(keys), [])
})

test('every reason a deed or a surface gives has its sentence', () => {
  const given = readSources('src/app/*.ts', 'src/surfaces/*.ts').flatMap(({ text }) =>
    [...text.matchAll(/reason: (?:[^'\n]*\? )?'([a-z-]+)'(?: : '([a-z-]+)')?/g)].flatMap(([, one, other]) => [
      one,
      other,
    ]),
  )
  const reasons = new Set(given.filter((reason) => reason !== undefined))
  assert.ok(reasons.size > 5)
  assert.deepEqual(unspoken([...reasons].map((reason) => `reason.${reason}`)), [])
})

test('every reason for no outlook and for no fit, and every verdict, has its sentence', () => {
  const none = [
    'no-book',
    'no-purchase',
    'ended',
    'too-few',
    'no-spread',
    'no-convergence',
  ] satisfies NoOutlook['none'][]
  const failed = ['too-few', 'no-spread', 'no-convergence'] satisfies NoFit['failed'][]
  const verdicts = [
    'enough',
    'no-cases',
    'too-short',
    'too-few-losses',
    'only-losses',
  ] satisfies BacktestReport['verdict'][]
  assert.deepEqual(unspoken(none.map((code) => `outlook.none.${code}`)), [])
  assert.deepEqual(unspoken(failed.map((code) => `models.no-fit.${code}`)), [])
  assert.deepEqual(unspoken(verdicts.filter((code) => code !== 'enough').map((code) => `backtest.verdict.${code}`)), [])
})
