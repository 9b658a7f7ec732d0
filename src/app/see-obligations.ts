import { z } from 'zod'
import { lastDayLacks } from '../core/parting/last-day.ts'
import type { LastDayReason, LastDayState } from '../core/parting/last-day.ts'
import type { ObligationState } from '../core/parting/obligations/obligation-state.ts'
import { profileOf } from '../core/parting/professions.ts'
import type { Args } from '../core/decide/considering.ts'
import { isDay } from '../core/day.ts'
import { action } from './action.ts'
import { obligationGround } from './obligation-ground.ts'
import type { ObligationGround } from './obligation-ground.ts'
import { lastDayShape, obligationShape, profileShape } from './obligation-shapes.ts'
import { memberNames } from './promise-book.ts'
import { day, dayOrNone, key } from './shapes.ts'
import type { World } from './world.ts'

/**
 * What is to be settled before work with a client ends (M39, I38), the most pressing first: collected from the ledger,
 * suggested by the customs of the profession, added by hand; the last day that follows from it and why. Members see what
 * was written for them once the letter is out, and before that nothing, as of any client.
 */
export const seeObligations = action({
  name: 'see-obligations',
  access: 'member',
  changes: false,
  places: ['client'],
  input: z.object({ client: z.string().min(1) }),
  output: z.object({
    client: key,
    name: z.string(),
    day,
    /** The parting they belong to; null where the asker knows of none. */
    parting: key.nullable(),
    /** Whether it still goes on. */
    open: z.boolean(),
    /** The day on which the letter went out. */
    out: dayOrNone,
    profile: profileShape.nullable(),
    obligations: z.array(obligationShape),
    /** Null for whoever is not trusted. */
    lastDay: lastDayShape.nullable(),
  }),
  async run(world, { client: named }) {
    const ground = await obligationGround(world, named)
    const { client, name, key: parting, out, obligations, last } = ground
    const nameOf = await namesOf(world)
    return {
      client,
      name,
      day: world.today,
      parting,
      open: ground.parting?.state === 'open' || (ground.parting === null && parting !== null),
      out,
      profile: profileSeen(ground),
      obligations: obligations.map((one) => showObligation(world, one, nameOf)),
      lastDay: last && showLastDay(last, world, nameOf),
    }
  },
})

type NameOf = (member: string | null) => string | null

async function namesOf(world: World): Promise<NameOf> {
  const name = await memberNames(world)
  return (member) => (member === null ? null : name(member))
}

function profileSeen({ parting }: ObligationGround): z.output<typeof profileShape> | null {
  if (parting === null) return null
  const { checklist: _checklist, ...customs } = profileOf(parting.profile)
  return customs
}

function showObligation({ person }: World, one: ObligationState, nameOf: NameOf): z.input<typeof obligationShape> {
  const { client: _client, code: _code, close: _close, args, owner, by, ...rest } = one
  return {
    ...rest,
    say: sentenceOf(one),
    args: dated(args),
    owner,
    ownerName: nameOf(owner),
    by,
    byName: nameOf(by),
    mine: owner !== null && owner === person?.member,
  }
}

function sentenceOf({ text, code }: Pick<ObligationState, 'text' | 'code'>): string | null {
  return text === '' && code !== null ? `obligation.${code}` : null
}

/** Days are written as people write them. */
export function dated(args: Args): Record<string, string | number | { day: string }> {
  return Object.fromEntries(
    Object.entries(args).map(([name, arg]) => [name, typeof arg === 'string' && isDay(arg) ? { day: arg } : arg]),
  )
}

function showLastDay(last: LastDayState, { today }: World, nameOf: NameOf): z.input<typeof lastDayShape> {
  const { earliest, day: planned, reasons, chosen, uncovered, early } = last
  const { ref: _ref, ...said } = chosen ?? { ref: '', day: '', override: false, text: null, by: null, on: '' }
  return {
    earliest,
    day: planned,
    reasons: reasons.map(showReason),
    chosen: chosen && { ...said, byName: nameOf(chosen.by) },
    uncovered: uncovered.map(({ obligation }) => obligation),
    early,
    missing: lastDayLacks(last, today),
  }
}

function showReason({ obligation, args, ...rest }: LastDayReason): z.input<typeof lastDayShape>['reasons'][number] {
  const what = obligation && { obligation: obligation.obligation, text: obligation.text, say: sentenceOf(obligation) }
  return { ...rest, args: dated(args), what }
}
