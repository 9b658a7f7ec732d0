import { z } from 'zod'
import { action } from './action.ts'
import { gatherFit } from './evidence.ts'
import { obligationDraft, obligationGround } from './obligation-ground.ts'
import { obligationShape } from './obligation-shapes.ts'
import { namesOf, showObligation, usualPlans } from './obligation-shown.ts'
import { openParting, partingGround, refuseBefore } from './parting-ground.ts'
import { record } from './record.ts'
import { key } from './shapes.ts'
import { keyInput } from './sheet-shapes.ts'
import { refuseStranger } from './team.ts'

/**
 * Plans all that has no plan yet the usual way (M39): what is theirs is handed over, what we owe is finished, each by its
 * own day or the last day, as `see-obligations` shows beforehand. Whoever has something keeps it; the rest is for the member
 * named, else for whoever asks. What a person has to look at (a deadline whose day nobody has said) stays, and is `left`.
 * Each can be planned another way afterwards.
 */
export const planRest = action({
  name: 'plan-rest',
  access: 'trusted',
  changes: true,
  places: ['client'],
  input: z.object({
    client: z.string().min(1),
    /** Who sees to what nobody has yet; by default whoever plans it. */
    owner: keyInput.optional(),
  }),
  output: z.object({
    client: key,
    planned: z.array(obligationShape),
    /** Keys of what still has no plan. */
    left: z.array(key),
    ids: z.array(z.string()),
  }),
  prepare: gatherFit,
  async run(world, { client: named, owner }) {
    const whole = await partingGround(world, named)
    openParting(whole)
    refuseBefore(whole, 'obligations')
    await refuseStranger(world, owner)
    const ground = await obligationGround(world, named)
    const plans = await usualPlans(world, ground, owner)
    const drafts = ground.obligations.flatMap(({ obligation, as, provided, close }) => {
      const plan = plans.get(obligation)
      const body = {
        obligation,
        step: 'planned',
        as,
        ...plan,
        provided: provided ? (true as const) : undefined,
      } as const
      return plan ? [obligationDraft(world, ground, body, close)] : []
    })
    const ids = drafts.length === 0 ? [] : await record(world, drafts)
    const { client, obligations } = await obligationGround(world, named)
    const nameOf = await namesOf(world)
    return {
      client,
      planned: obligations
        .filter(({ obligation }) => plans.has(obligation))
        .map((one) => showObligation(world, one, nameOf, undefined)),
      left: obligations.filter(({ planned }) => !planned).map(({ obligation }) => obligation),
      ids,
    }
  },
})
