import type { Assessment } from './signal-line.tsx'

const ORDER = { strong: 0, some: 1, weak: 2 } as const

/** The signals that are raised, the strongest first. */
export function raisedFirst(assessments: Assessment[]): Assessment[] {
  const raised = assessments.filter((one) => one.state === 'raised')
  return raised.toSorted((a, b) => ORDER[a.strength ?? 'weak'] - ORDER[b.strength ?? 'weak'])
}
