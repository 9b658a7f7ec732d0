import { z } from 'zod'
import { BANDS, bandOf, foldForecasts, FORECAST_DAYS, forecastsUsed, MOST_FORECASTS } from '../core/decide/forecasts.ts'
import type { ForecastState } from '../core/decide/forecasts.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { draftBy, record } from './record.ts'
import { keysNamed, numberedKey, openReviewMeant, refuseLookAgain, reviewsOf } from './review-ground.ts'
import { reviewText, reviewWritten } from './review-shapes.ts'
import { day, key } from './shapes.ts'
import type { World } from './world.ts'

/**
 * Says what would change the situation, who does it, how likely it is, and the day to look again, at most 180 days ahead
 * (I13, T4). From 50 percent on it holds a parting back until that day (I14). There is one at a time, and two in all.
 */
export const makeForecast = action({
  name: 'make-forecast',
  access: 'trusted',
  changes: true,
  places: ['client', 'text', 'chance', 'due'],
  input: z.object({
    client: z.string().min(1),
    text: reviewText,
    who: z.string().trim().min(1).max(200),
    /** Percent. */
    chance: z.int().min(0).max(100),
    due: day,
  }),
  output: reviewWritten.extend({ forecast: key, band: z.enum(BANDS), left: z.int() }),
  async run(world, { client: named, text, who, chance, due }) {
    refuseLookAgain(world, due, FORECAST_DAYS)
    const { client, review, facts } = await openReviewMeant(world, named)
    const forecasts = foldForecasts(client, facts, world.today)
    const open = forecasts.find(({ state }) => state === 'open')
    if (open) throw new Refusal('forecast-unsettled', { day: open.due, text: open.text })
    const used = forecastsUsed(forecasts, review, world.today)
    if (used >= MOST_FORECASTS) throw new Refusal('forecast-limit', { n: MOST_FORECASTS })
    const forecast = numberedKey('forecast', keysNamed(facts, 'forecast'))
    const body = { client, forecast, step: 'made' as const, text, who, percent: chance, due }
    const ids = await record(world, [draftBy(world, 'forecast', client, body)])
    return { client, review: review.review, forecast, band: bandOf(chance), left: MOST_FORECASTS - used - 1, ids }
  },
})

/**
 * Says how the open forecast ended. It may come true on any day; that it failed is said on its day, and not before
 * (I14); one that was a mistake is dropped on the day it was made.
 */
export const settleForecast = action({
  name: 'settle-forecast',
  access: 'trusted',
  changes: true,
  places: ['client', 'step', 'text'],
  input: z.object({
    client: z.string().min(1),
    step: z.enum(['came', 'failed', 'dropped']),
    text: reviewText.optional(),
  }),
  output: z.object({ client: key, forecast: key, ids: z.array(z.string()) }),
  async run(world, { client: named, step, text }) {
    const { client, name, facts } = await reviewsOf(world, named)
    const open = foldForecasts(client, facts, world.today).find(({ state }) => state === 'open')
    if (!open) throw new Refusal('forecast-not-found', { client: name })
    refuseEarly(world, open, step)
    const body = { client, forecast: open.forecast, step, text, who: undefined, percent: undefined, due: undefined }
    const ids = await record(world, [draftBy(world, 'forecast', client, body)])
    return { client, forecast: open.forecast, ids }
  },
})

function refuseEarly({ today }: World, { due, made }: ForecastState, step: 'came' | 'failed' | 'dropped'): void {
  if (step === 'failed' && today < due) throw new Refusal('forecast-early', { day: due })
  if (step === 'dropped' && made !== today) throw new Refusal('forecast-kept', { day: made })
}
