import assert from 'node:assert/strict'
import { addDays } from '../../../src/core/day.ts'
import type { Fact } from '../../../src/core/ledger/fact.ts'
import { readStory } from '../../../src/core/ledger/story.ts'
import { withoutVoided } from '../../../src/core/ledger/voided.ts'
import { axesOf } from '../../../src/core/review/axes.ts'
import type { Ground } from '../../../src/core/ledger/kinds/reviews.ts'
import { profitRates } from '../../../src/core/profit/rates.ts'
import { evidenceOf } from '../../../src/core/review/evidence.ts'
import type { HouseGround } from '../../../src/core/review/evidence.ts'
import { foldBook } from '../../../src/core/review/fold-book.ts'
import { groundsOf } from '../../../src/core/review/grounds.ts'
import { patternOf } from '../../../src/core/review/pattern.ts'
import { foldPrinciples } from '../../../src/core/review/principles.ts'

export const TODAY = '2026-11-20'

/** The facts of a story that count; a story with a line that cannot be read is a mistake of the test. */
export function factsOf(story: string): Fact[] {
  const { facts, problems } = readStory(story)
  assert.deepEqual(problems, [])
  return withoutVoided(facts)
}

function house(facts: readonly Fact[], members: number, today: string): HouseGround {
  const cost = profitRates(null, [{ key: 'mira', cost: { minor: 5000, currency: 'EUR' } }])
  return { principles: foldPrinciples(facts, today), members, owner: 'mira', rates: cost }
}

function finished<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

export type Asked = { today?: string; members?: number; client?: string }

/** A whole book read on a day, and one client of it against the others. */
export function readBook(story: string, { today = TODAY, members = 3, client = 'acme' }: Asked = {}) {
  const facts = factsOf(story)
  const ground = house(facts, members, today)
  const byClient = Map.groupBy(facts, (fact) => fact.client ?? '')
  byClient.delete('')
  const book = foldBook(ground, today)
  for (const [key, own] of byClient) book.add(key, own)
  const fit = finished(book.done())
  const evidence = evidenceOf(client, byClient.get(client) ?? [], ground, today)
  const grounds = groundsOf(evidence, fit.rates)
  return { fit, evidence, grounds, axes: axesOf(evidence, fit.rates), pattern: patternOf(evidence, grounds) }
}

/** One ground of a client: how strong, by which code, and what it needs. */
export function groundIn(story: string, name: Ground, asked: Asked = {}) {
  const found = readBook(story, asked).grounds.find(({ ground }) => ground === name)
  assert.ok(found)
  return found
}

/** So many invoices of a client, a fortnight apart, the last on a day. */
export function deliveries(client: string, n: number, last = '2026-11-10'): string {
  const lines = Array.from({ length: n }, (_, i) => {
    return `${addDays(last, -14 * i)} invoice ${client} 100 EUR ref ${client}-${i}\n`
  })
  return lines.toReversed().join('')
}

export type Complained = {
  valid?: string
  severity?: number
  every?: number
  last?: string
  by?: string
  more?: string
}

/** So many complaints of a client, each decided a day later by somebody else. */
export function complaints(client: string, n: number, how: Complained = {}): string {
  const { valid = 'not-valid', severity = 1, every = 14, last = '2026-11-12', by = 'armen', more = '' } = how
  const lines = Array.from({ length: n }, (_, i) => {
    const on = addDays(last, -every * i)
    const found = valid === '' ? '' : `${addDays(on, 1)} finding ${client} k${i} unknown ${valid} by mira\n`
    const weighed = severity === 0 ? '' : ` severity ${severity}`
    return `${on} case ${client} k${i} complaint "It was not how I wanted it"${weighed}${more} by ${by}\n${found}`
  })
  return lines.toReversed().join('')
}

/** Eight other clients with twenty deliveries each, who complain now and then, mostly with reason. */
export const OTHERS = Array.from({ length: 8 }, (_, i) => {
  const client = `other${i}`
  const some = complaints(client, (i % 3) + 1, { valid: i % 2 === 0 ? 'valid' : 'not-valid', severity: 3 })
  return `client ${client} "Other ${i}"\n${deliveries(client, 20)}${some}`
}).join('')
