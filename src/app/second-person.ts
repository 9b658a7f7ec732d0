import type { Day } from '../core/day.ts'
import { memberCards } from '../core/ledger/card.ts'
import { personBehind } from '../core/ledger/first-owner.ts'
import type { Member } from '../core/ledger/kinds/cards.ts'
import { Refusal } from '../core/refusal.ts'
import type { World } from './world.ts'

/** What waits for a second person: who did it, on what day, and who outside says yes where we have nobody else. */
type Yes = { by: string | null; on: Day; outside: string | undefined }

/**
 * Refuses a yes of the same person (`approver-same`); somebody outside counts only where nobody else of us may say it
 * (`approver-inside`), and on a later day (`approver-later`).
 */
export async function refuseSamePerson(world: World, { by, on, outside }: Yes): Promise<void> {
  const cards = memberCards(await world.stores.facts.houseCards('member'))
  const own = personBehind(cards, by)
  if (own !== personBehind(cards, world.person?.member ?? null)) return
  if (outside === undefined) throw new Refusal('approver-same')
  const other = otherTrusted(cards, own)
  if (other !== null) throw new Refusal('approver-inside', { member: other })
  if (on >= world.today) throw new Refusal('approver-later', { day: on })
}

/** Somebody else in the firm who may approve what `member` did, by name; null where there is nobody. */
export function otherTrusted(members: readonly Member[], member: string | null): string | null {
  const other = members.find(({ key, role }) => key !== member && (role === 'owner' || role === 'compliance'))
  return other ? (other.name ?? other.key) : null
}
