import { z } from 'zod'
import {
  FAREWELL_MOODS,
  FAREWELL_STEPS,
  PROFESSIONS,
  REASON_MODES,
  RETURN_POLICIES,
  SKIPPED_BECAUSE,
} from '../core/ledger/kinds/partings.ts'
import { NOTICE_STEPS } from '../core/ledger/kinds/notices.ts'
import { AFTERWARDS_STATES } from '../core/parting/afterwards.ts'
import { PARTING_STATES } from '../core/parting/fold-partings.ts'
import { STAGES, STAGE_STATES } from '../core/parting/stages.ts'
import { lackShape } from './review-shapes.ts'
import { day, dayOrNone, key } from './shapes.ts'

/** Shapes that the deeds of partings take or give. */
export const partingText = z.string().trim().min(1).max(4000)
export const partingWritten = z.object({ client: key, parting: key, ids: z.array(z.string()) })

const by = z.string().nullable()

export const farewellShape = z.object({
  step: z.enum(FAREWELL_STEPS),
  text: z.string(),
  mood: z.enum(FAREWELL_MOODS).nullable(),
  because: z.enum(SKIPPED_BECAUSE).nullable(),
  person: key.nullable(),
  on: day,
  by,
  ref: z.string(),
})

/** `policy` is for ourselves only (I40). */
export const partingShape = z.object({
  parting: key,
  review: key.nullable(),
  profile: z.enum(PROFESSIONS),
  reasons: z.enum(REASON_MODES),
  policy: z.enum(RETURN_POLICIES).nullable(),
  text: z.string().nullable(),
  state: z.enum(PARTING_STATES),
  begun: day,
  ended: dayOrNone,
  by,
  farewell: farewellShape.nullable(),
  because: z.array(z.string()),
})

/** `missing` is what an open stage needs, or what a waiting one waits for: the sentence is `refusal.<code>`. */
export const stageShape = z.object({
  stage: z.enum(STAGES),
  state: z.enum(STAGE_STATES),
  missing: z.array(lackShape),
})

/** `on` is the day it went out; null while it has not. */
export const noticeShape = z.object({ state: z.enum(NOTICE_STEPS).nullable(), out: z.boolean(), on: dayOrNone })

/** `question` is in the client's language, to be copied and sent by hand. */
export const afterwardsShape = z.object({
  state: z.enum(AFTERWARDS_STATES),
  lastDay: day,
  from: day,
  until: day,
  on: dayOrNone,
  text: z.string().nullable(),
  question: z.string(),
  because: z.array(z.string()),
})
