import assert from 'node:assert/strict'
import { readTable } from '../../../src/sources/table/read.ts'
import { isRefusal, sniffTable } from '../../../src/sources/table/sniff.ts'
import type { Entry, Problem, Refusal, Sniffed, Wishes } from '../../../src/sources/table/table.ts'

export type Outcome = {
  sniffed: Sniffed
  entries: Entry[]
  problems: Problem[]
  skipped: Record<string, number>
  rowsRead: number
}

export async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

export function sniffText(text: string | Uint8Array, wish?: Partial<Wishes>): Sniffed {
  const sniffed = sniffTable(typeof text === 'string' ? Buffer.from(text) : text, wish)
  assert.ok(!isRefusal(sniffed), `refused: ${JSON.stringify(sniffed).slice(0, 300)}`)
  return sniffed
}

export function refusedText(text: string | Uint8Array, wish?: Partial<Wishes>): Refusal {
  const sniffed = sniffTable(typeof text === 'string' ? Buffer.from(text) : text, wish)
  assert.ok(isRefusal(sniffed), 'was not refused')
  return sniffed
}

/** Sniffs and reads a whole table, in chunks of `size` bytes. */
export async function readText(text: string | Uint8Array, wish?: Partial<Wishes>, size = 1000): Promise<Outcome> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  const sniffed = sniffText(bytes.subarray(0, 262_144), wish)
  const outcome: Outcome = { sniffed, entries: [], problems: [], skipped: {}, rowsRead: 0 }
  for await (const batch of readTable(chunked(bytes, size), sniffed, { defaultCurrency: 'EUR' })) {
    outcome.entries.push(...batch.entries)
    outcome.problems.push(...batch.problems)
    for (const [why, count] of Object.entries(batch.skipped)) outcome.skipped[why] = (outcome.skipped[why] ?? 0) + count
    outcome.rowsRead = batch.rowsRead
  }
  return outcome
}

/** Entries as short lines, for tests that a person can read: `invoice Acme 2024-01-05 120000 EUR INV-1`. */
export function lines(outcome: Outcome): string[] {
  return outcome.entries.map((entry) =>
    [
      entry.kind,
      entry.client.name ?? entry.client.id ?? entry.client.email,
      entry.dayUnknown ? `~${entry.on}` : entry.on,
      entry.minor,
      entry.currency,
      entry.due && `due ${entry.due}`,
      entry.ref,
      entry.for && `for ${entry.for}`,
    ]
      .filter((part) => part !== undefined)
      .join(' '),
  )
}
