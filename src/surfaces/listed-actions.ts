import { actions } from '../app/actions.ts'
import type { Action } from '../app/action.ts'

/** The actions that people and programs can ask for, on every surface. */
export const listedActions: readonly Action[] = actions.filter((action) => !action.job && !action.byLink)

/** True for what does something, false for what only answers: `POST` or `GET`, and the hint for assistants. */
export function isDeed(action: Action): boolean {
  return action.changes !== false
}
