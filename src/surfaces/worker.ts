import { setTimeout as sleep } from 'node:timers/promises'
import { Refusal } from '../core/refusal.ts'
import { actions } from '../app/actions.ts'
import { outcomeOf } from '../app/refusals.ts'
import { asRefusal, runAction } from '../app/run-action.ts'
import { bringReadingsUp } from '../app/schedule.ts'
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
  wake(): void
  /** Ends the pause, and an import that is being read as interrupted; resolves when the work has ended. */
  stop(): Promise<void>
}

/** Does the jobs of a house one after the other, through `runAction`, until it is stopped. */
export function startWorker(house: House, log: BugLog): Worker {
  const stopping = new AbortController()
  let pause = new AbortController()
  let current: Job | null = null

  async function work(): Promise<void> {
    while (!stopping.signal.aborted) {
      current = await leaseJob(house)
      if (current) await doJob(house, current, log)
      else await rest()
      current = null
      if (!stopping.signal.aborted) pause = new AbortController()
    }
  }

  /** Woken, it first brings up what the deed that woke it has left to be computed. */
  async function rest(): Promise<void> {
    const woken = await sleep(PAUSE_MS, false, { signal: pause.signal }).catch(() => true)
    if (woken && !stopping.signal.aborted) await bringReadingsUp(house)
  }

  const working = work().catch((error: unknown) => noteBug(log, error, 'worker'))
  return {
    wake: () => pause.abort(),
    stop: async () => {
      stopping.abort()
      pause.abort()
      if (current) await interruptImport(house, current)
      await working
    },
  }
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

async function giveUp(house: House, job: Job, outcome: string): Promise<void> {
  await change(house, ({ stores, now }) => stores.jobs.end(job.id, now, outcome))
  await interruptImport(house, job)
}

/** A reading whose job ends before it has: reading the file again adds only what is missing. */
async function interruptImport(house: House, job: Job): Promise<void> {
  if (job.action !== 'read-file') return
  const { id } = JSON.parse(job.input) as { id: string }
  await change(house, async ({ stores, now }) => {
    const row = await stores.intakes.byId(id)
    if (row?.ended_at === '') await stores.intakes.change(id, { ended_at: now, outcome: 'interrupted' })
  })
}

function change<T>(house: House, work: (world: World) => Promise<T>): Promise<T> {
  return house.database.change(async (handle) => work(await openWorld(house, handle, null, 'worker')))
}

function later(now: string, ms: number): string {
  return new Date(Date.parse(now) + ms).toISOString()
}
