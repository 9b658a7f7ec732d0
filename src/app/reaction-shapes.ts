import { z } from 'zod'
import { OUTLOOKS } from '../core/decide/reactions.ts'
import { REACTIONS } from '../core/ledger/kinds/reactions.ts'
import { day, dayOrNone } from './shapes.ts'

const because = z.array(z.string())

/** How they may take it and what points to it (`review.reaction.why.<code>`); `draft` is a reply to begin with (M36). */
export const reactionShape = z.object({
  as: z.enum(REACTIONS),
  outlook: z.enum(OUTLOOKS),
  code: z.string(),
  args: z.record(z.string(), z.union([z.string(), z.number()])),
  because,
  planned: z
    .object({
      text: z.string(),
      member: z.string().nullable(),
      by: z.string().nullable(),
      on: day,
      ref: z.string(),
    })
    .nullable(),
  draft: z.string().nullable(),
})

/** What one may be asked for, as ids of facts: what happened, their words, and apart from both what we think (M36). */
export const packShape = z.object({ facts: because, quotes: because, opinions: because })

/** Days from the decision to part to the notice, or to today while none has gone (I16). */
export const sinceDecisionShape = z.object({ decided: day, days: z.int(), noticed: dayOrNone })
