import type { Member } from './kinds/cards.ts'

/** Who the first person is while no member card says who owns the business; whoever has this key owns it. */
export const FIRST_OWNER = 'owner'

/** Before a card said who owns the business its owner was nobody by name: that is the same person, not a second one. */
export function personBehind(cards: readonly Pick<Member, 'key' | 'role'>[], member: string | null): string | null {
  if (member !== FIRST_OWNER || cards.some(({ key }) => key === FIRST_OWNER)) return member
  return cards.find(({ role }) => role === 'owner')?.key ?? member
}
