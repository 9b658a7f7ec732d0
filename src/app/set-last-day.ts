import { z } from 'zod'
import type { Day } from '../core/day.ts'
import type { FactDraft } from '../core/ledger/fact.ts'
import { inOrder } from '../core/ledger/in-order.ts'
import type { LastDayState } from '../core/parting/last-day.ts'
import { lastDayOf } from '../core/parting/last-day.ts'
import { obligationsOf } from '../core/parting/obligations/fold-obligations.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { refuseFar } from './days.ts'
import { gatherFit } from './evidence.ts'
import { obligationText } from './obligation-shapes.ts'
import { openParting, outOn, partingDraft, partingGround, refuseBefore } from './parting-ground.ts'
import type { PartingGround } from './parting-ground.ts'
import { draftBy, record } from './record.ts'
import { day, key } from './shapes.ts'
import type { World } from './world.ts'

/**
 * Sets the last day of a parting: the computed one, or a later one (M39, I38). An earlier one is refused, unless somebody
 * says why it may be, with their name; one in the past always. Once the letter is out it only moves later, and the team is
 * told.
 */
export const setLastDay = action({
  name: 'set-last-day',
  access: 'trusted',
  changes: true,
  places: ['client', 'due'],
  input: z.object({
    client: z.string().min(1),
    /** Absent: the computed one. */
    due: day.optional(),
    text: obligationText.optional(),
    override: z.boolean().optional(),
  }),
  output: z.object({ client: key, parting: key, day, ids: z.array(z.string()) }),
  prepare: gatherFit,
  async run(world, { client: named, due: wished, text, override = false }) {
    const ground = await partingGround(world, named)
    const parting = openParting(ground)
    refuseBefore(ground, 'obligations')
    const { facts, today, client } = ground
    const last = lastDayOf(parting, obligationsOf(parting, facts, today), facts, today)
    const due = wished ?? last.earliest
    refuseFar(world, due)
    const early = refuseDay(ground, last, due, override, text)
    const flag = early ? (true as const) : undefined
    const body = { client, parting: parting.parting, due, text, override: flag }
    const drafts = [partingDraft(world, ground, 'lastday', body), ...toldDraft(world, ground, due)]
    return { client, parting: parting.parting, day: due, ids: await record(world, drafts) }
  },
})

/** True where the day comes before the earliest and somebody said why it may. */
function refuseDay(
  ground: PartingGround,
  { chosen, earliest, reasons }: LastDayState,
  due: Day,
  override: boolean,
  text: string | undefined,
): boolean {
  const { today } = ground
  if (due < today) throw new Refusal('lastday-past', { day: due, today })
  if (outOn(ground) !== null && chosen && due < chosen.day) throw new Refusal('lastday-said', { day: chosen.day })
  if (due >= earliest) return false
  if (!override) throw new Refusal('lastday-early', { day: due, earliest, reason: reasons[0]!.code })
  if (text === undefined) throw new Refusal('lastday-why-missing', { day: due, earliest })
  return true
}

/** Once the letter is out everybody knows the last day; a later one is said to them as well. */
function toldDraft(world: World, ground: PartingGround, due: Day): FactDraft[] {
  const told = inOrder(ground.client, ground.facts, ['leaving'], ground.today).at(-1)
  if (outOn(ground) === null || told?.body.due === undefined) return []
  return [draftBy(world, 'leaving', ground.client, { ...told.body, due, member: told.body.member })]
}
