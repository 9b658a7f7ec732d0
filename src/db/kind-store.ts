import type { KindName } from '../core/ledger/kinds/all.ts'
import { visibleTo } from './sight.ts'
import type { Sight } from './sight.ts'
import type { Handle } from './open.ts'
import { liveFacts } from './live-facts.ts'

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
    const rows = await liveFacts(db, workspace)
      .select('fact.client')
      .distinct()
      .where('fact.kind', 'in', kinds)
      .where('fact.client', '>', after)
      .where(visibleTo(sight))
      .orderBy('fact.client')
      .limit(limit)
      .execute()
    return rows.map(({ client }) => client)
  }

  return { clientsWith }
}
