import { z } from 'zod'
import type { HalfwayState } from '../core/remedies/halfway.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { draftOf } from './case-book.ts'
import { refuseBefore, refuseFar, refuseFuture } from './days.ts'
import { refuseOfferWords } from './offer-check.ts'
import { draftBy, record } from './record.ts'
import { numberedKey } from './free-key.ts'
import { caseIn, reasonDraft, refuseClosed, refuseFutile, refuseOrder, remediesOf } from './remedy-book.ts'
import type { ClientRemedies } from './remedy-book.ts'
import { offerText } from './remedy-shapes.ts'
import { day, key } from './shapes.ts'
import { keyInput } from './sheet-shapes.ts'
import type { World } from './world.ts'

const offerInput = z.object({
  client: z.string().min(1),
  gives: offerText,
  asks: offerText,
  due: day,
  case: keyInput.optional(),
  /** Why it is offered although two remedies did not help (M38). */
  reason: offerText.optional(),
  on: day.optional(),
})

const written = z.object({ client: key, offer: key, ids: z.array(z.string()) })

/** Meets a client half-way (M8): what we give, what we ask for it, and by when. It asks for no silence and no review. */
export const offerHalfway = action({
  name: 'offer-halfway',
  access: 'member',
  changes: true,
  places: ['client', 'gives', 'asks', 'due'],
  input: offerInput,
  output: written,
  async run(world, asked) {
    refuseFuture(world, asked.on)
    const on = asked.on ?? world.today
    refuseBefore(asked.due, on)
    refuseFar(world, asked.due)
    const book = await remediesOf(world, asked.client)
    const meant = asked.case === undefined ? null : caseIn(book, asked.case)
    refuseOfferWords(world, { language: book.language, one: meant?.one }, `${asked.gives}\n${asked.asks}`, false)
    if (meant) {
      refuseClosed(meant.one)
      refuseBefore(on, meant.one.opened)
      refuseOrder(world, book, meant.one, 'fix')
      refuseFutile(book, meant.one, asked.reason)
    }
    const { client } = book
    const offer = numberedKey(
      meant?.one.case ?? 'halfway',
      book.halfways.map((one) => one.offer),
    )
    const { gives, asks, due, case: within } = asked
    const body = { client, offer, step: 'made' as const, gives, asks, due, case: within, text: undefined }
    const reasons = meant ? reasonDraft(world, meant, asked.reason, asked.on) : []
    return { client, offer, ids: await record(world, [halfwayDraft(world, book, body, asked.on), ...reasons]) }
  },
})

const SETTLING = ['accepted', 'declined', 'kept', 'broken'] as const
type Settling = (typeof SETTLING)[number]

/**
 * Says how a half-way offer was answered, in the client's words, and whether what both agreed on was kept. Accepting it
 * once more with another day agrees on more time.
 */
export const settleHalfway = action({
  name: 'settle-halfway',
  access: 'member',
  changes: true,
  places: ['client', 'offer', 'step', 'text'],
  input: z.object({
    client: z.string().min(1),
    offer: keyInput,
    step: z.enum(SETTLING),
    text: offerText.optional(),
    due: day.optional(),
    on: day.optional(),
  }),
  output: written,
  async run(world, { client: named, offer: which, step, text, due, on }) {
    refuseFuture(world, on)
    const book = await remediesOf(world, named)
    const found = book.halfways.find((one) => one.offer === which)
    if (!found) throw new Refusal('halfway-not-found', { client: book.client, offer: which })
    refuseStep(found, step)
    refuseBefore(on ?? world.today, found.made)
    if (due !== undefined) refuseBefore(due, on ?? world.today)
    refuseFar(world, due)
    const { client, offer } = found
    const body = { client, offer, step, text, due, case: found.case ?? undefined, gives: undefined, asks: undefined }
    return { client, offer, ids: await record(world, [halfwayDraft(world, book, body, on)]) }
  },
})

/** What may follow: an answer to what was made, and the end of what was accepted. */
const FOLLOWS: Readonly<Record<HalfwayState['state'], readonly Settling[]>> = {
  made: ['accepted', 'declined'],
  accepted: SETTLING,
  declined: ['accepted'],
  kept: [],
  broken: ['kept'],
}

function refuseStep({ client, offer, state }: HalfwayState, step: Settling): void {
  if (!FOLLOWS[state].includes(step)) throw new Refusal('halfway-settled', { client, offer, state })
}

type HalfwayBody = Parameters<typeof draftBy<'halfway'>>[3]

/** For as many as may see the case it belongs to. */
function halfwayDraft(world: World, book: ClientRemedies, body: HalfwayBody, on: string | undefined) {
  const known = book.cases.some((one) => one.case === body.case)
  if (body.case !== undefined && known) return draftOf(world, caseIn(book, body.case), 'halfway', body, on)
  return draftBy(world, 'halfway', book.client, body, on)
}
