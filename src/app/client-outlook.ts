import { z } from 'zod'
import type { Buying } from '../core/advice/buying.ts'
import { OUTLOOK_DAYS } from '../core/advice/outlook.ts'
import { outlookWithin } from '../core/advice/outlook-within.ts'
import type { Reading } from '../core/advice/reading.ts'
import { dayNumber } from '../core/day.ts'
import type { History } from '../core/signals/history.ts'
import { day, estimate, moneyWithin } from './shapes.ts'

/**
 * What to expect of a client in the next 12 months, and what of the book it is told from. `pBuy` has a
 * 95 % interval; `purchases` and `worth` reach from what comes in one of ten such cases to what comes
 * in nine.
 */
export const clientOutlookShape = z.object({
  /** The month end whose picture of the whole book it is told from. */
  until: day,
  model: z.string(),
  method: z.enum(['likelihood', 'map']),
  clients: z.int(),
  repeats: z.int(),
  horizonDays: z.int(),
  pBuy: estimate,
  /** Chance of losing the client that is reckoned with: of buying no more, or the least of the standing. */
  pLoss: z.number(),
  purchases: estimate,
  worth: moneyWithin.nullable(),
  /** Worth times `pLoss`. */
  atRisk: moneyWithin.nullable(),
})

export type ClientOutlook = { outlook: z.infer<typeof clientOutlookShape> | null; noOutlook: string | null }

/** `history` holds what had happened by the day of the reading. */
export function clientOutlook(history: History, { on, stand }: Reading, buying: Buying | null): ClientOutlook {
  const within = outlookWithin(history, dayNumber(on), buying, stand.standing)
  if ('none' in within || !buying?.fit) {
    return { outlook: null, noOutlook: 'none' in within ? within.none : 'no-book' }
  }
  const { model, method } = buying.fit
  const { on: until, clients, repeats } = buying
  return {
    outlook: {
      until,
      model,
      method,
      clients,
      repeats,
      horizonDays: OUTLOOK_DAYS,
      ...within,
    },
    noOutlook: null,
  }
}
