import { createWriteStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { TestContext } from 'node:test'
import { newFile } from '../src/app/keep-file.ts'
import { letterFile } from '../src/app/letter-file.ts'
import { refreshReadings } from '../src/app/refresh-readings.ts'
import { storeBytes } from '../src/app/store-bytes.ts'
import { streamPack } from '../src/app/stream-pack.ts'
import { openWorld } from '../src/app/world.ts'
import { findOrInstallChromium } from '../scripts/chromium.ts'
import { engines, mira, openFreshHouse } from '../test/fresh-house.ts'
import type { FreshHouse } from '../test/fresh-house.ts'
import { approvedLetter } from '../test/letter-out.ts'
import type { Bench } from './bench.ts'
import { count, megabytes, quantile, time } from './figures.ts'
import type { Figure } from './figures.ts'
import { writeClients } from './made-clients.ts'
import { moneyAndHours } from './profit.ts'

const CLIENTS = 10_000
const FILE_BYTES = 100_000_000
const RUNS = 20
const ASKER = { person: mira, surface: 'cli' } as const
const PAGES = ['see-parting', 'see-obligations', 'see-letter', 'see-letter-out', 'see-handover', 'see-partings']

/** One parting in a book of 10,000 clients, its letter approved: what its pages take, its paper, and a pack with a large file. */
export async function measureParting(bench: Bench): Promise<Figure[]> {
  const clients = bench.sized(CLIENTS)
  const fresh = await openFreshHouse(
    { after: (end: () => Promise<void>) => bench.atEnd(end) } as unknown as TestContext,
    engines[0],
  )
  bench.tell(`writing ${count(clients)} clients and a parting`)
  await writeClients(fresh.house, clients, moneyAndHours)
  await fresh.house.database.change(async (handle) =>
    refreshReadings(await openWorld(fresh.house, handle, mira, 'cli')),
  )
  await approvedLetter(fresh)
  bench.tell('looking at its pages')
  const pages = await measurePages(fresh, clients)
  bench.tell('printing the letter, packing 100 MB')
  return [...pages, ...(await measurePaper(fresh)), ...(await measurePack(bench, fresh))]
}

async function measurePages(fresh: FreshHouse, clients: number): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const page of PAGES) {
    const input = page === 'see-partings' ? {} : { client: 'acme' }
    const first = await timed(() => fresh.run(page, input))
    const again: number[] = []
    for (let i = 0; i < RUNS; i++) again.push(await timed(() => fresh.run(page, input)))
    const beside = `p95 ${time(quantile(again, 0.95))}; first asked ${time(first)}`
    const what = `${page}, a book of ${count(clients)} clients`
    figures.push({ what, figure: `p50 ${time(quantile(again, 0.5))}`, beside, goal: 'under 300 ms' })
  }
  return figures
}

async function measurePaper(fresh: FreshHouse): Promise<Figure[]> {
  const chromium = findOrInstallChromium()
  const ways = [
    { what: 'the letter as PDF, laid out by ourselves', path: null },
    ...(chromium ? [{ what: 'the letter as PDF, by Chromium', path: chromium }] : []),
  ]
  const figures: Figure[] = []
  for (const { what, path } of ways) {
    const house = { ...fresh.house, chromium: path }
    const print = () => letterFile(house, ASKER, 'acme', 'pdf')
    const first = await timed(print)
    const { bytes } = await print()
    const again = await timed(print)
    figures.push({ what, figure: time(again), beside: `first ${time(first)}; ${count(bytes.length / 1000)} kB` })
  }
  return figures
}

/** A file kept for the client and packed, beside the same bytes written to a disk and read again. */
async function measurePack(bench: Bench, fresh: FreshHouse): Promise<Figure[]> {
  const size = bench.sized(FILE_BYTES)
  const folder = bench.newFolder()
  const bare = await timed(async () => {
    await pipeline(Readable.from(bytesOf(size)), createWriteStream(join(folder, 'bare')))
    await readFile(join(folder, 'bare'))
  })
  const kept = await timed(() => keep(fresh, size))
  const before = process.memoryUsage().rss
  const packed = await timed(async () => {
    const { bytes } = await streamPack(fresh.house, ASKER, { client: 'acme' })
    await pipeline(bytes, createWriteStream(join(folder, 'pack.zip')))
  })
  const grown = Math.max(0, process.memoryUsage().rss - before)
  return [
    {
      what: `a file of ${megabytes(size)} kept`,
      figure: time(kept),
      beside: `written and read bare ${time(bare)}: ${(kept / bare).toFixed(1)} times`,
    },
    { what: 'the pack with it, streamed', figure: time(packed), beside: `memory grew by ${megabytes(grown)}` },
  ]
}

async function keep(fresh: FreshHouse, size: number): Promise<void> {
  const { house } = fresh
  const { obligations } = await fresh.run<{ obligations: { obligation: string }[] }>('see-obligations', {
    client: 'acme',
  })
  const { obligation } = obligations[0]!
  const world = await openWorld(house, house.database.read, mira, 'cli')
  const file = await newFile(world, { client: 'acme', obligation, name: 'designs.zip' })
  await storeBytes(house, file, Readable.from(bytesOf(size)))
  await fresh.run('keep-file', { client: 'acme', obligation, upload: file.id })
}

function* bytesOf(size: number): Generator<Uint8Array> {
  const part = Buffer.alloc(64 * 1024)
  for (let i = 0; i < part.length; i++) part[i] = (i * 2_654_435_761) >>> 24
  for (let left = size; left > 0; left -= part.length) yield left < part.length ? part.subarray(0, left) : part
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
