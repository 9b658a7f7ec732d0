import type { Fact } from '../core/ledger/fact.ts'
import type { KindName } from '../core/ledger/kinds/all.ts'
import { asRecorded } from './as-recorded.ts'
import { factOf } from './fact-row.ts'
import type { Handle } from './open.ts'

/** Facts that do not count any more, for what brings them back. Whoever is shown them is for the deed to say. */
export function takenStore(db: Handle, workspace: string) {
  /** Every fact of a kind about a client that was ever written, also those taken back, in recorded order. */
  async function everWritten(client: string, kind: KindName): Promise<Fact[]> {
    const rows = await db
      .selectFrom('fact')
      .selectAll()
      .where('workspace', '=', workspace)
      .where('client', '=', client)
      .where('kind', '=', kind)
      .execute()
    return (await asRecorded(db, workspace, rows)).map(factOf)
  }

  /**
   * The facts of a kind that were taken back in the same entries as others were written, in recorded order. Below a line
   * of an entry: what is taken back first is not replaced by what is written after it.
   */
  async function takenIn(sources: readonly string[], kind: KindName, line = 0): Promise<Fact[]> {
    if (sources.length === 0) return []
    const rows = await db
      .selectFrom('fact')
      .selectAll('fact')
      .innerJoin('voiding', (join) =>
        join.onRef('voiding.workspace', '=', 'fact.workspace').onRef('voiding.fact', '=', 'fact.id'),
      )
      .innerJoin('fact as taking', (join) =>
        join.onRef('taking.workspace', '=', 'voiding.workspace').onRef('taking.id', '=', 'voiding.by_fact'),
      )
      .where('fact.workspace', '=', workspace)
      .where('fact.kind', '=', kind)
      .where('taking.source', 'in', sources)
      .where('taking.line', '>', line)
      .execute()
    return (await asRecorded(db, workspace, rows)).map(factOf)
  }

  return { everWritten, takenIn }
}
