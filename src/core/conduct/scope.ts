import type { Day } from '../day.ts'
import type { Fact, FactOf } from '../ledger/fact.ts'
import type { Change } from '../ledger/kinds/scope.ts'
import { inOrder, newestFirst } from '../ledger/in-order.ts'

/** What the client said they need, in their own words (M11). */
export type NeedSaid = { text: string; on: Day; engagement: string | null; by: string | null; ref: string }

/** A request for a change as it stands; `minutes` is what it took in all, null where nobody wrote it down. */
export type ChangeState = {
  change: string
  within: Change['within']
  text: string
  delivery: string | null
  engagement: string | null
  minutes: number | null
  order: NonNullable<Change['order']> | null
  on: Day
  by: string | null
  ref: string
  because: string[]
}

/** Changes of one delivery, in and out of what was agreed; `minutes` of those whose time is written down. */
export type DeliveryChanges = { delivery: string; n: number; minutes: number; timed: number; because: string[] }

/**
 * The scope ledger (M11): what was said to be needed beside what is asked for. `out` are requests out of scope; the
 * `unordered` have no change order yet, not even a decision to do without, and ask for one from the first on. All
 * newest first.
 */
export type Scope = {
  needs: NeedSaid[]
  changes: ChangeState[]
  out: { n: number; minutes: number; timed: number; unordered: number }
  deliveries: DeliveryChanges[]
  because: string[]
}

export function scopeOf(client: string, facts: readonly Fact[], today: Day): Scope {
  const needs = inOrder(client, facts, ['need'], today).map(needSaid)
  const changes = newestFirst(foldChanges(inOrder(client, facts, ['change'], today)))
  const out = changes.filter(({ within }) => within === 'out')
  return {
    needs: newestFirst(needs),
    changes,
    out: { n: out.length, ...timeOf(out), unordered: out.filter(({ order }) => order === null).length },
    deliveries: byDelivery(changes),
    because: [...needs.map(({ ref }) => ref), ...changes.flatMap(({ because }) => because)],
  }
}

function needSaid({ id, on, by, body }: FactOf<'need'>): NeedSaid {
  return { text: body.text, on, engagement: body.engagement ?? null, by: by ?? null, ref: id }
}

function foldChanges(facts: readonly FactOf<'change'>[]): ChangeState[] {
  const changes = new Map<string, ChangeState>()
  for (const { id, on, by, body } of facts) {
    const { client: _client, ...said } = body
    const known = changes.get(body.change)
    if (known) Object.assign(known, said).because.push(id)
    else {
      const unsaid = { delivery: null, engagement: null, minutes: null, order: null }
      changes.set(body.change, { ...unsaid, ...said, on, by: by ?? null, ref: id, because: [id] })
    }
  }
  return [...changes.values()]
}

function timeOf(changes: readonly ChangeState[]): { minutes: number; timed: number } {
  const timed = changes.flatMap(({ minutes }) => (minutes === null ? [] : [minutes]))
  return { minutes: timed.reduce((sum, minutes) => sum + minutes, 0), timed: timed.length }
}

/** Those with most changes first; what names no delivery is in none. */
function byDelivery(changes: readonly ChangeState[]): DeliveryChanges[] {
  const names = new Set(changes.flatMap(({ delivery }) => delivery ?? []))
  const found = [...names].map((delivery) => {
    const own = changes.filter((one) => one.delivery === delivery)
    return { delivery, n: own.length, ...timeOf(own), because: own.flatMap(({ because }) => because) }
  })
  return found.toSorted((a, b) => b.n - a.n || (a.delivery < b.delivery ? -1 : 1))
}
