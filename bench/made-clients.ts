import type { House } from '../src/app/world.ts'
import type { FactDraft } from '../src/core/ledger/fact.ts'
import { openStores } from '../src/db/stores.ts'

const CLIENTS_A_STEP = 200

/** Writes the facts of so many made clients, some hundred clients at a time. */
export async function writeClients(house: House, clients: number, factsOf: (n: number) => FactDraft[]): Promise<void> {
  const made = { kind: 'table', name: 'made', checksum: '', readAt: house.clock(), by: '' } as const
  const source = await house.database.change((handle) => openStores(handle, house.workspace).ledger.openSource(made))
  let line = 0
  for (let first = 0; first < clients; first += CLIENTS_A_STEP) {
    const numbers = Array.from({ length: Math.min(CLIENTS_A_STEP, clients - first) }, (_, i) => first + i)
    const written = numbers.flatMap(factsOf).map((draft) => ({ draft, line: ++line }))
    await house.database.change((handle) => openStores(handle, house.workspace).ledger.addFacts(source, written))
  }
}
