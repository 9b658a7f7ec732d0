import type { Fact, FactDraft, FactOf } from '../core/ledger/fact.ts'
import type { World } from './world.ts'

/**
 * What counts again when a case is taken back: the complaint it was made of (`open-case`), which was taken back so that
 * nothing counted twice. It is written anew, as whoever heard it wrote it. While another fact of the case still counts
 * there is nothing to bring back.
 */
export async function broughtBack(world: World, taking: readonly Fact[]): Promise<FactDraft[]> {
  const gone = new Set(taking.map(({ id }) => id))
  const keys = new Map(taking.flatMap((fact) => (fact.kind === 'case' ? [[keyOf(fact), fact] as const] : [])))
  const drafts: FactDraft[] = []
  for (const fact of keys.values()) drafts.push(...(await complaintOf(world, fact, gone)))
  return drafts
}

function keyOf({ client, body }: FactOf<'case'>): string {
  return `${client} ${body.case}`
}

async function complaintOf(world: World, taken: FactOf<'case'>, gone: ReadonlySet<string>): Promise<FactDraft[]> {
  const { taken: store, facts } = world.stores
  const all = (await store.everWritten(taken.client!, 'case')).filter(
    (fact): fact is FactOf<'case'> => fact.kind === 'case' && keyOf(fact) === keyOf(taken),
  )
  const live = await facts.byIds(
    all.map(({ id }) => id),
    EVERYTHING,
  )
  if (live.some(({ id }) => !gone.has(id))) return []
  const made = await store.takenIn(
    all.map(({ origin }) => origin.source),
    'complaint',
  )
  const last = made.findLast((fact) => fact.client === taken.client)
  if (!last) return []
  const { id: _id, origin: _origin, ...draft } = last
  return [draft]
}

/** Whether a case still counts is asked of all that is on record; nothing of it is shown. */
const EVERYTHING = { visibilities: ['shared', 'team', 'owner', 'private'] as const, member: '' }
