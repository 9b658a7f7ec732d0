import { setTimeout as sleep } from 'node:timers/promises'
import { Refusal } from '../core/refusal.ts'
import { actions } from '../app/actions.ts'
import { giveUpLetter } from '../app/give-up-letter.ts'
import { outcomeOf } from '../app/refusals.ts'
import { asRefusal, runAction } from '../app/run-action.ts'
import { openWorld } from '../app/world.ts'
import type { House, World } from '../app/world.ts'
import { ownerOf } from './asker.ts'
import { noteBug } from './bugs.ts'

type Job = NonNullable<Awaited<ReturnType<World['stores']['jobs']['lease']>>>
type BugLog = Parameters<typeof noteBug>[0]

const PAUSE_MS = 2000
/** A worker that dies lets go of its job after this long; one that lives asks for more in time. */
const LEASE_MS = 30_000
const EXTEND_MS = 10_000
const MOST_ATTEMPTS = 5
const FIRST_RETRY_MS = 5000
const BUSY = 503

export type Worker = {
  /** Looks for jobs at once instead of after its pause. */
  wake: () => void
  /** Ends the pause, an import that is being read as interrupted and a backtest as stopped; resolves when the work has ended. */
  stop: () => Promise<void>
}

/** What a worker is doing: the job it has, and how to end its pause. */
type Turn = { stopping: AbortController; pause: AbortController; current: Job | null }

/** Does the jobs of a house one after the other, through `runAction`, until it is stopped. */
export function startWorker(house: House, log: BugLog): Worker {
  const turn: Turn = { stopping: new AbortController(), pause: new AbortController(), current: null }
  const working = work(house, turn, log)
  return {
    wake: () => turn.pause.abort(),
    stop: async () => {
      turn.stopping.abort()
      turn.pause.abort()
      if (turn.current) await interrupt(house, turn.current)
      await working
    },
  }
}

/** A database that was busy for long, or is out of reach, is asked again after the pause. */
async function work(house: House, turn: Turn, log: BugLog): Promise<void> {
  while (!turn.stopping.signal.aborted) {
    try {
      turn.current = await leaseJob(house)
      if (turn.current) await doJob(house, turn.current, log)
    } catch (error) {
      noteBug(log, error, 'worker')
      turn.current = null
    }
    if (!turn.current) await rest(turn)
    turn.current = null
  }
}

async function rest(turn: Turn): Promise<void> {
  await sleep(PAUSE_MS, null, { signal: turn.pause.signal }).catch(() => null)
  if (!turn.stopping.signal.aborted) turn.pause = new AbortController()
}

async function leaseJob(house: House): Promise<Job | null> {
  return change(house, ({ stores, now }) => stores.jobs.lease(now, later(now, LEASE_MS)))
}

async function doJob(house: House, job: Job, log: BugLog): Promise<void> {
  if (job.attempts > MOST_ATTEMPTS) return giveUp(house, job, 'attempts')
  const keeping = setInterval(() => void keepJob(house, job, log), EXTEND_MS)
  try {
    await run(house, job)
    await change(house, ({ stores, now }) => stores.jobs.end(job.id, now, 'done'))
  } catch (thrown) {
    await afterTrouble(house, job, asRefusal(thrown), log)
  } finally {
    clearInterval(keeping)
  }
}

async function run(house: House, job: Job): Promise<void> {
  const action = actions.find((one) => one.name === job.action)
  if (!action) throw new Refusal('action-unknown', { action: job.action })
  await runAction(house, action, JSON.parse(job.input), await ownerOf(house, 'worker'))
}

async function keepJob(house: House, job: Job, log: BugLog): Promise<void> {
  try {
    await change(house, ({ stores, now }) => stores.jobs.extend(job.id, later(now, LEASE_MS)))
  } catch (error) {
    noteBug(log, error, `keeping job ${job.action}`)
  }
}

/** A refusal will not change by itself, unless something was busy; that and bugs are tried again, later each time. */
async function afterTrouble(house: House, job: Job, error: unknown, log: BugLog): Promise<void> {
  const refused = error instanceof Refusal
  const outcome = refused ? error.code : `bug ${noteBug(log, error, `job ${job.action}`)}`
  const again = !refused || outcomeOf(error.code).status === BUSY
  if (!again || job.attempts >= MOST_ATTEMPTS) return giveUp(house, job, outcome)
  const wait = FIRST_RETRY_MS * 4 ** (job.attempts - 1)
  await change(house, ({ stores, now }) => stores.jobs.postpone(job.id, later(now, wait), outcome))
}

/** What waited for the job hears of it first: where that fails too, the job is looked at again. */
async function giveUp(house: House, job: Job, outcome: string): Promise<void> {
  if (job.action === 'send-letter-out')
    await giveUpLetter(house, JSON.parse(job.input) as { client: string; parting: string })
  await change(house, ({ stores, now }) => stores.jobs.end(job.id, now, outcome))
  await interrupt(house, job)
}

/** Work whose job ends before it has: a file can be read on, adding only what is missing; a backtest is begun anew. */
async function interrupt(house: House, job: Job): Promise<void> {
  const { id } = JSON.parse(job.input) as { id: string }
  await change(house, async ({ stores, now }) => {
    if (job.action === 'read-file') {
      const row = await stores.intakes.byId(id)
      if (row?.ended_at === '') await stores.intakes.change(id, { ended_at: now, outcome: 'interrupted' })
    } else if (job.action === 'run-backtest') {
      const row = await stores.studies.byId(id)
      if (row?.ended_at === '') await stores.studies.change(id, { ended_at: now, outcome: 'stopped' })
    }
  })
}

function change<T>(house: House, deed: (world: World) => Promise<T>): Promise<T> {
  return house.database.change(async (handle) => deed(await openWorld(house, handle, null, 'worker')))
}

function later(now: string, ms: number): string {
  return new Date(Date.parse(now) + ms).toISOString()
}
