import type { Day } from '../day.ts'
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

/**
 * Each time a client spoke more sharply after a remedy was delivered or an apology given for the same case (A20). One data
 * point with its day, never a verdict: it makes no ground weaker or stronger.
 */
export function hostileAfterRepair({
  cases,
  remedies,
  apologies,
}: Pick<Evidence, 'cases' | 'remedies' | 'apologies'>): HostileAfter[] {
  const repairs = [
    ...remedies.flatMap((one) => (one.deliveredOn === null ? [] : [{ ...one, on: one.deliveredOn }])),
    ...apologies.map((one) => ({ ...one, because: [one.ref] })),
  ]
  return cases.flatMap((one) =>
    one.steps.flatMap((step) => {
      if (step.mood !== 'escalated') return []
      const before = repairs.filter(({ case: key, on }) => key === one.case && on <= step.on)
      const last = before.toSorted((a, b) => (a.on < b.on ? 1 : -1))[0]
      if (!last) return []
      // Only what they answered are the client's own words; the rest is ours.
      const quote = step.step === 'agreed' || step.step === 'disagreed' ? step.text : null
      return [
        { case: one.case, repaired: last.on, on: step.on, quote, ref: step.ref, because: [...last.because, step.ref] },
      ]
    }),
  )
}
