import { isAside, readClient } from '../core/advice/reading.ts'
import type { Reading } from '../core/advice/reading.ts'
import { roughWorth } from '../core/advice/rough-worth.ts'
import { thinSince } from '../core/advice/thin.ts'
import type { Day } from '../core/day.ts'
import { clientCard } from '../core/ledger/card.ts'
import type { Fact } from '../core/ledger/fact.ts'
import type { Money } from '../core/money.ts'
import type { History } from '../core/signals/history.ts'
import { packHistory } from '../core/signals/pack.ts'
import { foldName } from './aliases.ts'
import type { BookSeen } from './book-reading-store.ts'
import { historyIn } from './history-store.ts'
import type { PackedRow } from './history-store.ts'
import { storable } from './storable.ts'
import type { ClientReadingRow } from './tables.ts'

/** Every column of a reading but its key and the next contact, which planning writes: a refold writes all of them anew. */
export const READ_COLUMNS = [
  'name',
  'folded',
  'people',
  'card',
  'history',
  'standing',
  'move',
  'rank',
  'value_minor',
  'currency',
  'orders',
  'last_contact',
  'last_order',
  'next_due',
  'thin_since',
  'at_risk_minor',
  'at_risk_currency',
  'at_risk_rank',
  'value_rank',
] as const satisfies (keyof ClientReadingRow)[]

/** The row of a client's reading, from all facts of the client and the history they fold to, against the book as it was seen. */
export function readingRow(
  workspace: string,
  history: History,
  facts: Fact[],
  today: Day,
  { backdrop, buying }: BookSeen,
): ClientReadingRow {
  const { client } = history
  const card = clientCard(client, facts)
  const read = columnsOf(readClient(history, today, backdrop, buying))
  const folded = foldName(card.name)
  const people = foldName(card.people.map((person) => person.name ?? person.key).join('\n'))
  const names = { name: storable(card.name), folded, people, card: JSON.stringify(card) }
  const packed = { history: packHistory(history), thin_since: thinSince(history) }
  // Planning fills in the next contact, after the reading: a refold leaves it as it is.
  return { workspace, client, ...names, ...packed, ...read, next_contact: '' }
}

function columnsOf(reading: Reading) {
  return {
    standing: reading.stand.standing,
    move: reading.move ? JSON.stringify(reading.move) : '',
    rank: boardRank(reading),
    value_minor: storableMinor(reading.value?.amount.minor ?? 0),
    currency: reading.value?.amount.currency ?? '',
    value_rank: rankOf(reading.value?.amount),
    orders: reading.value?.n ?? 0,
    last_contact: reading.lastContact ?? '',
    last_order: reading.lastOrder ?? '',
    next_due: reading.nextDue ?? '',
    ...stakeOf(reading.outlook),
  }
}

/** The rank of who is no client yet, because everything on record lies ahead: the board leaves them out. */
export const AHEAD = -1
/** The rank of who would have a move, had it not been set aside. */
export const ASIDE = -2

function boardRank(reading: Reading): number {
  if (!reading.known) return AHEAD
  return reading.move?.rank ?? (isAside(reading) ? ASIDE : 0)
}

/** Before every amount, also those below zero. */
const UNRANKED = -Number.MAX_SAFE_INTEGER
const UNKNOWN_STAKE = { at_risk_minor: -1, at_risk_currency: '', at_risk_rank: UNRANKED }

function stakeOf(outlook: Reading['outlook']): typeof UNKNOWN_STAKE {
  if (!('atRisk' in outlook) || !outlook.atRisk) return UNKNOWN_STAKE
  const { minor, currency } = outlook.atRisk
  return { at_risk_minor: storableMinor(minor), at_risk_currency: currency, at_risk_rank: rankOf(outlook.atRisk) }
}

/** Only for putting clients in an order: amounts of two currencies are never shown beside each other as if they were one. */
function rankOf(amount: Money | undefined): number {
  return amount ? storableMinor(roughWorth(amount)) : UNRANKED
}

/** A year's purchases of the largest amounts there are would no longer be a whole number that both engines give back. */
function storableMinor(minor: number): number {
  return Math.max(-Number.MAX_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, minor))
}

/** The row with its reading of `today`, if that is another one than it holds. */
export function changedRow(row: ClientReadingRow, today: Day, seen: BookSeen): ClientReadingRow[] {
  const read = columnsOf(readPacked(row, today, seen))
  const same = (Object.keys(read) as (keyof typeof read)[]).every((column) => read[column] === row[column])
  return same ? [] : [{ ...row, ...read }]
}

/** A client's reading on a day from the packed history, against the book as it was seen. */
export function readPacked(row: PackedRow, day: Day, { backdrop, buying }: BookSeen): Reading {
  return readClient(historyIn(row), day, backdrop, buying)
}
