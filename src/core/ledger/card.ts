import type { Fact, FactOf } from './fact.ts'
import type { Business, Client, Member, Person } from './kinds/cards.ts'

/** A client as all its cards together say; the name is the key where no card gives one. */
export type ClientCard = Client & { name: string; people: Person[] }

/** Cards in the order they count: the later day, then the later written, wins field by field. */
function inOrder<F extends Fact>(cards: readonly F[]): F[] {
  return cards.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** Folds a client's cards and the people at the client. Facts of other kinds are passed over. */
export function clientCard(key: string, facts: readonly Fact[]): ClientCard {
  const cards = inOrder(facts.filter((fact) => fact.kind === 'client'))
  const people = new Map<string, Person>()
  for (const { body } of inOrder(facts.filter((fact) => fact.kind === 'person'))) {
    people.set(body.key, { ...people.get(body.key), ...body })
  }
  const merged = Object.assign({}, ...cards.map((card) => card.body)) as Partial<Client>
  return { ...merged, key, name: merged.name ?? key, people: [...people.values()] }
}

/** The business as its cards together say; null before the first. */
export function businessCard(facts: readonly FactOf<'business'>[]): Business | null {
  if (facts.length === 0) return null
  return Object.assign({}, ...inOrder(facts).map((fact) => fact.body)) as Business
}

export function memberCards(facts: readonly FactOf<'member'>[]): Member[] {
  const members = new Map<string, Member>()
  for (const { body } of inOrder(facts)) members.set(body.key, { ...members.get(body.key), ...body })
  return [...members.values()]
}
