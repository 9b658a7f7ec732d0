import { z } from 'zod'
import { Refusal } from '../core/refusal.ts'
import type { StudyRow } from '../db/tables.ts'
import type { World } from './world.ts'

/** Long work on the past that somebody asked for: where it is. `done` of `of` steps. */
export const studyShape = z.object({
  id: z.string(),
  state: z.enum(['waiting', 'running', 'done', 'stopped', 'failed']),
  /** When it began; while it waits, when it was asked for. */
  startedAt: z.string(),
  endedAt: z.string().nullable(),
  by: z.string().nullable(),
  done: z.int(),
  of: z.int(),
})

export async function studyById(world: World, id: string): Promise<StudyRow> {
  const row = await world.stores.studies.byId(id)
  if (!row) throw new Refusal('backtest-not-found', { id })
  return row
}

export function showStudy(row: StudyRow): z.infer<typeof studyShape> {
  return {
    id: row.id,
    state: stateOf(row),
    startedAt: row.started_at === '' ? row.asked_at : row.started_at,
    endedAt: row.ended_at === '' ? null : row.ended_at,
    by: row.by_member === '' ? null : row.by_member,
    done: row.done,
    of: row.of,
  }
}

function stateOf(row: StudyRow): z.infer<typeof studyShape>['state'] {
  if (row.outcome !== '') return row.outcome
  return row.started_at === '' ? 'waiting' : 'running'
}
