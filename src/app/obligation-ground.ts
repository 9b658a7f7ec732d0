import type { Day } from '../core/day.ts'
import type { Fact, FactDraft } from '../core/ledger/fact.ts'
import { inOrder } from '../core/ledger/in-order.ts'
import type { Bodies } from '../core/ledger/kinds/all.ts'
import { foldPartings, openPartingOf } from '../core/parting/fold-partings.ts'
import type { PartingState } from '../core/parting/fold-partings.ts'
import { lastDayOf } from '../core/parting/last-day.ts'
import type { LastDayState } from '../core/parting/last-day.ts'
import { noticeOut } from '../core/parting/notice-out.ts'
import { heldBack } from '../core/parting/obligations/held-back.ts'
import { obligationsOf, teamObligations } from '../core/parting/obligations/fold-obligations.ts'
import type { ObligationState } from '../core/parting/obligations/obligation-state.ts'
import { Refusal } from '../core/refusal.ts'
import type { Sight } from '../db/sight.ts'
import { clientNamed } from './ask.ts'
import { REVIEW_SIGHT } from './evidence.ts'
import { draftBy } from './record.ts'
import { refuseSecret } from './refuse-secret.ts'
import { isTrusted } from './world.ts'
import type { World } from './world.ts'

/**
 * What is to be settled with a client, as far as whoever asks may know. `parting` and `last` are for trusted people only;
 * `key` is that of the parting, null where the asker knows of none. `out` is the day of the letter.
 */
export type ObligationGround = {
  client: string
  name: string
  language: string | null
  facts: readonly Fact[]
  parting: PartingState | null
  key: string | null
  out: Day | null
  obligations: ObligationState[]
  last: LastDayState | null
}

const TEAM: Sight = { visibilities: ['shared', 'team'], member: '' }

/** For trusted people from the day on which the parting was begun; for everybody else from the letter on, and what is for them. */
export async function obligationGround(world: World, named: string): Promise<ObligationGround> {
  const { client, name } = await clientNamed(world, named)
  const trusted = isTrusted(world.person)
  const facts = (await world.stores.facts.seenOf([client], trusted ? REVIEW_SIGHT : TEAM)).get(client)!
  const language = (await world.stores.readings.byKey(client))?.card.language ?? null
  const seen = trusted ? wholeOf(client, facts, world.today) : teamOf(client, facts, world.today)
  return { client, name, language, facts, ...seen }
}

type Seen = Pick<ObligationGround, 'parting' | 'key' | 'out' | 'obligations' | 'last'>

const NOTHING: Seen = { parting: null, key: null, out: null, obligations: [], last: null }

function wholeOf(client: string, facts: readonly Fact[], today: Day): Seen {
  const partings = foldPartings(client, facts, today)
  const parting = openPartingOf(partings) ?? partings.find(({ state }) => state === 'done')
  if (!parting) return NOTHING
  const obligations = obligationsOf(parting, facts, today)
  const last = lastDayOf(parting, obligations, facts, today)
  return { parting, key: parting.parting, out: noticeOut(parting, facts, today), obligations, last }
}

/** The team knows no partings: that the work ends is a line of its own, and the key is in the lines written for it. */
function teamOf(client: string, facts: readonly Fact[], today: Day): Seen {
  const leaving = inOrder(client, facts, ['leaving'], today).at(-1)
  const key = inOrder(client, facts, ['obligation'], today).at(-1)?.body.parting
  if (!leaving || leaving.on === '' || leaving.body.due === undefined || key === undefined) return NOTHING
  return { ...NOTHING, key, out: leaving.on, obligations: teamObligations(client, key, facts, today) }
}

/** The obligation of a key; refuses another. */
export function obligationMeant({ obligations, name }: ObligationGround, key: string): ObligationState {
  const found = obligations.find(({ obligation }) => obligation === key)
  if (!found) throw new Refusal('obligation-not-found', { client: name, obligation: key })
  return found
}

/** A line about an obligation: for owners until the letter is out, and always where it stands on something of theirs. */
export function obligationDraft(
  world: World,
  { client, key, out }: ObligationGround,
  body: { [F in keyof Bodies['obligation']]?: Bodies['obligation'][F] | undefined } & Pick<
    Bodies['obligation'],
    'obligation' | 'step'
  >,
  close: boolean,
): FactDraft {
  const { obligation, step, ...rest } = body
  const whole = { ...UNSAID, ...rest, client, parting: key ?? '', obligation, step }
  const draft = draftBy(world, 'obligation', client, whole)
  return out === null || close ? { ...draft, visibility: 'owner' } : draft
}

const UNSAID = {
  as: undefined,
  text: undefined,
  way: undefined,
  owner: undefined,
  due: undefined,
  deadline: undefined,
  provided: undefined,
  to: undefined,
}

/** Refuses secrets, and words that make the client's own things wait for money (11.2, handbook 2.6). */
export function refuseWords(world: World, { language }: ObligationGround, text: string | undefined): void {
  if (text === undefined) return
  refuseSecret(text)
  const words = heldBack(text, language, world.business?.language)
  if (words !== null) throw new Refusal('records-held', { words })
}
