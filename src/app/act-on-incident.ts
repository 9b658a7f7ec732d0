import { z } from 'zod'
import { action } from './action.ts'
import { conductOf, incidentMeant } from './conduct-ground.ts'
import { act, words } from './conduct-shapes.ts'
import { refuseFuture } from './days.ts'
import { draftBy, record } from './record.ts'
import { day, key } from './shapes.ts'

/** Writes down what we did about an incident: who employs people and knows of it must act (handbook 2.5). */
export const actOnIncident = action({
  name: 'act-on-incident',
  access: 'trusted',
  changes: true,
  places: ['client', 'incident', 'act', 'text'],
  input: z.object({
    client: z.string().min(1),
    incident: z.string().min(1).max(120),
    act,
    text: words,
    on: day.optional(),
  }),
  output: z.object({ client: key, incident: key, ids: z.array(z.string()) }),
  async run(world, { client: named, incident: wished, act: as, text, on }) {
    refuseFuture(world, on)
    const seen = await conductOf(world, named)
    const { client, incident } = incidentMeant(seen, wished)
    const ids = await record(world, [draftBy(world, 'acted', client, { client, incident, as, text }, on)])
    return { client, incident, ids }
  },
})
