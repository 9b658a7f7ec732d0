import type { Day } from '../day.ts'
import type { OurCalendar, OurClosing } from './sides.ts'
import { indexSpans, spanIn } from './span-index.ts'
import type { SpanIndex } from './span-index.ts'

/** Our closings by whom they concern; '' is the whole house. */
const byWhom = new WeakMap<readonly OurClosing[], Map<string, SpanIndex<OurClosing>>>()

/** The closing of the whole house on a day, or with a `member` the one of this member. */
export function closingOn({ closings }: OurCalendar, day: Day, member: string | null): OurClosing | null {
  if (closings.length === 0) return null
  let indexes = byWhom.get(closings)
  if (!indexes) {
    const grouped = Map.groupBy(closings, (one) => one.member ?? '')
    indexes = new Map([...grouped].map(([whom, own]) => [whom, indexSpans(own)]))
    byWhom.set(closings, indexes)
  }
  const index = indexes.get(member ?? '')
  return index ? spanIn(index, day) : null
}
