import type { Fact, FactOf } from '../core/ledger/fact.ts'
import type { KindName } from '../core/ledger/kinds/all.ts'
import { fingerprint } from '../core/parting/obligations/fingerprint.ts'
import { Refusal } from '../core/refusal.ts'
import { REVIEW_SIGHT } from './evidence.ts'
import { isTrusted } from './world.ts'
import type { World } from './world.ts'

/** Kinds of which one deed writes several at once that mean nothing one without the other. */
const PAIRED: readonly KindName[] = [
  'goodwill',
  'hold',
  'credit',
  'refund',
  'parting',
  'end',
  'review',
  'leaving',
  'lastday',
  'obligation',
  'kept',
]

/**
 * What has to go with facts that are taken back, so that nothing is left half: an invoice that nobody asks for any more
 * with the goodwill that stood behind it, a credit note with what it settled, the end of the work with the parting that
 * was closed. A member takes back what they can see and nothing that is for trusted people to decide; refuses there.
 */
export async function writtenTogether(world: World, taking: readonly Fact[]): Promise<Fact[]> {
  const found = new Map<string, Fact>()
  for (const [client, own] of Map.groupBy(taking, (fact) => fact.client)) {
    if (client === null || !own.some(({ kind }) => PAIRED.includes(kind))) continue
    const known = (await world.stores.facts.seenOf([client], REVIEW_SIGHT, [...PAIRED, 'suppress'])).get(client)!
    for (const fact of closed(own, known)) found.set(fact.id, fact)
  }
  for (const { id } of taking) found.delete(id)
  const others = [...found.values()]
  // That a promise was kept settles what was owed, and takes nobody's decision back.
  if (!isTrusted(world.person) && others.some(({ kind }) => kind !== 'obligation' && kind !== 'kept'))
    throw new Refusal('trusted-only', { action: 'take-back' })
  return others
}

/** All that belongs together with some facts, and with what belongs to them. */
function closed(some: readonly Fact[], known: readonly Fact[]): Fact[] {
  const whole = new Set(some)
  for (const fact of whole) for (const other of known) if (other.id !== fact.id && takes(fact, other)) whole.add(other)
  return [...new Map([...whole].map((fact) => [fact.id, fact])).values()]
}

/** True where a fact cannot go without the other. */
function takes(fact: Fact, other: Fact): boolean {
  if (other.kind === 'goodwill' && (fact.kind === 'goodwill' || fact.kind === 'parting') && isOf(other, fact))
    return true
  if (fact.origin.source !== other.origin.source || fact.client !== other.client) return false
  return goes(fact, other) || (goes(other, fact) && fact.kind !== 'suppress')
}

/** What one deed writes beside its own fact. */
function goes(deed: Fact, beside: Fact): boolean {
  if (deed.kind === 'goodwill') return isGoodwillsOwn(deed, beside)
  if (deed.kind === 'parting') return isPartingsOwn(deed, beside)
  if (deed.kind === 'lastday') return beside.kind === 'leaving'
  if (deed.kind !== 'obligation' || beside.kind !== 'kept') return false
  return deed.body.step === 'done' && deed.body.obligation.includes(fingerprint(beside.body.text))
}

function isGoodwillsOwn({ body }: FactOf<'goodwill'>, beside: Fact): boolean {
  if (beside.kind === 'hold') return true
  if (body.step !== 'done' || (beside.kind !== 'credit' && beside.kind !== 'refund')) return false
  return beside.body.ref === body.ref
}

function isPartingsOwn({ body }: FactOf<'parting'>, beside: Fact): boolean {
  const { kind } = beside
  if (body.step === 'done') return kind === 'end' || kind === 'suppress' || kind === 'review'
  return body.step === 'dropped' && (kind === 'goodwill' || kind === 'hold' || kind === 'leaving')
}

/** What was decided brings all that was said of it; a parting that was never begun gives nothing. */
function isOf({ body }: FactOf<'goodwill'>, { kind, body: first }: FactOf<'goodwill'> | FactOf<'parting'>): boolean {
  if (first.parting !== body.parting) return false
  return kind === 'parting' ? first.step === 'begun' : first.step === 'decided' && first.goodwill === body.goodwill
}
