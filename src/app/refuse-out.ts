import type { Fact, FactOf } from '../core/ledger/fact.ts'
import type { KindName } from '../core/ledger/kinds/all.ts'
import { foldPartings, openPartingOf } from '../core/parting/fold-partings.ts'
import { foldNotice, isUnderWay } from '../core/parting/notice/fold-notice.ts'
import type { NoticeState } from '../core/parting/notice/fold-notice.ts'
import { Refusal } from '../core/refusal.ts'
import { REVIEW_SIGHT } from './evidence.ts'
import type { World } from './world.ts'

/** What a letter that is out stands on, and what the program wrote when it went. */
const KINDS: readonly KindName[] = [
  'parting',
  'lastday',
  'goodwill',
  'passage',
  'allowed',
  'notice',
  'leaving',
  'obligation',
  'email',
  'letter',
]

/** Refuses to take back what is out of the house: a letter that a client has, and what it says (I28, I38). */
export async function refuseOut(world: World, taking: readonly Fact[]): Promise<void> {
  for (const [client, own] of Map.groupBy(taking, (fact) => fact.client)) {
    if (client === null || !own.some(({ kind }) => KINDS.includes(kind))) continue
    const known = (await world.stores.facts.seenOf([client], REVIEW_SIGHT, KINDS)).get(client)!
    const name = (await world.stores.readings.byKey(client))?.line.name ?? client
    for (const fact of own) refuseOne({ client, name, known, today: world.today }, fact)
  }
}

type Ground = { client: string; name: string; known: readonly Fact[]; today: string }

function refuseOne(ground: Ground, fact: Fact): void {
  const { client, name, known, today } = ground
  if (fact.kind === 'parting') refuseParting(ground, fact)
  if (fact.kind === 'notice') refuseStep(ground, fact)
  if (fact.kind === 'goodwill' && isGiving(fact) && isUnderWay(foldNotice(client, fact.body.parting, known, today)))
    throw new Refusal('goodwill-promised', { client: name })
  if (fact.kind === 'lastday') refuseSaid(ground, fact)
  if (fact.kind === 'passage' || fact.kind === 'allowed')
    refuseGone(ground, foldNotice(client, fact.body.parting, known, today))
  const sent = known.find((one) => one.kind === 'notice' && one.body.step === 'sent' && isBeside(one, fact))
  if (sent) throw new Refusal('letter-out', { client: name, day: sent.on })
}

/** Written by the program in the same go. */
function isBeside(sent: Fact, { id, origin, kind }: Fact): boolean {
  if (sent.id === id || origin.source !== sent.origin.source) return false
  return kind === 'leaving' || kind === 'obligation' || kind === 'email' || kind === 'letter'
}

function isGiving({ body: { step } }: FactOf<'goodwill'>): boolean {
  return step === 'decided' || step === 'requested' || step === 'done'
}

/** A parting whose letter is out was begun; and there is never more than one. */
function refuseParting(ground: Ground, { body }: FactOf<'parting'>): void {
  const { client, name, known, today } = ground
  if (body.step === 'begun') return refuseGone(ground, foldNotice(client, body.parting, known, today))
  const open = openPartingOf(foldPartings(client, known, today))
  if (body.step !== 'changed' && open) throw new Refusal('parting-begun', { client: name, day: open.begun })
}

/** Before it is out every step may be taken back, and it does not go; what happened to it stays on record. */
function refuseStep(ground: Ground, { id, body }: FactOf<'notice'>): void {
  const { client, name, known, today } = ground
  const state = foldNotice(client, body.parting, known, today)
  const others = known.filter((one) => one.id !== id)
  // A proof is kept or not; the letter is out all the same.
  if (body.step === 'delivered' && foldNotice(client, body.parting, others, today).out) return
  refuseGone(ground, state)
  if (body.step === 'failed' || body.step === 'withdrawn') throw new Refusal('letter-not-waiting', { client: name })
}

function refuseGone({ name }: Ground, { out, state, sentOn }: NoticeState): void {
  if (out) throw new Refusal('letter-out', { client: name, day: sentOn! })
  if (state === 'unclear') throw new Refusal('letter-unclear', { client: name })
}

/** Once the client was told a day it moves only later; a slip of today is mended. */
function refuseSaid({ client, known, today }: Ground, { on, body }: FactOf<'lastday'>): void {
  const { out } = foldNotice(client, body.parting, known, today)
  if (out && on !== today) throw new Refusal('lastday-said', { day: body.due })
}
