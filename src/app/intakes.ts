import { join } from 'node:path'
import type { z } from 'zod'
import { Refusal } from '../core/refusal.ts'
import type { Progress } from '../db/intake-store.ts'
import type { IntakeRow, SourceRow } from '../db/tables.ts'
import type { intakeShape } from './shapes.ts'
import type { World } from './world.ts'

/** What is kept about a reading of a file beside its row: its kind and the user's wishes. */
export type IntakeSettings = { kind: 'table' | 'story'; wishes: Record<string, unknown>; shift?: true }

export const NO_PROGRESS: Progress = { bytes: 0, size: 0, rows: 0, added: 0, known: 0, problems: 0 }

/** Where uploads lie. */
export function uploadPath(home: string, upload: string): string {
  return join(home, 'uploads', upload)
}

export async function intakeById(world: World, id: string): Promise<IntakeRow> {
  const row = await world.stores.intakes.byId(id)
  if (!row) throw new Refusal('import-not-found', { id })
  return row
}

/** A book may say who the members are and what only owners see: it is the owners' to read, to look into and to take back. */
export function refuseBook(world: World, row: IntakeRow, action: string): void {
  if (settingsOf(row).kind === 'story' && world.person?.role !== 'owner') throw new Refusal('owner-only', { action })
}

/**
 * Whether the asker may be told of a file: what a book holds, and how much, is for owners and for whoever gave it to us.
 */
export function mayKnow({ person }: World, row: IntakeRow): boolean {
  if (settingsOf(row).kind === 'table' || person?.role === 'owner') return true
  return row.by_member !== '' && row.by_member === person?.member
}

/** The newest files that the asker may be told of. */
export async function recentIntakes(world: World, limit: number): Promise<IntakeRow[]> {
  const found: IntakeRow[] = []
  for (let offset = 0; found.length < limit; offset += limit) {
    const page = await world.stores.intakes.recent(limit, offset)
    found.push(...page.filter((row) => mayKnow(world, row)))
    if (page.length < limit) break
  }
  return found.slice(0, limit)
}

export function settingsOf(row: IntakeRow): IntakeSettings {
  return JSON.parse(row.settings) as IntakeSettings
}

export function progressOf(row: IntakeRow): Progress {
  return JSON.parse(row.progress) as Progress
}

/** A reading of a file as surfaces show it. */
export async function showIntakes(world: World, rows: readonly IntakeRow[]): Promise<z.infer<typeof intakeShape>[]> {
  const sources = await world.stores.sources.byIds(rows.map((row) => row.source).filter((id) => id !== ''))
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    kind: settingsOf(row).kind,
    state: stateOf(row, sources.get(row.source)),
    startedAt: row.started_at,
    endedAt: row.ended_at === '' ? null : row.ended_at,
    by: row.by_member === '' ? null : row.by_member,
    source: row.source === '' ? null : row.source,
    ...progressOf(row),
  }))
}

function stateOf(row: IntakeRow, source: SourceRow | undefined): z.infer<typeof intakeShape>['state'] {
  if (source && source.undone_at !== '') return 'undone'
  if (row.ended_at !== '') return row.outcome as 'done'
  return row.source === '' ? 'waiting' : 'running'
}
