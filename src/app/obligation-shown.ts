import type { z } from 'zod'
import { profileOf } from '../core/parting/professions.ts'
import type { ObligationState } from '../core/parting/obligations/obligation-state.ts'
import { usualPlan } from '../core/parting/obligations/usual-plan.ts'
import type { UsualPlan } from '../core/parting/obligations/usual-plan.ts'
import { dated } from '../words/dated.ts'
import type { ObligationGround } from './obligation-ground.ts'
import type { obligationShape } from './obligation-shapes.ts'
import { memberNames } from './promise-book.ts'
import { teamOf } from './team.ts'
import type { World } from './world.ts'

/** How obligations are shown to whoever asks: with the names of people, and how each is usually planned. */

/** The usual plan of something, and who sees to it: whoever has it, else `owner`, else whoever asks. */
export type PlanSuggested = UsualPlan & { owner: string }

/** What the obligations of a parting that goes on are usually planned as, by key; those where a person has to look are not there. */
export async function usualPlans(
  world: World,
  { parting, last, obligations }: ObligationGround,
  owner = world.person?.member,
): Promise<Map<string, PlanSuggested>> {
  if (parting?.state !== 'open' || last === null || owner === undefined) return new Map()
  const { today } = world
  const { find } = profileOf(parting.profile)
  const around = { last: last.day < today ? last.earliest : last.day, find, today }
  const team = new Set((await teamOf(world)).map(({ key }) => key))
  return new Map(
    obligations.flatMap((one) => {
      const plan = usualPlan(one, around)
      const whose = one.owner !== null && team.has(one.owner) ? one.owner : owner
      return plan ? [[one.obligation, { ...plan, owner: whose }] as const] : []
    }),
  )
}

export type NameOf = (member: string | null) => string | null

/** Names of the team; nobody has none. */
export async function namesOf(world: World): Promise<NameOf> {
  const name = await memberNames(world)
  return (member) => (member === null ? null : name(member))
}

/** One obligation as whoever asks may read it. */
export function showObligation(
  { person }: World,
  one: ObligationState,
  nameOf: NameOf,
  usual: PlanSuggested | undefined,
): z.input<typeof obligationShape> {
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
    usual: usual ? { ...usual, ownerName: nameOf(usual.owner)! } : null,
  }
}

/** The key of the sentence that says what it is, where nobody wrote words. */
export function sentenceOf({ text, code }: Pick<ObligationState, 'text' | 'code'>): string | null {
  return text === '' && code !== null ? `obligation.${code}` : null
}
