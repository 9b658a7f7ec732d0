import { dayFromNumber, dayNumber } from '../day.ts'
import type { Day } from '../day.ts'
import type { Fact } from '../ledger/fact.ts'
import type { PromiseSort } from '../ledger/kinds/promises.ts'
import { foldHistory } from '../signals/fold.ts'
import { historyOn } from '../signals/history.ts'
import { promiseStates } from '../signals/open-promises.ts'
import type { PromiseState } from '../signals/open-promises.ts'

/**
 * A promise from the day it was made: whose it is, what kind of thing, and how its day was moved. `owner` is the
 * member who keeps it, null where nobody is named; `due` is the day last agreed, `moves` are in order.
 */
export type PromiseLife = {
  client: string
  text: string
  ours: boolean
  owner: string | null
  kind: PromiseSort
  engagement: string | null
  made: Day
  firstDue: Day
  due: Day
  moves: { on: Day; from: Day; to: Day }[]
  settled: { how: 'kept' | 'released'; on: Day } | null
  because: string[]
}

/** A client's promises as of a day, in the order they were made; later facts are not known yet. */
export function promiseLives(client: string, facts: readonly Fact[], today: Day): PromiseLife[] {
  const { promises } = historyOn(foldHistory(client, facts), dayNumber(today))
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  return promiseStates(promises).map((state) => lifeOf(client, state, byId))
}

function lifeOf(client: string, state: PromiseState, byId: ReadonlyMap<string, Fact>): PromiseLife {
  const made = byId.get(state.because[0]!)
  const body = made?.kind === 'promise' ? made.body : null
  const { text, ours, settled, because } = state
  return {
    client,
    text,
    ours,
    owner: body?.owner ?? (ours ? (made?.by ?? null) : null),
    kind: body?.kind ?? 'other',
    engagement: body?.engagement ?? null,
    made: dayFromNumber(state.made),
    firstDue: dayFromNumber(state.firstDue),
    due: dayFromNumber(state.due),
    moves: movesOf(dayFromNumber(state.firstDue), because, byId),
    settled: settled && { how: settled.how, on: dayFromNumber(settled.on) },
    because,
  }
}

function movesOf(first: Day, because: readonly string[], byId: ReadonlyMap<string, Fact>): PromiseLife['moves'] {
  const moves: PromiseLife['moves'] = []
  for (const id of because) {
    const fact = byId.get(id)
    if (fact?.kind !== 'moved' || fact.on === '') continue
    moves.push({ on: fact.on, from: moves.at(-1)?.to ?? first, to: fact.body.due })
  }
  return moves
}
