import { totalsOf } from './book-counts.ts'
import { polish } from './curvature.ts'
import { minimise, minimiseFrom } from './minimise.ts'
import type { Minimum, Objective } from './minimise.ts'
import type { LogLikelihood, PurchaseModel } from './model-shape.ts'
import { priorOf } from './priors.ts'
import type { BookCounts, FitMethod } from './purchase-model.ts'

/**
 * On a time scale whose longest time is 10, no prediction changes where a parameter leaves e^±9: from there on a
 * light weight pulls back, so that the search ends also where the likelihood rises for ever (nobody is lost, all alike).
 */
export const EDGE = 9
const PULL = 1e-3
/** The search for a good start is made on about so many entries of the book, the end of it on all (measured: half the time). */
const FIRST_LOOK = 600
const FIRST_TOLERANCE = 1e-3
const ROUGH = 1e-5
const FINE = 1e-9

/**
 * The top of the likelihood, or with `map` of it and the priors: the logs of the parameters there, the plain
 * log-likelihood, and slope and curvature of what was made small (a client).
 */
export type Top = { at: Float64Array; logLikelihood: number; gradient: number; hessian: number[][] }

export function topOf(model: PurchaseModel, counts: BookCounts, method: FitMethod): Top {
  const likelihood = model.likelihoodOf(counts)
  const objective = objectiveOf(model, counts, method, likelihood)
  const rough = roughTop(model, counts, method, objective)
  const found = minimise(objective, rough.at, { tolerance: FINE, inverse: rough.inverse })
  const { at, gradient, hessian } = polish(objective, found)
  return { at, logLikelihood: likelihood(at, new Float64Array(at.length)), gradient, hessian }
}

/** What is made small: the negative log-likelihood (with the prior's log) a client. */
function objectiveOf(
  model: PurchaseModel,
  counts: BookCounts,
  method: FitMethod,
  likelihood: LogLikelihood,
): Objective {
  const prior = method === 'map' ? priorOf(model, counts) : null
  const { clients } = totalsOf(counts)
  return (at, gradient) => {
    let value = -likelihood(at, gradient)
    if (prior !== null) value -= prior(at, gradient)
    value /= clients
    for (const [i, log] of at.entries()) {
      const beyond = log - Math.max(-EDGE, Math.min(EDGE, log))
      value += PULL * Math.abs(beyond) ** 3
      gradient[i] = 3 * PULL * beyond * Math.abs(beyond) - gradient[i]! / clients
    }
    return value
  }
}

/**
 * About where the top is and how the likelihood curves there: all starts go a few steps on a part of the book (if it
 * is a large one), then the best of them to its end.
 */
function roughTop(model: PurchaseModel, counts: BookCounts, method: FitMethod, whole: Objective): Minimum {
  const part = partOf(counts, Math.ceil(counts.x.length / FIRST_LOOK))
  const objective = part === counts ? whole : objectiveOf(model, part, method, model.likelihoodOf(part))
  const starts = model.starts.map((start) => start.map(Math.log))
  const best = minimiseFrom(objective, starts, { tolerance: FIRST_TOLERANCE })
  if (best === null) return minimise(whole, starts[0]!, { tolerance: ROUGH })
  return minimise(objective, best.at, { tolerance: ROUGH, inverse: best.inverse })
}

/** Every `step`-th entry of a book. */
function partOf(counts: BookCounts, step: number): BookCounts {
  if (step === 1) return counts
  const every = (_: number, i: number) => i % step === 0
  const { x, t_x, T, logGaps, weight } = counts
  return {
    x: x.filter(every),
    t_x: t_x.filter(every),
    T: T.filter(every),
    logGaps: logGaps.filter(every),
    weight: weight.filter(every),
  }
}
