import { z } from 'zod'
import { everyIn } from '../core/calendar/every.ts'
import { WEEKDAYS } from '../core/calendar/week.ts'
import { isKey } from '../core/ledger/field.ts'
import { CONTACT_KINDS, CONTACT_WAYS } from '../core/ledger/kinds/plans.ts'
import { args, day, dayOrNone, key } from './shapes.ts'

/** Shapes that deeds of contact plans and calendars take or give. */
export const keyIn = key.refine(isKey, { error: 'no-such-key' })
export const contactKind = z.enum(CONTACT_KINDS)
export const contactWay = z.enum(CONTACT_WAYS)
/** A rhythm as the notation has it: `10d`, `6w`, `3m`. */
export const everyWritten = z.string().refine((text) => everyIn(text) !== null, { error: 'no-such-rhythm' })

/** One reason for a day; its sentence is `plan.why.<code>`. */
export const whyShape = z.object({ code: z.string(), args })

/** What the planned contact of a track is, when, and why then. */
export const plannedShape = z.object({
  track: key,
  kind: contactKind,
  way: contactWay,
  purpose: z.string(),
  member: z.string().nullable(),
  memberName: z.string().nullable(),
  /** The day the rhythm comes to, and the day by which it should have been made. */
  ideal: day,
  latest: day,
  /** The day it is planned for; null where the client's calendar left none. */
  day: dayOrNone,
  state: z.enum(['today', 'late', 'week', 'later', 'no-slot']),
  /** Days past the latest day; 0 while there is time. */
  daysLate: z.int(),
  /** When it is within the hours of both sides on that day, as instants, and the client's zone. */
  hours: z.object({ from: z.string(), until: z.string(), zone: z.string() }).nullable(),
  why: z.array(whyShape),
  because: z.array(z.string()),
})

export const contactShape = plannedShape.extend({ client: key, name: z.string() })

/** A week of a member: contacts that are planned, and how many fit. */
export const weekShape = z.object({
  member: z.string().nullable(),
  name: z.string().nullable(),
  week: day,
  n: z.int(),
  capacity: z.int(),
})

/** Why a day is none for a planned contact; the sentence is `closed.why.<why>`. */
export const closedShape = z.object({
  why: z.enum([
    'rest-day',
    'holiday',
    'busy',
    'our-rest-day',
    'our-holiday',
    'we-are-closed',
    'member-away',
    'no-common-hours',
  ]),
  /** A holiday's name, or what somebody wrote; '' where there is none. */
  text: z.string(),
  /** The key of the words that name a season's window. */
  textKey: z.string().nullable(),
  until: day,
  provisional: z.boolean(),
  because: z.array(z.string()),
})

export const spanShape = z.object({
  what: z.enum(['busy', 'open']),
  from: day,
  until: day,
  yearly: z.boolean(),
  text: z.string(),
  textKey: z.string().nullable(),
  /** `own`, or the key of a season pack. */
  source: z.string(),
  /** Only these days of the week within it; empty where it holds on all. */
  weekdays: z.array(z.enum(WEEKDAYS)),
  because: z.array(z.string()),
})

export const written = z.object({ client: key, ids: z.array(z.string()) })
