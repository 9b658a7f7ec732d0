import { z } from 'zod'
import { OBLIGATIONS, OBLIGATION_STEPS, OBLIGATION_WAYS } from '../core/ledger/kinds/obligations.ts'
import { PROFESSIONS, REASON_MODES } from '../core/ledger/kinds/partings.ts'
import { LAST_DAY_REASONS } from '../core/parting/last-day.ts'
import { lackShape } from './review-shapes.ts'
import { args, day, dayOrNone, key, money } from './shapes.ts'

/** Shapes that the deeds of obligations take or give. */
export const obligationSort = z.enum(OBLIGATIONS)
export const obligationWay = z.enum(OBLIGATION_WAYS)
export const obligationText = z.string().trim().min(1).max(2000)
export const obligationWritten = z.object({ client: key, obligation: key, ids: z.array(z.string()) })

const because = z.array(z.string())

/** Something to settle; where `text` is empty, `say` is the key of the sentence that says it, with `args`. */
export const obligationShape = z.object({
  obligation: key,
  as: obligationSort,
  text: z.string(),
  say: z.string().nullable(),
  args,
  way: obligationWay.nullable(),
  owner: z.string().nullable(),
  ownerName: z.string().nullable(),
  due: dayOrNone,
  deadline: dayOrNone,
  /** It is the client's own, and is never held back. */
  provided: z.boolean(),
  /** Who took it over. */
  to: z.string().nullable(),
  /** What was said when it was settled. */
  note: z.string().nullable(),
  amount: money.nullable(),
  state: z.enum(['found', ...OBLIGATION_STEPS]),
  open: z.boolean(),
  planned: z.boolean(),
  /** Nobody is left alone with its deadline. */
  covered: z.boolean(),
  /** Whoever asks is the one who does it. */
  mine: z.boolean(),
  /** How it would be planned where nobody says otherwise; null where it has a plan or a person has to look. */
  usual: z.object({ way: obligationWay, due: day, owner: z.string(), ownerName: z.string() }).nullable(),
  on: dayOrNone,
  by: z.string().nullable(),
  byName: z.string().nullable(),
  because,
})

/** The sentence of a reason is `lastday.<code>` with `args`; `what` is the obligation it stands on. */
const reasonShape = z.object({
  code: z.enum(LAST_DAY_REASONS),
  args,
  day,
  what: z.object({ obligation: key, text: z.string(), say: z.string().nullable() }).nullable(),
  because,
})

export const lastDayShape = z.object({
  earliest: day,
  day,
  reasons: z.array(reasonShape),
  chosen: z
    .object({
      day,
      override: z.boolean(),
      text: z.string().nullable(),
      by: z.string().nullable(),
      byName: z.string().nullable(),
      on: day,
    })
    .nullable(),
  /** Keys of deadlines with which the client would be alone. */
  uncovered: z.array(key),
  early: z.boolean(),
  /** What stands against it when the letter is to go out. */
  missing: z.array(lackShape),
})

/** The customs of a profession in days; a source that is null is a default of ours. */
export const profileShape = z.object({
  profession: z.enum(PROFESSIONS),
  notice: z.int(),
  records: z.int(),
  find: z.int(),
  reasons: z.enum(REASON_MODES),
  sources: z.object({
    notice: z.string().nullable(),
    records: z.string().nullable(),
    find: z.string().nullable(),
    reasons: z.string().nullable(),
    checklist: z.string().nullable(),
  }),
})
