import { buyerOf, daysBought } from '../core/advice/buyer.ts'
import { predictClient } from '../core/advice/predict-client.ts'
import { dayNumber } from '../core/day.ts'
import type { Day } from '../core/day.ts'
import { isFit } from '../core/models/purchase-model.ts'
import type { Fit } from '../core/models/purchase-model.ts'
import { learnSlip } from '../core/models/learn-slip.ts'
import { slipChance, slipParts } from '../core/models/slip.ts'
import type { Learned, SlipModel } from '../core/models/slip.ts'
import { bookDay } from '../core/signals/book-day.ts'
import { bookModels, daysOf } from './book-models.ts'
import { refuseFuture } from './days.ts'
import { showPrediction } from './predictions.ts'
import type { PredictionWishes, ShownPrediction, SlipSeen } from './predictions.ts'
import type { World } from './world.ts'

const YEAR_DAYS = 365

/** What predictions stand on: the model that was asked for or chosen, null when it could not be fitted; and how to get them. */
export type Predicting = {
  until: Day
  horizon: number
  fit: Fit | null
  clients: number
  past: readonly Learned[]
  pages: Pages
}
type Pages = () => AsyncGenerator<ShownPrediction[]>

/** Fits the book and makes ready to predict every client of it, a page at a time in the order of their keys. */
export async function predictAll(world: World, wishes: PredictionWishes): Promise<Predicting> {
  refuseFuture(world, wishes.until)
  const until = wishes.until ?? bookDay(world.today)
  const [day, length] = [dayNumber(until), daysOf(wishes.unit)]
  const horizon = wishes.horizon ?? Math.floor(YEAR_DAYS / length)
  const { choice, spend, clients, purchases } = await bookModels(world, until, wishes.unit)
  const asked = choice.fits.find((one) => one.model === wishes.model)
  const fit = wishes.model === undefined ? choice.chosen : asked && isFit(asked) ? asked : null
  // Where the book is too small for any model, a score learned from next to nothing is no more than its defaults.
  const slip = choice.chosen
    ? learnSlip(purchases, day, Math.max(1, Math.round(horizon * length)), choice.fits, length)
    : null
  async function* pages(): AsyncGenerator<ShownPrediction[]> {
    for await (const page of world.stores.histories.all()) {
      const histories = [...page]
      const names = await world.stores.readings.names(histories.map((history) => history.client))
      yield histories.flatMap((history) => {
        const buyer = buyerOf(history, day, length)
        if (!buyer) return []
        const seen = fit && predictClient(fit, spend.get(buyer.currency), buyer, horizon)
        const name = names.get(history.client) ?? history.client
        return [showPrediction(history.client, name, buyer, seen, slip && slipSeen(slip, daysBought(history, day)))]
      })
    }
  }
  return { until, horizon, fit, clients, past: slip?.learned ?? [], pages }
}

/** The score, and which part of it moves this client most. */
function slipSeen(slip: SlipModel, days: readonly number[]): SlipSeen {
  return { chance: slipChance(slip, days), by: slipParts(slip, days)[0]?.part ?? null }
}

/** Only `limit` of the predictions, after the first `offset`. */
export async function* predictionsWithin(pages: Pages, offset: number, limit: number): ReturnType<Pages> {
  let at = 0
  for await (const page of pages()) {
    yield page.slice(Math.max(0, offset - at), Math.max(0, offset + limit - at))
    at += page.length
    if (at >= offset + limit) return
  }
}
