import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { actions } from '../../src/app/actions.ts'
import { backtestShape } from '../../src/app/backtest-shape.ts'
import { mira, onBoth, refused } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'

const LOG = readFileSync(new URL('../core/models/refs/own_600_log.csv', import.meta.url), 'utf8')

type Seen = {
  study: { id: string; state: string; startedAt: string; endedAt: string | null; done: number; of: number } | null
  report: { verdict: string; cases: number; origins: string[]; warnings: { warned: number } } | null
}

async function run(fresh: FreshHouse): Promise<string> {
  const { id } = await fresh.run<{ id: string }>('start-backtest')
  await fresh.run('run-backtest', { id }, mira, 'worker')
  return id
}

onBoth('a backtest is asked for once, done by the worker, and seen', async (fresh) => {
  assert.deepEqual(await fresh.run<Seen>('see-backtest'), { study: null, report: null })
  await fresh.bring('own_600_log.csv', LOG, { currency: 'EUR' })
  const { id } = await fresh.run<{ id: string }>('start-backtest')
  assert.deepEqual(await fresh.run('start-backtest'), { id })
  const jobs = await fresh.house.database.read.selectFrom('job').selectAll().execute()
  assert.deepEqual(
    jobs.filter((job) => job.action === 'run-backtest').map((job) => job.input),
    [JSON.stringify({ id })],
  )
  const waiting = await fresh.run<Seen>('see-backtest')
  assert.deepEqual([waiting.study?.state, waiting.study?.endedAt, waiting.report], ['waiting', null, null])
  await fresh.run('run-backtest', { id }, mira, 'worker')
  const { study, report } = await fresh.run<Seen>('see-backtest')
  assert.deepEqual([study?.state, study?.done], ['done', study?.of])
  assert.equal(study!.of, report!.origins.length)
  assert.ok(report!.cases > 1000 && report!.origins.every((day) => day < '2025-01-01'))
  backtestShape.parse(report)
})

onBoth('a backtest that was stopped leaves the report of the one before', async (fresh) => {
  const first = await run(fresh)
  const { report } = await fresh.run<Seen>('see-backtest')
  assert.equal(report?.verdict, 'too-short')
  await refused(fresh.run('stop-backtest', { id: first }), 'backtest-not-running')
  await refused(fresh.run('stop-backtest', { id: 'none' }), 'backtest-not-found')
  const { id } = await fresh.run<{ id: string }>('start-backtest')
  assert.notEqual(id, first)
  await fresh.run('stop-backtest', { id })
  assert.deepEqual(await fresh.run('run-backtest', { id }, mira, 'worker'), { id, outcome: 'stopped' })
  const seen = await fresh.run<Seen>('see-backtest')
  assert.deepEqual([seen.study?.id, seen.study?.state, seen.report], [id, 'stopped', report])
})

onBoth('a backtest that is stopped while it runs ends at its next step', async (fresh) => {
  await fresh.bring('own_600_log.csv', LOG, { currency: 'EUR' })
  const { id } = await fresh.run<{ id: string }>('start-backtest')
  const running = fresh.run<{ outcome: string }>('run-backtest', { id }, mira, 'worker')
  let seen = await fresh.run<Seen>('see-backtest')
  while (seen.study?.state === 'waiting') seen = await fresh.run<Seen>('see-backtest')
  await fresh.run('stop-backtest', { id })
  assert.equal((await running).outcome, 'stopped')
  assert.equal((await fresh.run<Seen>('see-backtest')).report, null)
})

onBoth('a backtest changes nothing of the book', async (fresh) => {
  await fresh.bring(
    'a.story',
    'client acme "Acme"\n2026-01-05 payment acme 10.00 EUR\n2026-02-05 payment acme 1.00 EUR\n',
  )
  const before = [await fresh.export(), await fresh.stores.workspaces.state()]
  await run(fresh)
  assert.deepEqual([await fresh.export(), await fresh.stores.workspaces.state()], before)
  assert.ok(actions.some((action) => action.name === 'run-backtest' && action.job))
})
