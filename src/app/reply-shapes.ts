import { z } from 'zod'
import { LOSSES, MOODS } from '../core/ledger/kinds/cases.ts'
import { HOLDS } from '../core/replies/check-reply.ts'
import { EXPOSED } from '../core/replies/exposures.ts'
import { OFFER_PARTS, SLOTS, SLOT_STATES } from '../core/replies/slots.ts'
import { day, dayOrNone } from './shapes.ts'

/** Shapes that the deeds of replies take or give. `start` and `end` are places in the text, in UTF-16 units. */
const place = { start: z.int(), end: z.int(), words: z.string() }

/** Words that would hurt: `say` is the key of why, `better` of what would be better. */
export const replyMark = z.object({
  ...place,
  code: z.string(),
  say: z.string(),
  better: z.string(),
  hold: z.enum(HOLDS),
})

export const exposure = z.object({ ...place, what: z.enum(EXPOSED) })

export const slot = z.object({
  slot: z.enum(SLOTS),
  state: z.enum(SLOT_STATES),
  /** What the offer does not name. */
  lacks: z.array(z.enum(OFFER_PARTS)),
})

/** How it begins, and the fact of this case it names there. */
export const beginning = z.object({
  state: z.enum(SLOT_STATES),
  fact: z.object({ kind: z.enum(['words', 'day', 'delivery']), said: z.string() }).nullable(),
})

/** The answer that anybody can read, and who stands behind it. */
export const publicAnswer = z.object({
  text: z.string(),
  by: z.string().nullable(),
  byName: z.string().nullable(),
  on: day,
  approvedBy: z.string().nullable(),
  approvedName: z.string().nullable(),
  approvedOn: dayOrNone,
  because: z.array(z.string()),
})

export const patternShape = z.object({
  pattern: z.string(),
  loss: z.enum(LOSSES).nullable(),
  grave: z.boolean(),
  text: z.string(),
})

const within = z.object({ share: z.number(), low: z.number(), high: z.number() }).nullable()

/** A share of `n` with its 95 % interval; null under five. */
export { within }

export const outcomesShape = z.object({
  n: z.int(),
  open: z.int(),
  shares: z.array(z.object({ mood: z.enum(MOODS), count: z.int(), within })),
  because: z.array(z.string()),
})
