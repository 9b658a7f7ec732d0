import type { CaseState } from '../cases/fold-cases.ts'
import type { Day } from '../day.ts'
import type { RemedyState } from '../remedies/fold-remedies.ts'
import { hostileWords } from './hostile.ts'

/** Hostile words after a repair was delivered: one data point with its day and quote, never a verdict (A20). */
export type AfterRepair = { client: string; case: string; remedy: string; on: Day; quote: string; because: string[] }

/**
 * Where somebody was hostile on a matter although a repair for it had been delivered: they escalated in the same case on or
 * after that day, or came back to the matter with hostile words.
 */
export function hostileAfterRepair(cases: readonly CaseState[], remedies: readonly RemedyState[]): AfterRepair[] {
  return remedies.flatMap((remedy) => {
    const { deliveredOn } = remedy
    const own = cases.find((one) => one.case === remedy.case)
    if (deliveredOn === null || !own) return []
    const said = [escalation(own, deliveredOn), ...returns(own, cases, deliveredOn)].filter((one) => one !== null)
    const [first] = said.toSorted((a, b) => (a.on < b.on ? -1 : 1))
    if (!first) return []
    const { ref, ...rest } = first
    return [{ client: own.client, remedy: remedy.remedy, ...rest, because: [...remedy.because, ref] }]
  })
}

type Said = { case: string; on: Day; quote: string; ref: string }

function escalation({ case: key, steps, text }: CaseState, after: Day): Said | null {
  const found = steps.find(({ mood, on }) => mood === 'escalated' && on >= after)
  return found ? { case: key, on: found.on, quote: found.text ?? text, ref: found.ref } : null
}

function returns(own: CaseState, cases: readonly CaseState[], after: Day): Said[] {
  const later = cases.filter((one) => one.case !== own.case && one.matter === own.matter && one.opened >= after)
  return later.flatMap((one) => {
    const [quote] = hostileWords(one.text, one.language)
    return quote === undefined ? [] : [{ case: one.case, on: one.opened, quote, ref: one.ref }]
  })
}
