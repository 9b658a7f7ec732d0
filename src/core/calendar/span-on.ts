import type { Day } from '../day.ts'
import type { Span } from './sides.ts'
import { covers, endOn, indexSpans, spanIn } from './span-index.ts'
import type { SpanIndex } from './span-index.ts'
import { weekdayOf } from './week.ts'

/** Spans of one kind: those that hold on every day, sorted, and those for some days of the week. */
type Group = { index: SpanIndex<Span>; weekly: readonly Span[] }
/** Null where there is no span of a kind, which is most of the time. */
type Groups = Record<'ownBusy' | 'ownOpen' | 'packBusy' | 'packOpen', Group | null>

const known = new WeakMap<readonly Span[], Groups>()

/**
 * The busy or open window a client is in on a day. A day is one or the other: the client's own windows come before
 * those of a season pack, and among their like busy comes before open.
 */
export function spanOn(calendar: { spans: readonly Span[] }, day: Day, what: 'busy' | 'open'): Span | null {
  if (calendar.spans.length === 0) return null
  const found = firstOn(groupsOf(calendar.spans), day)
  return found?.what === what ? found : null
}

/** The last day of a span as it covers `day`. */
export function spanEnd(span: Span, day: Day): Day {
  return span.weekdays ? day : endOn(span, day)
}

function firstOn({ ownBusy, ownOpen, packBusy, packOpen }: Groups, day: Day): Span | null {
  return inGroup(ownBusy, day) ?? inGroup(ownOpen, day) ?? inGroup(packBusy, day) ?? inGroup(packOpen, day)
}

function inGroup(spans: Group | null, day: Day): Span | null {
  if (!spans) return null
  const { index, weekly } = spans
  const found = spanIn(index, day)
  if (found || weekly.length === 0) return found
  const weekday = weekdayOf(day)
  return weekly.find((span) => span.weekdays!.includes(weekday) && covers(span, day)) ?? null
}

function groupsOf(spans: readonly Span[]): Groups {
  let groups = known.get(spans)
  if (!groups) {
    groups = {
      ownBusy: group(spans, 'busy', true),
      ownOpen: group(spans, 'open', true),
      packBusy: group(spans, 'busy', false),
      packOpen: group(spans, 'open', false),
    }
    known.set(spans, groups)
  }
  return groups
}

function group(spans: readonly Span[], what: Span['what'], isOwn: boolean): Group | null {
  const own = spans.filter((span) => span.what === what && (span.source === 'own') === isOwn)
  if (own.length === 0) return null
  return { index: indexSpans(own.filter((span) => !span.weekdays)), weekly: own.filter((span) => span.weekdays) }
}
