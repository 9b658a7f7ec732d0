import { Buffer } from 'node:buffer'
import type { Problem } from '../../core/problem.ts'
import type { Utterance } from '../../core/talks/turn.ts'
import { readLines } from '../story/lines.ts'
import { decodePieces, sniffEncoding } from '../table/encoding.ts'
import { takeLine } from './take-line.ts'
import { endOpen, startReading } from './reading.ts'
import { sharedCues, withEnds } from './times.ts'

/** What was read from a transcript: who said what, in order, and the lines that could not be read. */
export type Transcript = { utterances: Utterance[]; problems: Problem[]; lines: number }

const HEAD_BYTES = 4096

/**
 * Reads a transcript line by line: WebVTT of Zoom and Teams, SubRip, Otter, Zoom's plain text, and plain
 * `Name: words`, with and without times (formats.md 5.4). Which of them it is shows line by line, so files that were
 * put together by hand are read too. A line that cannot be read is a problem, and the rest is read all the same.
 */
export async function readTranscript(bytes: AsyncIterable<Uint8Array>): Promise<Transcript> {
  const reading = startReading()
  for await (const line of readLines(asUtf8(bytes))) takeLine(reading, line)
  endOpen(reading)
  const { utterances, problems, lines } = reading
  return { utterances: withEnds(sharedCues(utterances)), problems, lines }
}

/** Bytes in UTF-8, whatever Unicode the file was written in; other encodings pass and become problems line by line. */
async function* asUtf8(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const { head, rest } = await withHead(bytes)
  const { encoding } = sniffEncoding(head)
  if (!encoding.startsWith('utf-16')) {
    yield* rest
    return
  }
  for await (const { text } of decodePieces(rest, encoding)) yield Buffer.from(text)
}

/** The first bytes, and all of them once more. */
async function withHead(bytes: AsyncIterable<Uint8Array>) {
  const pieces = bytes[Symbol.asyncIterator]()
  const held: Uint8Array[] = []
  let size = 0
  while (size < HEAD_BYTES) {
    const { done, value } = await pieces.next()
    if (done) break
    held.push(value)
    size += value.length
  }
  async function* rest(): AsyncGenerator<Uint8Array> {
    yield* held
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value
  }
  return { head: Buffer.concat(held), rest: rest() }
}
