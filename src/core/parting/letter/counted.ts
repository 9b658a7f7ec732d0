import { foldCases } from '../../cases/fold-cases.ts'
import { addDays, dayNumber } from '../../day.ts'
import type { Day } from '../../day.ts'
import { clientSince } from '../../ledger/client-since.ts'
import type { Fact } from '../../ledger/fact.ts'
import { inOrder } from '../../ledger/in-order.ts'

export const COUNTS = ['deliveries', 'matters', 'years'] as const

/**
 * Something the program counted in the book (I27): after how many of our last deliveries in a row the client had to come
 * back to us, in how many matters of the last two years, or how many full years we have worked together. `because` are
 * all facts that were counted.
 */
export type Counted = { count: (typeof COUNTS)[number]; n: number; since: Day; last: Day; because: string[] }

/** Fewer than two are no count but a case. */
const LEAST = 2
const WINDOW_DAYS = 730
/** What comes later is hardly about that delivery any more (D). */
const ANSWER_DAYS = 60
const YEAR_DAYS = 365.25

/** All that can be counted of a client; what comes to less than two (a year: less than one) is left out. */
export function countedFacts(client: string, facts: readonly Fact[], today: Day): Counted[] {
  return [deliveries(client, facts, today), matters(client, facts, today), years(client, facts, today)].filter(
    (one) => one !== null,
  )
}

type Came = { on: Day; id: string }

/** What the client came back with: a case, a complaint, or the wish for a change. A friendly letter is none of it. */
function cameBack(client: string, facts: readonly Fact[], today: Day): Came[] {
  return inOrder(client, facts, ['case', 'complaint', 'change'], today).map(({ id, on }) => ({ id, on: on }))
}

function deliveries(client: string, facts: readonly Fact[], today: Day): Counted | null {
  const ours = new Set(
    inOrder(client, facts, ['promise'], today).flatMap(({ body }) => (body.way === 'to' ? [body.text] : [])),
  )
  const kept = inOrder(client, facts, ['kept'], today).filter(({ body }) => ours.has(body.text))
  const came = cameBack(client, facts, today)
  const run: { on: Day; ids: string[] }[] = []
  let before: Day = addDays(today, 1)
  for (const { id, on } of kept.toReversed()) {
    // What came on one day is one delivery: one answer to it is one answer.
    if (on === before) continue
    const until = addDays(on, ANSWER_DAYS)
    const answers = came.filter((one) => one.on >= on && one.on < before && one.on <= until)
    if (answers.length === 0) break
    run.unshift({ on: on, ids: [id, ...answers.map((one) => one.id)] })
    before = on
  }
  if (run.length < LEAST) return null
  const because = [...new Set(run.flatMap(({ ids }) => ids))]
  return { count: 'deliveries', n: run.length, since: run[0]!.on, last: run.at(-1)!.on, because }
}

function matters(client: string, facts: readonly Fact[], today: Day): Counted | null {
  const from = addDays(today, -WINDOW_DAYS)
  const cases = foldCases(client, facts, today).filter(({ as, opened }) => as === 'complaint' && opened >= from)
  const first = new Map<string, Day>()
  for (const { matter, opened } of cases) {
    const known = first.get(matter)
    if (known === undefined || opened < known) first.set(matter, opened)
  }
  if (first.size < LEAST) return null
  const days = [...first.values()].toSorted()
  const keys = new Set(cases.map((one) => one.case))
  const because = facts.flatMap((fact) => (fact.kind === 'case' && keys.has(fact.body.case) ? [fact.id] : []))
  return { count: 'matters', n: first.size, since: days[0]!, last: days.at(-1)!, because }
}

function years(client: string, facts: readonly Fact[], today: Day): Counted | null {
  const { since, because } = clientSince(client, facts, today)
  if (since === null) return null
  const n = Math.floor((dayNumber(today) - dayNumber(since)) / YEAR_DAYS)
  return n < 1 ? null : { count: 'years', n, since, last: today, because }
}
