import { randomBytes } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { VISIBILITIES, widest } from '../core/ledger/fact.ts'
import type { FactDraft } from '../core/ledger/fact.ts'
import { kindOf } from '../core/ledger/kinds/all.ts'
import type { Bodies, KindName } from '../core/ledger/kinds/all.ts'
import { readFactLine, writeFactLine } from '../core/ledger/notation.ts'
import { isProblem } from '../core/ledger/source-line.ts'
import type { World } from './world.ts'

/** Writes what a member entered: a source of its own, so that two equal entries are two facts. */
export async function record(world: World, wished: readonly FactDraft[]): Promise<string[]> {
  const drafts = await asHidden(world, wished)
  drafts.forEach(checkWritten)
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

/** What takes back a fact that only some may see is seen by no more of them: it names the fact and tells of it. */
async function asHidden(world: World, drafts: readonly FactDraft[]): Promise<FactDraft[]> {
  const taken = drafts.flatMap((draft) => (draft.kind === 'void' ? [draft.body.fact] : []))
  if (taken.length === 0) return [...drafts]
  const facts = await world.stores.facts.byIds(taken, { visibilities: VISIBILITIES, member: '' })
  const circles = new Map(facts.map(({ id, visibility }) => [id, visibility]))
  return drafts.map((draft) => {
    const circle = draft.kind === 'void' ? circles.get(draft.body.fact) : undefined
    return circle === 'owner' || circle === 'private' ? { ...draft, visibility: circle } : draft
  })
}

/** What the notation would not give back the same could not be exported: such a draft is a bug of the deed. */
function checkWritten(draft: FactDraft): void {
  const line = writeFactLine({ draft })
  const read = readFactLine(line, 1)
  // A `void` says nothing of its client: that is the client of the fact it takes back.
  const client = draft.kind === 'void' ? draft.client : undefined
  const same =
    !isProblem(read) && isDeepStrictEqual({ ...read.draft, ...(client === undefined ? {} : { client }) }, { ...draft })
  if (!same) throw new Error(`a fact is not the same when its line is read: ${line}`)
}

/** A fact of the asking member about a client, today unless said otherwise, for as many as its kind allows. Absent fields are left out. */
export function draftBy<K extends KindName>(
  world: World,
  kind: K,
  client: string | null,
  body: { [F in keyof Bodies[K]]: Bodies[K][F] | undefined },
  on: string = world.today,
): FactDraft {
  const by = world.person?.member
  const fields = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined && value !== ''))
  return {
    kind,
    client,
    on,
    ...(by ? { by } : {}),
    visibility: widest(kindOf(kind)),
    body: fields,
  } as unknown as FactDraft
}
