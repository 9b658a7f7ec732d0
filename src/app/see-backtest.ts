import { z } from 'zod'
import type { BacktestReport } from '../core/backtest/report.ts'
import { action } from './action.ts'
import { backtestShape } from './backtest-shape.ts'
import { showStudy, studyShape } from './studies.ts'

/** How far the last backtest is, and the report of the last one that came to its end. */
export const seeBacktest = action({
  name: 'see-backtest',
  access: 'member',
  changes: false,
  input: z.object({}),
  output: z.object({ study: studyShape.nullable(), report: backtestShape.nullable() }),
  async run(world) {
    const { studies } = world.stores
    const latest = await studies.latest('backtest')
    const done = latest?.outcome === 'done' ? latest : await studies.latestDone('backtest')
    const report = done ? (JSON.parse(done.result) as BacktestReport) : null
    return { study: latest ? showStudy(latest) : null, report }
  },
})
