/**
 * How bad something was for the client, by fixed anchors, so that two people mean the same by a number. 1: a flaw to
 * look at, nothing lost. 2: under an hour of the client's time. 3: hours, or a little money. 4: days, a missed date of
 * theirs, or much money. 5: their work stood still, or somebody was harmed. The sentences are `case.severity.<n>`.
 */
export const SEVERITIES = [1, 2, 3, 4, 5] as const

const MOST_MINOR = 2
const GRAVE = 4

/** Minor is 1 and 2: no loss, under an hour of effort, cosmetic (handbook 3.6). Null where nobody said how bad it was. */
export function isMinor(severity: number | null): boolean | null {
  return severity === null ? null : severity <= MOST_MINOR
}

/** At 4 and 5 nothing is ever called an opportunity (handbook 3.2). */
export function isGrave(severity: number | null): boolean {
  return severity !== null && severity >= GRAVE
}
