import { quantileOf } from '../models/robust.ts'
import type { Case } from './cases.ts'
import type { BacktestReport } from './report.ts'

/**
 * Days from the first warning to the last purchase of those who were lost and warned of, one figure a client, for
 * their first loss: above 0 when it was said while they still bought, below 0 when they had bought for
 * the last time by then. The median and the middle half. `cases` in the order of month ends.
 */
export function leadOf(cases: readonly Case[]): BacktestReport['lead'] {
  const leads: number[] = []
  for (const own of Map.groupBy(cases, (one) => one.client).values()) {
    const first = firstWarning(own)
    if (first) leads.push(first.loss.lastBought - (first.warned.lastBought + first.warned.wait))
  }
  if (leads.length === 0) return null
  const sorted = leads.toSorted((a, b) => a - b)
  const at = (q: number) => quantileOf(sorted, q)
  return { median: at(0.5), low: at(0.25), high: at(0.75), n: leads.length }
}

/** The warning on the first loss, or the one that began the unbroken row of warnings before it. */
function firstWarning(own: readonly Case[]): { loss: Case; warned: Case } | null {
  const loss = own.find((one) => one.gone)
  if (!loss) return null
  // A loss lasts for as many month ends as the client goes on buying nothing.
  let at = own.findIndex((one) => one.gone && one.warned && one.lastBought === loss.lastBought)
  if (at === -1) return null
  while (at > 0 && own[at - 1]!.warned && own[at]!.origin - own[at - 1]!.origin === 1) at -= 1
  return { loss, warned: own[at]! }
}
