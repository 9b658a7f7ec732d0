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

/**
 * All versions up to the end of `until`, as far as the `asked` days (ascending, before `until`) need them; what
 * happened later is not known.
 */
export function purchasesThen(history: History, until: DayNumber, asked: readonly DayNumber[]): PurchasesThen {
  const turns = turnsOf(history)
  const turned = (after: DayNumber, to: DayNumber) => countUntil(turns, to) > countUntil(turns, after)
  const versions: PurchasesThen = []
  let before = -Infinity
  for (const end of [...asked.filter((day, i) => turned(day, asked[i + 1] ?? until)), until]) {
    const days = Int32Array.from(daysBought(history, end))
    const last = versions.at(-1)
    if (last && beginsWith(days, last.days, before)) last.days = days
    else versions.push({ from: before + 1, days })
    before = end
  }
  return versions
}

/**
 * Days on which something could take an earlier purchase away, ascending: money given back for a purchase it names, or
 * bills for what was paid before there were any.
 */
function turnsOf({ money }: History): DayNumber[] {
  const first = money.find((item) => item.kind === 'invoice')?.on ?? Infinity
  const early = money.filter((item) => item.kind === 'payment' && item.on < first)
  const named = new Set(early.map((item) => item.invoice).filter((name) => name !== ''))
  const turns: DayNumber[] = []
  for (const { kind, on, invoice } of money) {
    if ((kind === 'credit' || kind === 'refund') && invoice !== '') turns.push(on)
    if (kind === 'invoice' && early.length > 0 && (on === first || named.has(invoice))) turns.push(on)
  }
  return turns
}

/** `days` up to `end` are exactly `known`. */
function beginsWith(days: Int32Array, known: Int32Array, end: DayNumber): boolean {
  if (countUntil(days, end) !== known.length) return false
  return known.every((day, i) => days[i] === day)
}

/** The days known at the end of an asked day `on`, or of the last one, later days left out; shares the memory of the version. */
export function daysThen(versions: PurchasesThen, on: DayNumber): Int32Array {
  const held = versions.findLast(({ from }) => from <= on)
  return held ? held.days.subarray(0, countUntil(held.days, on)) : new Int32Array(0)
}
