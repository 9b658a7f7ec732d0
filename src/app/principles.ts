import { z } from 'zod'
import { foldPrinciples, principleOn } from '../core/review/principles.ts'
import { protectedWords } from '../core/review/protected-words.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { sightOf } from './ask.ts'
import { refuseBefore } from './days.ts'
import { principleShape } from './fit-shapes.ts'
import { freeKey } from './free-key.ts'
import { draftBy, record } from './record.ts'
import { day, key } from './shapes.ts'
import { keyInput } from './sheet-shapes.ts'
import type { World } from './world.ts'

/** Words that give a protected characteristic as a reason are refused wherever a reason is written down (I11, handbook 2.5). */
export function refuseProtected(text: string | undefined): void {
  const words = text === undefined ? null : protectedWords(text)
  if (words !== null) throw new Refusal('protected-words', { words })
}

/**
 * Writes down a statement of our mission or values, in force from today (I11); with the key of one that is there it words
 * it anew, and what we said before stays on record. It cannot be dated back: nobody is held to what we wrote afterwards.
 */
export const addPrinciple = action({
  name: 'add-principle',
  access: 'trusted',
  changes: true,
  places: ['text'],
  input: z.object({
    text: z.string().trim().min(1).max(2000),
    principle: keyInput.optional(),
    /** The last day it holds. */
    until: day.optional(),
  }),
  output: z.object({ principle: key, ids: z.array(z.string()) }),
  async run(world, { text, principle: given, until }) {
    refuseProtected(text)
    if (until) refuseBefore(until, world.today)
    const taken = new Set((await principlesOf(world)).map((one) => one.principle))
    const principle = given ?? freeKey(text, taken)
    const ids = await record(world, [draftBy(world, 'principle', null, { principle, text, until })])
    return { principle, ids }
  },
})

/** Our statements with every wording they had, those in force first; what holds today is marked. */
export const seePrinciples = action({
  name: 'see-principles',
  access: 'member',
  changes: false,
  input: z.object({}),
  output: z.object({ principles: z.array(principleShape) }),
  async run(world) {
    const all = await principlesOf(world)
    const shown = all.map((one) => ({ ...one, now: principleOn(all, one.principle, world.today)?.ref === one.ref }))
    return { principles: shown.toReversed().toSorted((a, b) => Number(b.now) - Number(a.now)) }
  },
})

async function principlesOf(world: World) {
  return foldPrinciples(await world.stores.facts.houseFacts('principle', sightOf(world)), world.today)
}
