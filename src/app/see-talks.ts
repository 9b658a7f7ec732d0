import { z } from 'zod'
import { weekOf } from '../core/calendar/week.ts'
import { addDays } from '../core/day.ts'
import { ownTrend, weeklyTalk } from '../core/talks/own-weeks.ts'
import { shareOf } from '../core/talks/talk-share.ts'
import { TARGETS, bandOf } from '../core/talks/targets.ts'
import { action } from './action.ts'
import { shareShape } from './check-in-shapes.ts'
import { day, key } from './shapes.ts'

const MOST_WEEKS = 104
const SHOWN = 50

const mean = z.object({ n: z.int(), share: z.number(), over: z.number() })

/** Your own conversations by week (N25, N27): nobody else's, and nobody else sees yours. */
export const seeTalks = action({
  name: 'see-talks',
  access: 'member',
  changes: false,
  input: z.object({ weeks: z.int().min(1).max(MOST_WEEKS).default(12) }),
  output: z.object({
    from: day,
    until: day,
    total: z.int(),
    /** `share` is the mean of `n` talks in percent, `over` how far above their targets they were on average. */
    weeks: z.array(z.object({ week: day, ...mean.shape })),
    /** The later half of the weeks against the earlier; null below four talks in either. */
    trend: z.object({ before: mean, now: mean }).nullable(),
    talks: z.array(
      z.object({
        id: z.string(),
        client: key,
        name: z.string(),
        on: day,
        share: shareShape,
        longest: z.int().nullable(),
        questions: z.int().nullable(),
        chat: z.int().nullable(),
        self: z.int().nullable(),
      }),
    ),
  }),
  async run(world, { weeks }) {
    const from = addDays(weekOf(world.today), -7 * (weeks - 1))
    const member = world.person?.member ?? ''
    const talks = await world.stores.talks.ofMember(member, from, world.today)
    const names = await world.stores.readings.names([...new Set(talks.map((one) => one.body.client))])
    const own = talks.map((one) => ({ on: one.on, share: one.body.share, type: one.body.type ?? ('other' as const) }))
    return {
      from,
      until: world.today,
      total: talks.length,
      weeks: weeklyTalk(own),
      trend: ownTrend(own, from, world.today),
      talks: talks
        .toReversed()
        .slice(0, SHOWN)
        .map(({ id, on, body }) => {
          const { client, share, source, type = 'other', longest, questions, chat, self } = body
          const none = {
            longest: longest ?? null,
            questions: questions ?? null,
            chat: chat ?? null,
            self: self ?? null,
          }
          const shown = { ...shareOf(share, source), type, target: TARGETS[type], band: bandOf(type, share, source) }
          return { id, client, name: names.get(client) ?? client, on, share: shown, ...none }
        }),
    }
  },
})
