import { z } from 'zod'
import { roughWorth } from '../core/advice/rough-worth.ts'
import { levelUp } from '../core/stay/level-up.ts'
import { gapsIn } from '../core/stay/prices.ts'
import type { PriceGap } from '../core/stay/prices.ts'
import type { StaySeen } from '../core/stay/gather-stay.ts'
import { action } from './action.ts'
import { refuseFuture } from './days.ts'
import { payingOn } from './paying.ts'
import { day } from './shapes.ts'
import { showAdvice, showCompared, showLevelUp } from './show-stay.ts'
import { staySeenOn } from './stay-seen.ts'
import { adviceShape, gapShape, levelShape, levelUpShape, verdictShape } from './stay-shapes.ts'
import type { World } from './world.ts'

/** Clients whose outlook is reckoned with: those who pay most over the lowest price. */
const MOST_RECKONED = 200

/**
 * How those who stay are served beside newcomers (N20), who has had no advice (N21), who pays more than a newer client
 * (N22), and what levelling up costs beside what it keeps (N23).
 */
export const seeStayers = action({
  name: 'see-stayers',
  access: 'member',
  changes: false,
  input: z.object({ asOf: day.optional(), limit: z.int().min(1).max(500).default(50) }),
  output: z.object({
    asOf: day,
    levels: z.array(levelShape),
    verdicts: z.array(verdictShape),
    /** Clients left out of the levels because nobody knows since when they are clients. */
    untold: z.int(),
    advice: adviceShape,
    prices: z.object({
      /** Prices of today, those with a newer client's price to hold against, and those above it. */
      n: z.int(),
      compared: z.int(),
      total: z.int(),
      gaps: z.array(gapShape),
    }),
    levelUp: z.array(levelUpShape),
  }),
  async run(world, { asOf = world.today, limit }) {
    refuseFuture(world, asOf)
    const seen = await staySeenOn(world, asOf)
    const gaps = gapsIn(seen.compared).toSorted(dearestFirst)
    const [shown, names] = [gaps.slice(0, limit), await namesIn(world, seen, gaps.slice(0, limit), limit)]
    const reckoned = [...new Set(gaps.map(({ client }) => client))].slice(0, MOST_RECKONED)
    const paying = await payingOn(world, reckoned, asOf)
    return {
      asOf,
      ...seen.levels,
      advice: showAdvice(seen.advice, limit, names),
      prices: {
        n: seen.compared.length,
        compared: seen.compared.filter(({ newer }) => newer > 0).length,
        total: gaps.length,
        gaps: shown.map((gap) => ({
          ...showCompared(gap, names),
          client: gap.client,
          name: names.get(gap.client) ?? gap.client,
        })),
      },
      levelUp: levelUp(gaps, paying).map(showLevelUp),
    }
  },
})

function worthOf({ currency }: PriceGap, minor: number | null): number {
  return minor === null ? -1 : roughWorth({ minor, currency })
}

/** Most in a year first; those without a yearly amount after them, by what one unit is more. */
function dearestFirst(a: PriceGap, b: PriceGap): number {
  const byYear = worthOf(b, b.year) - worthOf(a, a.year)
  if (byYear !== 0) return byYear
  return worthOf(b, b.more) - worthOf(a, a.more) || (a.client < b.client ? -1 : a.client > b.client ? 1 : 0)
}

async function namesIn(world: World, { advice }: StaySeen, gaps: readonly PriceGap[], limit: number) {
  const clients = gaps.flatMap(({ client, lowest }) => [client, lowest.client])
  const unadvised = advice.without.slice(0, limit).map(({ client }) => client)
  return world.stores.readings.names([...new Set([...clients, ...unadvised])])
}
