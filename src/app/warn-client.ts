import { z } from 'zod'
import { isGravest } from '../core/conduct/fold-incidents.ts'
import { limitTrouble, stepTrouble } from '../core/conduct/next-step.ts'
import type { LimitWish, StepTrouble, WarningStage } from '../core/conduct/next-step.ts'
import { plainWords } from '../core/conduct/plain-words.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { conductOf, someKey, warningMeant } from './conduct-ground.ts'
import type { ConductSeen } from './conduct-ground.ts'
import { contactLimit, markShape, someWords, stage, words } from './conduct-shapes.ts'
import { refuseFuture } from './days.ts'
import { draftBy, record } from './record.ts'
import { day, key } from './shapes.ts'
import { keyInput } from './sheet-shapes.ts'

/**
 * Writes down a step of a warning (handbook 3.5): told why, asked to change, limits of contact, end. They go in this
 * order, except after an incident of gravity 4. Limits are proportionate and looked at again within 180 days. The end
 * needs a decision to part first (I17). `marks` are words that speak of character; they stop nothing here.
 */
export const warnClient = action({
  name: 'warn-client',
  access: 'trusted',
  changes: true,
  places: ['client', 'step', 'text'],
  input: z.object({
    client: z.string().min(1),
    step: stage,
    text: words,
    warning: keyInput.optional(),
    follows: someWords,
    limits: contactLimit.optional(),
    member: keyInput.optional(),
    until: day.optional(),
    on: day.optional(),
  }),
  output: z.object({ client: key, warning: key, marks: z.array(markShape), ids: z.array(z.string()) }),
  async run(world, { client: named, warning: wished, on, ...said }) {
    refuseFuture(world, on)
    const seen = await conductOf(world, named)
    const known = warningMeant(seen, wished)
    const { client } = seen
    refuseStep(seen, stepTrouble(known, said.step, seen.incidents.some(isGravest)))
    if (said.step === 'limits') refuseStep(seen, limitTrouble(wishOf(said), on ?? world.today))
    else if (said.limits) throw new Refusal('limits-elsewhere', { client, step: said.step })
    if (said.step === 'asked' && !said.follows) throw new Refusal('follows-missing', { client })
    checkDecision(seen, said.step)
    const warning = known?.warning ?? someKey('w')
    const { step, text, limits, follows, member, until } = said
    const body = { client, warning, step, text, limits, follows, member, until }
    const { marks } = plainWords(text, 'note', world.business?.language ?? null)
    return { client, warning, marks, ids: await record(world, [draftBy(world, 'warning', client, body, on)]) }
  },
})

function wishOf(said: Partial<LimitWish>): LimitWish {
  return { limits: said.limits, until: said.until, member: said.member }
}

/** Throws what keeps a step back. */
export function refuseStep({ client }: Pick<ConductSeen, 'client'>, trouble: StepTrouble | null): void {
  if (trouble) throw new Refusal(trouble.code, { client, ...trouble.args })
}

/** Nobody is told that we part before somebody has decided it (I17). */
function checkDecision({ client, facts }: ConductSeen, step: WarningStage): void {
  if (step !== 'end') return
  const last = facts.findLast((fact) => fact.kind === 'decision')
  if (last?.kind !== 'decision' || last.body.course !== 'part') throw new Refusal('part-not-decided', { client })
}

/** Takes a warning and its limits off again, with the reason; that it was given stays on record. */
export const liftWarning = action({
  name: 'lift-warning',
  access: 'trusted',
  changes: true,
  places: ['client', 'text'],
  input: z.object({ client: z.string().min(1), text: words, warning: keyInput.optional(), on: day.optional() }),
  output: z.object({ client: key, warning: key, ids: z.array(z.string()) }),
  async run(world, { client: named, text, warning: wished, on }) {
    refuseFuture(world, on)
    const seen = await conductOf(world, named)
    const known = warningMeant(seen, wished)
    const { client } = seen
    if (!known || known.step === 'lifted') throw new Refusal('warning-not-found', { client, warning: wished ?? '' })
    const none = { limits: undefined, follows: undefined, member: undefined, until: undefined }
    const body = { client, warning: known.warning, step: 'lifted' as const, text, ...none }
    const ids = await record(world, [draftBy(world, 'warning', client, body, on)])
    return { client, warning: known.warning, ids }
  },
})
