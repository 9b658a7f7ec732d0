import { readClient } from '../core/advice/reading.ts'
import type { Reading } from '../core/advice/reading.ts'
import { thinSince } from '../core/advice/thin.ts'
import type { Day } from '../core/day.ts'
import { clientCard } from '../core/ledger/card.ts'
import type { Fact } from '../core/ledger/fact.ts'
import { foldHistory } from '../core/signals/fold.ts'
import { packHistory, unpackHistory } from '../core/signals/pack.ts'
import { foldName } from './aliases.ts'
import { storable } from './storable.ts'
import type { ClientReadingRow } from './tables.ts'

/** The row of a client's reading, from all facts of the client. */
export function readingRow(workspace: string, client: string, facts: Fact[], today: Day): ClientReadingRow {
  const history = foldHistory(client, facts)
  const card = clientCard(client, facts)
  const read = columnsOf(readClient(history, today))
  const folded = foldName(card.name)
  const people = foldName(card.people.map((person) => person.name ?? person.key).join('\n'))
  const names = { name: storable(card.name), folded, people, card: JSON.stringify(card) }
  return { workspace, client, ...names, history: packHistory(history), thin_since: thinSince(history), ...read }
}

function columnsOf(reading: Reading) {
  return {
    standing: reading.stand.standing,
    move: reading.move ? JSON.stringify(reading.move) : '',
    // Of whom everything on record lies ahead is no client yet: the board leaves them out.
    rank: reading.known ? (reading.move?.rank ?? 0) : -1,
    value_minor: storableMinor(reading.value?.amount.minor ?? 0),
    currency: reading.value?.amount.currency ?? '',
    orders: reading.value?.n ?? 0,
    last_contact: reading.lastContact ?? '',
    last_order: reading.lastOrder ?? '',
    next_due: reading.nextDue ?? '',
  }
}

/** A year's purchases of the largest amounts there are would no longer be a whole number that both engines give back. */
function storableMinor(minor: number): number {
  return Math.max(-Number.MAX_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, minor))
}

/** The row with its reading of `today`, if that is another one than it holds. */
export function changedRow(row: ClientReadingRow, today: Day): ClientReadingRow[] {
  const read = columnsOf(readPacked(row, today))
  const same = (Object.keys(read) as (keyof typeof read)[]).every((column) => read[column] === row[column])
  return same ? [] : [{ ...row, ...read }]
}

/** A client's reading on a day from the packed history. */
export function readPacked(row: Pick<ClientReadingRow, 'client' | 'history'>, day: Day): Reading {
  const history = unpackHistory(row.client, row.history)
  if (!history) throw new Error(`the stored history of ${row.client} is of another version: rebuild the readings`)
  return readClient(history, day)
}
