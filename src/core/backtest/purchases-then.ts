import type { DayNumber } from '../day.ts'
import { daysBought } from '../advice/buyer.ts'
import { countUntil } from '../models/purchase-days.ts'
import type { History } from '../signals/history.ts'

/**
 * The days on which a client bought, as they were known at the time: what is given back in full, or billed
 * once more, takes an earlier purchase away only from then on. Versions in the order in which they came
 * to hold; nearly always there is one.
 */
export type PurchasesThen = { from: DayNumber; days: Int32Array }[]

/** All versions up to the end of `until`; what happened later is not known. */
export function purchasesThen(history: History, until: DayNumber): PurchasesThen {
  const turns = turnsOf(history).filter((day) => day <= until)
  const versions: PurchasesThen = []
  let before = -Infinity
  for (const [i, from] of [-Infinity, ...turns].entries()) {
    const end = i < turns.length ? turns[i]! - 1 : until
    const days = Int32Array.from(daysBought(history, end))
    const last = versions.at(-1)
    if (last && beginsWith(days, last.days, before)) last.days = days
    else versions.push({ from, days })
    before = end
  }
  return versions
}

/** Days on which something could take an earlier purchase away: money given back, or bills for what was paid before there were any. */
function turnsOf({ money }: History): DayNumber[] {
  const first = money.find((item) => item.kind === 'invoice')?.on ?? Infinity
  const early = money.filter((item) => item.kind === 'payment' && item.on < first)
  const named = new Set(early.map((item) => item.invoice))
  const turns = new Set<DayNumber>()
  for (const { kind, on, invoice } of money) {
    if (kind === 'credit' || kind === 'refund') turns.add(on)
    if (kind === 'invoice' && early.length > 0 && (on === first || named.has(invoice))) turns.add(on)
  }
  return [...turns].toSorted((a, b) => a - b)
}

/** `days` up to `end` are exactly `known`. */
function beginsWith(days: Int32Array, known: Int32Array, end: DayNumber): boolean {
  if (countUntil(days, end) !== known.length) return false
  return known.every((day, i) => days[i] === day)
}

/** The days known at the end of day `on`, later ones left out; shares the memory of the version. */
export function daysThen(versions: PurchasesThen, on: DayNumber): Int32Array {
  const held = versions.findLast(({ from }) => from <= on)
  return held ? held.days.subarray(0, countUntil(held.days, on)) : new Int32Array(0)
}
