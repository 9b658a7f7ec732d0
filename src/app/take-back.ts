import { z } from 'zod'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { sightOf } from './ask.ts'
import { broughtBack } from './bring-back.ts'
import { refuseKind } from './fact-circles.ts'
import { refuseOthersWord } from './own-judge.ts'
import { draftBy, record } from './record.ts'
import { refuseOut } from './refuse-out.ts'
import { holdAnew, refuseSuppression } from './suppression.ts'
import { isTrusted } from './world.ts'
import { writtenTogether } from './written-together.ts'

/**
 * Takes facts back: they stay in the ledger and no reading counts them any more. What one deed wrote together goes together,
 * and what is out of the house is refused.
 */
export const takeBack = action({
  name: 'take-back',
  access: 'member',
  changes: true,
  places: ['fact'],
  input: z.object({
    /** The fact's id, or several with commas between them. */
    fact: z.string().min(1).max(100_000),
    text: z.string().max(1000).optional(),
  }),
  output: z.object({
    ids: z.array(z.string()),
    /** Facts that count again, written anew: the complaint that a case was made of. */
    again: z.array(z.string()),
  }),
  async run(world, { fact, text }) {
    const wanted = [...new Set(fact.split(',').filter((id) => id !== ''))]
    const facts = await world.stores.facts.byIds(wanted, sightOf(world))
    // Taking back is final: what was taken back in error is written again.
    const takes = facts.some((one) => one.kind === 'void')
    if (takes || facts.length < wanted.length || wanted.length === 0) throw new Refusal('fact-not-found', { fact })
    for (const one of facts) refuseKind(world, one.kind)
    await refuseOthersWord(world, facts)
    refuseSuppression(world, facts)
    const whole = [...facts, ...(await writtenTogether(world, facts))]
    await refuseOut(world, whole)
    const voids = whole.map((one) => draftBy(world, 'void', one.client, { fact: one.id, text }))
    const ids = await record(world, [...voids, ...(await broughtBack(world, facts))])
    await holdAnew(world, whole)
    return { ids: ids.slice(0, isTrusted(world.person) ? voids.length : facts.length), again: ids.slice(voids.length) }
  },
})
