import { CASE_STEPS } from '../ledger/kinds/cases.ts'
import type { CaseItem } from './history.ts'

const STEPS = ['opened', ...CASE_STEPS] as const

/** Steps of cases as flat values: six for each. */
export function packCases(items: readonly CaseItem[]): unknown[] {
  return items.flatMap(({ on, case: name, step, complaint, severity, due }) => [
    on,
    name,
    STEPS.indexOf(step),
    complaint ? 1 : 0,
    severity,
    due,
  ])
}

export function unpackCases(packed: readonly unknown[]): CaseItem[] {
  const items: CaseItem[] = []
  for (let i = 0; i < packed.length; i += 6) {
    const [on, name, step, complaint, severity, due] = packed.slice(i, i + 6) as [
      number,
      string,
      number,
      number,
      number,
      number | null,
    ]
    items.push({ on, case: name, step: STEPS[step]!, complaint: complaint === 1, severity, due, ref: '' })
  }
  return items
}
