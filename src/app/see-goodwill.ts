import { z } from 'zod'
import { goodwillLacks, waiverOf } from '../core/parting/goodwill/fold-goodwill.ts'
import { foldNotice, isUnderWay } from '../core/parting/notice/fold-notice.ts'
import { apologiesOf } from '../core/remedies/apologies.ts'
import { action } from './action.ts'
import { knownCare } from './care-known.ts'
import { goodwillGround } from './goodwill-ground.ts'
import { gainShape, goodwillShape, wayShape } from './goodwill-shapes.ts'
import { earlierOf, shownGoodwill, waysOf, withinOf } from './goodwill-shown.ts'
import { partingGains } from './parting-gains.ts'
import { memberNames } from './paying.ts'
import { apologyShape, givenShape } from './remedy-shapes.ts'
import { day, key, money } from './shapes.ts'

/**
 * What a leaving client is given, or why nothing (I28–I30): how it stands, what could be given and how much of it, what
 * they were given before, and what they gain by the whole parting, and when (I29).
 */
export const seeGoodwill = action({
  name: 'see-goodwill',
  access: 'trusted',
  changes: false,
  places: ['client'],
  input: z.object({ client: z.string().min(1) }),
  output: z.object({
    client: key,
    name: z.string(),
    /** The parting that goes on, else the latest; null where none was begun. */
    parting: key.nullable(),
    /** True while something may still be given. */
    open: z.boolean(),
    /** True once the letter went out or waits to: what it promises is owed. */
    promised: z.boolean(),
    /** What the letter still waits for. */
    lacks: z.enum(['goodwill-missing', 'goodwill-not-done']).nullable(),
    goodwill: z.array(goodwillShape),
    waived: z.object({ text: z.string().nullable(), on: day, byName: z.string().nullable() }).nullable(),
    /** What could be credited or given back, the latest invoices first. */
    ways: z.array(wayShape),
    /** What they were given in twelve months, goodwill too, and what whoever asks may still give. */
    within: givenShape,
    /** What was put right with money in those twelve months, so that nothing is given twice (T3). */
    earlier: z.array(z.object({ text: z.string(), amount: money, on: day, because: z.array(z.string()) })),
    /** Apologies on record: the letter does not repeat one for the same failure (T6). */
    apologies: z.array(apologyShape),
    /** True while care holds: nobody is reminded of anything anyway (M22). */
    care: z.boolean(),
    gains: z.array(gainShape),
  }),
  async run(world, { client: named }) {
    const ground = await goodwillGround(world, named)
    const { client, name, parting, last, facts, list, today } = ground
    const memberName = await memberNames(world)
    const nameOf = (member: string | null) => (member === null ? null : memberName(member))
    const waiver = waiverOf(list)
    const { care } = await knownCare(world, client)
    return {
      client,
      name,
      parting: last?.parting ?? null,
      open: parting !== null,
      promised: last !== null && isUnderWay(foldNotice(client, last.parting, facts, today)),
      lacks: parting && goodwillLacks(list),
      goodwill: list.filter(({ state }) => state !== 'waived').map((one) => shownGoodwill(one, nameOf)),
      waived: waiver && { text: waiver.text, on: waiver.decided, byName: nameOf(waiver.by) },
      ways: parting === null ? [] : waysOf(ground),
      within: await withinOf(world, ground),
      earlier: earlierOf(ground),
      apologies: apologiesOf(client, facts, today).map((one) => {
        return { ...one, byName: nameOf(one.by), because: [one.ref] }
      }),
      care: care?.active === true,
      gains: last && last.state !== 'dropped' ? partingGains(last, facts, today) : [],
    }
  },
})
