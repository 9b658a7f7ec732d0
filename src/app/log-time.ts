import { z } from 'zod'
import { TIME_USES } from '../core/ledger/kinds/work.ts'
import { minorFrom } from '../core/money.ts'
import type { Money } from '../core/money.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { clientNamed } from './ask.ts'
import { currency } from './clients.ts'
import { refuseFuture } from './days.ts'
import { currencyOf } from './preview-import.ts'
import { draftBy, record } from './record.ts'
import { day, key } from './shapes.ts'
import { refuseStranger } from './team.ts'

const MINUTES_A_DAY = 1440

/**
 * Logs time that somebody spent for a client, billed or not, and what it went into: without it profit is a guess
 * (handbook 7). Work done twice, meetings, chasing and setting up a newcomer are told apart by `as`.
 */
export const logTime = action({
  name: 'log-time',
  access: 'member',
  changes: true,
  places: ['client', 'minutes'],
  input: z.object({
    client: z.string().min(1),
    minutes: z.int().min(1).max(MINUTES_A_DAY),
    as: z.enum(TIME_USES).default('work'),
    on: day.optional(),
    text: z.string().trim().max(1000).optional(),
    /** Nobody is billed for it. */
    unbilled: z.boolean().default(false),
    /** What an hour is billed at, a plain decimal. */
    rate: z.string().trim().min(1).max(30).optional(),
    currency: currency.optional(),
    member: z.string().min(1).max(120).optional(),
  }),
  output: z.object({ client: key, ids: z.array(z.string()) }),
  async run(world, input) {
    refuseFuture(world, input.on)
    const { client, value } = await clientNamed(world, input.client)
    await refuseStranger(world, input.member)
    const unit = input.currency ?? value?.currency ?? currencyOf(world)
    const { minutes, text } = input
    const member = input.member ?? world.person?.member
    const use = input.as === 'work' ? undefined : input.as
    const unbilled = input.unbilled ? (true as const) : undefined
    const rate = input.rate === undefined ? undefined : rateIn(input.rate, unit)
    const body = { client, minutes, member, text, rate, cost: undefined, unbilled, as: use }
    return { client, ids: await record(world, [draftBy(world, 'time', client, body, input.on)]) }
  },
})

function rateIn(text: string, unit: string): Money {
  const minor = minorFrom(text, unit)
  if (minor === null || minor < 0) throw new Refusal('amount-not-read', { amount: text, currency: unit })
  return { minor, currency: unit }
}
