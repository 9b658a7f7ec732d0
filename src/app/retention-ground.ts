import { goneOf } from '../core/advice/gone.ts'
import { dayFromNumber, dayNumber } from '../core/day.ts'
import type { Day } from '../core/day.ts'
import { VISIBILITIES } from '../core/ledger/fact.ts'
import type { Fact } from '../core/ledger/fact.ts'
import { retentionOf, retentionRules } from '../core/keeping/retention-of.ts'
import type { RetentionLine, RetentionRule } from '../core/keeping/retention-of.ts'
import { foldPartings, openPartingOf } from '../core/parting/fold-partings.ts'
import { foldHistory } from '../core/signals/fold.ts'
import { clientNamed } from './ask.ts'
import type { World } from './world.ts'

/** What is kept of a client. `facts` are all of them, also those taken back: they are in the database as well. */
export type RetentionGround = {
  client: string
  name: string
  facts: Fact[]
  ended: Day | null
  lines: RetentionLine[]
}

/** The rules that hold now, class by class. */
export async function rulesNow({ stores, today, business }: World): Promise<RetentionRule[]> {
  const facts = await stores.facts.houseFacts('retention', { visibilities: VISIBILITIES, member: '' })
  return retentionRules(facts, business?.country ?? null, today)
}

/**
 * Reads what is kept of a client. The work must have been written down as ended: one that only faded may begin again any
 * day. While a parting goes on it has not ended.
 */
export async function retentionGround(world: World, named: string): Promise<RetentionGround> {
  const { client, name } = await clientNamed(world, named)
  const facts = await world.stores.erasing.allOf(client)
  const ended = await endedOn(world, client)
  return { client, name, facts, ended, lines: retentionOf(facts, await rulesNow(world), ended, world.today) }
}

async function endedOn({ stores, today }: World, client: string): Promise<Day | null> {
  const all = { visibilities: VISIBILITIES, member: '' }
  const live = (await stores.facts.seenOf([client], all)).get(client)!
  if (openPartingOf(foldPartings(client, live, today))) return null
  const then = dayNumber(today)
  const gone = goneOf(
    foldHistory(
      client,
      live.filter(({ on }) => on <= today),
    ),
    then,
  )
  return gone?.why === 'ended' ? dayFromNumber(gone.on) : null
}
