import type { CaseState } from '../cases/fold-cases.ts'
import type { Day } from '../day.ts'
import { hostileWords, theirWords } from '../replies/hostile.ts'
import type { Evidence } from './evidence.ts'

/** That a client was still hostile after something was put right (A20): a day, and their words where they are on record. */
export type HostileAfter = {
  case: string
  repaired: Day
  on: Day
  quote: string | null
  ref: string
  because: string[]
}

type Given = Pick<Evidence, 'cases' | 'remedies' | 'apologies'>
type Repair = { case: string; on: Day; because: string[] }

/**
 * Each time a client spoke more sharply after a remedy was delivered or an apology given for the same case, or came back
 * to the matter with hostile words (A20). One data point with its day, never a verdict: it makes no ground weaker or
 * stronger.
 */
export function hostileAfterRepair(given: Given): HostileAfter[] {
  const repairs = repairsOf(given)
  return given.cases.flatMap((one) => [...escalations(one, repairs), ...returned(one, given.cases, repairs)])
}

function repairsOf({ remedies, apologies }: Given): Repair[] {
  return [
    ...remedies.flatMap((one) => (one.state === 'delivered' ? [{ ...one, on: one.deliveredOn! }] : [])),
    ...apologies.map((one) => ({ ...one, because: [one.ref] })),
  ]
}

function escalations({ case: key, steps }: CaseState, repairs: readonly Repair[]): HostileAfter[] {
  return steps.flatMap((step) => {
    const { on, ref } = step
    const last = step.mood === 'escalated' ? lastOf(repairs.filter((one) => one.case === key && one.on <= on)) : null
    if (!last) return []
    return [{ case: key, repaired: last.on, on, quote: theirWords(step), ref, because: [...last.because, ref] }]
  })
}

function returned(one: CaseState, cases: readonly CaseState[], repairs: readonly Repair[]): HostileAfter[] {
  const { case: key, opened: on, matter, ref } = one
  const earlier = new Set(cases.flatMap((other) => (other.matter === matter && other !== one ? [other.case] : [])))
  const last = lastOf(repairs.filter((repair) => earlier.has(repair.case) && repair.on < on))
  const [quote] = last && one.as === 'complaint' ? hostileWords(one.text, one.language) : []
  if (!last || quote === undefined) return []
  return [{ case: key, repaired: last.on, on, quote, ref, because: [...last.because, ref] }]
}

function lastOf(repairs: readonly Repair[]): Repair | null {
  return repairs.toSorted((a, b) => (a.on < b.on ? 1 : -1))[0] ?? null
}
