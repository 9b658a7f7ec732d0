import { setImmediate as breathe } from 'node:timers/promises'
import { z } from 'zod'
import { backtest } from '../core/backtest/study.ts'
import type { BacktestReport } from '../core/backtest/report.ts'
import { dayFromNumber, dayNumber } from '../core/day.ts'
import type { Day } from '../core/day.ts'
import type { History } from '../core/signals/history.ts'
import { openStores } from '../db/stores.ts'
import type { StudyRow } from '../db/tables.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { outcomeOf } from './refusals.ts'
import { asRefusal } from './run-action.ts'
import { studyById } from './studies.ts'
import { Stopped } from './stopped.ts'
import type { House, World } from './world.ts'

const BUSY = 503

/** Notes how far it is, in month ends; throws `Stopped` when somebody ended it. */
type Tell = (done: number, of: number) => Promise<void>

/**
 * The backtest itself; runs as a job, because it may take long. It only reads, so that others are kept waiting by
 * short pages and by the fits of one month end at most.
 */
export const runBacktest = action({
  name: 'run-backtest',
  access: 'member',
  changes: 'in steps',
  job: true,
  input: z.object({ id: z.string() }),
  output: z.object({ id: z.string(), outcome: z.string() }),
  async run(world, { id }) {
    const row = await studyById(world, id)
    if (row.ended_at !== '') return { id, outcome: row.outcome }
    return { id, outcome: await run(world, row) }
  },
})

async function run(world: World, { id }: StudyRow): Promise<string> {
  const { house } = world
  const { version } = await world.stores.workspaces.state()
  const tell: Tell = (done, of) => change(house, id, { done, of })
  try {
    await change(house, id, { started_at: world.now, version, done: 0, of: 0 })
    const result = JSON.stringify(await study(world, tell))
    await change(house, id, { ended_at: house.clock(), outcome: 'done', result })
    return 'done'
  } catch (error) {
    if (error instanceof Stopped) return 'stopped'
    // What was busy or full is tried again by the worker: the study goes on being one that has not ended.
    if (isPassing(error)) throw error
    await change(house, id, { ended_at: house.clock(), outcome: 'failed' }).catch(passStopped)
    throw error
  }
}

function isPassing(error: unknown): boolean {
  const asked = asRefusal(error)
  return asked instanceof Refusal && outcomeOf(asked.code).status === BUSY
}

function passStopped(error: unknown): void {
  if (!(error instanceof Stopped)) throw error
}

/** A change of the study while nobody has ended it. */
async function change(house: House, id: string, set: Partial<StudyRow>): Promise<void> {
  await house.database.change(async (handle) => {
    const { studies } = openStores(handle, house.workspace)
    if ((await studies.byId(id))?.ended_at !== '') throw new Stopped()
    await studies.change(id, set)
  })
}

/** Month ends are learned from in the first half of the work and judged in the second. */
async function study(world: World, tell: Tell): Promise<BacktestReport> {
  const past = backtest({ until: await lastPurchase(world) })
  const clients = await passInTurns(
    world,
    (history) => past.gather(history),
    () => tell(0, 0),
  )
  let monthEnds = 0
  for (const { done, of } of past.learn()) {
    monthEnds = of
    await tell(Math.floor(done / 2), of)
    await breathe()
  }
  const halves = (judged: number) => 1 + judged / Math.max(1, clients)
  await passInTurns(
    world,
    (history) => past.judge(history),
    (judged) => tell(Math.floor((monthEnds * halves(judged)) / 2), monthEnds),
  )
  return past.report()
}

/** The past ends with the last purchase: in a book that was not kept up nobody could be seen to come back. */
async function lastPurchase(world: World): Promise<Day> {
  const today = dayNumber(world.today)
  let last = -Infinity
  await passInTurns(world, ({ money }) => {
    const latest = money.findLast(({ on, kind }) => on <= today && (kind === 'invoice' || kind === 'payment'))
    if (latest) last = Math.max(last, latest.on)
  })
  return last === -Infinity ? world.today : dayFromNumber(last)
}

/** One client takes some milliseconds to judge, so others get their turn after a few. */
const CLIENTS_A_TURN = 10

/** Looks at all histories, lets others have their turn, and tells after each page how many it was; gives how many in all. */
async function passInTurns(
  world: World,
  look: (history: History) => void,
  told: (clients: number) => Promise<void> = () => Promise.resolve(),
): Promise<number> {
  let clients = 0
  for await (const page of world.stores.histories.all()) {
    for (const history of page) {
      look(history)
      if (++clients % CLIENTS_A_TURN === 0) await breathe()
    }
    await told(clients)
  }
  return clients
}
