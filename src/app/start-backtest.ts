import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { action } from './action.ts'

/**
 * Holds past warnings against what came of them. The worker does it; how far it is is seen by
 * `see-backtest`. While one is under way that one is given instead of another.
 */
export const startBacktest = action({
  name: 'start-backtest',
  access: 'member',
  changes: true,
  input: z.object({}),
  output: z.object({ id: z.string() }),
  async run(world) {
    const { studies, jobs } = world.stores
    const latest = await studies.latest('backtest')
    if (latest && latest.ended_at === '') return { id: latest.id }
    const id = randomUUID()
    const { version } = await world.stores.workspaces.state()
    const texts = { started_at: '', ended_at: '', outcome: '', result: '' } as const
    const by_member = world.person?.member ?? ''
    await studies.add({ id, kind: 'backtest', asked_at: world.now, by_member, ...texts, done: 0, of: 0, version })
    await jobs.add(`backtest ${id}`, 'run-backtest', JSON.stringify({ id }), world.now)
    return { id }
  },
})
