import { z } from 'zod'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { handoverGround, itemMeant } from './handover-ground.ts'
import type { HandoverGround } from './handover-ground.ts'
import { isMine } from './handover-items.ts'
import { key } from './shapes.ts'
import type { KeptFile } from '../db/files-store.ts'
import type { World } from './world.ts'

/**
 * Takes a file out of a handover: its bytes are gone at once, and that it was there and who took it away stays. A member
 * takes away what they brought themselves.
 */
export const takeFileAway = action({
  name: 'take-file-away',
  access: 'member',
  changes: true,
  places: ['client', 'file'],
  input: z.object({
    client: z.string().min(1),
    file: z.uuid().meta({ example: '0b8e4c52-7d3f-4a52-9a0e-2f3c1d5e6f70' }),
  }),
  output: z.object({ client: key, file: z.string(), name: z.string() }),
  async run(world, { client: named, file: id }) {
    const ground = await handoverGround(world, named)
    const file = await fileMeant(world, ground, id)
    if (!isMine(world, file)) throw new Refusal('trusted-only', { action: 'take-file-away' })
    await world.stores.files.takeAway(id, world.person?.member ?? '', world.now)
    return { client: ground.client, file: id, name: file.name }
  },
})

/** A file of this client that belongs to something the asker sees; refuses another. */
export async function fileMeant(world: World, ground: HandoverGround, id: string): Promise<KeptFile> {
  const file = await world.stores.files.byId(id)
  if (file?.client !== ground.client) throw new Refusal('kept-file-not-found', { file: id })
  itemMeant(ground, file.obligation)
  return file
}
