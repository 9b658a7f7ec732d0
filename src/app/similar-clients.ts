import type { z } from 'zod'
import { foldReviews } from '../core/decide/fold-reviews.ts'
import { groundsThatCount } from '../core/review/grounds.ts'
import { REVIEW_SIGHT } from './evidence.ts'
import type { Reviewed } from './review-ground.ts'
import type { similarShape } from './review-shapes.ts'
import type { World } from './world.ts'

/** So many are shown; those most alike come first. */
const SHOWN = 10
/** So many are asked for what was decided with them. */
const ASKED = 50
const DECIDING = ['review', 'decision', 'approval'] as const

/** Clients with some of the same grounds and what was decided with them: the same-treatment check (handbook 2.5). */
export async function similarClients(
  world: World,
  { client, grounds, fit }: Reviewed,
): Promise<z.infer<typeof similarShape>[]> {
  const own = new Set(groundsThatCount(grounds).map(({ ground }) => ground))
  const alike = fit.standing
    .filter((one) => one.client !== client)
    .map((one) => ({ client: one.client, name: one.name, grounds: one.grounds.filter((ground) => own.has(ground)) }))
    .filter((one) => one.grounds.length > 0)
    .toSorted((a, b) => b.grounds.length - a.grounds.length || (a.client < b.client ? -1 : 1))
    .slice(0, ASKED)
  const facts = await world.stores.facts.seenOf(
    alike.map((one) => one.client),
    REVIEW_SIGHT,
    DECIDING,
  )
  const found = alike.map((one) => {
    const decided = foldReviews(one.client, facts.get(one.client) ?? [], world.today).find(({ decision }) => decision)
    return { ...one, course: decided?.decision?.course ?? null, on: decided?.decision?.on ?? null }
  })
  // What was decided tells more than what was not.
  return found.toSorted((a, b) => Number(b.on !== null) - Number(a.on !== null)).slice(0, SHOWN)
}
