import type { Bench } from './bench.ts'
import { median, time } from './figures.ts'
import type { Figure } from './figures.ts'
import { run, startServer, stop } from './processes.ts'

const RUNS = 5

/** From the command to the first answered request, everything installed and built; and a command on the sample. */
export async function measureStart(bench: Bench): Promise<Figure[]> {
  const home = bench.newFolder()
  bench.tell('starting on the sample business')
  await run(['start.mjs', 'cli', 'load-sample'], { GOODTERMS_HOME: home })
  const starts: number[] = []
  const commands: number[] = []
  for (let i = 0; i < RUNS; i++) {
    starts.push(await startOnce(home))
    commands.push((await run(['start.mjs', 'cli', 'today'], { GOODTERMS_HOME: home })).wallMs)
  }
  return [
    { what: 'start to first answer', figure: time(median(starts)), beside: `median of ${RUNS}`, goal: 'under 1.5 s' },
    { what: 'goodterms today on the sample', figure: time(median(commands)), beside: `median of ${RUNS}` },
  ]
}

async function startOnce(home: string): Promise<number> {
  const began = performance.now()
  const { child } = await startServer(home, ['start.mjs'])
  const took = performance.now() - began
  await stop(child)
  return took
}
