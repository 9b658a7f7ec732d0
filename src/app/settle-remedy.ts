import { z } from 'zod'
import type { RemedyState } from '../core/remedies/fold-remedies.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { draftOf } from './case-book.ts'
import { refuseBefore, refuseFar, refuseFuture } from './days.ts'
import { record } from './record.ts'
import { caseIn, remediesOf } from './remedy-book.ts'
import type { ClientRemedies } from './remedy-book.ts'
import { refuseBeyond } from './remedy-money.ts'
import { offerText } from './remedy-shapes.ts'
import { day, key } from './shapes.ts'
import { keyInput } from './sheet-shapes.ts'

const SETTLING = ['accepted', 'declined', 'delivered', 'withdrawn'] as const
type Settling = (typeof SETTLING)[number]

/**
 * Says what became of a remedy: the client accepted or declined it, in their words; we delivered it, or took an offer
 * back that nobody had answered. `due` agrees on another day.
 */
export const settleRemedy = action({
  name: 'settle-remedy',
  access: 'member',
  changes: true,
  places: ['client', 'remedy', 'step', 'text'],
  input: z.object({
    client: z.string().min(1),
    remedy: keyInput,
    step: z.enum(SETTLING),
    case: keyInput.optional(),
    text: offerText.optional(),
    due: day.optional(),
    on: day.optional(),
  }),
  output: z.object({ client: key, case: key, remedy: key, ids: z.array(z.string()) }),
  async run(world, { client: named, remedy: which, step, case: within, text, due, on }) {
    refuseFuture(world, on)
    const book = await remediesOf(world, named)
    const found = remedyMeant(book, which, within)
    refuseStep(found, step)
    // A declined offer is not counted; taken up again it is money given anew.
    if (found.state === 'declined' && found.amount) await refuseBeyond(world, book.client, book.remedies, found.amount)
    refuseBefore(on ?? world.today, found.offered)
    if (due !== undefined) refuseBefore(due, on ?? world.today)
    refuseFar(world, due)
    const { client, case: own, remedy } = found
    const body = { client, case: own, remedy, step, text, due, ...UNCHANGED }
    const ids = await record(world, [draftOf(world, caseIn(book, own), 'remedy', body, on)])
    return { client, case: own, remedy, ids }
  },
})

const UNCHANGED = { as: undefined, amount: undefined, minutes: undefined, owner: undefined }

function remedyMeant({ client, remedies }: ClientRemedies, which: string, within: string | undefined): RemedyState {
  const found = remedies.filter((one) => one.remedy === which && (within === undefined || one.case === within))
  const [only, other] = found
  if (!only) throw new Refusal('remedy-not-found', { client, remedy: which })
  if (other) throw new Refusal('remedy-ambiguous', { client, cases: found.map((one) => one.case).join(', ') })
  return only
}

/** Which steps may follow a state. What was accepted is delivered, or declined after all; it is not taken back. */
const FOLLOWS: Readonly<Record<RemedyState['state'], readonly Settling[]>> = {
  offered: SETTLING,
  accepted: ['accepted', 'declined', 'delivered'],
  delivered: ['accepted'],
  declined: ['accepted'],
  withdrawn: [],
}

function refuseStep({ client, remedy, state, acceptedOn }: RemedyState, step: Settling): void {
  const again = state === 'delivered' && acceptedOn !== null
  if (again || !FOLLOWS[state].includes(step)) throw new Refusal('remedy-settled', { client, remedy, state })
}
