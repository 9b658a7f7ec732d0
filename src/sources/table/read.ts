import { decodePieces } from './encoding.ts'
import { closeDraft } from './invoice-draft.ts'
import { emptyBatch, startReading } from './reading.ts'
import type { Reading } from './reading.ts'
import { rowSplitter } from './rows.ts'
import { takeRow } from './take-row.ts'
import type { Batch, Settled } from './table.ts'

const BATCH_ROWS = 5000
const BATCH_BYTES = 4_194_304

/**
 * Reads a table of invoices or payments as a stream, in batches of about 5,000 rows (or 4 MB without
 * rows, so that progress shows). Dirty rows become problems; only a failing source of bytes throws.
 * `defaultCurrency` (ISO 4217) is for rows and files that name none.
 */
export async function* readTable(
  bytes: AsyncIterable<Uint8Array>,
  settings: Settled,
  options: { defaultCurrency: string },
): AsyncGenerator<Batch, void, undefined> {
  const reading = startReading(settings, options.defaultCurrency)
  const splitter = rowSplitter(settings.delimiter, reading.width)
  let rowsOut = 0
  let bytesOut = 0
  for await (const piece of decodePieces(bytes, settings.encoding)) {
    for (const row of splitter.push(piece.text)) takeRow(reading, row)
    reading.out.bytesRead = piece.bytesRead
    if (reading.out.rowsRead - rowsOut < BATCH_ROWS && piece.bytesRead - bytesOut < BATCH_BYTES) continue
    rowsOut = reading.out.rowsRead
    bytesOut = piece.bytesRead
    yield handOver(reading)
  }
  for (const row of splitter.end()) takeRow(reading, row)
  closeDraft(reading)
  yield handOver(reading)
}

/** Hands the batch out and begins the next with the same counts. */
function handOver(reading: Reading): Batch {
  const batch = reading.out
  reading.out = { ...emptyBatch(), bytesRead: batch.bytesRead, rowsRead: batch.rowsRead }
  return batch
}
