import { z } from 'zod'
import type { Money } from '../core/money.ts'
import { extraFor } from '../core/remedies/extras.ts'
import { isMoney } from '../core/remedies/matches.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { draftOf } from './case-book.ts'
import type { CaseMeant } from './case-book.ts'
import { currency } from './clients.ts'
import { refuseBefore, refuseFar, refuseFuture } from './days.ts'
import { refuseOfferWords } from './offer-check.ts'
import { record } from './record.ts'
import { numberedKey } from './free-key.ts'
import { caseIn, reasonDraft, refuseClosed, refuseFutile, refuseOrder, remediesOf } from './remedy-book.ts'
import type { ClientRemedies } from './remedy-book.ts'
import { amountRead, refuseBeyond, remedyCurrency } from './remedy-money.ts'
import { amountIn, offerText, remedyKind } from './remedy-shapes.ts'
import { day, key, money } from './shapes.ts'
import { keyInput } from './sheet-shapes.ts'
import { refuseStranger } from './team.ts'
import type { World } from './world.ts'

const input = z.object({
  client: z.string().min(1),
  case: keyInput,
  as: remedyKind,
  text: offerText,
  /** A plain decimal: `80.50`. */
  amount: amountIn.optional(),
  currency: currency.optional(),
  minutes: z.int().min(0).max(100_000).optional(),
  owner: keyInput.optional(),
  due: day.optional(),
  /** Why it is offered although two remedies did not help (M38). */
  reason: offerText.optional(),
  on: day.optional(),
})

type Asked = z.infer<typeof input>

/**
 * Offers something to put a failure right (A22): what it is, who does it by when, and what it costs us. It comes after
 * the apology where one is due (M27), stays within what the role may give, and is tied to nothing: no review, no silence
 * (handbook 2.5), no coming back (T3).
 */
export const offerRemedy = action({
  name: 'offer-remedy',
  access: 'member',
  changes: true,
  places: ['client', 'case', 'as', 'text'],
  input,
  output: z.object({
    client: key,
    case: key,
    remedy: key,
    /** What whoever offers may still give this client at once; null where nothing limits it, or it costs no money. */
    left: money.nullable(),
    ids: z.array(z.string()),
  }),
  async run(world, asked) {
    refuseFuture(world, asked.on)
    const meant = caseIn(await remediesOf(world, asked.client), asked.case)
    await refuseOffer(world, meant, asked)
    const amount = await amountOf(world, meant.client, asked)
    const left = amount === undefined ? null : await refuseBeyond(world, meant.client, meant.remedies, amount, asked.on)
    const remedy = numberedKey(
      asked.as,
      meant.remedies.map((one) => one.remedy),
    )
    const { client, one } = meant
    const { as, text, minutes, due, on } = asked
    const owner = asked.owner ?? one.owner ?? world.person?.member
    const body = { client, case: one.case, remedy, step: 'offered' as const, as, text, amount, minutes, owner, due }
    const drafts = [draftOf(world, meant, 'remedy', body, on), ...reasonDraft(world, meant, asked.reason, on)]
    return { client, case: one.case, remedy, left, ids: await record(world, drafts) }
  },
})

async function refuseOffer(world: World, meant: ClientRemedies & CaseMeant, asked: Asked): Promise<void> {
  const { one } = meant
  const on = asked.on ?? world.today
  refuseClosed(one)
  refuseBefore(on, one.opened)
  if (asked.due !== undefined) refuseBefore(asked.due, on)
  refuseFar(world, asked.due)
  await refuseStranger(world, asked.owner)
  refuseOfferWords(world, meant, asked.text, true)
  refuseOrder(world, meant, one, asked.as)
  refuseFutile(meant, one, asked.reason)
  if (asked.as !== 'extra') return
  const { used, most } = extraFor(one, meant.remedies, world.today)
  if (used >= most) throw new Refusal('extra-cap-reached', { client: meant.client, most })
}

/** Money that is paid or credited needs an amount; whatever else is offered may have a cost. */
async function amountOf(world: World, client: string, asked: Asked): Promise<Money | undefined> {
  if (asked.amount !== undefined) return amountRead(asked.amount, await remedyCurrency(world, client, asked.currency))
  if (isMoney(asked.as)) throw new Refusal('remedy-amount-missing', { as: asked.as })
  return undefined
}
