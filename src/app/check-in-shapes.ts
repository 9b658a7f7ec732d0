import { z } from 'zod'
import { CHECKIN_MODES, TALK_SOURCES, TALK_TYPES } from '../core/ledger/kinds/checkins.ts'
import { QUESTION_TAGS } from '../core/checkins/question-bank.ts'
import { BANDS } from '../core/talks/targets.ts'
import { args, day, dayOrNone } from './shapes.ts'

/** Shapes of check-ins and conversations, which several deeds give. */
export const answeredShape = z.object({
  text: z.string(),
  /** Null while it is open. */
  answer: z.string().nullable(),
  on: day,
  because: z.array(z.string()),
})

export const heldShape = z.object({
  on: day,
  by: z.string().nullable(),
  mode: z.enum(CHECKIN_MODES),
  minutes: z.int().nullable(),
  thanks: z.string(),
  /** One thing the client said, in their own words. */
  said: z.string(),
  check: z.string().nullable(),
  why: z.string().nullable(),
  person: z.string().nullable(),
  questions: z.array(answeredShape),
  because: z.array(z.string()),
})

export const goalShape = z.object({
  text: z.string(),
  state: z.enum(['open', 'met', 'dropped']),
  set: day,
  /** When it was last spoken of. */
  reviewed: day,
  due: dayOrNone,
  /** Which of our services serves it; null where none does. */
  service: z.string().nullable(),
  because: z.array(z.string()),
})

/** An item of the agenda: the key of its sentence, and whether it is the client's matter. */
export const agendaShape = z.object({ say: z.string(), args, theirs: z.boolean(), because: z.array(z.string()) })

export const bankShape = z.object({ key: z.string(), say: z.string(), tags: z.array(z.enum(QUESTION_TAGS)) })

/** A free check with the key of its sentence; `months` are those in which it is done, empty where any will do. */
export const checkShape = z.object({
  key: z.string(),
  say: z.string(),
  minutes: z.int(),
  fits: z.boolean(),
  when: z.enum(['now', 'wait']),
  months: z.array(z.int()),
})

/** The next check-in as the plan has it. */
export const nextShape = z.object({
  track: z.string(),
  every: z.string(),
  ideal: dayOrNone,
  latest: dayOrNone,
  day: dayOrNone,
  why: z.array(z.object({ say: z.string(), args })),
})

/** A share of talk in percent with its range, and how it stands to the target of such talks (T10). */
export const shareShape = z.object({
  percent: z.int(),
  low: z.int(),
  high: z.int(),
  source: z.enum(TALK_SOURCES),
  target: z.int(),
  band: z.enum(BANDS),
  type: z.enum(TALK_TYPES),
})
