import { z } from 'zod'
import { HELD, holdOf, USUAL_CARE_DAYS, MOST_CARE_DAYS } from '../core/care/care-of.ts'
import { addDays } from '../core/day.ts'
import { action } from './action.ts'
import { clientNamed } from './ask.ts'
import { knownCare } from './care-known.ts'
import { memberNames } from './paying.ts'
import { day, key } from './shapes.ts'

const careShape = z.object({
  text: z.string(),
  since: day,
  until: day,
  agreed: z.boolean(),
  allows: z.array(z.string()),
  /** The one person the client deals with, by key and name. */
  member: z.string().nullable(),
  memberName: z.string().nullable(),
  byName: z.string().nullable(),
  active: z.boolean(),
  /** The facts behind it; none for whoever may know and not open them. */
  because: z.array(z.string()),
})

/**
 * What the asker may know of a client's care (M22): for whoever may not, the answer is the same as for a client without
 * any. `usualUntil` and `lastUntil` are the days a care set today would hold until.
 */
export const seeCare = action({
  name: 'see-care',
  access: 'member',
  changes: false,
  places: ['client'],
  input: z.object({ client: z.string().min(1) }),
  output: z.object({
    client: key,
    name: z.string(),
    care: careShape.nullable(),
    asked: z.object({ on: day, text: z.string().nullable(), because: z.array(z.string()) }).nullable(),
    /** What is not sent while it holds. */
    holds: z.array(z.enum(HELD)),
    usualUntil: day,
    lastUntil: day,
  }),
  async run(world, { client: words }) {
    const { client, name } = await clientNamed(world, words)
    const { care, asked, opens } = await knownCare(world, client)
    const nameOf = await memberNames(world)
    const shown = care && {
      ...care,
      memberName: care.member === null ? null : nameOf(care.member),
      byName: care.by === null ? null : nameOf(care.by),
      because: opens ? care.because : [],
    }
    return {
      client,
      name,
      care: shown,
      asked: asked && { ...asked, because: opens ? asked.because : [] },
      holds: [...holdOf(care)],
      usualUntil: addDays(world.today, USUAL_CARE_DAYS),
      lastUntil: addDays(world.today, MOST_CARE_DAYS),
    }
  },
})
