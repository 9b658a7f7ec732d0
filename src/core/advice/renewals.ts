import { fitBdw } from '../models/bdw.ts'
import { bookOfContracts } from '../models/contract-book.ts'
import { contractCurve, contractPayments } from '../models/contract-curve.ts'
import type { ContractPeriod } from '../models/contract-curve.ts'
import type { Lifetime } from '../models/kaplan-meier.ts'
import { isFit } from '../models/purchase-model.ts'
import type { Within } from '../models/predict-interval.ts'
import type { Fit, NoFit } from '../models/purchase-model.ts'
import { fitSbg } from '../models/sbg.ts'

const YEAR_DAYS = 365.25
/** So many years are told, if that many were seen; what lies far beyond all experience is not. */
const MOST_YEARS = 10
const BEYOND_YEARS = 2
/** BdW has a parameter more: it is taken when its log-likelihood is so much above (Akaike). */
const PARAMETER = 1
/** What a year later is worth less (D). */
const DISCOUNT = 0.1

/**
 * Clients as contracts that are renewed, or not, every year: sBG and BdW fitted to how many whole years they
 * stayed, and what the better of them says of the years to come. `lifetime` is how many years a new client is
 * expected to bring, those to come discounted by a tenth a year. Empty and null where neither could be fitted.
 */
export type Renewals = {
  fits: (Fit | NoFit)[]
  chosen: string | null
  years: ContractPeriod[]
  lifetime: Within | null
}

export function renewalsOf(lives: readonly Lifetime[]): Renewals {
  const contracts = lives.map(({ time, ended }) => ({ stayed: Math.floor(time / YEAR_DAYS), gone: ended }))
  const book = bookOfContracts(contracts)
  const [sbg, bdw] = [fitSbg(book), fitBdw(book)]
  const chosen = better(sbg, bdw)
  const seen = contracts.reduce((most, { stayed }) => Math.max(most, stayed), 0)
  const years = chosen ? contractCurve(chosen, Math.min(MOST_YEARS, seen + BEYOND_YEARS)) : []
  const lifetime = chosen && contractPayments(chosen, 0, DISCOUNT)
  return { fits: [sbg, bdw], chosen: chosen && chosen.model, years, lifetime: isTold(lifetime) ? lifetime : null }
}

/** Where the fit lies at its edge the interval has no end, and nothing is told. */
function isTold(within: Within | null): boolean {
  return within !== null && Number.isFinite(within.high)
}

function better(sbg: Fit | NoFit, bdw: Fit | NoFit): Fit | null {
  if (!isFit(sbg)) return isFit(bdw) ? bdw : null
  return isFit(bdw) && bdw.logLikelihood > sbg.logLikelihood + PARAMETER ? bdw : sbg
}
