import { z } from 'zod'
import { CLOSING_LACKS } from '../core/cases/blame.ts'
import { CLOCK_NAMES, CLOCK_STATES } from '../core/cases/clocks.ts'
import { CASE_STATES } from '../core/cases/fold-cases.ts'
import { STANDARD_PARTS } from '../core/cases/standard-kept.ts'
import { US_CODES } from '../core/cases/suggest-locus.ts'
import { CASE_STEPS, CASE_WAYS, LOSSES, MOODS } from '../core/ledger/kinds/cases.ts'
import { CAUSES, LOCI, VALIDITIES } from '../core/ledger/kinds/findings.ts'
import { day, dayOrNone, key } from './shapes.ts'
import { clauseShape, verdict, why } from './sheet-shapes.ts'

/** Shapes that the deeds of cases take or give. */
export const severity = z.int().min(1).max(5)
export const loss = z.enum(LOSSES)
export const caseWay = z.enum(CASE_WAYS)
export const mood = z.enum(MOODS)
export const locus = z.enum(LOCI)
export const validity = z.enum(VALIDITIES)
export const cause = z.enum(CAUSES)
export const words = z.string().trim().min(1).max(10_000)

/** What nobody has said of a case yet and should be asked: how bad it was, what was lost, what would make it right. */
export const CASE_PROMPTS = ['severity', 'loss', 'asks'] as const

/** One of the two clocks; `due` is the day where we are, `at` the moment where it is known. */
export const clockShape = z.object({
  clock: z.enum(CLOCK_NAMES),
  due: day,
  at: z.string().nullable(),
  state: z.enum(CLOCK_STATES),
  met: dayOrNone,
  /** How often a dated update moved it; `slipped` where one came after the day it moved. */
  moved: z.int(),
  slipped: z.boolean(),
  because: z.array(z.string()),
})

export const clocksShape = z.object({
  acknowledge: clockShape,
  answer: clockShape,
  /** What must be looked at next; null where both are stopped. */
  next: clockShape.nullable(),
})

export const findingShape = z.object({
  locus,
  valid: validity,
  cause: cause.nullable(),
  text: z.string().nullable(),
  useful: z.string().nullable(),
  explain: z.string().nullable(),
  improvement: z.string().nullable(),
  by: z.string().nullable(),
  byName: z.string().nullable(),
  on: day,
  ref: z.string(),
})

/** A case as a list shows it. */
export const caseShape = z.object({
  client: key,
  name: z.string(),
  case: key,
  as: z.enum(['complaint', 'request']),
  text: z.string(),
  language: z.string().nullable(),
  severity: severity.nullable(),
  minor: z.boolean().nullable(),
  asks: z.string().nullable(),
  loss: loss.nullable(),
  way: caseWay.nullable(),
  matter: key,
  owner: z.string().nullable(),
  ownerName: z.string().nullable(),
  opened: day,
  state: z.enum(CASE_STATES),
  closed: dayOrNone,
  reopened: z.int(),
  /** The client's last answer to how it ended; `none` where nobody has answered. */
  answered: z.enum(['agreed', 'disagreed', 'none']),
  locus: locus.nullable(),
  clocks: clocksShape,
  because: z.array(z.string()),
})

export const stepShape = z.object({
  step: z.enum(CASE_STEPS),
  on: day,
  at: z.string().nullable(),
  text: z.string().nullable(),
  due: dayOrNone,
  mood: mood.nullable(),
  override: z.string().nullable(),
  by: z.string().nullable(),
  byName: z.string().nullable(),
  ref: z.string(),
})

export const standardShape = z.object({
  kept: z.boolean().nullable(),
  parts: z.array(
    z.object({ part: z.enum(STANDARD_PARTS), kept: z.boolean().nullable(), because: z.array(z.string()) }),
  ),
})

/** What is suggested where the trouble lies; the sentence of a reason is `case.us.<code>`. */
export const suggestedShape = z.object({
  locus: z.enum(['us']).nullable(),
  reasons: z.array(z.object({ code: z.enum(US_CODES), n: z.int(), because: z.array(z.string()) })),
})

/** How a case stands to the sheet in force on its day. */
export const againstShape = z.object({
  verdict: verdict.nullable(),
  why,
  engagement: z.string().nullable(),
  version: z.int().nullable(),
  clauses: z.array(clauseShape),
})

export const lacksShape = z.array(z.enum(CLOSING_LACKS))
export const promptsShape = z.array(z.enum(CASE_PROMPTS))
