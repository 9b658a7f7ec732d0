import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { addIntake, sizeOf } from './receive-file.ts'

const SAMPLE = fileURLToPath(new URL('../../sample/studio.story', import.meta.url))

/** Reads the sample business into an empty book, through the ordinary import; its days end in this week. */
export const loadSample = action({
  name: 'load-sample',
  access: 'owner',
  changes: true,
  input: z.object({}),
  output: z.object({ id: z.string() }),
  async run(world) {
    const { readings, intakes, jobs } = world.stores
    const { total } = await readings.list({
      search: '',
      standing: '',
      sort: 'name',
      descending: false,
      limit: 1,
      offset: 0,
    })
    if (total > 0) throw new Refusal('not-empty', { clients: total })
    const settings = { kind: 'story' as const, wishes: {}, shift: true as const }
    const id = await addIntake(world, 'studio.story', SAMPLE, settings, await sizeOf(SAMPLE))
    await intakes.change(id, { source: 'waiting' })
    await jobs.add(`read ${id} ${world.now}`, 'read-file', JSON.stringify({ id }), world.now)
    return { id }
  },
})
