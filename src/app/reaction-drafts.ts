import { isUnsafe, safetyPath } from '../core/conduct/safety.ts'
import type { Considering } from '../core/decide/considering.ts'
import { openInvoices } from '../core/decide/open-invoices.ts'
import { reactionsOf } from '../core/decide/reactions.ts'
import type { ReactionOutlook } from '../core/decide/reactions.ts'
import { clientCard } from '../core/ledger/card.ts'
import type { Reaction } from '../core/ledger/kinds/reactions.ts'
import type { Evidence } from '../core/review/evidence.ts'
import { loadWords } from '../words/load.ts'
import { languageFor } from '../words/words.ts'
import type { Words } from '../words/words.ts'
import type { World } from './world.ts'

/** A reaction with a reply to begin with, in the client's language; null while nobody should write to them. */
export type ReactionDraft = ReactionOutlook & { draft: string | null }

/**
 * How they may take it, each with what is planned and a reply (M36). While the safety path of an incident of gravity 4
 * is open there are no replies: first the people, and no letter until then (M37).
 */
export function reactionDrafts(world: World, evidence: Evidence, considering: Considering): ReactionDraft[] {
  const { client, facts, incidents, warnings, today } = evidence
  const unsafe = incidents.some((one) => isUnsafe(safetyPath(one, warnings)))
  const card = clientCard(client, facts)
  const words = loadWords(languageFor(card.language ?? world.business?.language))
  const invoices = openInvoices(client, facts, today).flatMap(({ invoice }) => (invoice === '' ? [] : [invoice]))
  const args = { name: card.name, business: world.business?.name ?? '', invoices: invoices.join(', ') }
  return reactionsOf(considering).map((one) => ({ ...one, draft: unsafe ? null : draftFor(one.as, args, words) }))
}

/** An answer that everybody can read greets nobody: it tells no stranger who they are (A21). */
function draftFor(as: Reaction, args: { name: string; business: string; invoices: string }, { say }: Words): string {
  const greeting = as === 'public-review' ? [] : [say('letter.reaction.greeting', { name: args.name })]
  const body = say(`letter.reaction.${as}`, { invoices: args.invoices === '' ? 'none' : args.invoices })
  return [...greeting, body, args.business].join('\n\n').trimEnd()
}
