import type { Day } from '../core/day.ts'
import type { Money } from '../core/money.ts'
import { decimalOf, minorFrom } from '../core/money.ts'
import { Refusal } from '../core/refusal.ts'
import { givenWithin, mayGive } from '../core/remedies/limits.ts'
import type { Given } from '../core/remedies/limits.ts'
import type { RemedyState } from '../core/remedies/fold-remedies.ts'
import { currencyOf } from './preview-import.ts'
import { limitsNow } from './remedy-book.ts'
import type { World } from './world.ts'

/** The currency of a client's remedies: the one named, else the one they buy in, else their card's, else ours. */
export async function remedyCurrency(world: World, client: string, named: string | undefined): Promise<string> {
  if (named !== undefined) return named
  const [line] = await world.stores.readings.named(client, 1)
  const known = await world.stores.readings.byKey(client)
  return line?.value?.currency ?? known?.card.currency ?? currencyOf(world)
}

/** A plain decimal above nothing, or at least nothing where `zero` is allowed. */
export function amountRead(amount: string, currency: string, zero = false): Money {
  const minor = minorFrom(amount, currency)
  if (minor === null || minor < 0 || (minor === 0 && !zero)) throw new Refusal('amount-not-read', { amount, currency })
  return { minor, currency }
}

/** Refuses a remedy above what the role of whoever asks may give, with what is left and who may; gives what is left after it. */
export function refuseBeyond(
  world: World,
  client: string,
  remedies: readonly RemedyState[],
  amount: Money,
  on: Day = world.today,
): Promise<Money | null> {
  return refuseAbove(world, client, amount, mostGiven(remedies, amount.currency, [world.today, on]))
}

/** The same for any amount, held against what the client was given in twelve months. */
export async function refuseAbove(world: World, client: string, amount: Money, given: Given): Promise<Money | null> {
  const { limits, role } = await limitsNow(world)
  const { currency } = amount
  const answer = mayGive(limits, role, amount, given)
  if (answer.may) return answer.left === null ? null : { minor: answer.left - amount.minor, currency }
  const args = {
    client,
    amount: decimalOf(amount),
    left: decimalOf({ minor: answer.left, currency }),
    currency,
    who: answer.who ?? 'nobody',
  }
  if (answer.why === 'amount-above-limit') throw new Refusal('amount-above-limit', args)
  throw new Refusal('client-limit-reached', args)
}

/** What is written down late counts in the twelve months of its own day as well as in those of today. */
function mostGiven(remedies: readonly RemedyState[], currency: string, days: readonly Day[]): Given {
  const [most] = days.map((day) => givenWithin(remedies, currency, day)).toSorted((a, b) => b.minor - a.minor)
  return most!
}
