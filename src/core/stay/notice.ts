import { dayNumber } from '../day.ts'
import type { Day } from '../day.ts'
import type { FactOf } from '../ledger/fact.ts'

/** What an agreement protects: `days` from today on which the work goes on at least, null where it says nothing of it. */
export type Protection = {
  engagement: string
  text: string
  until: Day | null
  notice: number | null
  days: number | null
  because: string[]
}

/**
 * The agreements that hold on `today`, the longest protection first. Where one says both a last day and a time of
 * notice the shorter of them is what is certain.
 */
export function protectionOf(facts: readonly FactOf<'engagement'>[], today: Day): Protection[] {
  const byKey = new Map<string, Protection>()
  for (const { body, on, id } of facts.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    if (on > today) continue
    const before = byKey.get(body.engagement)
    byKey.set(body.engagement, {
      engagement: body.engagement,
      text: body.text ?? before?.text ?? body.engagement,
      until: body.until ?? before?.until ?? null,
      notice: body.notice ?? before?.notice ?? null,
      days: null,
      because: [...(before?.because ?? []), id],
    })
  }
  return [...byKey.values()]
    .filter(({ until }) => until === null || until >= today)
    .map((one) => ({ ...one, days: daysOf(one, today) }))
    .toSorted((a, b) => (b.days ?? -1) - (a.days ?? -1))
}

function daysOf({ until, notice }: Protection, today: Day): number | null {
  const left = until === null ? Infinity : dayNumber(until) - dayNumber(today)
  const days = Math.min(left, notice ?? Infinity)
  return days === Infinity ? null : days
}
