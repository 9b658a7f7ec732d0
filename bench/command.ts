import { existsSync } from 'node:fs'
import type { Bench } from './bench.ts'
import { median, time } from './figures.ts'
import type { Figure } from './figures.ts'
import type { Imported } from './import-file.ts'
import { CDNOW } from './import.ts'
import { run, runPart } from './processes.ts'

const RUNS = 5
const DAY = '1998-07-01'

/** The whole command as a person runs it, on the CDNOW log, and the action within it. */
export async function measureCommand(bench: Bench): Promise<Figure[]> {
  if (!existsSync(CDNOW)) return [{ what: 'the CDNOW log', figure: 'skipped: the file is not there' }]
  const home = bench.newFolder()
  bench.tell('reading the CDNOW log')
  await runPart<Imported>('import-file.ts', [home, CDNOW])
  bench.tell('asking on the command line')
  const walls: number[] = []
  const command = ['start.mjs', 'cli', 'today', '--as-of', DAY]
  for (let i = 0; i < RUNS; i++) walls.push((await run(command, { GOODTERMS_HOME: home })).wallMs)
  const asked = await runPart<number[]>('ask-today.ts', [home, DAY])
  return [
    {
      what: `goodterms today --as-of ${DAY}, the whole command`,
      figure: time(median(walls)),
      beside: `median of ${RUNS}`,
    },
    { what: 'see-today within it, first asked', figure: time(asked[0]!), goal: 'under 300 ms' },
    { what: 'see-today, asked again', figure: time(median(asked.slice(1))), beside: `median of ${asked.length - 1}` },
  ]
}
