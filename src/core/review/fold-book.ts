import type { Day } from '../day.ts'
import { BASE_RATES } from './book-rates.ts'
import type { BaseName, BookRates } from './book-rates.ts'
import { evidenceOf } from './evidence.ts'
import type { Evidence, HouseGround } from './evidence.ts'
import type { Fact } from '../ledger/fact.ts'
import { counts } from './ground-reading.ts'
import type { GroundReading } from './ground-reading.ts'
import { groundsOf } from './grounds.ts'
import { rankOf } from './order.ts'
import type { Ranked } from './order.ts'
import { isNeverSatisfied, patternOf } from './pattern.ts'
import type { PatternAnswer } from './pattern.ts'
import { NO_BOOK_SUMS, talliesOf, withClient } from './tally.ts'
import { againDue } from './yearly.ts'
import type { AgainDue } from './yearly.ts'

/** A client as the portfolio shows it: its grounds, how it is spoken of, and when it is looked at again. */
export type Standing = Ranked & { readings: GroundReading[]; answer: PatternAnswer; review: string | null }

/** The whole book: what one client is held against, who has any ground at some or above, and whom to look at this year. */
export type BookFit = { rates: BookRates; standing: Standing[]; again: (AgainDue & { client: string })[] }

/** Clients that are held against the others at a time. */
const STEP = 50

/**
 * Reads the whole book client by client. Of clients without anything that could be a ground nothing is kept but what they
 * add to the figures, so that a book may be of any size. `done` goes in steps, between which others have their turn.
 */
export function foldBook(house: HouseGround, today: Day) {
  let sums = NO_BOOK_SUMS
  let clients = 0
  const troubled: Evidence[] = []
  const again: BookFit['again'] = []
  function add(client: string, facts: readonly Fact[]): void {
    const evidence = evidenceOf(client, facts, house, today)
    clients += 1
    sums = withClient(sums, talliesOf(evidence))
    again.push({ client, ...againDue(evidence) })
    if (mayHaveGround(evidence)) troubled.push({ ...evidence, facts: [] })
  }
  function* done(): Generator<void, BookFit> {
    const rates = { ...sums, asOf: today, clients, base: noBase(clients) }
    const standing: Standing[] = []
    for (const [i, evidence] of troubled.entries()) {
      const { one, met } = standingOf(evidence, rates)
      for (const name of met) rates.base[name].hits += 1
      if (one.distinct > 0) standing.push(one)
      if (i % STEP === STEP - 1) yield
    }
    return { rates, standing, again }
  }
  return { add, done }
}

function mayHaveGround({ complaints, incidents, profit, reviews }: Evidence): boolean {
  if (complaints.length > 0 || incidents.length > 0 || reviews.length > 0) return true
  return profit.some(({ sign }) => sign === 'loss')
}

function noBase(clients: number): Record<BaseName, { hits: number; clients: number }> {
  return Object.fromEntries(BASE_RATES.map((name) => [name, { hits: 0, clients }])) as BookRates['base']
}

function standingOf(evidence: Evidence, rates: BookRates): { one: Standing; met: BaseName[] } {
  const readings = groundsOf(evidence, rates)
  const { answer } = patternOf(evidence, readings)
  const open = evidence.reviews.find(({ state }) => state !== 'closed')
  const one = { ...rankOf(evidence.client, evidence.name, readings), readings, answer, review: open?.review ?? null }
  const holds: Record<BaseName, boolean> = {
    complaints: readings.some((ground) => ground.ground === 'complaints' && counts(ground)),
    conduct: readings.some((ground) => ground.ground === 'conduct' && counts(ground)),
    cycles: isNeverSatisfied(evidence),
    pattern: answer === 'pattern',
  }
  return { one, met: BASE_RATES.filter((name) => holds[name]) }
}
