import { z } from 'zod'
import { exponentOf } from '../core/money.ts'
import { isFit } from '../core/models/purchase-model.ts'
import type { Fit, NoFit } from '../core/models/purchase-model.ts'
import { bookAmount } from '../core/models/spend-amount.ts'
import type { SpendFit } from '../core/models/gamma-gamma.ts'
import { bookDay } from '../core/signals/book-day.ts'
import type { Backdrop } from '../core/signals/backdrop.ts'
import { addDays } from '../core/day.ts'
import { action } from './action.ts'
import { bookModels, unit } from './book-models.ts'
import { backdropsOn } from './book-seen.ts'
import { refuseFuture } from './days.ts'
import { day, estimate } from './shapes.ts'

const method = z.enum(['likelihood', 'map'])
const params = z.record(z.string(), z.number())

/** A model's fit: parameters by name, in the unit; `gradient` a client and log parameter at the end of the search. */
const fitted = z.object({
  model: z.string(),
  method,
  params,
  standardErrors: params.nullable(),
  logLikelihood: z.number(),
  converged: z.boolean(),
  boundary: z.boolean(),
  gradient: z.number(),
  n: z.int(),
  repeats: z.int(),
})
/** Why there is none: a code of `models.no-fit.<code>`. */
const unfitted = z.object({ model: z.string(), failed: z.string(), n: z.int(), repeats: z.int() })
const fit = z.union([fitted, unfitted])
const factors = z.array(z.number()).length(12)

/**
 * What a purchase comes to in a currency: its model, the mean over all clients in whole units of it, and whether
 * who buys often also spends more, which the model denies (`fails` where that is clear).
 */
const spending = z.object({
  currency: z.string(),
  fit,
  mean: z.object({ value: z.number(), low: z.number().nullable(), high: z.number().nullable() }).nullable(),
  independence: z
    .object({ correlation: z.number(), low: z.number(), high: z.number(), n: z.int(), fails: z.boolean() })
    .nullable(),
  /** Clients left out because their purchases came to nothing, or less. */
  zero: z.int(),
  negative: z.int(),
})

/** Every model that was fitted to the whole book up to a day, with what tells whether to believe it. */
export const seeModels = action({
  name: 'see-models',
  access: 'member',
  changes: false,
  input: z.object({ until: day.optional(), unit: unit.default('week') }),
  output: z.object({
    until: day,
    unit,
    clients: z.int(),
    repeats: z.int(),
    chosen: z.object({ model: z.string(), method }).nullable(),
    fits: z.array(fit),
    /** What a purchase comes to, by currency: Gamma-Gamma with amounts in whole units of it (dollars, not cents). */
    spend: z.array(spending),
    /** How busy each month of the year is, January first, mean 1. */
    season: z.object({ purchases: factors, spend: factors, contacts: factors, questions: factors }),
    /** Of those who became clients, the share still there after so many years. */
    retention: z.array(z.object({ years: z.int(), stay: z.number(), low: z.number(), high: z.number(), n: z.int() })),
    /** After so many years half of them have left; null where fewer than half have. */
    halfAfter: z.number().nullable(),
    /** Clients as contracts renewed every year: sBG and BdW, and by the better one who stays and who renews, year by year. */
    renewals: z.object({
      fits: z.array(fit),
      chosen: z.string().nullable(),
      years: z.array(z.object({ period: z.int(), stay: estimate, renew: estimate })),
      /** Years a new client is expected to bring, those to come discounted by a tenth a year. */
      lifetime: estimate.nullable(),
    }),
  }),
  async run(world, input) {
    refuseFuture(world, input.until)
    const until = input.until ?? bookDay(world.today)
    const { clients, repeats, choice, spend, retention, halfAfter, renewals } = await bookModels(
      world,
      until,
      input.unit,
    )
    // The backdrop that is read against from the day after.
    const { season } = (await backdropsOn(world, [addDays(until, 1)]))(addDays(until, 1))
    return {
      until,
      unit: input.unit,
      clients,
      repeats,
      chosen: choice.chosen && { model: choice.chosen.model, method: choice.chosen.method },
      fits: choice.fits.map(showFit),
      spend: [...spend].map(showSpending),
      season: showSeason(season),
      retention,
      halfAfter,
      renewals: { ...renewals, fits: renewals.fits.map(showFit) },
    }
  },
})

function showSpending([currency, { fit: one, independence, zero, negative }]: [string, SpendFit]) {
  const each = isFit(one) ? bookAmount(one) : null
  const major = (minor: number | null) => minor && minor / 10 ** exponentOf(currency)
  const mean = each && { value: major(each.amount)!, low: major(each.low), high: major(each.high) }
  return { currency, fit: showFit(inMajor(one, currency)), mean, independence, zero, negative }
}

function showFit(one: Fit | NoFit): z.infer<typeof fit> {
  if (!isFit(one)) return one
  const { names, covariance: _, ...rest } = one
  const named = (values: readonly number[]) => Object.fromEntries(names.map((name, i) => [name, values[i]!]))
  const errors = one.standardErrors
  return { ...rest, params: named(one.params), standardErrors: errors && named(errors) }
}

/** A Gamma-Gamma fit of amounts in minor units as that of whole units: gamma is an amount, the others are none. */
function inMajor(one: Fit | NoFit, currency: string): Fit | NoFit {
  if (!isFit(one)) return one
  const scale = 10 ** exponentOf(currency)
  const scaled = (values: readonly number[]) =>
    values.map((value, i) => (one.names[i] === 'gamma' ? value / scale : value))
  const errors = one.standardErrors && scaled(one.standardErrors)
  const logLikelihood = one.logLikelihood + one.n * Math.log(scale)
  return { ...one, params: scaled(one.params), standardErrors: errors, logLikelihood }
}

function showSeason({ purchases, spend, contacts, questions }: Backdrop['season']) {
  return { purchases: [...purchases], spend: [...spend], contacts: [...contacts], questions: [...questions] }
}
