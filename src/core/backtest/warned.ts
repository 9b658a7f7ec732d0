import { wilson } from '../models/wilson.ts'
import type { Case } from './cases.ts'
import type { Warned } from './report.ts'

/** How well a way of warning does: of the cases that went badly those it warned of, of its warnings those that came to nothing. */
export function warnedBy(cases: readonly Case[], isWarned: (one: Case) => boolean): Warned {
  let [warned, hits, bad] = [0, 0, 0]
  for (const one of cases) {
    const said = isWarned(one)
    const wentBadly = one.gone || one.less
    if (said) warned += 1
    if (wentBadly) bad += 1
    if (said && wentBadly) hits += 1
  }
  return {
    warned,
    hits,
    missed: bad - hits,
    hitRate: wilson(hits, bad),
    falseAlarms: wilson(warned - hits, warned),
  }
}

/**
 * The plain rule: warn of whoever has not bought for so many days, with the days chosen so that it warns as
 * often as we did, as nearly as whole days allow. Any other number would compare boldness, not skill.
 */
export function recencyAlone(cases: readonly Case[]): (one: Case) => boolean {
  const wanted = cases.filter((one) => one.warned).length
  const waits = cases.map((one) => one.wait).toSorted((a, b) => b - a)
  let [limit, best] = [Infinity, wanted]
  for (let n = 1; n <= waits.length; n++) {
    if (n < waits.length && waits[n] === waits[n - 1]) continue
    const away = Math.abs(n - wanted)
    if (away < best) [limit, best] = [waits[n - 1]!, away]
  }
  return (one) => one.wait >= limit
}
