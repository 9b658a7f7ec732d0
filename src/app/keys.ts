import { z } from 'zod'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { hashOf, newSecret } from './secret.ts'

const name = z.string().trim().min(1).max(100)

/** Makes a key with which a program may act for you over HTTP or MCP. It is shown once; only its hash is kept. */
export const addKey = action({
  name: 'add-key',
  access: 'owner',
  changes: true,
  places: ['name'],
  input: z.object({ name }),
  output: z.object({ name, key: z.string() }),
  async run(world, { name: called }) {
    const key = `gt_${newSecret()}`
    await world.stores.access.addKey(hashOf(key), called, world.person!.member, world.now)
    return { name: called, key }
  },
})

/** Ends the keys of a name. */
export const revokeKey = action({
  name: 'revoke-key',
  access: 'owner',
  changes: true,
  places: ['name'],
  input: z.object({ name }),
  output: z.object({ name, keys: z.int() }),
  async run(world, { name: called }) {
    const keys = await world.stores.access.revokeKeys('name', called, world.now)
    if (keys === 0) throw new Refusal('key-not-found', { name: called })
    return { name: called, keys }
  },
})
