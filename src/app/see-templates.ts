import { z } from 'zod'
import { BUSINESSES, TEMPLATES, TIERS } from '../core/plans/contact/templates.ts'
import { action } from './action.ts'
import { contactKind, contactWay } from './plan-shapes.ts'
import { key } from './shapes.ts'

/** Contact plans to begin with, by the sort of business and the tier of the client (handbook 4.1). */
export const seeTemplates = action({
  name: 'see-templates',
  access: 'member',
  changes: false,
  input: z.object({}),
  output: z.object({
    templates: z.array(
      z.object({
        key,
        business: z.enum(BUSINESSES),
        tier: z.enum(TIERS),
        /** `say` is the key of the sentence that says what the client has from it. */
        tracks: z.array(
          z.object({ track: key, kind: contactKind, way: contactWay, every: z.string(), say: z.string() }),
        ),
      }),
    ),
  }),
  async run() {
    const templates = TEMPLATES.map(({ key: own, business, tier, tracks }) => ({
      key: own,
      business,
      tier,
      tracks: tracks.map(({ purpose, ...track }) => ({ ...track, say: `plan.purpose.${purpose}` })),
    }))
    return { templates }
  },
})
