import type { Fact } from '../ledger/fact.ts'

/** Facts of one day in the order they were written: by their source, then by the line in it. */
export function asWritten(a: Fact, b: Fact): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1
  if (a.origin.source !== b.origin.source) return a.origin.source < b.origin.source ? -1 : 1
  return a.origin.line - b.origin.line
}
