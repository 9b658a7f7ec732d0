import { suggestLocus } from '../core/cases/suggest-locus.ts'
import type { LocusSuggested } from '../core/cases/suggest-locus.ts'
import { againstSheet } from '../core/expect/complaints.ts'
import { foldSheets } from '../core/expect/fold-sheets.ts'
import type { Fact } from '../core/ledger/fact.ts'
import { promiseLives } from '../core/promises/lives.ts'
import type { CaseMeant } from './case-book.ts'
import type { World } from './world.ts'

/** Where the trouble of a case seems to lie, with the reasons (A26), from what the whole team may see. */
export async function suggestedIn(world: World, meant: CaseMeant): Promise<LocusSuggested> {
  return suggestedFrom((await world.stores.facts.ofClients([meant.client])).get(meant.client)!, meant, world.today)
}

export function suggestedFrom(
  facts: readonly Fact[],
  { client, one, cases }: CaseMeant,
  today: string,
): LocusSuggested {
  const { computed: verdict, clauses } = againstSheet(one, foldSheets(client, facts, today))
  const against = { verdict, because: clauses.map(({ id }) => id) }
  return suggestLocus(one, { against, promises: promiseLives(client, facts, one.opened), cases })
}
