import type { Day } from '../core/day.ts'
import type { Fact, FactDraft } from '../core/ledger/fact.ts'
import type { Money } from '../core/money.ts'
import { foldGoodwill, goodwillOf, goodwillWithin } from '../core/parting/goodwill/fold-goodwill.ts'
import type { GoodwillState } from '../core/parting/goodwill/fold-goodwill.ts'
import { goodwillTrouble } from '../core/parting/goodwill/goodwill-words.ts'
import { foldPartings, openPartingOf } from '../core/parting/fold-partings.ts'
import type { PartingState } from '../core/parting/fold-partings.ts'
import { Refusal } from '../core/refusal.ts'
import { foldRemedies } from '../core/remedies/fold-remedies.ts'
import type { RemedyState } from '../core/remedies/fold-remedies.ts'
import { givenWithin } from '../core/remedies/limits.ts'
import type { Given } from '../core/remedies/limits.ts'
import { clientNamed } from './ask.ts'
import { REVIEW_SIGHT } from './evidence.ts'
import { draftBy } from './record.ts'
import type { World } from './world.ts'

/** What goodwill is decided with: all that trusted people may see. `last` is the open parting, else the latest. */
export type GoodwillGround = {
  client: string
  name: string
  facts: readonly Fact[]
  parting: PartingState | null
  last: PartingState | null
  /** Of all partings, and of the last. */
  all: GoodwillState[]
  list: GoodwillState[]
  remedies: RemedyState[]
  today: Day
}

/** Only for deeds whose access is `trusted` or `owner`. It reads one client and nothing of the rest of the book. */
export async function goodwillGround(world: World, named: string): Promise<GoodwillGround> {
  const { client, name } = await clientNamed(world, named)
  const { today } = world
  const facts = (await world.stores.facts.seenOf([client], REVIEW_SIGHT)).get(client)!
  const partings = foldPartings(client, facts, today)
  const parting = openPartingOf(partings)
  const last = parting ?? partings[0] ?? null
  const all = foldGoodwill(client, facts, today)
  return {
    client,
    name,
    facts,
    parting,
    last,
    all,
    list: last === null ? [] : goodwillOf(all, last.parting),
    remedies: foldRemedies(client, facts, today),
    today,
  }
}

/** The parting that goes on; refuses where none was begun: nothing is given for leaving before it is decided (I17). */
export function partingMeant({ parting, name }: GoodwillGround): PartingState {
  if (!parting) throw new Refusal('parting-not-begun', { client: name })
  return parting
}

/** Refuses words that tie what is given to anything (I29, T3). */
export function refuseGoodwillWords(text: string | undefined): void {
  const trouble = text === undefined ? null : goodwillTrouble(text)
  if (trouble === null) return
  const { words } = trouble
  if (trouble.code === 'goodwill-with-condition') throw new Refusal('goodwill-with-condition', { words })
  if (trouble.code === 'offer-with-condition') throw new Refusal('offer-with-condition', { words })
  if (trouble.code === 'offer-with-threat') throw new Refusal('offer-with-threat', { words })
  throw new Refusal('offer-to-come-back', { words })
}

/** What the client was given in twelve months: remedies and goodwill together count within a role's limit. */
export function givenTo({ remedies, all, today }: GoodwillGround, currency: string): Given {
  const remedied = givenWithin(remedies, currency, today)
  const given = goodwillWithin(all, currency, today)
  return {
    minor: remedied.minor + given.minor,
    n: remedied.n + given.n,
    because: [...remedied.because, ...given.because],
  }
}

type Written = Partial<Pick<GoodwillState, 'as'>> & {
  goodwill: string
  step: GoodwillState['state']
  text?: string | undefined
  amount?: Money | undefined
  invoice?: string | undefined
  ref?: string | undefined
  tax?: string | undefined
}

/** A line of goodwill; only trusted people see it. */
export function goodwillDraft(
  world: World,
  client: string,
  parting: string,
  { as, text, amount, invoice, ref, tax, ...rest }: Written,
  on?: Day,
): FactDraft {
  return draftBy(
    world,
    'goodwill',
    client,
    { client, parting, ...rest, as: as ?? undefined, text, amount, invoice, ref, tax },
    on,
  )
}
