import { z } from 'zod'
import { GOODWILLS } from '../core/ledger/kinds/goodwill.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { currency } from './clients.ts'
import { gatherFit } from './evidence.ts'
import { numberedKey } from './free-key.ts'
import { givenTo, goodwillDraft, goodwillGround, partingMeant, refuseGoodwillWords } from './goodwill-ground.ts'
import { holdDrafts } from './goodwill-holds.ts'
import { amountMeant, isPaid, roomMeant } from './goodwill-money.ts'
import { goodwillText } from './goodwill-shapes.ts'
import { partingGround, refuseBefore } from './parting-ground.ts'
import { record } from './record.ts'
import { refuseAbove } from './remedy-money.ts'
import { amountIn } from './remedy-shapes.ts'
import { key, money } from './shapes.ts'

const input = z
  .object({
    client: z.string().min(1),
    as: z.enum(GOODWILLS),
    /** The number of an invoice, for a refund or a credit. */
    invoice: z.string().trim().min(1).max(200).optional(),
    /** A plain decimal: `80.50`. Left out, it is all that is open of the invoice, or all that was paid for it. */
    amount: amountIn.optional(),
    currency: currency.optional(),
    text: goodwillText.optional(),
    /** A note for bookkeeping. */
    tax: goodwillText.optional(),
  })
  .refine(({ as, invoice }) => invoice === undefined || isPaid(as), { path: ['invoice'] })

/**
 * Gives a leaving client something, without any condition (I28–I30): a credit of what is open, a refund of what was paid,
 * work without a bill, or something else. Refused while the decision lacks something again (I17). The amount comes from the ledger and stays within what the role may give. The
 * invoice is out of dunning at once, for everybody; nobody is told why.
 */
export const grantGoodwill = action({
  name: 'grant-goodwill',
  access: 'trusted',
  changes: true,
  places: ['client', 'as', 'invoice'],
  input,
  output: z.object({
    client: key,
    parting: key,
    goodwill: key,
    amount: money.nullable(),
    /** True when an invoice went out of dunning with it. */
    held: z.boolean(),
    /** What whoever asks may still give this client at once; null where nothing limits it, or it costs no money. */
    left: money.nullable(),
    ids: z.array(z.string()),
  }),
  prepare: gatherFit,
  async run(world, asked) {
    const ground = await goodwillGround(world, asked.client)
    const { client, list } = ground
    const { parting } = partingMeant(ground)
    refuseBefore(await partingGround(world, client), 'obligations')
    const { as, invoice, text, tax } = asked
    refuseGoodwillWords(text)
    refuseGoodwillWords(tax)
    if (!isPaid(as) && text === undefined) throw new Refusal('goodwill-text-missing', { as })
    const room = roomMeant(ground, asked)
    const amount = await amountMeant(world, ground, room, asked)
    const left = amount && (await refuseAbove(world, client, amount, givenTo(ground, amount.currency)))
    const taken = list.map((one) => one.goodwill)
    const goodwill = numberedKey(as, taken)
    const body = { goodwill, step: 'decided' as const, as, text, amount: amount ?? undefined, invoice, tax }
    // A refund of an invoice that is open in part: nobody is asked for the rest while it is on its way.
    const held = room !== null && room.credit > 0 && (as === 'credit' || invoice !== undefined)
    const holds = held ? holdDrafts(world, ground, invoice ?? '') : []
    const ids = await record(world, [goodwillDraft(world, client, parting, body), ...holds])
    return { client, parting, goodwill, amount, held, left, ids }
  },
})
