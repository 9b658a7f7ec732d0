import { careAsked, careOf, holdOf, mayKnowCare } from '../core/care/care-of.ts'
import type { CareState, Held } from '../core/care/care-of.ts'
import type { Fact } from '../core/ledger/fact.ts'
import type { Sight } from '../db/sight.ts'
import { sightOf } from './ask.ts'
import { isTrusted } from './world.ts'
import type { World } from './world.ts'

/** Care is read whole, whoever asks, and then told to those it is for: what is held must hold for all. */
const WHOLE: Sight = { visibilities: ['owner', 'team', 'shared'], member: '' }

export type CareKnown = {
  care: CareState | null
  asked: ReturnType<typeof careAsked>
  /** True where the asker may open the facts themselves: the one who is named may know, and opens none. */
  opens: boolean
}

/**
 * What the asker may know of a client's care (M22): who is trusted, who wrote it and the one the client deals with know
 * it, so that nobody has to tell it twice; everybody else is told the same as if there were none.
 */
export async function knownCare(world: World, client: string): Promise<CareKnown> {
  const whole = await careFacts(world, client, WHOLE)
  const own = await careFacts(world, client, sightOf(world))
  const member = world.person?.member ?? ''
  const care = careOf(client, whole, world.today)
  const knows = care !== null && mayKnowCare(care, { member, trusted: isTrusted(world.person) })
  return {
    care: knows ? care : null,
    asked: careAsked(client, knows ? whole : own, world.today),
    opens: own.length === whole.length,
  }
}

/**
 * What must not be sent to a client just now. For deeds that would send a survey, an offer or a chase: they hold for
 * everybody, and only tell why to those for whom `knownCare` has it.
 */
export async function holdsFor(world: World, client: string): Promise<readonly Held[]> {
  return holdOf(careOf(client, await careFacts(world, client, WHOLE), world.today))
}

async function careFacts(world: World, client: string, sight: Sight): Promise<Fact[]> {
  return (await world.stores.facts.seenOf([client], sight, ['care'])).get(client)!
}
