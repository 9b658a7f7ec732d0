import { actions } from '../app/actions.ts'
import type { Action } from '../app/action.ts'

/** Deeds that only the worker does: others ask for them through an action that queues a job. */
const JOBS = new Set(['read-file', 'turn-day'])
/** Deeds that take no transaction because they change nothing in the book, and are no questions either. */
const OUTSIDE = new Set(['make-backup'])

/** The actions that people and programs can ask for, on every surface. */
export const listedActions: readonly Action[] = actions.filter((action) => !JOBS.has(action.name))

/** True for what does something, false for what only answers: `POST` or `GET`, and the hint for assistants. */
export function isDeed(action: Action): boolean {
  return action.changes || OUTSIDE.has(action.name)
}
