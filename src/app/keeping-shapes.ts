import { z } from 'zod'
import { RETENTION_CLASSES, SUPPRESSED } from '../core/ledger/kinds/keeping.ts'
import { dayOrNone, key } from './shapes.ts'

/** Shapes that the deeds of keeping take or give. */
export const suppressed = z.enum(SUPPRESSED)
export const retentionClass = z.enum(RETENTION_CLASSES)
export const retentionAct = z.enum(['ask', 'erase', 'keep'])
export const keepingText = z.string().trim().min(1).max(1000)
export const keepingWritten = z.object({ client: key, ids: z.array(z.string()) })

/** What a client is not sent. `listed`: an address of theirs is on the list, and nobody said it of this client. */
export const suppressionShape = z.object({
  as: suppressed,
  on: dayOrNone,
  by: z.string().nullable(),
  byName: z.string().nullable(),
  text: z.string().nullable(),
  listed: z.boolean(),
  because: z.array(z.string()),
})

/** What holds for a class: the owner's own word, our table, or nobody's. `known`: nobody has checked it. */
export const ruleShape = z.object({
  class: retentionClass,
  act: retentionAct,
  years: z.number().nullable(),
  from: z.enum(['own', 'table', 'none']),
  source: z.string().nullable(),
  known: z.boolean(),
  country: z.string().nullable(),
  on: dayOrNone,
  by: z.string().nullable(),
  because: z.array(z.string()),
})

/** What of a class is kept of a client, until when and by which rule. */
export const lineShape = z.object({
  class: retentionClass,
  state: z.enum(['none', 'in-use', 'kept', 'ask', 'later', 'free']),
  n: z.int(),
  first: dayOrNone,
  last: dayOrNone,
  until: dayOrNone,
  withBooks: z.boolean(),
  rule: ruleShape,
})

/** How an erasure came out for a class: gone, or kept and narrowed until a day, or waiting for a person's word. */
export const splitShape = z.object({
  class: retentionClass,
  done: z.enum(['erased', 'kept', 'ask']),
  n: z.int(),
  until: dayOrNone,
  withBooks: z.boolean(),
})
