import { bgNbd } from './bg-nbd.ts'
import { fitPurchases } from './fit-purchases.ts'
import { mbgCnbd2, mbgCnbd3, mbgCnbd4, mbgNbd } from './mbg-cnbd.ts'
import type { PurchaseModel } from './model-shape.ts'
import { PARETO_NBD } from './pareto-nbd.ts'
import { isFit, PURCHASE_MODELS } from './purchase-model.ts'
import { atEnd } from './steps.ts'
import type { BookCounts, Fit, FitMethod, NoFit, PurchaseModelName } from './purchase-model.ts'

/** Every purchase model, by its name. */
export const MODELS: Readonly<Record<PurchaseModelName, PurchaseModel>> = {
  'bg-nbd': bgNbd,
  'mbg-nbd': mbgNbd,
  'mbg-cnbd-2': mbgCnbd2,
  'mbg-cnbd-3': mbgCnbd3,
  'mbg-cnbd-4': mbgCnbd4,
  'pareto-nbd': PARETO_NBD,
}

/** The model of a fit; fits carry the names of `PURCHASE_MODELS`. */
export function modelOf(fit: Fit): PurchaseModel {
  return MODELS[fit.model as PurchaseModelName]
}

/**
 * All fits in the order of `PURCHASE_MODELS`, and the chosen one: null when none came about. `ahead` is by how
 * much its log-likelihood is above that of the next best, negative where BG/NBD was best by too little; null without another.
 */
export type Choice = { fits: (Fit | NoFit)[]; chosen: Fit | null; next: string | null; ahead: number | null }

/**
 * BG/NBD says of everyone who bought once that they are still there: it is only chosen when its
 * log-likelihood is above the others' by this (a ratio of seven). On so small a difference the data do not mind (D).
 */
const BG_LEAD = 2

/**
 * Fits all models to a book and chooses by log-likelihood. All have four parameters, so Akaike's and Schwarz's
 * criteria rank them the same; with `map` it is the plain log-likelihood at the fitted place, as priors of different
 * models cannot be compared. Nothing else has a say, least of all P(alive).
 */
export function chooseModel(counts: BookCounts, method?: FitMethod): Choice {
  return atEnd(chooseInSteps(counts, method))
}

/** The same, a model a step. */
export function* chooseInSteps(counts: BookCounts, method?: FitMethod): Generator<void, Choice> {
  const fits: Choice['fits'] = []
  for (const name of PURCHASE_MODELS) {
    fits.push(fitPurchases(MODELS[name], counts, method))
    yield
  }
  const ranked = fits.filter(isFit).toSorted((one, other) => standingOf(other) - standingOf(one))
  const [chosen = null, next = null] = ranked
  const ahead = chosen && next && chosen.logLikelihood - next.logLikelihood
  return { fits, chosen, next: next && next.model, ahead }
}

function standingOf(fit: Fit): number {
  return fit.logLikelihood - (fit.model === 'bg-nbd' ? BG_LEAD : 0)
}
