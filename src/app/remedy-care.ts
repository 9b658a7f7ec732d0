import { knownCare } from './care-known.ts'
import type { World } from './world.ts'

/** Whether more time was agreed with a client in care (M22), for whoever may know of it; false for everybody else. */
export async function allowsMoreTime(world: World, client: string): Promise<boolean> {
  const { care } = await knownCare(world, client)
  return care !== null && care.active && care.allows.includes('extension')
}
