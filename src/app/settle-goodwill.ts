import { z } from 'zod'
import type { Day } from '../core/day.ts'
import type { FactDraft } from '../core/ledger/fact.ts'
import { decimalOf } from '../core/money.ts'
import type { GoodwillState } from '../core/parting/goodwill/fold-goodwill.ts'
import { invoiceRooms, roomOf, taxWithin } from '../core/parting/goodwill/invoice-rooms.ts'
import { stepsAfter } from '../core/parting/goodwill/settling.ts'
import type { Settling } from '../core/parting/goodwill/settling.ts'
import { foldNotice, isUnderWay } from '../core/parting/notice/fold-notice.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { refuseBefore, refuseFuture } from './days.ts'
import { goodwillDraft, goodwillGround, partingMeant } from './goodwill-ground.ts'
import type { GoodwillGround } from './goodwill-ground.ts'
import { liftDrafts } from './goodwill-holds.ts'
import { isPaid } from './goodwill-money.ts'
import { goodwillText, settling } from './goodwill-shapes.ts'
import { draftBy, record } from './record.ts'
import { day, key } from './shapes.ts'
import type { World } from './world.ts'

/**
 * Says what became of it: asked of the bank or bookkeeping, done, or taken back (I30). What is done stands in the ledger: a
 * credit note or a refund with its number, for the whole team to see, written once. Nothing is taken back that the letter
 * has promised.
 */
export const settleGoodwill = action({
  name: 'settle-goodwill',
  access: 'trusted',
  changes: true,
  places: ['client', 'goodwill', 'step', 'number'],
  input: z.object({
    client: z.string().min(1),
    goodwill: key,
    step: settling,
    /** The number of the credit note or of the payment. */
    number: z.string().trim().min(1).max(200).optional(),
    text: goodwillText.optional(),
    on: day.optional(),
  }),
  output: z.object({
    client: key,
    goodwill: key,
    /** True when the credit note or the refund was in the ledger already. */
    known: z.boolean(),
    ids: z.array(z.string()),
  }),
  async run(world, { client: named, goodwill, step, number: ref, text, on }) {
    refuseFuture(world, on)
    const ground = await goodwillGround(world, named)
    const { client, parting } = partingMeant(ground)
    const one = ground.list.find((other) => other.goodwill === goodwill)
    if (!one) throw new Refusal('goodwill-not-found', { client: ground.name, goodwill })
    refuseStep(one, step)
    refuseBefore(on ?? world.today, one.decided)
    if (step === 'withdrawn') refuseTakenBack(ground, parting, text)
    const paid = step === 'done' ? paidDrafts(world, ground, one, ref, on) : []
    const lifted = step === 'requested' ? [] : liftDrafts(world, ground, [one])
    const line = goodwillDraft(
      world,
      client,
      parting,
      { goodwill, step, ref, text: step === 'withdrawn' ? text : undefined },
      on,
    )
    const ids = await record(world, [line, ...paid, ...lifted])
    return { client, goodwill, known: step === 'done' && isPaid(one.as) && paid.length === 0, ids }
  },
})

function refuseStep({ goodwill, as, state }: GoodwillState, step: Settling): void {
  if (!stepsAfter(state, as).includes(step)) throw new Refusal('goodwill-settled', { goodwill, state })
}

/** What stands in a letter that went out, or is on its way, is owed. */
function refuseTakenBack(
  { client, name, facts, today }: GoodwillGround,
  parting: string,
  text: string | undefined,
): void {
  if (isUnderWay(foldNotice(client, parting, facts, today))) throw new Refusal('goodwill-promised', { client: name })
  if (text === undefined) throw new Refusal('goodwill-why-missing', {})
}

/** The credit note or refund itself, unless bookkeeping brought it already (never twice). */
function paidDrafts(
  world: World,
  ground: GoodwillGround,
  one: GoodwillState,
  ref: string | undefined,
  on: Day | undefined,
): FactDraft[] {
  const { as, amount, invoice } = one
  if (!isPaid(as) || amount === null) return []
  if (ref === undefined) throw new Refusal('goodwill-ref-missing', { as })
  if (isKnown(ground, one, ref)) return []
  const body = { client: ground.client, amount, for: invoice ?? undefined, ref, text: undefined }
  if (as === 'refund') return [draftBy(world, 'refund', ground.client, { ...body, undated: undefined }, on)]
  const tax = creditTax(ground, one)
  return [draftBy(world, 'credit', ground.client, { ...body, tax }, on)]
}

/** Whether the ledger has it under that number; refuses where it has something else, or what was given before. */
function isKnown({ client, facts, all }: GoodwillGround, one: GoodwillState, ref: string): boolean {
  const { as, amount, invoice } = one
  const same = facts.find((fact) => (fact.kind === 'credit' || fact.kind === 'refund') && fact.body.ref === ref)
  if (same?.kind !== 'credit' && same?.kind !== 'refund') return false
  const { minor, currency } = same.body.amount
  const other = same.body.for !== undefined && invoice !== null && same.body.for !== invoice
  const spent = all.some((before) => before.fact !== one.fact && before.as === as && before.ref === ref)
  if (same.kind === as && minor === amount!.minor && currency === amount!.currency && !other && !spent) return true
  throw new Refusal('goodwill-ref-differs', {
    client,
    ref,
    as: same.kind,
    amount: decimalOf(same.body.amount),
    currency,
  })
}

function creditTax({ client, facts, all, today }: GoodwillGround, { invoice, amount }: GoodwillState) {
  const { minor, currency } = amount!
  const room = roomOf(invoiceRooms(client, facts, all, today), invoice ?? '', currency)
  const tax = room && taxWithin(room, minor)
  return tax === null ? undefined : { minor: tax, currency }
}
