import { dayIn } from '../core/day.ts'
import type { Instant } from '../core/day.ts'
import type { Bodies } from '../core/ledger/kinds/all.ts'
import type { NoticeWay } from '../core/ledger/kinds/notices.ts'
import { obligationsOf } from '../core/parting/obligations/fold-obligations.ts'
import type { ObligationState } from '../core/parting/obligations/obligation-state.ts'
import type { Door } from './letter-door.ts'
import { draftBy, record } from './record.ts'
import type { World } from './world.ts'

/** The words of a `sent` that only the list beside the backups knew of, as a code. */
export const SENT_BEFORE = 'sent-before'

/**
 * Writes down that the letter of a parting went out, and tells the team what it may know from then on: the last day and
 * who is there until it, that a letter went, and what is left to do. Nothing of why, of goodwill or of what was weighed.
 */
export async function markSent(
  world: World,
  door: Door,
  way: NoticeWay,
  at: Instant,
  text?: string,
): Promise<string[]> {
  const { ground, parting, lastDay } = door
  const { client, today } = ground
  const member = world.person?.member || undefined
  const mark = door.notice.mark ?? undefined
  // What is found out later is written on the day on which it went.
  const on = dayIn(world.business?.zone ?? 'UTC', at)
  const told = { way: 'to', client, person: door.notice.person ?? undefined } as const
  const open = obligationsOf(parting, ground.facts, today).filter((one) => one.open && one.planned && !one.close)
  return record(world, [
    draftBy(world, 'notice', client, { client, parting: parting.parting, step: 'sent', way, text, mark, at }, on),
    draftBy(world, 'leaving', client, { client, initiative: 'us', due: lastDay.day, member }),
    way === 'email' ? draftBy(world, 'email', client, { ...told, at }, on) : draftBy(world, 'letter', client, told),
    ...open.flatMap((one) => forTeam(parting.parting, one).map((body) => draftBy(world, 'obligation', client, body))),
  ])
}

type Told = { [F in keyof Bodies['obligation']]: Bodies['obligation'][F] | undefined }

/** Written once more for everybody: whoever has to do it must be able to see it. */
function forTeam(parting: string, { obligation, client, ...one }: ObligationState): Told[] {
  const of = { client, parting, obligation }
  const { as, text, way, owner, due, deadline } = one
  const days = { due: due ?? undefined, deadline: deadline ?? undefined }
  const who = { way: way ?? undefined, owner: owner ?? undefined, provided: one.provided ? (true as const) : undefined }
  const planned: Told = { ...of, step: 'planned', as, text, ...who, ...days }
  const given: Told = { ...of, step: 'given', text: one.note ?? undefined, to: one.to ?? undefined }
  return one.state === 'given' ? [planned, given] : [planned]
}
