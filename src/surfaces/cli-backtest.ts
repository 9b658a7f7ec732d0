import { setTimeout as sleep } from 'node:timers/promises'
import type { z } from 'zod'
import type { seeBacktest } from '../app/see-backtest.ts'
import { runNamed } from '../app/run-named.ts'
import { readFlags } from './cli-arguments.ts'
import { printJson } from './cli-call.ts'
import type { Call } from './cli-call.ts'
import { openLog } from './log.ts'
import { sayBacktest } from './sentences-backtest.ts'
import { startWorker } from './worker.ts'

type Seen = z.output<(typeof seeBacktest)['output']>
type Study = NonNullable<Seen['study']>

const LOOK_MS = 100
const EXIT_FAILED = 1
const EXIT_INTERRUPTED = 130

/** Holds past warnings against what came of them, and says what came out. Ctrl-C ends it. */
export async function backtest(call: Call): Promise<number> {
  readFlags(call.rest, [], [])
  const { house, asker } = await call.open()
  await runNamed(house, 'catch-up', {}, asker)
  const { id } = await runNamed<{ id: string }>(house, 'start-backtest', {}, asker)
  const seen = await follow(id, call)
  if (seen.study?.state !== 'done') return sayEnd(seen.study!, call)
  if (call.json) printJson(call, seen.report)
  else call.print(sayBacktest(seen, call.page))
  return 0
}

/** Works until the study has ended: here, or in a server that was quicker to take it. */
async function follow(id: string, call: Call): Promise<Seen> {
  const { house, asker } = await call.open()
  const worker = startWorker(house, openLog(house.home))
  const stop = () => void runNamed(house, 'stop-backtest', { id }, asker).catch(() => null)
  process.once('SIGINT', stop)
  try {
    let seen = await look()
    for (; seen.study?.endedAt === null; seen = await look()) {
      showProgress(seen.study, call)
      await sleep(LOOK_MS)
    }
    return seen
  } finally {
    process.off('SIGINT', stop)
    await worker.stop()
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
  }

  function look(): Promise<Seen> {
    return runNamed<Seen>(house, 'see-backtest', {}, asker)
  }
}

/** One line that is written over, and only where a person looks at it. */
function showProgress({ done, of }: Study, { page }: Call): void {
  if (!process.stderr.isTTY) return
  const percent = of > 0 ? Math.floor((100 * done) / of) : 0
  process.stderr.write(`\r\u001b[K${page.words.say('cli.backtest.progress', { percent })}`)
}

function sayEnd({ state }: Study, call: Call): number {
  call.tell([call.page.words.say(`cli.backtest.state.${state}`)])
  return state === 'stopped' ? EXIT_INTERRUPTED : EXIT_FAILED
}
