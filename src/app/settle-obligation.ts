import { z } from 'zod'
import type { FactDraft } from '../core/ledger/fact.ts'
import type { ObligationState } from '../core/parting/obligations/obligation-state.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { obligationDraft, obligationGround, obligationMeant, refuseWords } from './obligation-ground.ts'
import type { ObligationGround } from './obligation-ground.ts'
import { obligationText, obligationWritten } from './obligation-shapes.ts'
import { draftBy, record } from './record.ts'
import { keyInput } from './sheet-shapes.ts'
import { isTrusted } from './world.ts'
import type { World } from './world.ts'

const STEPS = ['done', 'given', 'accepted', 'excepted', 'dropped'] as const
type Step = (typeof STEPS)[number]

/**
 * Settles something that was owed (M39): done by us, given to somebody who has to accept it, accepted, accepted with
 * something missing (`excepted`, and what), or dropped, and why. A promise that is done is kept with it. Once the letter is
 * out members settle their own; only trusted people drop anything.
 */
export const settleObligation = action({
  name: 'settle-obligation',
  access: 'member',
  changes: true,
  places: ['client', 'obligation', 'step'],
  input: z.object({
    client: z.string().min(1),
    obligation: keyInput,
    step: z.enum(STEPS),
    text: obligationText.optional(),
    to: z.string().trim().min(1).max(200).optional(),
  }),
  output: obligationWritten,
  async run(world, { client: named, obligation, step, text, to }) {
    const ground = await obligationGround(world, named)
    const known = obligationMeant(ground, obligation)
    refuseStep(world, ground, known, step)
    if (step === 'given' && (to ?? known.to) === null) throw new Refusal('obligation-to-missing')
    if ((step === 'dropped' || step === 'excepted') && text === undefined) throw new Refusal('obligation-why-missing')
    refuseWords(world, ground, text)
    refuseWords(world, ground, to)
    const body = { obligation, step, as: known.as, text, to, provided: known.provided ? (true as const) : undefined }
    const drafts = [obligationDraft(world, ground, body, known.close), ...keptDraft(world, ground, known, step)]
    return { client: ground.client, obligation, ids: await record(world, drafts) }
  },
})

function refuseStep(world: World, ground: ObligationGround, known: ObligationState, step: Step): void {
  const { state, open, owner } = known
  const trusted = isTrusted(world.person)
  if (ground.parting !== null && ground.parting.state !== 'open')
    throw new Refusal('parting-not-begun', { client: ground.name })
  if (!trusted && owner !== world.person?.member) throw new Refusal('obligation-not-yours')
  if (!trusted && step === 'dropped') throw new Refusal('trusted-only', { action: 'settle-obligation' })
  // What we did may still be accepted, and notice given up; whatever else is settled stays so.
  const follows = state === 'done' && (step === 'accepted' || step === 'excepted')
  const givenUp = known.as === 'notice' && step === 'dropped' && state !== 'dropped'
  if (!open && !follows && !givenUp) throw new Refusal('obligation-settled', { state })
}

/** A promise that is done here is kept, for everybody who knows of it. */
function keptDraft(
  world: World,
  { client, facts }: ObligationGround,
  { as, because, close }: ObligationState,
  step: Step,
): FactDraft[] {
  const made = facts.find(({ id }) => id === because[0])
  if (as !== 'promise' || step !== 'done' || made?.kind !== 'promise') return []
  const draft = draftBy(world, 'kept', client, { client, text: made.body.text })
  return [close ? { ...draft, visibility: 'owner' } : draft]
}
