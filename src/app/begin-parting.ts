import { z } from 'zod'
import { PROFESSIONS, REASON_MODES, RETURN_POLICIES } from '../core/ledger/kinds/partings.ts'
import type { Fact } from '../core/ledger/fact.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { gatherFit } from './evidence.ts'
import { openParting, partingDraft, partingGround } from './parting-ground.ts'
import { partingText, partingWritten } from './parting-shapes.ts'
import { record } from './record.ts'
import { numberedKey } from './review-ground.ts'

const customs = {
  profile: z.enum(PROFESSIONS),
  reasons: z.enum(REASON_MODES),
  policy: z.enum(RETURN_POLICIES),
}

/**
 * Begins the parting that was decided (I17): refused while the decision lacks anything, and says what. `profile` are the
 * customs of our profession, `reasons` how much the letter says of why, `policy` whether they may come back, for us only.
 */
export const beginParting = action({
  name: 'begin-parting',
  access: 'trusted',
  changes: true,
  places: ['client', 'profile'],
  input: z.object({
    client: z.string().min(1),
    profile: customs.profile.optional(),
    reasons: customs.reasons.optional(),
    policy: customs.policy.optional(),
    text: partingText.optional(),
  }),
  output: partingWritten,
  prepare: gatherFit,
  async run(world, { client: named, ...said }) {
    const ground = await partingGround(world, named)
    const { client, name, reviewed, parting: known } = ground
    if (known) throw new Refusal('parting-begun', { client: name, day: known.begun })
    const [first] = ground.missing
    if (first) throw new Refusal(first.code, { client: name, ...first.args })
    const parting = numberedKey('parting', keysOf(ground.facts))
    const review = reviewed.review?.review
    const draft = partingDraft(world, ground, 'parting', { client, parting, step: 'begun', review, ...said })
    return { client, parting, ids: await record(world, [draft]) }
  },
})

/** Keys that facts still name: a parting whose beginning was taken back must not give its letter to the next. */
function keysOf(facts: readonly Fact[]): string[] {
  return [...new Set(facts.flatMap(({ body }) => ('parting' in body ? [body.parting] : [])))]
}

/** Changes the customs of the open parting; what is left out stays as it is. */
export const changeParting = action({
  name: 'change-parting',
  access: 'trusted',
  changes: true,
  places: ['client'],
  input: z.object({
    client: z.string().min(1),
    profile: customs.profile.optional(),
    reasons: customs.reasons.optional(),
    policy: customs.policy.optional(),
    text: partingText.optional(),
  }),
  output: partingWritten,
  prepare: gatherFit,
  async run(world, { client: named, ...said }) {
    const ground = await partingGround(world, named)
    const { client, parting } = openParting(ground)
    if (Object.values(said).every((one) => one === undefined))
      throw new Refusal('input-invalid', { field: 'profile', reason: 'missing' })
    const draft = partingDraft(world, ground, 'parting', {
      client,
      parting,
      step: 'changed',
      review: undefined,
      ...said,
    })
    return { client, parting, ids: await record(world, [draft]) }
  },
})
