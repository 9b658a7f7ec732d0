import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findPostgresql, startCluster } from '../scripts/postgresql.ts'
import { databaseOn } from './databases.ts'
import { count, megabytes, time } from './figures.ts'
import type { Figure } from './figures.ts'
import type { Imported } from './import-file.ts'
import { writeInvoices } from './invoice-file.ts'
import type { Loaded } from './load-bare.ts'
import { root, runPart } from './processes.ts'
import type { Bench } from './bench.ts'

/** A purchase log of the real world, kept beside the repository; it may not be copied into it. */
export const CDNOW = join(root, '..', 'shared', 'data', 'cdnow', 'cdnow_master_transactions.csv')

const CLIENTS = 10_000
const ROWS = 1_000_000
const POSTGRES_ROWS = 200_000

type Case = { what: string; path: string; goal?: string }

/** Rows a second from CSV into both engines, beside the engine's own bulk load of the same file. */
export async function measureImport(bench: Bench): Promise<Figure[]> {
  const figures: Figure[] = []
  if (!existsSync(CDNOW)) figures.push({ what: 'the CDNOW log', figure: 'skipped: the file is not there' })
  const real: Case[] = existsSync(CDNOW) ? [{ what: 'the CDNOW log', path: CDNOW, goal: 'under 10 s' }] : []
  for (const one of [...real, await madeFile(bench, ROWS)]) figures.push(...(await intoSqlite(bench, one)))
  const bin = findPostgresql()
  if (!bin) return [...figures, { what: 'PostgreSQL', figure: 'skipped: no server is installed' }]
  const cluster = await startCluster(bin)
  bench.atEnd(cluster.stop)
  for (const one of [...real, await madeFile(bench, POSTGRES_ROWS)]) {
    figures.push(...(await intoPostgres(bench, cluster.url, { what: one.what, path: one.path })))
  }
  return figures
}

async function madeFile(bench: Bench, wanted: number): Promise<Case> {
  const rows = bench.sized(wanted)
  const path = join(bench.folder, `invoices-${rows}.csv`)
  await writeInvoices(path, rows, bench.sized(CLIENTS))
  return { what: `${count(rows)} invoices`, path }
}

async function intoSqlite(bench: Bench, one: Case): Promise<Figure[]> {
  bench.tell(`reading ${one.what} into SQLite`)
  const bare = await runPart<Loaded>('load-bare.ts', [one.path, join(bench.newFolder(), 'bare.sqlite')])
  const ours = await runPart<Imported>('import-file.ts', [bench.newFolder(), one.path])
  return figuresOf('SQLite', one, ours, bare)
}

async function intoPostgres(bench: Bench, server: string, one: Case): Promise<Figure[]> {
  bench.tell(`reading ${one.what} into PostgreSQL`)
  const bare = await runPart<Loaded>('load-bare.ts', [one.path, await databaseOn(server)])
  const env = { DATABASE_URL: await databaseOn(server) }
  const ours = await runPart<Imported>('import-file.ts', [bench.newFolder(), one.path], env)
  return figuresOf('PostgreSQL', one, ours, bare)
}

function figuresOf(engine: string, { what, goal }: Case, ours: Imported, bare: Loaded): Figure[] {
  const speed = (1000 * ours.rows) / ours.wallMs
  const bareSpeed = (1000 * bare.rows) / bare.wallMs
  const name = `${what} into ${engine}`
  return [
    {
      what: `${name}, rows a second`,
      figure: count(speed),
      beside: `bare load ${count(bareSpeed)}: 1 to ${(bareSpeed / speed).toFixed(1)}`,
    },
    {
      what: `${name}, in all`,
      figure: time(ours.wallMs),
      beside: `${time(ours.cpuMs)} of processor; ${count(ours.added)} facts`,
      ...(goal ? { goal } : {}),
    },
    { what: `${name}, peak memory`, figure: megabytes(ours.peak), goal: 'under 512 MB' },
  ]
}
