import { z } from 'zod'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { studyById } from './studies.ts'

/** Ends a backtest that waits or is under way; the report of the one before stays. */
export const stopBacktest = action({
  name: 'stop-backtest',
  access: 'member',
  changes: true,
  places: ['id'],
  input: z.object({ id: z.string() }),
  output: z.object({ id: z.string() }),
  async run(world, { id }) {
    const row = await studyById(world, id)
    if (row.ended_at !== '') throw new Refusal('backtest-not-running', { id })
    await world.stores.studies.change(id, { ended_at: world.now, outcome: 'stopped' })
    return { id }
  },
})
