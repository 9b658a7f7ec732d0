import { z } from 'zod'
import { gravestOf } from '../core/decide/considering.ts'
import { FAREWELL_MOODS, FAREWELL_STEPS, SKIPPED_BECAUSE } from '../core/ledger/kinds/partings.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { gatherFit } from './evidence.ts'
import { refuseBefore as refuseDayBefore, refuseFuture } from './days.ts'
import { openParting, partingDraft, partingGround, refuseBefore } from './parting-ground.ts'
import type { PartingGround } from './parting-ground.ts'
import { partingText, partingWritten } from './parting-shapes.ts'
import { record } from './record.ts'
import { day, key } from './shapes.ts'

/**
 * Writes down the talk before the letter: held, with what came of it and how they took it, or skipped for one of three
 * reasons with words (handbook 2.1). For safety only where somebody was endangered, or where the decision says so.
 */
export const recordFarewell = action({
  name: 'record-farewell',
  access: 'trusted',
  changes: true,
  places: ['client', 'step', 'text'],
  input: z.object({
    client: z.string().min(1),
    step: z.enum(FAREWELL_STEPS),
    text: partingText,
    mood: z.enum(FAREWELL_MOODS).optional(),
    because: z.enum(SKIPPED_BECAUSE).optional(),
    person: key.optional(),
    on: day.optional(),
  }),
  output: partingWritten.extend({ name: z.string() }),
  prepare: gatherFit,
  async run(world, { client: named, on = world.today, ...said }) {
    const ground = await partingGround(world, named)
    const { client, parting } = openParting(ground)
    refuseBefore(ground, 'conversation')
    const { step, because } = said
    if (step === 'skipped' && because === undefined) throw new Refusal('farewell-because', { client: ground.name })
    if (step === 'held' && because !== undefined) throw new Refusal('farewell-held', { client: ground.name })
    if (because === 'safety') refuseUnsafe(ground)
    refuseFuture(world, on)
    // The talk follows the decision (I17); it may have been held before anybody began the parting in the book.
    refuseDayBefore(on, ground.reviewed.review?.decision?.on ?? on)
    refuseUnknownPerson(ground, said.person)
    const draft = partingDraft(world, ground, 'farewell', { client, parting, ...said }, on)
    return { client, name: ground.name, parting, ids: await record(world, [draft]) }
  },
})

function refuseUnsafe({ reviewed, name, facts, today }: PartingGround): void {
  const { review } = reviewed
  if (review?.decision?.safety === true) return
  if (review && gravestOf({ review, facts, today }).length > 0) return
  throw new Refusal('farewell-safety', { client: name })
}

function refuseUnknownPerson({ card, name }: PartingGround, person: string | undefined): void {
  if (person === undefined || card.people.some(({ key: known }) => known === person)) return
  throw new Refusal('person-not-found', { client: name, person })
}
