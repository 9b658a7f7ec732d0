import { z } from 'zod'
import { CONTRADICTIONS } from '../core/expect/contradictions.ts'
import { SHEET_WHYS } from '../core/expect/compare.ts'
import { MISSING } from '../core/expect/missing.ts'
import { SHEET_STATES } from '../core/expect/sheet.ts'
import { isKey } from '../core/ledger/field.ts'
import { AGAINST_SHEET, CLAUSE_PARTS } from '../core/ledger/kinds/sheets.ts'
import { day, dayOrNone, key, money } from './shapes.ts'

/** Shapes that the deeds of expectation sheets, complaints and quotes take or give. */
export const keyInput = key.refine(isKey, { error: 'no-such-key' })
export const verdict = z.enum(AGAINST_SHEET)
export const why = z.enum(SHEET_WHYS)
export const part = z.enum(CLAUSE_PARTS)

/** A line of a sheet; `id` is its fact. */
export const clauseShape = z.object({
  id: z.string(),
  part,
  text: z.string(),
  due: dayOrNone,
  /** Rounds of changes, or hours until an answer. */
  limit: z.int().nullable(),
  good: z.string().nullable(),
})

/** How words stand to a sheet; the sentence is `sheet.why.<why>`. */
export const comparedShape = z.object({ verdict, why, clauses: z.array(clauseShape) })

/** What a whole sheet lacks; the sentence is `sheet.missing.<code>` with `args`. */
export const missingShape = z.object({
  code: z.enum(MISSING),
  part,
  args: z.object({ text: z.string().optional(), word: z.string().optional() }),
})

/** Where a line contradicts our own hours, or has a day that is past; the sentence is `sheet.warning.<code>`. */
export const warningShape = z.object({
  code: z.enum(CONTRADICTIONS),
  args: z.record(z.string(), z.union([z.string(), z.number()])),
  clause: z.string(),
})

export const questionShape = z.object({
  text: z.string(),
  on: day,
  /** True where one of the client's points met no line of the sheet, false where the client asked. */
  raised: z.boolean(),
  answer: z.string().nullable(),
  because: z.array(z.string()),
})

export const versionShape = z.object({
  version: z.int(),
  state: z.enum(SHEET_STATES),
  title: z.string().nullable(),
  language: z.string().nullable(),
  draftedOn: dayOrNone,
  sentOn: dayOrNone,
  acceptedOn: dayOrNone,
  acceptedBy: z.string().nullable(),
  withdrawnOn: dayOrNone,
  clauses: z.array(clauseShape),
  /** The lines as `write-sheet` takes them. */
  text: z.string(),
  missing: z.array(missingShape),
  warnings: z.array(warningShape),
  points: z.array(
    z.object({ id: z.string(), text: z.string(), on: day, compared: comparedShape, question: z.boolean() }),
  ),
  questions: z.array(questionShape),
  because: z.array(z.string()),
})

export const engagementShape = z.object({
  engagement: key,
  text: z.string().nullable(),
  start: dayOrNone,
  until: dayOrNone,
  notice: z.int().nullable(),
  /** The version both agreed on, or null. */
  inForce: z.int().nullable(),
  versions: z.array(versionShape),
})

export const complaintShape = z.object({
  id: z.string(),
  /** The key of its case; null for a complaint that is none. */
  case: key.nullable(),
  client: key,
  name: z.string(),
  on: day,
  text: z.string(),
  engagement: z.string().nullable(),
  version: z.int().nullable(),
  /** Null where no sheet was in force on its day. */
  verdict: verdict.nullable(),
  computed: verdict.nullable(),
  /** True where a person found it. */
  corrected: z.boolean(),
  why,
  clauses: z.array(clauseShape),
})

/** How often the sheets left open what was complained of, with n and its 95 % interval; `without` had no sheet. */
export const unclearShape = z.object({
  unclear: z.int(),
  n: z.int(),
  share: z.number().nullable(),
  low: z.number(),
  high: z.number(),
  without: z.int(),
  corrected: z.int(),
})

export const firstSheetShape = z.object({ contact: day, accepted: dayOrNone, days: z.int().nullable() })

export const quoteShape = z.object({
  quote: key,
  step: z.enum(['given', 'accepted', 'declined']),
  amount: money.nullable(),
  engagement: z.string().nullable(),
  text: z.string().nullable(),
  /** Why it was accepted although no sheet was (M15). */
  without: z.string().nullable(),
  givenOn: dayOrNone,
  settledOn: dayOrNone,
  because: z.array(z.string()),
})
