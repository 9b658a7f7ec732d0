import { memberCards } from '../core/ledger/card.ts'
import { FIRST_OWNER } from '../core/ledger/first-owner.ts'
import type { Asker } from '../app/run-action.ts'
import { openWorld } from '../app/world.ts'
import type { House, Person, Surface, World } from '../app/world.ts'

/** Opens the stores for reading, as nobody: for doors, sessions and keys. */
export async function readWorld(house: House, surface: Surface): Promise<World> {
  return openWorld(house, house.database.read, null, surface)
}

/** The owner of the data folder: whoever may start the program on it may act for the owner. */
export async function ownerOf(house: House, surface: Surface): Promise<Asker> {
  const world = await readWorld(house, surface)
  const owner = (await membersOf(world)).find((member) => member.role === 'owner')
  return { person: { member: owner?.key ?? FIRST_OWNER, role: 'owner' }, surface }
}

/**
 * A member with the role their card gives. The first person stays an owner whatever cards are read
 * in later; and when the cards that said who owns the business are taken back, whoever signed in by
 * the owner's own link owns it. Who came by an invitation never does by a card that is missing.
 */
export async function personOf(world: World, member: string): Promise<Person> {
  const members = await membersOf(world)
  const owners = members.filter((one) => one.role === 'owner')
  const owns =
    member === FIRST_OWNER ||
    owners.some((one) => one.key === member) ||
    (owners.length === 0 && !(await world.stores.doors.wasInvited(member)))
  const role = members.find((one) => one.key === member)?.role
  return { member, role: owns ? 'owner' : role === 'compliance' ? 'compliance' : 'member' }
}

async function membersOf(world: World) {
  return memberCards(await world.stores.facts.houseCards('member'))
}
