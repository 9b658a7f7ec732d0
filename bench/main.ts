/**
 * `npm run bench`: ratios and counts, printed as plain tables; it asserts nothing. `npm run bench --
 * import today` runs these parts; `--small` takes a tenth of the size. What is measured: docs/bench.md.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeBench } from './bench.ts'
import type { Bench } from './bench.ts'
import { measureCore } from './core.ts'
import { tableOf } from './figures.ts'
import type { Figure } from './figures.ts'
import { measureImport } from './import.ts'
import { measureModels } from './models.ts'
import { measurePage } from './page.ts'
import { measureParting } from './parting.ts'
import { measurePlan } from './plan.ts'
import { measureProfit } from './profit.ts'
import { stopAll } from './processes.ts'
import { measureCommand } from './command.ts'
import { measureStart } from './start.ts'
import { measureToday } from './today.ts'
import { measureTone } from './tone.ts'

type Part = { title: string; measure: (bench: Bench) => Promise<Figure[]> }

const parts: Record<string, Part> = {
  core: { title: 'Core: facts and the notation', measure: measureCore },
  models: { title: 'Purchase models: fits and predictions', measure: measureModels },
  tone: { title: 'Tone: a letter checked as one types', measure: measureTone },
  plan: { title: 'Contact plans: everybody spread over the weeks', measure: measurePlan },
  parting: { title: 'Parting: the page, the letter, its paper, the pack', measure: measureParting },
  profit: { title: 'Profit: what is left of every client', measure: measureProfit },
  import: { title: 'Import: CSV into the ledger', measure: measureImport },
  today: { title: 'Today over HTTP, two requests in flight', measure: measureToday },
  command: { title: 'Today on the command line', measure: measureCommand },
  start: { title: 'Start', measure: measureStart },
  page: { title: 'First page load', measure: measurePage },
}

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const unknown = wanted.filter((name) => !Object.hasOwn(parts, name))
const folder = mkdtempSync(join(tmpdir(), 'goodterms-bench-'))
const ends: (() => Promise<void>)[] = []

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => void cleanUp().finally(() => process.exit(128 + constants.signals[signal])))
}

try {
  if (unknown.length > 0)
    throw new Error(`No part is called ${unknown.join(', ')}. Parts: ${Object.keys(parts).join(', ')}.`)
  const bench = makeBench(folder, process.argv.includes('--small'), ends)
  for (const [name, { title, measure }] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    process.stdout.write(tableOf(title, await measure(bench)))
  }
} finally {
  await cleanUp()
}

async function cleanUp(): Promise<void> {
  await stopAll()
  for (const step of ends.splice(0)) await step()
  rmSync(folder, { recursive: true, force: true })
}
