/** The lanes of the timeline, from left to right. */
export const LANES = ['contact', 'money', 'promises', 'other'] as const
export type Lane = (typeof LANES)[number]

const LANE_OF: Record<string, Lane> = {
  email: 'contact',
  message: 'contact',
  letter: 'contact',
  call: 'contact',
  meeting: 'contact',
  visit: 'contact',
  invoice: 'money',
  payment: 'money',
  credit: 'money',
  refund: 'money',
  cost: 'money',
  promise: 'promises',
  kept: 'promises',
  moved: 'promises',
  released: 'promises',
}

/** The lane a kind of fact is drawn in. */
export function laneOf(kind: string): Lane {
  return LANE_OF[kind] ?? 'other'
}
