import type { KindName } from '../core/ledger/kinds/all.ts'
import { visibleTo } from './sight.ts'
import type { Sight } from './sight.ts'
import type { Handle } from './open.ts'
import { liveFacts } from './live-facts.ts'

/** Kinds that are looked for one by one. */
const FEW = 8

const TEAM: Sight = { visibilities: ['shared', 'team'], member: '' }

/** Whom facts of some kinds are about: for figures of the whole book that few clients have a part in. */
export function kindStore(db: Handle, workspace: string) {
  /** Up to `limit` clients with a live fact of one of the kinds, in the order of their keys, from the one behind `after`; of facts that the whole team may see unless `sight` says otherwise. */
  async function clientsWith(
    kinds: readonly KindName[],
    limit: number,
    after = '',
    sight: Sight = TEAM,
  ): Promise<string[]> {
    const ofKinds = (some: readonly KindName[]) =>
      liveFacts(db, workspace)
        .select('fact.client as client')
        .distinct()
        .where('fact.kind', 'in', some)
        .where('fact.client', '>', after)
        .where(visibleTo(sight))
    const [first, ...others] = kinds
    // One kind is found by its index, and a few together; of many it is quicker to go from client to client.
    const isFew = first !== undefined && kinds.length <= FEW
    const found = isFew ? others.reduce((sum, kind) => sum.union(ofKinds([kind])), ofKinds([first])) : ofKinds(kinds)
    const rows = await found.orderBy('client').limit(limit).execute()
    return rows.map(({ client }) => client)
  }

  return { clientsWith }
}
