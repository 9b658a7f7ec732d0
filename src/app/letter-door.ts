import type { Missing } from '../core/decide/may-part.ts'
import type { Day } from '../core/day.ts'
import { foldCases } from '../core/cases/fold-cases.ts'
import { goodwillOf, foldGoodwill } from '../core/parting/goodwill/fold-goodwill.ts'
import { lastDayLacks, lastDayOf } from '../core/parting/last-day.ts'
import type { LastDayState } from '../core/parting/last-day.ts'
import type { PartingState } from '../core/parting/fold-partings.ts'
import { foldNotice } from '../core/parting/notice/fold-notice.ts'
import type { NoticeState } from '../core/parting/notice/fold-notice.ts'
import type { SendGround } from '../core/parting/notice/may-send.ts'
import { obligationsOf } from '../core/parting/obligations/fold-obligations.ts'
import { missingBefore } from '../core/parting/stages.ts'
import { Refusal } from '../core/refusal.ts'
import { partingGround } from './parting-ground.ts'
import type { PartingGround } from './parting-ground.ts'
import { partingLetter } from './parting-letter.ts'
import { stageGround } from './parting-stages.ts'
import type { World } from './world.ts'

export type PartingLetter = Awaited<ReturnType<typeof partingLetter>>

/** A parting as it is seen from the door its letter goes out of. `early` is what an earlier stage still lacks (I17). */
export type Door = {
  ground: PartingGround
  parting: PartingState
  notice: NoticeState
  lastDay: LastDayState
  early: Missing | null
}

/** The door of the parting that goes on, else of the latest; refuses where there never was one. */
export async function doorOf(world: World, named: string): Promise<Door> {
  const ground = await partingGround(world, named)
  const parting = ground.last
  if (!parting) throw new Refusal('parting-not-begun', { client: ground.name })
  const { client, facts, today } = ground
  const notice = foldNotice(client, parting.parting, facts, today)
  const lastDay = lastDayOf(parting, obligationsOf(parting, facts, today), facts, today)
  return { ground, parting, notice, lastDay, early: missingBefore(stageGround(ground), 'letter') }
}

/** The same, for whoever wants to get a letter out: refuses a parting that is over, and what comes before the letter. */
export async function openDoor(world: World, named: string): Promise<Door> {
  const door = await doorOf(world, named)
  refuseShut(door)
  return door
}

/** Refuses a parting that is over, and what comes before the letter. */
export function refuseShut({ ground, parting, early }: Door): void {
  if (parting.state !== 'open') throw new Refusal('parting-not-begun', { client: ground.name })
  if (early) throw new Refusal(early.code, { client: ground.name, ...early.args })
}

/** What a letter is weighed with before it goes out. */
export function sendGround({ ground, parting, notice, lastDay }: Door, letter: PartingLetter): SendGround {
  const { client, facts, today } = ground
  // Whoever made exactly these words ready had put their own apology away; what they wrote then is seen by nobody else (I34).
  const cooled = notice.mark === letter.mark
  return {
    notice,
    letter: { ...letter, missing: letter.missing.filter(({ code }) => !cooled || code !== 'cool-down-missing') },
    goodwill: goodwillOf(foldGoodwill(client, facts, today), parting.parting),
    lastDay: lastDayLacks(lastDay, today),
    cases: foldCases(client, facts, today).flatMap(({ state, text }) => (state === 'closed' ? [] : [text])),
  }
}

/**
 * What stands against the last day when the letter goes out on a day: notice counts from then, so a letter that waits
 * over a weekend takes nothing from the client's time (I38).
 */
export function lastDayThen({ ground, parting }: Door, on: Day): Missing[] {
  const { facts } = ground
  return lastDayLacks(lastDayOf(parting, obligationsOf(parting, facts, on), facts, on), on)
}

/** Refuses the first thing that is missing. */
export function refuseMissing({ ground }: Door, [first]: readonly Missing[]): void {
  if (first) throw new Refusal(first.code, { client: ground.name, ...first.args })
}
