import { dayNumber } from '../day.ts'
import type { Day } from '../day.ts'
import type { SpendFit } from '../models/gamma-gamma.ts'
import type { Fit, NoFit } from '../models/purchase-model.ts'
import type { History } from '../signals/history.ts'
import { modelsOf } from './book-models.ts'
import type { BuyingModels } from './book-models.ts'
import { buyerOf } from './buyer.ts'
import type { Buyer } from './buyer.ts'

/** Time in the models of a book is counted in weeks. */
export const WEEK_DAYS = 7

/**
 * How the clients of a whole book buy, as far as its facts up to `on` tell: the purchase model chosen by
 * likelihood, in weeks, and what a purchase comes to, by currency. `next` is the model that came second
 * and `ahead` by how much in log-likelihood. A reading: computed, kept as a cache, never entered.
 */
export type Buying = {
  on: Day
  /** Clients that ever bought, and their repeat purchases. */
  clients: number
  repeats: number
  fit: Fit | null
  /** Why there is no fit; null when there is one. */
  none: NoFit['failed'] | null
  next: string | null
  ahead: number | null
  spend: Readonly<Record<string, SpendFit>>
}

export type BuyingGathering = { add(history: History): void; done(): Generator<void, Buying> }

/** Gathers what purchase models need from each client, in any order, and fits them, a model a step. */
export function gatherBuying(on: Day): BuyingGathering {
  const until = dayNumber(on)
  const buyers: Buyer[] = []
  return {
    add(history) {
      const buyer = buyerOf(history, until, WEEK_DAYS)
      if (buyer) buyers.push(buyer)
    },
    *done() {
      return buyingOf(on, yield* modelsOf(buyers))
    },
  }
}

function buyingOf(on: Day, { clients, repeats, choice, spend }: BuyingModels): Buying {
  const { fits, chosen, next, ahead } = choice
  const failed = fits.find((fit): fit is NoFit => 'failed' in fit)
  const none = chosen ? null : (failed?.failed ?? 'no-convergence')
  return { on, clients, repeats, fit: chosen, none, next, ahead, spend: Object.fromEntries(spend) }
}
