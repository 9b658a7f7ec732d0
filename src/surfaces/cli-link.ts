import { printJson } from './cli-call.ts'
import type { Call } from './cli-call.ts'
import { findServing } from './serving.ts'
import { doorLink, openDoor } from './sign-in.ts'
import { Refusal } from '../core/refusal.ts'

/** Prints a new sign-in link for the owner; earlier links close. */
export async function printLink(call: Call): Promise<number> {
  const { house } = await call.open()
  const serving = await findServing(house)
  if (!serving) throw new Refusal('not-running')
  const link = doorLink(serving.origin, await openDoor(house))
  if (call.json) printJson(call, { link })
  else call.print([link])
  return 0
}
