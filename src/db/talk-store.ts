import { addDays } from '../core/day.ts'
import type { Day } from '../core/day.ts'
import type { FactOf } from '../core/ledger/fact.ts'
import { FIRST_DATED, factId } from './fact-id.ts'
import { factOf } from './fact-row.ts'
import { liveFacts } from './live-facts.ts'
import type { Handle } from './open.ts'

const MOST = 5000
const DAY_LETTERS = FIRST_DATED.length

/** How somebody's own conversations went: asked for by nobody else. */
export function talkStore(db: Handle, workspace: string) {
  /** Talks that a member recorded about themselves on the days `from` to `until`, both counted, by day. */
  async function ofMember(member: string, from: Day, until: Day): Promise<FactOf<'talk'>[]> {
    const rows = await liveFacts(db, workspace)
      .selectAll('fact')
      .where('fact.id', '>', beginningOf(from))
      .where('fact.id', '<', beginningOf(addDays(until, 1)))
      .where('fact.kind', '=', 'talk')
      .where('fact.by_member', '=', member)
      .where('fact.visibility', '=', 'private')
      .orderBy('fact.id')
      .limit(MOST)
      .execute()
    return rows.map((row) => factOf(row) as FactOf<'talk'>)
  }

  return { ofMember }
}

/** The first id a fact of this day could have: ids begin with their day. */
function beginningOf(day: Day): string {
  return factId('', '', day, '', 0).slice(0, DAY_LETTERS)
}
