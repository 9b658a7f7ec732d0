import { actions } from './actions.ts'
import type { Action } from './action.ts'
import { runAction } from './run-action.ts'
import type { Asker } from './run-action.ts'
import type { House } from './world.ts'
import { Refusal } from '../core/refusal.ts'

const byName = new Map<string, Action>(actions.map((action) => [action.name, action]))

/** The action of a name; refuses when there is none. */
export function actionNamed(name: string): Action {
  const found = byName.get(name)
  if (!found) throw new Refusal('action-unknown', { action: name })
  return found
}

/** Runs an action by its name; the caller knows the shape of what comes back. */
export async function runNamed<Output>(house: House, name: string, input: unknown, asker: Asker): Promise<Output> {
  return (await runAction(house, actionNamed(name), input, asker)) as Output
}
