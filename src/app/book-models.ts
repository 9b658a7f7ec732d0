import { z } from 'zod'
import { gatherModels } from '../core/advice/book-models.ts'
import type { BookModels } from '../core/advice/book-models.ts'
import type { Day } from '../core/day.ts'
import { passAll, remember } from './book-seen.ts'
import type { World } from './world.ts'

/** Units of time in days; a month is the twelfth part of a year, 30.4375 days. */
const UNITS = { day: 1, week: 7, month: 365.25 / 12 } as const

export const unit = z.enum(['day', 'week', 'month'])

/** Days of a unit. */
export function daysOf(name: z.infer<typeof unit>): number {
  return UNITS[name]
}

const MODELS_KEPT = 10

/** What models say of the whole book up to a day, in a unit; remembered, because the fits take their time. */
export async function bookModels(world: World, until: Day, name: z.infer<typeof unit>): Promise<BookModels> {
  const { version } = await world.stores.workspaces.state()
  const { models } = world.house.book
  const key = `${version} ${until} ${name}`
  const known = models.get(key)
  if (known) return known
  const gathering = gatherModels(until, daysOf(name))
  await passAll(world, until, (history) => gathering.add(history))
  const found = gathering.done()
  remember(models, key, found, MODELS_KEPT)
  return found
}
