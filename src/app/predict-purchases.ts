import { z } from 'zod'
import { action } from './action.ts'
import { predictAll, predictionsWithin } from './predict-all.ts'
import { predictionShape, predictionWishes, showPast, slipPastShape } from './predictions.ts'
import type { ShownPrediction } from './predictions.ts'
import { unit } from './book-models.ts'
import { day } from './shapes.ts'

/** What is expected of every client after a day: chance of being one still, of buying, how often, for how much. */
export const predictPurchases = action({
  name: 'predict-purchases',
  access: 'member',
  changes: false,
  input: z.object({
    ...predictionWishes,
    limit: z.int().min(1).max(100_000).default(1000),
    offset: z.int().min(0).default(0),
  }),
  output: z.object({
    until: day,
    unit,
    horizon: z.number(),
    model: z.string().nullable(),
    method: z.enum(['likelihood', 'map']).nullable(),
    total: z.int(),
    slipPast: z.array(slipPastShape),
    clients: z.array(predictionShape),
  }),
  async run(world, { limit, offset, ...wishes }) {
    const { until, horizon, fit, clients: total, past, pages } = await predictAll(world, wishes)
    const clients: ShownPrediction[] = []
    for await (const page of predictionsWithin(pages, offset, limit)) clients.push(...page)
    const by = { model: fit?.model ?? null, method: fit?.method ?? null }
    return { until, unit: wishes.unit, horizon, ...by, total, slipPast: past.map(showPast), clients }
  },
})
