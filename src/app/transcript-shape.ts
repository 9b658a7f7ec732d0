import { z } from 'zod'
import { TALK_SOURCES, TALK_TYPES } from '../core/ledger/kinds/checkins.ts'
import { BANDS } from '../core/talks/targets.ts'

const seconds = z.number().nullable()
const stretch = z.object({ seconds, letters: z.int(), at: seconds, text: z.string() })
const share = z.object({
  percent: z.int(),
  low: z.int(),
  high: z.int(),
  source: z.enum(TALK_SOURCES),
  ours: z.number(),
  theirs: z.number(),
})

/** What a transcript says; where nobody can tell the voices apart there is `unknown` and no figure. */
export const transcriptShape = z.object({
  type: z.enum(TALK_TYPES),
  speakers: z.array(
    z.object({
      name: z.string(),
      side: z.enum(['ours', 'theirs', 'interpreter']).nullable(),
      letters: z.int(),
      seconds,
    }),
  ),
  share: share.nullable(),
  unknown: z.enum(['nothing-said', 'no-names', 'one-voice', 'sides-unclear', 'too-much-unnamed']).nullable(),
  target: z.int(),
  band: z.enum(BANDS).nullable(),
  longest: stretch.nullable(),
  questions: z.array(
    z.object({
      text: z.string(),
      at: seconds,
      aboutThem: z.boolean(),
      open: z.boolean(),
      followUp: z.boolean(),
      alone: z.boolean(),
      answer: z.string().nullable(),
    }),
  ),
  /** What they asked and nobody answered. */
  left: z.array(z.object({ text: z.string(), at: seconds })),
  interrogation: z.boolean(),
  chat: z
    .object({
      known: z.enum(['named', 'words']),
      seconds,
      letters: z.int(),
      before: share.nullable(),
      after: share.nullable(),
    })
    .nullable(),
  self: z.object({ percent: z.int(), stretches: z.array(stretch) }).nullable(),
  filler: z.array(stretch),
})
