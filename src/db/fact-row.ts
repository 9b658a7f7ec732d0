import type { Fact, FactDraft, Visibility } from '../core/ledger/fact.ts'
import type { FactRow } from './tables.ts'

/** A row as a fact. Bodies were checked when they were written. */
export function factOf(row: FactRow): Fact {
  const common = {
    id: row.id,
    client: row.client === '' ? null : row.client,
    on: row.day,
    visibility: row.visibility as Visibility,
    origin: { source: row.source, line: row.line },
    ...(row.by_member === '' ? {} : { by: row.by_member }),
  }
  return { ...common, kind: row.kind, body: JSON.parse(row.body) as unknown } as Fact
}

/** A fact as a row of a source. */
export function rowOf(workspace: string, id: string, draft: FactDraft, source: string, line: number): FactRow {
  return {
    workspace,
    id,
    client: draft.client ?? '',
    kind: draft.kind,
    day: draft.on,
    body: JSON.stringify(draft.body),
    by_member: draft.by ?? '',
    visibility: draft.visibility,
    source,
    line,
  }
}
