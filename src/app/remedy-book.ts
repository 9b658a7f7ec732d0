import { foldCases } from '../core/cases/fold-cases.ts'
import type { CaseState } from '../core/cases/fold-cases.ts'
import type { FactOf } from '../core/ledger/fact.ts'
import type { Bodies, KindName } from '../core/ledger/kinds/all.ts'
import { apologiesOf, mayApologise } from '../core/remedies/apologies.ts'
import type { ApologyGiven } from '../core/remedies/apologies.ts'
import { cyclesOf } from '../core/remedies/cycles.ts'
import { foldRemedies } from '../core/remedies/fold-remedies.ts'
import type { RemedyState } from '../core/remedies/fold-remedies.ts'
import { foldHalfways } from '../core/remedies/halfway.ts'
import type { HalfwayState } from '../core/remedies/halfway.ts'
import { limitsOf } from '../core/remedies/limits.ts'
import type { LimitRole, RoleLimit } from '../core/remedies/limits.ts'
import { beforeOffer } from '../core/remedies/order.ts'
import { stopFor } from '../core/remedies/stop.ts'
import type { RemedyKind } from '../core/ledger/kinds/remedies.ts'
import { Refusal } from '../core/refusal.ts'
import { clientNamed, sightOf } from './ask.ts'
import type { CaseMeant, ClientCases } from './case-book.ts'
import { draftBy } from './record.ts'
import type { World } from './world.ts'

/** What remedies are judged by, of one client, as far as whoever asks may see it. */
export type ClientRemedies = ClientCases & {
  remedies: RemedyState[]
  halfways: HalfwayState[]
  apologies: ApologyGiven[]
  /** The language on the client's card. */
  language: string | null
}

const KINDS: readonly KindName[] = ['case', 'handled', 'finding', 'remedy', 'apology', 'halfway']

export async function remediesOf(world: World, named: string): Promise<ClientRemedies> {
  const { client, name } = await clientNamed(world, named)
  const { today, stores } = world
  const facts = (await stores.facts.seenOf([client], sightOf(world), KINDS)).get(client)!
  return {
    client,
    name,
    facts,
    cases: foldCases(client, facts, today),
    remedies: foldRemedies(client, facts, today),
    halfways: foldHalfways(client, facts, today),
    apologies: apologiesOf(client, facts, today),
    language: (await stores.readings.byKey(client))?.card.language ?? null,
  }
}

/** The case meant by its key; refuses where there is none that the asker may see. */
export function caseIn(book: ClientRemedies, key: string): ClientRemedies & CaseMeant {
  const one = book.cases.find((other) => other.case === key)
  if (!one) throw new Refusal('case-not-found', { client: book.client, case: key })
  return { ...book, one }
}

/** Nothing is offered in a case that is closed: it is opened again first. */
export function refuseClosed({ client, case: key, state }: CaseState): void {
  if (state === 'closed') throw new Refusal('case-closed', { client, case: key })
}

/** Apology, offer, help (M27, M28): refuses what comes too early. */
export function refuseOrder(world: World, book: ClientRemedies, one: CaseState, as: RemedyKind): void {
  const { may } = mayApologise(book.client, book.facts, one.matter, world.today)
  const first = beforeOffer(one, as, book.apologies, book.remedies, may)
  const named = { client: book.client, case: one.case }
  if (first === 'apology-first') throw new Refusal('apology-first', named)
  if (first === 'offer-first') throw new Refusal('offer-first', named)
}

/** Where the matter came back after two remedies, nothing is offered without saying why (M38). */
export function refuseFutile(book: ClientRemedies, one: CaseState, reason: string | undefined): void {
  const stop = stopFor(one.matter, cyclesOf(book.cases, book.remedies))
  if (stop && reason === undefined)
    throw new Refusal('remedies-did-not-help', { client: book.client, n: stop.cycles.length })
}

/** Why something is offered all the same stands beside the offer, for whoever may see its case. */
export function reasonDraft(world: World, { client, one, facts }: CaseMeant, reason: string | undefined, on?: string) {
  if (reason === undefined) return []
  const visibility = facts.find(({ id }) => id === one.ref)?.visibility ?? 'team'
  return [
    { ...draftBy(world, 'note', client, { client, text: reason, as: undefined } satisfies NoteBody, on), visibility },
  ]
}

type NoteBody = { [F in keyof Bodies['note']]: Bodies['note'][F] | undefined }

/** What each role may give, and the role of whoever asks. */
export async function limitsNow(world: World): Promise<{ limits: RoleLimit[]; role: LimitRole }> {
  const facts: FactOf<'limit'>[] = await world.stores.facts.houseFacts('limit', sightOf(world))
  return { limits: limitsOf(facts, world.today), role: world.person?.role ?? 'member' }
}
