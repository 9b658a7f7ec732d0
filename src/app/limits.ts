import { z } from 'zod'
import type { Money } from '../core/money.ts'
import { givenWithin, leftFor } from '../core/remedies/limits.ts'
import type { LimitRole, RoleLimit } from '../core/remedies/limits.ts'
import { action } from './action.ts'
import { currency } from './clients.ts'
import { refuseFuture } from './days.ts'
import { currencyOf } from './preview-import.ts'
import { draftBy, record } from './record.ts'
import { limitsNow, remediesOf } from './remedy-book.ts'
import { amountRead, remedyCurrency } from './remedy-money.ts'
import { amountIn, givenShape, limitRole, limitShape } from './remedy-shapes.ts'
import { day, key } from './shapes.ts'
import type { World } from './world.ts'

/**
 * Sets what a role may give without asking (handbook 3.4): one remedy at most, all remedies of a client in twelve months,
 * what an hour of the client's effort counts for, and the impact of a severity of 1. What is not named stays as it was.
 */
export const setLimit = action({
  name: 'set-limit',
  access: 'owner',
  changes: true,
  places: ['role', 'amount'],
  input: z.object({
    role: limitRole,
    /** Plain decimals: `80.50`. */
    amount: amountIn,
    perYear: amountIn.optional(),
    perHour: amountIn.optional(),
    impact: amountIn.optional(),
    currency: currency.optional(),
    on: day.optional(),
  }),
  output: z.object({ role: limitRole, ids: z.array(z.string()) }),
  async run(world, { role, amount, perYear, perHour, impact, currency: named, on }) {
    refuseFuture(world, on)
    const money = named ?? currencyOf(world)
    const read = (text: string | undefined) => (text === undefined ? undefined : amountRead(text, money, true))
    const body = {
      role,
      amount: amountRead(amount, money, true),
      yearly: read(perYear),
      hour: read(perHour),
      impact: read(impact),
    }
    return { role, ids: await record(world, [draftBy(world, 'limit', null, body, on)]) }
  },
})

/** What each role may give, and with a client what they were given in twelve months and what is left for whoever asks. */
export const seeLimits = action({
  name: 'see-limits',
  access: 'member',
  changes: false,
  places: ['client'],
  input: z.object({ client: z.string().min(1).optional() }),
  output: z.object({
    /** The role of whoever asks. Owners have no limit but one they set for themselves; others give no money before one is set. */
    role: limitRole,
    /** The currency of the business, which amounts are in where none is named. */
    currency: z.string(),
    limits: z.array(limitShape),
    client: z.object({ client: key, name: z.string(), given: z.array(givenShape) }).nullable(),
  }),
  async run(world, { client: named }) {
    const { limits, role } = await limitsNow(world)
    const client = named === undefined ? null : await givenTo(world, named, limits, role)
    return { role, currency: currencyOf(world), limits: limits.map(showLimit), client }
  },
})

export function showLimit({ role, currency: code, since, because, ...amounts }: RoleLimit): z.infer<typeof limitShape> {
  const money = (minor: number | null): Money | null => (minor === null ? null : { minor, currency: code })
  return {
    role,
    currency: code,
    amount: { minor: amounts.amount, currency: code },
    yearly: money(amounts.yearly),
    hour: money(amounts.hour),
    impact: money(amounts.impact),
    since,
    because,
  }
}

async function givenTo(world: World, named: string, limits: readonly RoleLimit[], role: LimitRole) {
  const { client, name, remedies } = await remediesOf(world, named)
  const own = await remedyCurrency(world, client, undefined)
  const currencies = new Set([own, ...remedies.flatMap(({ amount }) => (amount ? [amount.currency] : []))])
  const given = [...currencies].map((code) => {
    const within = givenWithin(remedies, code, world.today)
    const left = leftFor(limits, role, code, within)
    const money = (minor: number) => ({ minor, currency: code })
    return {
      currency: code,
      given: money(within.minor),
      n: within.n,
      left: left === null ? null : money(left),
      because: within.because,
    }
  })
  return { client, name, given }
}
