import { z } from 'zod'
import { PACKS } from '../core/calendar/season-packs.ts'
import { action } from './action.ts'
import { day, key } from './shapes.ts'

/** The season packs there are: for which trades and countries, and where each is from. Their names are `season.<pack>.name`. */
export const seeSeasons = action({
  name: 'see-seasons',
  access: 'member',
  changes: false,
  input: z.object({}),
  output: z.object({
    packs: z.array(
      z.object({
        pack: key,
        trades: z.array(z.string()),
        /** Country codes; null: everywhere. */
        countries: z.array(z.string()).nullable(),
        /** Host of a page it was read on; null for general knowledge. */
        source: z.string().nullable(),
        on: day,
      }),
    ),
  }),
  async run() {
    const packs = [...PACKS.values()].map(({ key: pack, trades, countries, source, on }) => {
      return { pack, trades: [...trades], countries: countries && [...countries], source, on }
    })
    return { packs }
  },
})
