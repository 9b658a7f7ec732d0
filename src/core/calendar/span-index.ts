import type { Day } from '../day.ts'
import { isInTurn, occurrenceEnd, paintYear, slotOf } from './year-slots.ts'

/** What an index needs to know of a time: both days counted, every year where `yearly`. */
export type Dated = { from: Day; until: Day; yearly: boolean }

/** Times sorted once so that a day is found without reading all of them, however many there are. */
export type SpanIndex<S extends Dated> = {
  once: readonly S[]
  common: readonly (S | undefined)[]
  leap: readonly (S | undefined)[]
}

export function indexSpans<S extends Dated>(spans: readonly S[]): SpanIndex<S> {
  const yearly = spans.filter((span) => span.yearly)
  const once = spans.filter((span) => !span.yearly)
  return { once: inOrder(once), common: paintYear(yearly, false), leap: paintYear(yearly, true) }
}

/** The time that covers a day; of several the one that lasts longest from there. */
export function spanIn<S extends Dated>(index: SpanIndex<S>, day: Day): S | null {
  const once = onceOn(index.once, day)
  const { slot, isLeap } = slotOf(day)
  const yearly = (isLeap ? index.leap : index.common)[slot]
  if (!once || !yearly) return once ?? yearly ?? null
  return endOn(yearly, day) > once.until ? yearly : once
}

/** Whether a time covers a day, without an index. */
export function covers(span: Dated, day: Day): boolean {
  return span.yearly ? isInTurn(span, day) : span.from <= day && day <= span.until
}

/** The last day of a time as it covers `day`: of a yearly one the end of that year's turn. */
export function endOn(span: Dated, day: Day): Day {
  return span.yearly ? occurrenceEnd(span, day) : span.until
}

/** Times that do not repeat in the order of days, without those that lie within another: so the ends are in order too. */
function inOrder<S extends Dated>(spans: readonly S[]): S[] {
  const kept: S[] = []
  for (const span of spans.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const last = kept.at(-1)
    if (last && last.until >= span.until) continue
    kept.push(span)
  }
  return kept
}

/** The last of the times that have begun by a day lasts longest; null when even it has ended. */
function onceOn<S extends Dated>(spans: readonly S[], day: Day): S | null {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.from <= day) low = middle + 1
    else high = middle
  }
  const found = spans[low - 1]
  return found && found.until >= day ? found : null
}
