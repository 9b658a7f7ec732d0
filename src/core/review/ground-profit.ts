import type { ClientProfit } from '../profit/client-profit.ts'
import type { Evidence } from './evidence.ts'
import type { Args, GroundFacts } from './ground-reading.ts'

const FEWEST_MONTHS = 6
const WHOLE_YEAR = 12

/** What comes before any thought of ending, in this order (handbook 7.2, I9). */
const OPTIONS = ['own-work', 'price', 'scope', 'service', 'terms'] as const

/**
 * Ground 5 (I9): not profitable. Over twelve months and at least six of data, all costs in; work we did twice is shown as
 * ours and does not count against the client; where the sign hangs on how well hours were written down nothing is said.
 * While care is given to a client money is no reason at all (handbook 3.7). Options come first in any case.
 */
export function profitGround({ care, profit }: Evidence): GroundFacts {
  if (care?.active) return unknown('care', 'care-ends', care.because)
  if (profit.length === 0) return unknown('no-money', 'profit', [])
  const worst = profit.map(groundIn).toSorted((a, b) => RANKS.indexOf(b.computed) - RANKS.indexOf(a.computed))[0]!
  return worst
}

/** What is not known says more than that there is nothing, and a loss in one currency more than both. */
const RANKS = ['none', 'not-assessable', 'weak', 'some', 'strong']

function groundIn(one: ClientProfit): GroundFacts {
  const args: Args = {
    currency: one.currency,
    months: one.months,
    contribution: one.contribution ?? 0,
    rework: one.costs.rework ?? 0,
    entries: one.entries,
    invoices: one.invoices,
  }
  const { because } = one
  if (one.sign === 'unknown') return { ...unknown(`unknown-${one.whyUnknown ?? 'no-hours'}`, 'hours', because), args }
  if (one.months < FEWEST_MONTHS) return { ...unknown('too-short', 'months', because), args }
  if (one.sign === 'unclear') return { ...unknown('unclear', 'hours', because), args }
  if (one.sign === 'gain') return { computed: 'none', code: 'gain', args, because, needs: null }
  const found = { args, because, needs: null, steps: [...OPTIONS] }
  if (one.ownDoing) return { ...found, computed: 'weak', code: 'own-doing' }
  return { ...found, computed: one.months >= WHOLE_YEAR ? 'strong' : 'some', code: 'loss' }
}

function unknown(code: string, needs: string, because: string[]): GroundFacts {
  return { computed: 'not-assessable', code, args: {}, because, needs }
}
