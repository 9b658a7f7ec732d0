import { foldCases } from '../../cases/fold-cases.ts'
import { addDays } from '../../day.ts'
import type { Day } from '../../day.ts'
import { wholeYears } from '../../decide/loyalty.ts'
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

/** All that can be counted of a client; what comes to less than two (a year: less than one) is left out. */
export function countedFacts(client: string, facts: readonly Fact[], today: Day): Counted[] {
  return [deliveries(client, facts, today), matters(client, facts, today), years(client, facts, today)].filter(
    (one) => one !== null,
  )
}

/**
 * A delivery of ours, and what the client came back with: a case, a complaint, or the wish for a change. A case that names
 * the delivery it is about is of that one; where it names none of ours, nobody knows of which, and it is counted for none.
 */
type Delivery = { on: Day; id: string; texts: string[]; came: string[] }

/** In the order of days, and of one day as it was recorded: what came before a delivery is no answer to it. */
function deliveriesOf(client: string, facts: readonly Fact[], today: Day): Delivery[] {
  const ours = new Set(
    inOrder(client, facts, ['promise'], today).flatMap(({ body }) => (body.way === 'to' ? [body.text] : [])),
  )
  const found: Delivery[] = []
  for (const { id, on, kind, body } of inOrder(client, facts, ['kept', 'case', 'complaint', 'change'], today)) {
    const last = found.at(-1)
    if (kind !== 'kept') {
      const named = kind === 'case' ? body.delivery : undefined
      const meant = named === undefined ? last : found.findLast(({ texts }) => texts.some((text) => names(named, text)))
      if (meant && on <= addDays(meant.on, ANSWER_DAYS)) meant.came.push(id)
      // What came on one day is one delivery: one answer to it is one answer.
    } else if (ours.has(body.text) && last?.on === on) last.texts.push(body.text)
    else if (ours.has(body.text)) found.push({ on, id, texts: [body.text], came: [] })
  }
  return found
}

/** Whether the name of a delivery in a case is that of a promise: the same, or the words of it in their order. */
function names(delivery: string, promise: string): boolean {
  const [name, whole] = [delivery, promise].map((text) => ` ${(text.toLowerCase().match(WORDS) ?? []).join(' ')} `)
  return name!.trim() !== '' && (whole!.includes(name!) || name!.includes(whole!))
}

const WORDS = /[\p{L}\p{M}\p{N}]+/gu

function deliveries(client: string, facts: readonly Fact[], today: Day): Counted | null {
  const all = deliveriesOf(client, facts, today)
  const run = all.slice(all.findLastIndex(({ came }) => came.length === 0) + 1)
  if (run.length < LEAST) return null
  const because = run.flatMap(({ id, came }) => [id, ...came])
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
  if (since === null || since > today) return null
  const n = wholeYears(since, today)
  return n < 1 ? null : { count: 'years', n, since, last: today, because }
}
