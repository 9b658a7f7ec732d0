import { z } from 'zod'
import { action } from './action.ts'
import { key, standing } from './shapes.ts'

/** Clients and people whose names hold the words; for the command palette. */
export const find = action({
  name: 'find',
  access: 'member',
  changes: false,
  places: ['words'],
  input: z.object({ words: z.string().max(200), limit: z.int().min(1).max(50).default(8) }),
  output: z.object({
    clients: z.array(z.object({ client: key, name: z.string(), standing })),
    people: z.array(z.object({ client: key, clientName: z.string(), key, name: z.string() })),
  }),
  async run(world, { words, limit }) {
    const clients = await world.stores.readings.find(words, limit)
    const people = words.trim() === '' ? [] : await world.stores.readings.findPeople(words, limit)
    return { clients: clients.map(({ client, name, standing: how }) => ({ client, name, standing: how })), people }
  },
})
