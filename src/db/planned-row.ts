import type { ContactKind, ContactWay } from '../core/ledger/kinds/plans.ts'
import type { Planned, Why } from '../core/plans/contact/planned.ts'
import { storable } from './storable.ts'
import type { PlannedRow } from './tables.ts'

/** A planned contact as a row. */
export function plannedRow(workspace: string, planned: Planned): PlannedRow {
  const { client, track, member, kind, way, purpose, ideal, latest, day, why, because } = planned
  return {
    workspace,
    client,
    track,
    member: member ?? '',
    kind,
    way,
    purpose: storable(purpose),
    ideal,
    latest,
    day: day ?? '',
    why: JSON.stringify(why),
    because: JSON.stringify(because),
  }
}

/** The planned contact of a row. */
export function plannedOf(row: PlannedRow): Planned {
  return {
    client: row.client,
    track: row.track,
    member: row.member === '' ? null : row.member,
    kind: row.kind as ContactKind,
    way: row.way as ContactWay,
    purpose: row.purpose,
    ideal: row.ideal,
    latest: row.latest,
    day: row.day === '' ? null : row.day,
    why: JSON.parse(row.why) as Why[],
    because: JSON.parse(row.because) as string[],
  }
}

/** True when nothing of a contact changed. */
export function sameRow(a: PlannedRow, b: PlannedRow): boolean {
  return (Object.keys(a) as (keyof PlannedRow)[]).every((column) => a[column] === b[column])
}
