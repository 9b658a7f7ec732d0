/**
 * Writes the made book into a data folder through the ledger store, computes its readings and makes
 * an access key. Arguments: the data folder, the number of clients.
 */
import { bringReadingsUp } from '../src/app/schedule.ts'
import { dayIn } from '../src/core/day.ts'
import { openStores } from '../src/db/stores.ts'
import { openHouse } from '../src/open-house.ts'
import { runNamed } from '../src/app/run-named.ts'
import { clientFacts } from './book.ts'
import { report } from './processes.ts'

export type MadeBook = { facts: number; key: string; foldMs: number }

const CLIENTS_A_STEP = 100

const [home, clients] = process.argv.slice(2) as [string, string]
const owner = { person: { member: 'owner', role: 'owner' }, surface: 'cli' } as const
const house = await openHouse(process.env, home)
await runNamed(house, 'change-business', { name: 'The made book', currency: 'EUR', zone: 'UTC' }, owner)
const facts = await writeFacts(Number(clients))
const began = performance.now()
await bringReadingsUp(house)
const foldMs = performance.now() - began
const { key } = await runNamed<{ key: string }>(house, 'add-key', { name: 'bench' }, owner)
await house.database.close()
report({ facts, key, foldMs } satisfies MadeBook)

async function writeFacts(number: number): Promise<number> {
  const now = house.clock()
  const today = dayIn('UTC', now)
  const made = { kind: 'table', name: 'made', checksum: '', readAt: now, by: '' } as const
  const source = await house.database.change((handle) => openStores(handle, house.workspace).ledger.openSource(made))
  let line = 0
  for (let first = 0; first < number; first += CLIENTS_A_STEP) {
    const numbers = Array.from({ length: Math.min(CLIENTS_A_STEP, number - first) }, (_, i) => first + i)
    const written = numbers.flatMap((one) => clientFacts(one, today)).map((draft) => ({ draft, line: ++line }))
    await house.database.change((handle) => openStores(handle, house.workspace).ledger.addFacts(source, written))
  }
  return line
}
