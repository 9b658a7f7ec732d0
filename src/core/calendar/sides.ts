import type { Day } from '../day.ts'
import type { Hours, RestDays, Weekday } from './week.ts'

/**
 * A time in which a client is busy or open to unsolicited help (N31–N33), both days counted. `yearly` repeats it every
 * year, earlier ones too; 29 February then stands for the last day of February.
 */
export type Span = {
  what: 'busy' | 'open'
  from: Day
  until: Day
  yearly: boolean
  /** Words of the person who wrote it; '' for windows of a pack, which have a `textKey`. */
  text: string
  /** `own` or the key of a season pack. */
  source: string
  /** Ids of the facts it stands on; none where a pack was chosen by trade and country. */
  because: string[]
  /** The key of the sentence that names a pack's window. */
  textKey?: string
  /** Where given, only these days of the week within the span. */
  weekdays?: readonly Weekday[]
}

/** When we are closed, or one of us (`member`) is away; both days counted. */
export type OurClosing = {
  from: Day
  until: Day
  yearly: boolean
  text: string
  member: string | null
  because?: readonly string[]
}

/** Where one side lives and when it may be called, on its own clock. */
type Side = { zone: string; country: string | null; region: string | null; rest: RestDays; hours: Hours }

export type OurCalendar = Side & { closings: readonly OurClosing[] }

/** When a client may be called by us: plain values, so it can be kept and sent. */
export type ClientCalendar = Side & { spans: readonly Span[]; ours: OurCalendar }

/** Why a day is not one for a planned contact. */
export type Closed = {
  why:
    | 'rest-day'
    | 'holiday'
    | 'busy'
    | 'our-rest-day'
    | 'our-holiday'
    | 'we-are-closed'
    | 'member-away'
    | 'no-common-hours'
  /** The holiday's name or the words of the person who wrote the window; '' where nobody wrote any. */
  text: string
  /** The last day on which this reason holds without a break. */
  until: Day
  /** Ids of facts. */
  because: string[]
  /** The key of the sentence that names a pack's window. */
  textKey?: string
  /** The holiday may fall a day earlier or later. */
  provisional?: true
}
