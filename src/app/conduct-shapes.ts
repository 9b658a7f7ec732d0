import { z } from 'zod'
import { SAFETY_STEPS } from '../core/conduct/safety.ts'
import { STEP_ORDER } from '../core/conduct/next-step.ts'
import { FAMILIES } from '../core/letters/tone/families.ts'
import type { Family } from '../core/letters/tone/families.ts'
import { CASE_WAYS } from '../core/ledger/kinds/cases.ts'
import { ACTS, CONDUCT, INCIDENT_TYPES } from '../core/ledger/kinds/conduct.ts'
import { CONTACT_LIMITS, WARNING_STEPS } from '../core/ledger/kinds/warnings.ts'
import { day, dayOrNone, key } from './shapes.ts'

/** Shapes that the deeds of conduct, warnings and scope take or give. */
export const category = z.enum(CONDUCT)
export const gravity = z.int().min(1).max(4)
export const incidentType = z.enum(INCIDENT_TYPES)
export const caseWay = z.enum(CASE_WAYS)
export const act = z.enum(ACTS)
export const rightness = z.enum(['yes', 'partly', 'no'])
export const contactLimit = z.enum(CONTACT_LIMITS)
export const stage = z.enum(STEP_ORDER)

export const words = z.string().trim().min(1).max(10_000)
export const someWords = z.string().trim().max(2000).optional()

/** A step of the safety path; its sentence is `conduct.safety.<step>`. `acts` are what one can do about it. */
export const safetyShape = z.object({
  step: z.enum(SAFETY_STEPS),
  acts: z.array(act),
  done: z.string().nullable(),
})

export const incidentShape = z.object({
  client: key,
  name: z.string(),
  incident: key,
  category,
  gravity,
  on: day,
  by: z.string().nullable(),
  text: z.string(),
  as: z.enum(['words', 'description']),
  type: incidentType.nullable(),
  way: caseWay.nullable(),
  person: z.string().nullable(),
  member: z.string().nullable(),
  witness: z.string().nullable(),
  effect: z.string().nullable(),
  case: z.string().nullable(),
  right: rightness.nullable(),
  flaw: z.int().nullable(),
  hash: z.string().nullable(),
  /** False where somebody told us our trade and was not clearly wrong: it counts against nobody (M10). */
  counts: z.boolean(),
  acted: z.array(z.object({ as: act, text: z.string(), on: day, by: z.string().nullable(), ref: z.string() })),
  /** Until when something must have been done; null for whoever may not see what was. */
  clock: z.object({ due: day, state: z.enum(['acted', 'late', 'today', 'later']) }).nullable(),
  /** Only of gravity 4. */
  safety: z.array(safetyShape).nullable(),
  ref: z.string(),
  because: z.array(z.string()),
})

export const limitShape = z.object({
  limits: contactLimit,
  until: dayOrNone,
  member: z.string().nullable(),
  text: z.string(),
  ref: z.string(),
})

export const warningShape = z.object({
  warning: key,
  step: z.enum(WARNING_STEPS),
  on: day,
  steps: z.array(
    z.object({
      step: z.enum(WARNING_STEPS),
      on: day,
      text: z.string(),
      limits: contactLimit.nullable(),
      follows: z.string().nullable(),
      member: z.string().nullable(),
      until: dayOrNone,
      by: z.string().nullable(),
      ref: z.string(),
    }),
  ),
  limits: z.array(limitShape),
  given: z.boolean(),
  lapsed: z.boolean(),
  because: z.array(z.string()),
})

/** Something that was counted: how often since a day, and what was said, newest first. */
export const counterShape = z.object({
  n: z.int(),
  since: day,
  quotes: z.array(z.object({ on: day, text: z.string().nullable(), ref: z.string() })),
  because: z.array(z.string()),
})

export const countersShape = z.object({
  scope: counterShape,
  time: counterShape.extend({
    missed: z.int(),
    moved: z.int(),
    late: z.int(),
    outOfHours: z.int(),
    /** Appointments we missed, moved or came late to ourselves. */
    ours: z.int(),
    /** Mails and letters out of hours: they wait until we open and are not counted. */
    mails: z.int(),
  }),
  entitlement: counterShape,
})

/** Words that speak of a person instead of what happened; the reason is `tone.reason.<code>`. */
export const markShape = z.object({
  family: z.enum(Object.keys(FAMILIES) as [Family, ...Family[]]),
  severity: z.enum(['block', 'warn']),
  start: z.int(),
  end: z.int(),
  words: z.string(),
  code: z.string(),
})

export const changeShape = z.object({
  change: key,
  within: z.enum(['in', 'out', 'unclear']),
  text: z.string(),
  delivery: z.string().nullable(),
  engagement: z.string().nullable(),
  minutes: z.int().nullable(),
  order: z.enum(['offered', 'accepted', 'declined', 'none']).nullable(),
  on: day,
  by: z.string().nullable(),
  ref: z.string(),
  because: z.array(z.string()),
})
