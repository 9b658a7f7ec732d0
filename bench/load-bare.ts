/**
 * The engine's own bulk load of the same file: papaparse, one table without an index, one
 * transaction. Arguments: the file, then a SQLite path or a PostgreSQL address.
 */
import { createReadStream } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import Papa from 'papaparse'
import pg from 'pg'
import { report } from './processes.ts'

export type Loaded = { rows: number; wallMs: number; cpuMs: number }

type Load = { add: (rows: string[][]) => Promise<void>; end: () => Promise<void> }

const [path, url] = process.argv.slice(2) as [string, string]
const load = url.startsWith('postgres') ? await postgresLoad(url) : sqliteLoad(url)
const began = performance.now()
const cpu = process.cpuUsage()
let rows = 0
await readRows(path, load)
const { user, system } = process.cpuUsage(cpu)
report({ rows, wallMs: performance.now() - began, cpuMs: (user + system) / 1000 } satisfies Loaded)

function readRows(file: string, { add, end }: Load): Promise<void> {
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(createReadStream(file), {
      skipEmptyLines: true,
      chunk({ data }, parser) {
        parser.pause()
        rows += data.length
        add(data).then(() => parser.resume(), reject)
      },
      complete: () => resolve(end()),
      error: reject,
    })
  })
}

function sqliteLoad(file: string): Load {
  const database = new DatabaseSync(file)
  database.exec(
    'pragma journal_mode = WAL; pragma synchronous = FULL; create table bare (a text, b text, c text, d text, e text)',
  )
  const insert = database.prepare('insert into bare values (?, ?, ?, ?, ?)')
  database.exec('begin')
  return {
    async add(list) {
      for (const [a = '', b = '', c = '', d = '', e = ''] of list) insert.run(a, b, c, d, e)
    },
    async end() {
      database.exec('commit')
      database.close()
    },
  }
}

async function postgresLoad(address: string): Promise<Load> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  await client.query('create table bare (a text, b text, c text, d text, e text)')
  await client.query('begin')
  return {
    async add(list) {
      const columns = [0, 1, 2, 3, 4].map((i) => list.map((row) => row[i] ?? ''))
      await client.query(
        'insert into bare select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])',
        columns,
      )
    },
    async end() {
      await client.query('commit')
      await client.end()
    },
  }
}
