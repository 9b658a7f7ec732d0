import type { CareState } from '../core/care/care-of.ts'
import type { Day } from '../core/day.ts'
import { draftBy, record } from './record.ts'
import type { World } from './world.ts'

const CHASE = 'pays-late'

/**
 * Puts off the move that chases late payment, for everybody: an aside like any other, without a reason, and from a source
 * of its own, so that nothing ties it to the care (M22).
 */
export async function putChaseOff(world: World, client: string, until: Day): Promise<string[]> {
  const body = { client, signal: CHASE, until, useless: undefined, text: undefined }
  return record(world, [draftBy(world, 'aside', client, body)])
}

/** Takes back what was put off for this care: asides of those who keep it, to the day it was to hold. */
export async function takeChaseUp(world: World, client: string, care: CareState): Promise<void> {
  const facts = (await world.stores.facts.ofClients([client])).get(client)!
  for (const fact of facts) {
    if (fact.kind !== 'aside' || fact.body.signal !== CHASE || fact.body.until !== care.until) continue
    if (!care.knows.includes(fact.by ?? '')) continue
    await record(world, [draftBy(world, 'void', client, { fact: fact.id, text: undefined })])
  }
}
