import type { CaseState } from '../cases/fold-cases.ts'
import type { Day } from '../day.ts'
import { daysBetween } from '../day.ts'
import type { Locus, Validity } from '../ledger/kinds/findings.ts'
import type { RemedyState } from './fold-remedies.ts'

/** How long after a remedy a complaint on the same matter counts as coming back (handbook 3.6), in days. */
export const AGAIN_DAYS = 90

/**
 * A remedy that was accepted and delivered, and a complaint on the same matter within 90 days (M9). `again` is the later
 * case, or the same one where it was opened again; `valid` and `locus` what was found of it, null while nobody has.
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

/** A matter was complained of: a case was opened, or opened again, and what was found of it after that. */
type Said = { case: string; matter: string; on: Day; anew: boolean; finding: CaseState['finding']; ref: string }

/**
 * The cycles of one client's matters, the earliest first. Several remedies that are followed by one complaint are one
 * cycle, that of the remedy delivered last: nobody is counted twice for speaking once. A case that is opened again is the
 * same matter come back.
 */
export function cyclesOf(cases: readonly CaseState[], remedies: readonly RemedyState[]): Cycle[] {
  const complaints = cases.filter((one) => one.as === 'complaint').flatMap(saidOf)
  const inOrder = complaints.toSorted(byDay)
  return inOrder.flatMap((again, i) => {
    const before = inOrder.slice(0, i).filter(({ matter }) => matter === again.matter)
    const earlier = new Set(before.map((one) => one.case))
    const [last] = remedies
      .filter((one) => earlier.has(one.case) && isSettledBefore(one, again.on))
      .toSorted((a, b) => (a.deliveredOn! < b.deliveredOn! ? 1 : -1))
    // Once a complaint came back after a remedy, a further one belongs to the remedy that followed.
    const spent = last && before.some((one) => isAfter(one, last))
    return last && !spent ? [cycleOf(last, again)] : []
  })
}

function saidOf({ case: key, matter, opened, ref, finding, steps, because }: CaseState): Said[] {
  const first = { case: key, matter, on: opened, anew: false, finding, ref }
  const again = steps.filter(({ step }) => step === 'reopened')
  return [
    first,
    ...again.map((done) => {
      // What was found before it came back says nothing of that it came back.
      const since = finding !== null && because.indexOf(finding.ref) > because.indexOf(done.ref)
      return { ...first, on: done.on, anew: true, finding: since ? finding : null, ref: done.ref }
    }),
  ]
}

function byDay(a: Said, b: Said): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1
  return a.case < b.case ? -1 : a.case > b.case ? 1 : 0
}

function isSettledBefore({ acceptedOn, deliveredOn, state }: RemedyState, day: Day): boolean {
  if (acceptedOn === null || deliveredOn === null || state === 'withdrawn') return false
  const days = daysBetween(deliveredOn, day)
  return days > 0 && days <= AGAIN_DAYS
}

function isAfter(one: Said, remedy: RemedyState): boolean {
  return (one.anew || one.case !== remedy.case) && one.on > remedy.deliveredOn!
}

function cycleOf(remedy: RemedyState, again: Said): Cycle {
  return {
    matter: again.matter,
    case: remedy.case,
    remedy: remedy.remedy,
    deliveredOn: remedy.deliveredOn!,
    again: again.case,
    complainedOn: again.on,
    days: daysBetween(remedy.deliveredOn!, again.on),
    valid: again.finding?.valid ?? null,
    locus: again.finding?.locus ?? null,
    because: [...remedy.because, again.ref, ...(again.finding ? [again.finding.ref] : [])],
  }
}

/**
 * The cycles that say something of the client (M9): a remedy accepted and delivered, and a new complaint on the same
 * matter that was not right. Where we failed again it is ours, where life was hard it is nobody's fault (M23), and while
 * nobody found which, nothing is said.
 */
export function tellingCycles(cycles: readonly Cycle[]): Cycle[] {
  return cycles.filter(({ valid, locus }) => valid === 'not-valid' && locus !== 'us')
}
