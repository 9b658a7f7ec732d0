import { actions } from '../app/actions.ts'
import type { Action } from '../app/action.ts'

/** Deeds that only the worker does: others ask for them through an action that queues a job. */
const JOBS = new Set(['read-file'])

/** The actions that people and programs can ask for, on every surface. */
export const listedActions: readonly Action[] = actions.filter((action) => !JOBS.has(action.name))
