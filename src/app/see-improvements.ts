import { z } from 'zod'
import { paretoOf } from '../core/improve/causes.ts'
import { effortBySteps } from '../core/improve/effort.ts'
import type { StepEffort } from '../core/improve/effort.ts'
import { caseTiming } from '../core/improve/timing.ts'
import { FRICTION_STEPS } from '../core/ledger/kinds/learning.ts'
import { ratesOf } from '../core/promises/rates.ts'
import { loadWords } from '../words/load.ts'
import { languageFor } from '../words/words.ts'
import type { Words } from '../words/words.ts'
import { action } from './action.ts'
import { causeShape, effortShape, frictionShape, improvementShape, timingShape } from './improvement-shapes.ts'
import { replySpeed } from './learning-figures.ts'
import { learntSoFar } from './learning-book.ts'
import type { Learnt } from './learning-book.ts'
import { memberNames, promisesOn } from './promise-book.ts'
import { day } from './shapes.ts'
import { showImprovements } from './show-improvements.ts'
import type { World } from './world.ts'

/**
 * What trouble teaches (A27–A29): causes of complaints with their intervals, how fast we were against what we
 * promised, how hard the way from asking to paying is, and what we improve, in the order of frequency × revenue × ease.
 */
export const seeImprovements = action({
  name: 'see-improvements',
  access: 'member',
  changes: false,
  input: z.object({ limit: z.int().min(1).max(500).default(50) }),
  output: z.object({
    day,
    causes: causeShape,
    timing: timingShape,
    effort: z.array(effortShape),
    frictions: z.array(frictionShape),
    frictionsTotal: z.int(),
    /** The currency of every revenue below; null where nobody knows one. */
    currency: z.string().nullable(),
    improvements: z.array(improvementShape),
    due: z.int(),
  }),
  async run(world, { limit }) {
    const learnt = await learntSoFar(world)
    const { causes, ...pareto } = paretoOf(learnt.cases, world.today)
    const words = loadWords(languageFor(world.business?.language))
    const effort = effortBySteps(learnt.answers, learnt.frictions, world.today)
    const { currency, improvements } = await showImprovements(world, learnt)
    return {
      day: world.today,
      causes: { ...pareto, causes: causes.map(({ clients, ...one }) => ({ ...one, clients: clients.length })) },
      timing: {
        promises: ratesOf(await promisesOn(world, world.today), world.today),
        cases: caseTiming(learnt.cases, world.today),
        replies: await replySpeed(world),
      },
      effort: effort.map((one) => ({ ...one, question: questionOf(one, words) })),
      frictions: await showFrictions(world, learnt, limit),
      frictionsTotal: learnt.frictions.length,
      currency,
      improvements: improvements.slice(0, limit),
      due: improvements.filter(({ checkDue }) => checkDue).length,
    }
  },
})

/** Asked of the steps before and after the work (A29): the work itself has questions of its own. */
const ASKED: readonly (typeof FRICTION_STEPS)[number][] = ['quote', 'order', 'payment']

function questionOf({ step }: StepEffort, { say }: Words): string | null {
  return ASKED.includes(step) ? say(`letter.effort.${step}`) : null
}

async function showFrictions(
  world: World,
  { frictions }: Learnt,
  limit: number,
): Promise<z.infer<typeof frictionShape>[]> {
  const shown = frictions.slice(0, limit)
  const names = await world.stores.readings.names([...new Set(shown.map(({ client }) => client))])
  const memberName = await memberNames(world)
  return shown.map(({ by, ...one }) => ({
    ...one,
    name: names.get(one.client) ?? one.client,
    byName: by === null ? null : memberName(by),
  }))
}
