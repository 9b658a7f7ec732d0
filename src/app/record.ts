import { randomBytes } from 'node:crypto'
import type { FactDraft } from '../core/ledger/fact.ts'
import type { Bodies, KindName } from '../core/ledger/kinds/all.ts'
import type { World } from './world.ts'

/** Writes what a member entered: a source of its own, so that two equal entries are two facts. */
export async function record(world: World, drafts: readonly FactDraft[]): Promise<string[]> {
  const { ledger } = world.stores
  const source = await ledger.openSource({
    kind: 'hand',
    name: world.surface,
    checksum: randomBytes(9).toString('base64url'),
    readAt: world.now,
    by: world.person?.member ?? '',
  })
  const { ids } = await ledger.addFacts(
    source,
    drafts.map((draft, i) => ({ draft, line: i + 1 })),
  )
  return ids
}

/** A fact of the asking member about a client, today unless said otherwise. Absent fields are left out. */
export function draftBy<K extends KindName>(
  world: World,
  kind: K,
  client: string | null,
  body: { [F in keyof Bodies[K]]: Bodies[K][F] | undefined },
  on: string = world.today,
): FactDraft {
  const by = world.person?.member
  const fields = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined && value !== ''))
  return { kind, client, on, ...(by ? { by } : {}), visibility: 'team', body: fields } as unknown as FactDraft
}
