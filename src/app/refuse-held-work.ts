import { foldReviews } from '../core/decide/fold-reviews.ts'
import { Refusal } from '../core/refusal.ts'
import { holdsNewWork } from '../core/review/grounds.ts'
import { REVIEW_SIGHT } from './evidence.ts'
import type { World } from './world.ts'

const KINDS = ['review', 'ground', 'checked', 'decision', 'approval'] as const

/**
 * Refuses new work for a client while something doubtful is on record (I10). The refusal is the same whoever asks and
 * names no reason: few may know of it, and nobody should be able to guess.
 */
export async function refuseHeldWork(world: World, client: string): Promise<void> {
  const facts = (await world.stores.facts.seenOf([client], REVIEW_SIGHT, KINDS)).get(client)!
  if (holdsNewWork({ reviews: foldReviews(client, facts, world.today) })) throw new Refusal('new-work-held', { client })
}
