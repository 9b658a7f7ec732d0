import type { Fact } from '../ledger/fact.ts'
import type { KindName } from '../ledger/kinds/all.ts'
import type { Considering } from './considering.ts'
import { openInvoices } from './open-invoices.ts'
import { upTo } from '../ledger/in-order.ts'

/**
 * What one may be asked for after a parting (M36), as ids of facts, the newest first: what happened, what they said in
 * their words, and apart from both what we think of it. Each fact has its day and its source.
 */
export type EvidencePack = { facts: string[]; quotes: string[]; opinions: string[] }

const HAPPENED: readonly KindName[] = [
  'handled',
  'remedy',
  'apology',
  'halfway',
  'warning',
  'acted',
  'change',
  'missed',
  'credit',
  'refund',
]
const SAID: readonly KindName[] = ['complaint', 'case', 'need']
const THOUGHT: readonly KindName[] = ['finding', 'ground']

/**
 * The pack of a client. Left out is what may not leave the house: ethics (I10), how they are and what they need, the
 * rights they used, and whatever only its author sees.
 */
export function evidencePack({ review, facts, grounds, today }: Considering): EvidencePack {
  const { client } = review
  const unpaid = new Set(openInvoices(client, facts, today).map(({ ref }) => ref))
  const ethics = new Set(grounds.flatMap(({ ground, because }) => (ground === 'ethics' ? because : [])))
  const pack: EvidencePack = { facts: [], quotes: [], opinions: [] }
  for (const fact of upTo(facts, today).toReversed()) {
    const place = placeOf(fact, unpaid)
    const kept = fact.client === client && fact.visibility !== 'private' && !ethics.has(fact.id)
    if (place !== null && kept) pack[place].push(fact.id)
  }
  return pack
}

function placeOf(fact: Fact, unpaid: ReadonlySet<string>): keyof EvidencePack | null {
  if (fact.kind === 'ground' && fact.body.ground === 'ethics') return null
  if (fact.kind === 'incident') return fact.body.as === 'words' ? 'quotes' : 'facts'
  if (HAPPENED.includes(fact.kind) || unpaid.has(fact.id)) return 'facts'
  if (SAID.includes(fact.kind)) return 'quotes'
  return THOUGHT.includes(fact.kind) ? 'opinions' : null
}
