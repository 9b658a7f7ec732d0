import type { LogLikelihood, PurchaseModel } from './model-shape.ts'
import type { BookCounts } from './purchase-model.ts'
import { totalsOf } from './book-counts.ts'
import { logAddExp, logistic } from './special.ts'

/**
 * Weak priors for small books: they hold the parameters where the data say nothing, and say next to nothing
 * where the data do. None of them knows a unit of time: rates are measured by the book's own. Densities are
 * of the logs, so that the most likely place does not depend on how a parameter is written.
 */

/** ln of an amount, normal around `centre`. */
type Bell = { centre: number; spread: number }

/** How much the rates of clients differ: r between a third and three is the usual (D). */
const SHAPE: Bell = { centre: 0, spread: 1 }
/**
 * The mean rate while a client, by the book's own pace: halfway (in logs) between its purchases per time observed,
 * which lost time makes too low, and per time up to the last purchase, which is too high (D).
 */
const RATE: Bell = { centre: 0, spread: 1 }
/** κ = a + b: how alike clients are in being lost (D). */
const ALIKE: Bell = { centre: Math.log(3), spread: 1 }
/**
 * φ = a / (a + b), the chance of being lost after a purchase, Beta: towards "nobody is ever lost" the
 * density of ln φ falls only like φ^¼, so that a faithful book stays one (D).
 */
const LOST = { few: 0.25, many: 1 }
/** The same for a rate of being lost, by the mean time observed: Gamma with this shape and rate (D). */
const LOST_RATE = { shape: 0.25, rate: 0.5 }

/** The log of the prior (up to a constant) at the logs of the parameters, added to `gradient` with its derivatives. */
export function priorOf(model: PurchaseModel, counts: BookCounts): LogLikelihood {
  const { clients, repeats, time } = totalsOf(counts)
  const active = counts.t_x.reduce((sum, t_x, i) => sum + counts.weight[i]! * t_x, 0)
  const pace = Math.log((model.phases * repeats) / Math.sqrt(time * active))
  const observed = Math.log(time / clients)
  return (logs, gradient) => {
    const [r, alpha, third, fourth] = [logs[0]!, logs[1]!, logs[2]!, logs[3]!]
    const shape = bell(SHAPE, r)
    const rate = bell(RATE, r - alpha - pace)
    gradient[0] = gradient[0]! + shape.slope + rate.slope
    gradient[1] = gradient[1]! - rate.slope
    const rest =
      model.dropout === 'beta' ? chancePrior(third, fourth, gradient) : ratePrior(third, fourth, observed, gradient)
    return shape.value + rate.value + rest
  }
}

function bell({ centre, spread }: Bell, at: number): { value: number; slope: number } {
  const z = (at - centre) / spread
  return { value: (-z * z) / 2, slope: -z / spread }
}

/** The prior of φ and κ at the logs of a and b. */
function chancePrior(logA: number, logB: number, gradient: Float64Array): number {
  const lost = logistic(logA - logB)
  const logSum = logAddExp(logA, logB)
  const alike = bell(ALIKE, logSum)
  const slope = LOST.few - (LOST.few + LOST.many) * lost
  gradient[2] = gradient[2]! + slope + alike.slope * lost
  gradient[3] = gradient[3]! - slope + alike.slope * (1 - lost)
  return LOST.few * (logA - logSum) + LOST.many * (logB - logSum) + alike.value
}

/** The prior of the mean rate s / β and of s. */
function ratePrior(logS: number, logBeta: number, observed: number, gradient: Float64Array): number {
  const alike = bell(ALIKE, logS)
  const lost = Math.exp(logS - logBeta + observed)
  const slope = LOST_RATE.shape - LOST_RATE.rate * lost
  gradient[2] = gradient[2]! + slope + alike.slope
  gradient[3] = gradient[3]! - slope
  return LOST_RATE.shape * (logS - logBeta + observed) - LOST_RATE.rate * lost + alike.value
}
