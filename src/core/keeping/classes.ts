import type { FactDraft } from '../ledger/fact.ts'
import type { KindName } from '../ledger/kinds/all.ts'
import type { RetentionClass } from '../ledger/kinds/keeping.ts'

/** The kinds of facts about a client that each class holds (handbook 2.5). */
const KINDS_OF: Readonly<Record<Exclude<RetentionClass, 'access'>, readonly KindName[]>> = {
  books: [
    'invoice',
    'payment',
    'credit',
    'refund',
    'writeoff',
    'cost',
    'hold',
    'price',
    'quote',
    'engagement',
    'goodwill',
  ],
  identity: ['client'],
  letters: ['email', 'message', 'letter', 'passage', 'notice', 'allowed', 'cooled', 'afterwards'],
  contacts: ['person', 'call', 'meeting', 'visit', 'plan', 'placed', 'window', 'season', 'closed', 'aside'],
  talks: ['talk', 'asked', 'checkin', 'goal', 'feedback', 'farewell', 'query', 'understood'],
  work: [
    ...(['time', 'promise', 'kept', 'moved', 'released', 'sheet', 'clause', 'case', 'handled', 'finding'] as const),
    ...(['remedy', 'apology', 'halfway', 'complaint', 'need', 'change', 'missed', 'friction', 'improvement'] as const),
    ...(['alternative', 'obligation', 'advice', 'parting', 'lastday'] as const),
  ],
  judgements: [
    ...(['note', 'incident', 'acted', 'warning', 'care', 'energy', 'review', 'ground', 'checked', 'forecast'] as const),
    ...(['decision', 'approval', 'right', 'reaction', 'referral', 'potential', 'again'] as const),
  ],
}

const CLASS_OF: ReadonlyMap<string, RetentionClass> = new Map(
  Object.entries(KINDS_OF).flatMap(([name, kinds]) => kinds.map((kind) => [kind, name as RetentionClass] as const)),
)

/** What stays of a client whatever is erased, without its words: nobody could obey it otherwise. */
export const STAYING: readonly KindName[] = ['end', 'suppress', 'void']

/** Obligations that say who could get in where. */
const ACCESS: readonly string[] = ['credentials', 'licence', 'access']

/**
 * What a fact about a client is kept as. Null for what is never erased: that they are not to be written to, that the work
 * ended (without either nobody could obey), what takes a fact back, and what is the business's own.
 */
export function classOf({ kind, body }: Pick<FactDraft, 'kind' | 'body'>): RetentionClass | null {
  if (kind === 'obligation' && ACCESS.includes((body as { as?: string }).as ?? '')) return 'access'
  return CLASS_OF.get(kind) ?? null
}
