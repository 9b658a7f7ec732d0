import { memberCards } from '../core/ledger/card.ts'
import type { Asker } from '../app/run-action.ts'
import { openWorld } from '../app/world.ts'
import type { House, Person, Surface, World } from '../app/world.ts'

/** Who the first person is while no member card says who owns the business. */
const FIRST_OWNER = 'owner'

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
 * in later; and when the cards that said who owns the business are taken back, whoever is signed in
 * owns it, because only the owner's link signs anybody in.
 */
export async function personOf(world: World, member: string): Promise<Person> {
  const members = await membersOf(world)
  const owns =
    member === FIRST_OWNER ||
    !members.some((one) => one.role === 'owner') ||
    members.some((one) => one.key === member && one.role === 'owner')
  const role = members.find((one) => one.key === member)?.role
  return { member, role: owns ? 'owner' : role === 'compliance' ? 'compliance' : 'member' }
}

async function membersOf(world: World) {
  return memberCards(await world.stores.facts.houseCards('member'))
}
