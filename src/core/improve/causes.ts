import { isValid } from '../cases/blame.ts'
import type { CaseState } from '../cases/fold-cases.ts'
import { addDays } from '../day.ts'
import type { Day } from '../day.ts'
import type { Cause } from '../ledger/kinds/findings.ts'
import { wilson } from '../models/wilson.ts'
import { LEAST_FOR_SHARE } from '../promises/rates.ts'

/** What is counted: complaints of the last so many days. */
export const CAUSE_DAYS = 365

/**
 * One cause of complaints that were found valid or partly so. `within` is its share with its 95 % interval, null under
 * five; `upTo` the share of it and all larger ones together. `clients` are those concerned.
 */
export type CauseCount = {
  cause: Cause
  count: number
  within: { share: number; low: number; high: number } | null
  upTo: number
  clients: string[]
  because: string[]
}

/**
 * Causes, the most frequent first (A28). `n` complaints have a valid finding with a cause; `unnamed` a valid one without
 * a cause, `unfound` none yet, `not` were found not valid or nobody's fault. `few` stand under eight tenths of all.
 */
export type Pareto = {
  n: number
  unnamed: number
  unfound: number
  not: number
  causes: CauseCount[]
  few: number
}

const MOST = 0.8

/** The causes of the complaints opened in the last 365 days. Requests are none. */
export function paretoOf(cases: readonly CaseState[], today: Day): Pareto {
  const recent = cases.filter(({ as, opened }) => as === 'complaint' && opened > addDays(today, -CAUSE_DAYS))
  const valid = recent.filter(isValid)
  const named = valid.filter(({ finding }) => finding?.cause)
  const found = recent.filter(({ finding }) => finding !== null).length
  const causes = countCauses(named)
  const few = causes.findIndex(({ upTo }) => upTo >= MOST)
  return {
    n: named.length,
    unnamed: valid.length - named.length,
    unfound: recent.length - found,
    not: found - valid.length,
    causes,
    few: few + 1,
  }
}

function countCauses(named: readonly CaseState[]): CauseCount[] {
  const groups = Map.groupBy(named, ({ finding }) => finding!.cause!)
  const sorted = [...groups].toSorted(([a, ones], [b, others]) => others.length - ones.length || (a < b ? -1 : 1))
  let before = 0
  return sorted.map(([cause, own]) => {
    before += own.length
    return {
      cause,
      count: own.length,
      within: withinOf(own.length, named.length),
      upTo: before / named.length,
      clients: [...new Set(own.map(({ client }) => client))],
      because: own.flatMap(({ ref, finding }) => [ref, finding!.ref]),
    }
  })
}

/** A share with its interval; null where too few are counted to say one. */
export function withinOf(count: number, n: number): { share: number; low: number; high: number } | null {
  if (n < LEAST_FOR_SHARE) return null
  const { share, low, high } = wilson(count, n)
  return { share: share!, low, high }
}
