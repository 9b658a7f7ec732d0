import { MOST_CARE_DAYS } from '../core/care/care-of.ts'
import { addDays } from '../core/day.ts'
import type { FactDraft } from '../core/ledger/fact.ts'
import type { KindName } from '../core/ledger/kinds/all.ts'
import { Refusal } from '../core/refusal.ts'
import { refuseCause } from './care.ts'
import { isTrusted } from './world.ts'
import type { World } from './world.ts'

/** Who owns the business, who works in it and who may spend how much is for owners to say. */
const OWNERS: readonly string[] = ['business', 'member', 'limit', 'exchange', 'retention']

/** What only owners and those with the compliance role decide, whatever way it is written (I10, I12). */
const TRUSTED: readonly string[] = [
  'acted',
  'warning',
  'review',
  'ground',
  'checked',
  'forecast',
  'decision',
  'approval',
  'reaction',
  'parting',
  'farewell',
  'notice',
  'leaving',
  'passage',
  'allowed',
  'cooled',
  'wording',
  'lastday',
  'afterwards',
  'goodwill',
  'hold',
  'principle',
]

/** Refuses a fact written by hand that its deed would refuse to the asker, or that holds what care may not hold (M22). */
export function refuseOutside(world: World, draft: FactDraft): void {
  refuseKind(world, draft.kind)
  if (draft.kind === 'care') refuseCareLine(draft)
}

/** Refuses a kind of fact that others than the asker decide: whoever may not write it does not take it back either. */
export function refuseKind(world: World, kind: KindName): void {
  if (OWNERS.includes(kind) && world.person?.role !== 'owner') throw new Refusal('owner-only', { action: kind })
  if (TRUSTED.includes(kind) && !isTrusted(world.person)) throw new Refusal('trusted-only', { action: kind })
}

function refuseCareLine({ body, client, on }: Extract<FactDraft, { kind: 'care' }>): void {
  if (body.text !== undefined) refuseCause(body.text)
  if (body.step !== 'set' && body.step !== 'renewed') return
  if (body.agreed !== true) throw new Refusal('care-not-agreed', { client: client ?? '' })
  if (body.until !== undefined && on !== '' && body.until > addDays(on, MOST_CARE_DAYS))
    throw new Refusal('care-too-long', { days: MOST_CARE_DAYS })
}
