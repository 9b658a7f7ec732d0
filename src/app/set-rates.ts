import { z } from 'zod'
import type { FactDraft } from '../core/ledger/fact.ts'
import { minorFrom } from '../core/money.ts'
import type { Money } from '../core/money.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { currency } from './clients.ts'
import { currencyOf } from './preview-import.ts'
import { draftBy, record } from './record.ts'
import { refuseStranger } from './team.ts'
import type { World } from './world.ts'

const decimal = z.string().trim().min(1).max(30)

/**
 * Sets what profit is reckoned with (handbook 7): what an hour of a member costs with everything, what an hour of ours
 * should bring, and what late money costs in percent a year. What is not named stays. Only owners and members with the
 * compliance role see what people cost.
 */
export const setRates = action({
  name: 'set-rates',
  access: 'owner',
  changes: true,
  places: ['member', 'cost'],
  input: z.object({
    member: z.string().min(1).max(120).optional(),
    /** Plain decimals: `48.50`. */
    cost: decimal.optional(),
    target: decimal.optional(),
    /** Percent a year. */
    late: z.number().min(0).max(100).optional(),
    currency: currency.optional(),
  }),
  output: z.object({ ids: z.array(z.string()) }),
  async run(world, { member, cost, target, late, currency: given }) {
    const money = given ?? currencyOf(world)
    if ((member === undefined) !== (cost === undefined))
      throw new Refusal('input-invalid', { field: cost === undefined ? 'cost' : 'member', reason: 'missing' })
    if (cost === undefined && target === undefined && late === undefined)
      throw new Refusal('input-invalid', { field: 'target', reason: 'missing' })
    const drafts: FactDraft[] = []
    if (member !== undefined && cost !== undefined) {
      await refuseStranger(world, member)
      drafts.push(forOwners(draftBy(world, 'member', null, { ...NO_MEMBER, key: member, cost: hourly(cost, money) })))
    }
    if (target !== undefined || late !== undefined)
      drafts.push(businessDraft(world, target === undefined ? undefined : hourly(target, money), late))
    return { ids: await record(world, drafts) }
  },
})

const NO_MEMBER = {
  name: undefined,
  role: undefined,
  email: undefined,
  level: undefined,
  capacity: undefined,
  digest: undefined,
}
const NO_BUSINESS = {
  zone: undefined,
  currency: undefined,
  language: undefined,
  country: undefined,
  region: undefined,
  rest: undefined,
  hours: undefined,
}

function businessDraft(world: World, target: Money | undefined, late: number | undefined): FactDraft {
  const name = world.business?.name
  if (!name) throw new Refusal('input-invalid', { field: 'name', reason: 'business-name' })
  return forOwners(draftBy(world, 'business', null, { ...NO_BUSINESS, name, target, late }))
}

/** What people cost is not for the whole team. */
function forOwners(draft: FactDraft): FactDraft {
  return { ...draft, visibility: 'owner' }
}

/** An hour costs and brings something: nothing would make every client look profitable. */
function hourly(text: string, money: string): Money {
  const minor = minorFrom(text, money)
  if (minor === null || minor <= 0) throw new Refusal('amount-not-read', { amount: text, currency: money })
  return { minor, currency: money }
}
