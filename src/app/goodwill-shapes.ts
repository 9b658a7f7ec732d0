import { z } from 'zod'
import { GOODWILL_STEPS, GOODWILLS } from '../core/ledger/kinds/goodwill.ts'
import { SETTLING } from '../core/parting/goodwill/settling.ts'
import { args, day, dayOrNone, key, money } from './shapes.ts'

/** Shapes that the deeds of goodwill take or give. */
export const goodwillText = z.string().trim().min(1).max(1000)

export const settling = z.enum(SETTLING)
const because = z.array(z.string())

export const goodwillShape = z.object({
  goodwill: key,
  as: z.enum(GOODWILLS).nullable(),
  text: z.string().nullable(),
  amount: money.nullable(),
  invoice: z.string().nullable(),
  /** The words are in no language that the check knows, so nobody but a person has looked for a condition in them. */
  unread: z.boolean(),
  /** A note for bookkeeping. */
  tax: z.string().nullable(),
  state: z.enum(GOODWILL_STEPS),
  decided: day,
  doneOn: dayOrNone,
  ref: z.string().nullable(),
  by: z.string().nullable(),
  byName: z.string().nullable(),
  /** What may be said of it next. */
  next: z.array(settling),
  because,
})

/** What could be given: an invoice with what is left to credit or to refund. The number is '' for what names none. */
export const wayShape = z.object({
  as: z.enum(['credit', 'refund']),
  invoice: z.string(),
  on: day,
  most: money,
  /** How much of it is tax; null where the invoice does not say. */
  tax: money.nullable(),
  because,
})

/** What the client gains, and when (I29). Its sentence is `goodwill.gain.<code>`; `on` is null where no day is known. */
export const gainShape = z.object({ code: z.string(), args, on: dayOrNone, because })
