import type { Fact, FactDraft, FactOf } from '../core/ledger/fact.ts'
import type { World } from './world.ts'

/**
 * What counts again when something is taken back that was written in place of a complaint: a case (`open-case`) or the
 * same complaint with what was found (`judge-complaint`). The complaint was taken back so that nothing counted twice; it
 * is written anew, as whoever heard it wrote it. While another fact of the case still counts there is nothing to bring back.
 */
export async function broughtBack(world: World, taking: readonly Fact[]): Promise<FactDraft[]> {
  const gone = new Set(taking.map(({ id }) => id))
  const keys = new Map(taking.flatMap((fact) => (fact.kind === 'case' ? [[keyOf(fact), fact] as const] : [])))
  const drafts: FactDraft[] = []
  for (const fact of keys.values()) drafts.push(...(await complaintOf(world, fact, gone)))
  for (const fact of taking) if (fact.kind === 'complaint') drafts.push(...(await judgedOf(world, fact)))
  return drafts
}

/** The complaint as it was before it was judged. */
async function judgedOf({ stores }: World, { client, on, body, origin }: FactOf<'complaint'>): Promise<FactDraft[]> {
  const replaced = await stores.taken.takenIn([origin.source], 'complaint', origin.line)
  const same = replaced.findLast((fact) => {
    return fact.kind === 'complaint' && fact.client === client && fact.on === on && fact.body.text === body.text
  })
  return same ? [anew(same)] : []
}

function anew({ id: _id, origin: _origin, ...draft }: Fact): FactDraft {
  return draft
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
  return last ? [anew(last)] : []
}

/** Whether a case still counts is asked of all that is on record; nothing of it is shown. */
const EVERYTHING = { visibilities: ['shared', 'team', 'owner', 'private'] as const, member: '' }
