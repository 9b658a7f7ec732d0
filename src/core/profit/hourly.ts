import type { Figures } from './figures.ts'
import type { Entry } from './hours-spent.ts'
import { laidOut } from './laid-out.ts'
import { underTarget } from './quarters.ts'
import type { Work } from './work.ts'

/** What an hour brought, now and in the last two quarters, and against what it should have been billed at. */
export function hourlyOf(work: Work, currency: string, figures: Figures) {
  const { moves, share, hours, collected, target, income, entries, costs } = figures
  const quarters = underTarget(
    {
      moves,
      entries: work.entries,
      share,
      target,
      first: work.first,
      passedIn: (period) => laidOut(work.costs, currency, period).passed,
    },
    work.period.until,
  )
  return {
    collected: collected === null ? null : Math.round(collected),
    ehr: collected === null || hours.all === 0 ? null : Math.round(collected / hours.all),
    target,
    underTarget: quarters,
    realisation: realisationOf(income.minor - costs.passed, entries, currency),
  }
}

/** Part of the hours that must say what they are billed at before anything is measured by it (D). */
const MOST_RATED = 0.9

/** Billed by worked at standard: hours without a rate count at what those with one are worth. */
function realisationOf(billed: number, entries: readonly Entry[], currency: string): number | null {
  let [worth, rated, all] = [0, 0, 0]
  for (const { minutes, rate } of entries) {
    all += minutes
    if (rate?.currency !== currency) continue
    rated += minutes
    worth += (rate.minor * minutes) / 60
  }
  return worth > 0 && rated >= MOST_RATED * all ? billed / ((worth * all) / rated) : null
}
