import { foldCases } from '../cases/fold-cases.ts'
import { foldIncidents } from '../conduct/fold-incidents.ts'
import type { Day } from '../day.ts'
import type { Fact, FactOf } from '../ledger/fact.ts'
import { REACTIONS } from '../ledger/kinds/reactions.ts'
import type { Reaction } from '../ledger/kinds/reactions.ts'
import type { Args, Considering } from './considering.ts'
import { loyaltyIn } from './guards.ts'
import type { Missing } from './may-part.ts'
import { openInvoices } from './open-invoices.ts'
import { upTo } from '../ledger/in-order.ts'

/** What we do and say if they take it so, and who answers; `ref` is its fact. */
export type Planned = { text: string; member: string | null; by: string | null; on: Day; ref: string }

/** `likely`: something on record points to it; `possible`: after every parting; `no-sign`: nothing on record does. */
export const OUTLOOKS = ['likely', 'possible', 'no-sign'] as const

/**
 * A way in which a client may take the parting (M36). It says nothing of who they are: `code` is what on record points
 * to it (`review.reaction.why.<code>`), `because` the facts, `planned` what is prepared for it.
 */
export type ReactionOutlook = {
  as: Reaction
  outlook: (typeof OUTLOOKS)[number]
  code: string
  args: Args
  because: string[]
  planned: Planned | null
}

/** From this gravity of an incident on a threat is prepared for (M36, D). */
const GRAVE = 3
/** What follows on every parting, whoever it is with. */
const ALWAYS: readonly Reaction[] = ['anger', 'silence']

type Sign = { code: string; args: Args; because: string[] }

/** All reactions, those first that something on record points to; each with what is planned for it. */
export function reactionsOf(considering: Considering): ReactionOutlook[] {
  const plans = plansOf(considering)
  const all = REACTIONS.map((as): ReactionOutlook => {
    const planned = plans.get(as) ?? null
    const sign = signOf(as, considering)
    if (sign) return { as, outlook: 'likely', ...sign, planned }
    const outlook = ALWAYS.includes(as) ? 'possible' : 'no-sign'
    return { as, outlook, code: outlook, args: {}, because: [], planned }
  })
  return all.toSorted((a, b) => OUTLOOKS.indexOf(a.outlook) - OUTLOOKS.indexOf(b.outlook))
}

/** The latest plan for each reaction in this review. */
function plansOf({ review, facts, today }: Considering): Map<Reaction, Planned> {
  const plans = new Map<Reaction, Planned>()
  for (const fact of upTo(facts, today)) {
    if (fact.kind !== 'reaction' || fact.client !== review.client || fact.body.review !== review.review) continue
    const { as, text, member } = fact.body
    plans.set(as, { text, member: member ?? null, by: fact.by ?? null, on: fact.on, ref: fact.id })
  }
  return plans
}

function signOf(as: Reaction, considering: Considering): Sign | null {
  switch (as) {
    case 'public-review':
      return inPublic(considering)
    case 'threat':
      return grave(considering)
    case 'withheld-payment':
      return unpaid(considering)
    case 'legal':
      return used(considering)
    case 'plea':
      return attached(considering)
    default:
      return null
  }
}

function signed(code: string, because: readonly string[]): Sign | null {
  return because.length === 0 ? null : { code, args: { n: because.length }, because: [...because] }
}

/** They have spoken in public before: scolded somebody of ours, complained, or written a review. */
function inPublic({ review: { client }, facts, today }: Considering): Sign | null {
  const incidents = foldIncidents(client, facts, today).filter(({ counts, way }) => counts && way === 'public')
  const cases = foldCases(client, facts, today).filter(({ way }) => way === 'public')
  const reviews = rightsOf(client, facts, today).filter(({ body }) => body.as === 'public-review')
  return signed('public', [...[...incidents, ...cases].map(({ ref }) => ref), ...reviews.map(({ id }) => id)])
}

function grave({ review: { client }, facts, today }: Considering): Sign | null {
  const incidents = foldIncidents(client, facts, today).filter(({ counts }) => counts)
  const found = incidents.filter(({ gravity, type }) => gravity >= GRAVE || type === 'threat')
  return signed(
    'grave',
    found.map(({ ref }) => ref),
  )
}

function unpaid({ review: { client }, facts, today }: Considering): Sign | null {
  return signed(
    'unpaid',
    openInvoices(client, facts, today).map(({ ref }) => ref),
  )
}

function used({ review: { client }, facts, today }: Considering): Sign | null {
  return signed(
    'right',
    rightsOf(client, facts, today).map(({ id }) => id),
  )
}

function attached(considering: Considering): Sign | null {
  const { loyal, years, because } = loyaltyIn(considering)
  return loyal === null ? null : { code: loyal, args: { n: years ?? 0 }, because: [...because] }
}

/** Every right they ever used: who went to somebody once knows the way. */
function rightsOf(client: string, facts: readonly Fact[], today: Day): FactOf<'right'>[] {
  return facts.filter(
    (fact): fact is FactOf<'right'> => fact.kind === 'right' && fact.client === client && fact.on <= today,
  )
}

/** What the plan still lacks before a notice goes out (M36): one for each likely reaction, and who answers. */
export function reactionsUnplanned(considering: Considering): Missing[] {
  const all = reactionsOf(considering)
  const open = all.filter(({ outlook, planned }) => outlook === 'likely' && !planned)
  const answers = all.some(({ planned }) => planned !== null && planned.member !== null)
  if (open.length === 0 && answers) return []
  const args = { n: open.length, reactions: open.map(({ as }) => as).join(', '), answers: answers ? 'named' : 'none' }
  return [{ code: 'reactions-unplanned', args }]
}
