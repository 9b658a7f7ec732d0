import { z } from 'zod'
import type { CaseState } from '../core/cases/fold-cases.ts'
import { minorFrom } from '../core/money.ts'
import { Refusal } from '../core/refusal.ts'
import { mayApologise } from '../core/remedies/apologies.ts'
import { cyclesOf } from '../core/remedies/cycles.ts'
import { isStanding } from '../core/remedies/fold-remedies.ts'
import { extraFor } from '../core/remedies/extras.ts'
import { givenBy, givenWithin, leftFor, limitFor } from '../core/remedies/limits.ts'
import type { RoleLimit } from '../core/remedies/limits.ts'
import { beforeOffer, owesApology } from '../core/remedies/order.ts'
import { sizeRemedy } from '../core/remedies/sizing.ts'
import { stopFor } from '../core/remedies/stop.ts'
import { suggestRemedies } from '../core/remedies/suggest.ts'
import { allowsMoreTime } from './remedy-care.ts'
import { limitsNow } from './remedy-book.ts'
import type { ClientRemedies } from './remedy-book.ts'
import { remedyCurrency } from './remedy-money.ts'
import { cycleShape, givenShape, remedyKind, sizedShape } from './remedy-shapes.ts'
import { dayOrNone, key, money } from './shapes.ts'
import type { World } from './world.ts'

/** What to do about a case now. */
export const adviceShape = z.object({
  case: key,
  matter: key,
  /** What comes now: the apology, the offer to put it right, or help. */
  next: z.enum(['apologise', 'offer', 'help', 'nothing']),
  apology: z.object({
    /** Due before anything is offered: it lies with us, or nobody knows yet. */
    owed: z.boolean(),
    given: dayOrNone,
    /** False while nothing was put right since the last one for this matter. */
    may: z.boolean(),
  }),
  /** The matter came back after remedies that were accepted and delivered: nothing more is suggested (M38). */
  stop: z.object({ n: z.int(), cycles: z.array(cycleShape), because: z.array(z.string()) }).nullable(),
  /** The cheaper ways first; the reason is `remedy.why.<why>`. */
  suggestions: z.array(
    z.object({ as: remedyKind, fit: z.enum(['mends', 'helps']), money: z.boolean(), why: z.string() }),
  ),
  /** More time was agreed with this client; said only to those who may know. */
  moreTime: z.boolean(),
  sized: sizedShape,
  /** What was given in twelve months, what is left for whoever asks, and what they may give at once. */
  within: givenShape.extend({ once: money.nullable() }),
  /** Unexpected help: what they had in twelve months, the cap, and whether to think of some, about so many minutes. */
  extra: z.object({
    used: z.int(),
    most: z.int(),
    suggest: z.boolean(),
    minutes: z.int(),
    owner: z.string().nullable(),
    ownerName: z.string().nullable(),
    because: z.array(z.string()),
  }),
})

export type Wished = { lost?: string | undefined; effort?: number | undefined; currency?: string | undefined }

/** What is suggested for a case, with the sum and the limits it stands on. */
export async function adviceFor(
  world: World,
  book: ClientRemedies,
  one: CaseState,
  wished: Wished,
  memberName: (member: string) => string,
): Promise<z.input<typeof adviceShape>> {
  const stop = stopFor(one.matter, cyclesOf(book.cases, book.remedies))
  const moreTime = await allowsMoreTime(world, book.client)
  const extra = extraFor(one, book.remedies, world.today)
  const ownerName = one.owner === null ? null : memberName(one.owner)
  return {
    case: one.case,
    matter: one.matter,
    ...orderOf(world, book, one),
    stop: stop && { n: stop.cycles.length, cycles: stop.cycles, because: stop.because },
    suggestions: suggestRemedies(one, stop, moreTime),
    moreTime,
    ...(await moneyOf(world, book, one, wished)),
    extra: { ...extra, owner: one.owner, ownerName },
  }
}

const NEXT = { 'apology-first': 'apologise', 'offer-first': 'offer' } as const

/** What comes now: the apology, the offer, or help once something was offered. */
function orderOf(world: World, { client, facts, apologies, remedies }: ClientRemedies, one: CaseState) {
  const { may, earlier } = mayApologise(client, facts, one.matter, world.today)
  const given = apologies.find((apology) => apology.case === one.case) ?? (may ? null : earlier)
  const needed = beforeOffer(one, 'extra', apologies, remedies, may)
  const offered = remedies.some((remedy) => remedy.case === one.case && isStanding(remedy))
  const next = needed === null ? (offered ? ('help' as const) : ('offer' as const)) : NEXT[needed]
  return {
    next: one.state === 'closed' ? ('nothing' as const) : next,
    apology: { owed: owesApology(one), given: given?.on ?? null, may },
  }
}

/** The sum, and what whoever asks may give of it. */
async function moneyOf(world: World, book: ClientRemedies, one: CaseState, wished: Wished) {
  const currency = await remedyCurrency(world, book.client, wished.currency)
  const { limits, role } = await limitsNow(world)
  const year = givenWithin(book.remedies, currency, world.today)
  const amount = (minor: number | null) => (minor === null ? null : { minor, currency })
  const own = limitFor(limits, role, currency)
  return {
    sized: sizedFor(book, one, wished, currency, own ?? limits.find((limit) => limit.currency === currency) ?? null),
    within: {
      currency,
      given: { minor: year.minor, currency },
      n: year.n,
      left: amount(leftFor(limits, role, currency, year)),
      once: amount(own?.amount ?? (role === 'owner' ? null : 0)),
      because: year.because,
    },
  }
}

/** Where a role has no rates of its own, those of any other count: an hour of the client's is worth the same to all. */
function sizedFor(book: ClientRemedies, one: CaseState, wished: Wished, currency: string, rates: RoleLimit | null) {
  const matter = new Set(book.cases.flatMap((other) => (other.matter === one.matter ? [other.case] : [])))
  const met = book.remedies.filter((remedy) => matter.has(remedy.case))
  return sizeRemedy({
    currency,
    loss: wished.lost === undefined ? null : lossRead(wished.lost, currency),
    hours: wished.effort ?? null,
    hour: rates?.hour ?? null,
    impact: rates?.impact ?? null,
    severity: one.severity,
    given: givenBy(met, currency),
  })
}

function lossRead(loss: string, currency: string): number {
  const minor = minorFrom(loss, currency)
  if (minor === null || minor < 0) throw new Refusal('amount-not-read', { amount: loss, currency })
  return minor
}
