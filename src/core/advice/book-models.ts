import { dayNumber } from '../day.ts'
import type { Day, DayNumber } from '../day.ts'
import { groupClients } from '../models/book-counts.ts'
import { chooseInSteps } from '../models/choose.ts'
import type { Choice } from '../models/choose.ts'
import { purchaseDaysOf } from '../models/purchase-days.ts'
import type { PurchaseDays } from '../models/purchase-days.ts'
import { fitGammaGamma } from '../models/gamma-gamma.ts'
import type { SpendFit } from '../models/gamma-gamma.ts'
import { kaplanMeier, medianSurvival, survivalAt } from '../models/kaplan-meier.ts'
import type { Lifetime } from '../models/kaplan-meier.ts'
import { wilson } from '../models/wilson.ts'
import { buyerOf, daysBought } from './buyer.ts'
import type { Buyer } from './buyer.ts'
import { historyOn } from '../signals/history.ts'
import type { History } from '../signals/history.ts'
import { lifetimeOf } from './lifetime.ts'
import { renewalsOf } from './renewals.ts'
import type { Renewals } from './renewals.ts'

/** Of those who became clients: the share still there after so many years, with its 95 % band; `n` were seen that long. */
export type Stay = { years: number; stay: number; low: number; high: number; n: number }

/**
 * What models say of a whole book up to `until`: every purchase model with its fit in units of `unit` days,
 * what a purchase comes to by currency, and how long clients stay.
 */
export type BookModels = {
  until: Day
  unit: number
  clients: number
  repeats: number
  choice: Choice
  spend: ReadonlyMap<string, SpendFit>
  retention: Stay[]
  /** After so many years half of them have left; null where fewer than half have. */
  halfAfter: number | null
  renewals: Renewals
  /** Days on which each client bought, also for what is learned from the book's own past. */
  purchases: PurchaseDays
}

const YEAR_DAYS = 365.25
const MOST_YEARS = 20
/** Of fewer clients who were seen so long no share is given (D). */
const LEAST_SEEN = 5

/** What is kept of each client while they are gathered. */
type Gathered = { buyers: Buyer[]; days: DayNumber[][]; lives: Lifetime[] }

/** Takes clients one by one, and fits in steps when all are there; of each client only the counts are kept. */
export type ModelsGathering = { add(history: History): void; done(): Generator<void, BookModels> }

export function gatherModels(until: Day, unit: number): ModelsGathering {
  const gathered: Gathered = { buyers: [], days: [], lives: [] }
  return {
    add: (history) => addClient(gathered, history, dayNumber(until), unit),
    *done() {
      const { buyers, days, lives } = gathered
      const models = yield* modelsOf(buyers)
      const stays = { ...retentionOf(lives), renewals: renewalsOf(lives) }
      return { until, unit, ...models, ...stays, purchases: purchaseDaysOf(days) }
    },
  }
}

function addClient({ buyers, days, lives }: Gathered, whole: History, until: DayNumber, unit: number): void {
  const history = historyOn(whole, until)
  const buyer = buyerOf(history, until, unit)
  if (buyer) {
    buyers.push(buyer)
    days.push(daysBought(history, until))
  }
  const life = lifetimeOf(history, until)
  if (life) lives.push(life)
}

/** How a book buys: its purchase models, and what a purchase comes to. */
export type BuyingModels = Pick<BookModels, 'clients' | 'repeats' | 'choice' | 'spend'>

/** All models and what a purchase comes to, from the clients that ever bought; a model a step. */
export function* modelsOf(buyers: readonly Buyer[]): Generator<void, BuyingModels> {
  const column = (of: (buyer: Buyer) => number) => Float64Array.from(buyers, of)
  const x = column((buyer) => buyer.x)
  const counts = groupClients({
    x,
    t_x: column((buyer) => buyer.t_x),
    T: column((buyer) => buyer.T),
    logGaps: column((buyer) => buyer.logGaps),
  })
  const choice = yield* chooseInSteps(counts)
  const repeats = x.reduce((sum, one) => sum + one, 0)
  return { clients: buyers.length, repeats, choice, spend: spendOf(buyers) }
}

/** Amounts of different currencies have nothing to say to each other. */
function spendOf(buyers: readonly Buyer[]): Map<string, SpendFit> {
  const byCurrency = Map.groupBy(buyers, (buyer) => buyer.currency)
  const fits = [...byCurrency].map(([currency, own]) => {
    return [currency, fitGammaGamma({ x: own.map((one) => one.paid), mean: own.map((one) => one.mean) })] as const
  })
  return new Map(fits.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function retentionOf(lives: readonly Lifetime[]): Pick<BookModels, 'retention' | 'halfAfter'> {
  const steps = kaplanMeier(lives)
  const half = medianSurvival(steps)
  const stays: Stay[] = []
  for (let years = 1; years <= MOST_YEARS; years++) {
    const n = lives.filter(({ time }) => time >= years * YEAR_DAYS).length
    if (n < LEAST_SEEN) break
    const { value, low, high } = survivalAt(steps, years * YEAR_DAYS)
    // Before the first loss the curve has no width: how little all of so few say, Wilson does.
    stays.push({ years, stay: value, low: value === 1 ? wilson(n, n).low : low, high, n })
  }
  return { retention: stays, halfAfter: half && half / YEAR_DAYS }
}
