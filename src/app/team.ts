import { memberCards } from '../core/ledger/card.ts'
import type { Member } from '../core/ledger/kinds/cards.ts'
import { Refusal } from '../core/refusal.ts'
import type { World } from './world.ts'

/** One of our team as deeds see them: `owns` says that what belongs to nobody is theirs to do. */
export type TeamMember = { key: string; name: string; owns: boolean; card: Member | null }

/** Everybody who has a card, and whoever asks. While no card says who owns the business, everybody does. */
export async function teamOf(world: World): Promise<TeamMember[]> {
  const cards = memberCards(await world.stores.facts.houseCards('member'))
  const owners = new Set(cards.filter((card) => card.role === 'owner').map((card) => card.key))
  const { person } = world
  if (person?.role === 'owner' && person.member !== '') owners.add(person.member)
  const ownerless = !cards.some((card) => card.role === 'owner')
  const team = cards.map((card): TeamMember => {
    return { key: card.key, name: card.name ?? card.key, owns: ownerless || owners.has(card.key), card }
  })
  const asker = person?.member ?? ''
  if (person && asker !== '' && !cards.some((card) => card.key === asker))
    team.push({ key: asker, name: asker, owns: person.role === 'owner', card: null })
  return team
}

/** Whom a deed is about: whoever asks, or the member that was named, which only owners may do for somebody else. */
export async function memberAsked(world: World, named: string | undefined, action: string): Promise<TeamMember> {
  const own = world.person?.member ?? ''
  const wanted = named ?? own
  if (wanted !== own && world.person?.role !== 'owner') throw new Refusal('owner-only', { action })
  const found = (await teamOf(world)).find((member) => member.key === wanted)
  if (!found) throw new Refusal('member-not-found', { member: wanted })
  return found
}

/** Refuses the key of somebody who is not on the team; whoever asks always is. */
export async function refuseStranger(world: World, member: string | undefined): Promise<void> {
  if (member === undefined || (await teamOf(world)).some(({ key }) => key === member)) return
  throw new Refusal('member-not-found', { member })
}
