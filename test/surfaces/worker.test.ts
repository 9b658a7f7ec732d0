import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { test } from 'node:test'
import type { House } from '../../src/app/world.ts'
import { openStores } from '../../src/db/stores.ts'
import { bringReadingsUp, schedule } from '../../src/app/schedule.ts'
import { openLog } from '../../src/surfaces/log.ts'
import { startWorker } from '../../src/surfaces/worker.ts'
import { fill, tempHouse } from './house.ts'

async function jobs(house: House) {
  return house.database.read.selectFrom('job').selectAll().orderBy('id').execute()
}

async function addJob(house: House, id: string, action: string, input = '{}'): Promise<void> {
  await house.database.change((handle) =>
    openStores(handle, house.workspace).jobs.add(id, action, input, house.clock()),
  )
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(20)
}

test('jobs are done once, also by two workers, and refusals end them', async (t) => {
  const house = await tempHouse(t)
  await fill(house)
  await addJob(house, 'a', 'add-fact', JSON.stringify({ line: '2026-04-01 call with acme' }))
  await addJob(house, 'b', 'add-fact', JSON.stringify({ line: 'nonsense' }))
  await addJob(house, 'c', 'no-such-action')
  const workers = [startWorker(house, openLog(house.home)), startWorker(house, openLog(house.home))]
  await until(async () => (await jobs(house)).every((job) => job.ended_at !== ''))
  await Promise.all(workers.map((worker) => worker.stop()))
  const ended = await jobs(house)
  assert.deepEqual(
    ended.map((job) => job.outcome),
    ['done', 'line-not-read', 'action-unknown'],
  )
  assert.deepEqual(
    ended.map((job) => job.attempts),
    [1, 1, 1],
  )
  const calls = await house.database.read.selectFrom('fact').selectAll().where('day', '=', '2026-04-01').execute()
  assert.equal(calls.length, 1)
})

test('a bug is tried again later, each time after a longer wait, five times at most', async (t) => {
  const house = await tempHouse(t)
  await fill(house)
  let ahead = 0
  const moved: House = { ...house, clock: () => new Date(Date.now() + ahead).toISOString() }
  await house.database.change(async (handle) => handle.schema.dropTable('alias').execute())
  await addJob(house, 'a', 'add-client', JSON.stringify({ name: 'New' }))
  const waits: number[] = []
  for (let attempt = 1; attempt <= 5; attempt++) {
    const worker = startWorker(moved, openLog(house.home))
    await until(async () => {
      const [job] = await jobs(house)
      return job!.attempts === attempt && (job!.leased_until === '' || job!.ended_at !== '')
    })
    await worker.stop()
    const [job] = await jobs(house)
    waits.push(Date.parse(job!.run_at))
    ahead += 3_600_000
  }
  const [job] = await jobs(house)
  assert.match(job!.outcome, /^bug \w+/)
  assert.notEqual(job!.ended_at, '')
  assert.deepEqual(
    waits.toSorted((a, b) => a - b),
    waits,
  )
})

test('the schedule: uploads go after thirty days, not before', async (t) => {
  const house = await tempHouse(t)
  const uploads = join(house.home, 'uploads')
  mkdirSync(uploads, { recursive: true })
  for (const [name, days] of [
    ['old', 31],
    ['young', 29],
  ] as const) {
    writeFileSync(join(uploads, name), 'x')
    const then = new Date(Date.now() - days * 86_400_000)
    utimesSync(join(uploads, name), then, then)
  }
  await schedule.find((one) => one.name === 'uploads')!.run(house)
  assert.deepEqual(readdirSync(uploads), ['young'])
})

test('the schedule: a new day is read once, a backup is one job a day', async (t) => {
  const house = await tempHouse(t)
  await fill(house)
  await bringReadingsUp(house)
  const { workspaces, folding } = openStores(house.database.read, house.workspace)
  const today = new Date().toISOString().slice(0, 10)
  assert.equal((await workspaces.state()).readOn, today)
  assert.equal(await folding.countDue(), 0)
  const tomorrow: House = { ...house, clock: () => new Date(Date.now() + 86_400_000).toISOString() }
  await bringReadingsUp(tomorrow)
  assert.notEqual((await workspaces.state()).readOn, today)
  const backup = schedule.find((one) => one.name === 'backup')!
  await backup.run(house)
  await backup.run(house)
  assert.equal((await jobs(house)).length, 1)
})
