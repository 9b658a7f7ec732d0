import type { CaseState } from '../cases/fold-cases.ts'
import type { Day } from '../day.ts'
import { daysBetween } from '../day.ts'
import type { Locus, Validity } from '../ledger/kinds/findings.ts'
import type { RemedyState } from './fold-remedies.ts'

/** How long after a remedy a complaint on the same matter counts as coming back (handbook 3.6), in days. */
export const AGAIN_DAYS = 90

/**
 * A remedy that was accepted and delivered, and a complaint on the same matter within 90 days (M9). `again` is the later
 * case; `valid` and `locus` what was found of it, null while nobody has.
 */
export type Cycle = {
  matter: string
  case: string
  remedy: string
  deliveredOn: Day
  again: string
  complainedOn: Day
  days: number
  valid: Validity | null
  locus: Locus | null
  because: string[]
}

/**
 * The cycles of one client's matters, the earliest first. Several remedies that are followed by one complaint are one
 * cycle, that of the remedy delivered last: nobody is counted twice for speaking once.
 */
export function cyclesOf(cases: readonly CaseState[], remedies: readonly RemedyState[]): Cycle[] {
  const complaints = cases.filter((one) => one.as === 'complaint').toSorted(byDay)
  return complaints.flatMap((again, i) => {
    const earlier = new Set(complaints.slice(0, i).flatMap((one) => (one.matter === again.matter ? [one.case] : [])))
    const [last] = remedies
      .filter((one) => earlier.has(one.case) && isSettledBefore(one, again.opened))
      .toSorted((a, b) => (a.deliveredOn! < b.deliveredOn! ? 1 : -1))
    // Once a complaint came back after a remedy, a further one belongs to the remedy that followed.
    const spent = last && complaints.slice(0, i).some((one) => isBetween(one, last, again))
    return last && !spent ? [cycleOf(last, again)] : []
  })
}

function byDay(a: CaseState, b: CaseState): number {
  return a.opened < b.opened ? -1 : a.opened > b.opened ? 1 : a.case < b.case ? -1 : 1
}

function isSettledBefore({ acceptedOn, deliveredOn, state }: RemedyState, day: Day): boolean {
  if (acceptedOn === null || deliveredOn === null || state === 'withdrawn') return false
  const days = daysBetween(deliveredOn, day)
  return days > 0 && days <= AGAIN_DAYS
}

function isBetween(one: CaseState, remedy: RemedyState, again: CaseState): boolean {
  return one.matter === again.matter && one.case !== remedy.case && one.opened > remedy.deliveredOn!
}

function cycleOf(remedy: RemedyState, again: CaseState): Cycle {
  return {
    matter: again.matter,
    case: remedy.case,
    remedy: remedy.remedy,
    deliveredOn: remedy.deliveredOn!,
    again: again.case,
    complainedOn: again.opened,
    days: daysBetween(remedy.deliveredOn!, again.opened),
    valid: again.finding?.valid ?? null,
    locus: again.finding?.locus ?? null,
    because: [...remedy.because, again.ref, ...(again.finding ? [again.finding.ref] : [])],
  }
}

/**
 * The cycles that say something of the client (M9): a remedy accepted and delivered, and a new complaint on the same
 * matter that was not right. Where we failed again it is ours, and while nobody found which, nothing is said.
 */
export function tellingCycles(cycles: readonly Cycle[]): Cycle[] {
  return cycles.filter(({ valid, locus }) => (valid === 'not-valid' || valid === 'valid-feeling') && locus !== 'us')
}
