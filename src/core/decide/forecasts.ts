import { addDays } from '../day.ts'
import type { Day } from '../day.ts'
import type { Fact, FactOf } from '../ledger/fact.ts'
import { Z95 } from '../models/wilson.ts'
import { upTo } from '../ledger/in-order.ts'
import type { ReviewState } from './review-state.ts'

/** A change that is at least so likely, in percent, holds a parting back until its day (I14, D). */
export const LIKELY_PERCENT = 50
/** No forecast looks farther ahead than this (T4): hope has an expiry, whatever day was written. */
export const FORECAST_DAYS = 180
/** A client may be given another chance by forecast so many times within a year or one review (M35). */
export const MOST_FORECASTS = 2
/** Under so many settled forecasts nothing is said of their accuracy. */
const ENOUGH = 5
/** Brier's score of whoever always says 50 percent. */
const COIN = 0.25
const YEAR_DAYS = 365

/** Words for a chance: `hardly` under 20, `rather-not` under 50, `likely` under 80, `nearly-sure` from 80 percent. */
export const BANDS = ['hardly', 'rather-not', 'likely', 'nearly-sure'] as const
export type Band = (typeof BANDS)[number]

/** A forecast of change and what became of it (I13): what, who, how likely in percent, the day to look again. */
export type ForecastState = {
  forecast: string
  text: string
  who: string | null
  percent: number
  band: Band
  made: Day
  due: Day
  by: string | null
  state: 'open' | 'came' | 'failed' | 'dropped'
  settledOn: Day | null
  ref: string
  because: string[]
}

/** Forecasts of a client as known on a day, the newest first. Without a percent or a day it is no forecast. */
export function foldForecasts(client: string, facts: readonly Fact[], today: Day): ForecastState[] {
  const known = new Map<string, ForecastState>()
  for (const fact of upTo(facts, today)) {
    if (fact.kind !== 'forecast' || fact.client !== client) continue
    const before = known.get(fact.body.forecast)
    if (before && fact.body.step !== 'made') settle(before, fact, fact.body.step)
    else if (!before) make(known, fact)
  }
  return [...known.values()].toReversed().toSorted((a, b) => (a.made < b.made ? 1 : a.made > b.made ? -1 : 0))
}

function make(known: Map<string, ForecastState>, { id, on, by, body }: FactOf<'forecast'>): void {
  const { forecast, step, text, who, percent, due } = body
  if (step !== 'made' || percent === undefined || due === undefined) return
  const last = addDays(on, FORECAST_DAYS)
  known.set(forecast, {
    forecast,
    text: text ?? '',
    who: who ?? null,
    percent,
    band: bandOf(percent),
    made: on,
    due: due < last ? due : last,
    by: by ?? null,
    state: 'open',
    settledOn: null,
    ref: id,
    because: [id],
  })
}

function settle(known: ForecastState, fact: FactOf<'forecast'>, state: 'came' | 'failed' | 'dropped'): void {
  Object.assign(known, { state, settledOn: fact.on })
  known.because.push(fact.id)
}

export function bandOf(percent: number): Band {
  if (percent < 20) return 'hardly'
  if (percent < LIKELY_PERCENT) return 'rather-not'
  return percent < 80 ? 'likely' : 'nearly-sure'
}

/** The likely change whose day has not come, which holds a parting back (I14); null where there is none. */
export function openForecast(forecasts: readonly ForecastState[], today: Day): ForecastState | null {
  return (
    forecasts.find(({ state, percent, due }) => state === 'open' && percent >= LIKELY_PERCENT && due > today) ?? null
  )
}

/** The forecast whose day has come and of which nobody has said how it ended: asked again, once (I14). */
export function unsettledForecast(forecasts: readonly ForecastState[], today: Day): ForecastState | null {
  return forecasts.find(({ state, due }) => state === 'open' && due <= today) ?? null
}

/** How many forecasts this review has used: its own, and those of the year before the day. */
export function forecastsUsed(forecasts: readonly ForecastState[], review: ReviewState, today: Day): number {
  const since = [review.opened, addDays(today, -YEAR_DAYS)].toSorted()[0]!
  return forecasts.filter(({ made, state }) => made >= since && state !== 'dropped').length
}

/**
 * How good forecasts were (I13): Brier's score, 0 is perfect and 0.25 what always saying 50 percent gives, with a
 * 95 % interval from the spread of the single scores and one of a tossed coin, so that a few equal ones are not certain.
 * Under five settled ones it is too little to say.
 */
export type ForecastScore = { n: number; brier: number; low: number; high: number } | { too: 'few'; n: number }

export function forecastScore(forecasts: readonly Pick<ForecastState, 'percent' | 'state'>[]): ForecastScore {
  const settled = forecasts.filter(({ state }) => state === 'came' || state === 'failed')
  const n = settled.length
  if (n < ENOUGH) return { too: 'few', n }
  const scores = settled.map(({ percent, state }) => (percent / 100 - (state === 'came' ? 1 : 0)) ** 2)
  const brier = scores.reduce((sum, score) => sum + score, 0) / n
  const spread = [...scores, COIN].reduce((sum, score) => sum + (score - brier) ** 2, 0) / n
  const half = Z95 * Math.sqrt(spread / n)
  return { n, brier, low: Math.max(0, brier - half), high: Math.min(1, brier + half) }
}
