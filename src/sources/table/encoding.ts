import iconv from 'iconv-lite'
import type { EncodingView } from './table.ts'

const PIECE_BYTES = 65_536
const VIEW_ROWS = 5
const VIEW_CHARS = 200

/** Encodings offered when a file is not UTF-8; the first is the suggestion. */
const OFFERED = ['windows-1252', 'windows-1250', 'windows-1251', 'iso-8859-15', 'macintosh', 'cp850', 'armscii8']

type EncodingFound = { encoding: string; sure: boolean; encodings: EncodingView[] }

/** Byte-order mark, then strict UTF-8, then a suggestion that the user has to confirm. */
export function sniffEncoding(head: Uint8Array): EncodingFound {
  const marked = markOf(head) ?? unmarkedUtf16(head)
  if (marked) return { encoding: marked, sure: true, encodings: [] }
  if (isUtf8(head)) return { encoding: 'utf-8', sure: true, encodings: [] }
  return { encoding: OFFERED[0]!, sure: false, encodings: OFFERED.map((encoding) => viewUnder(encoding, head)) }
}

/** True for an encoding that can be decoded here. */
export function isEncoding(name: string): boolean {
  return iconv.encodingExists(name)
}

/** Decodes the head of a file; never throws, what is invalid becomes U+FFFD. */
export function decodeHead(head: Uint8Array, encoding: string): string {
  return iconv.decode(Buffer.from(head), encoding)
}

function markOf(head: Uint8Array): string | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8'
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  return null
}

/** UTF-16 without a mark: nearly every second byte of a table is then zero, and hardly any other. */
function unmarkedUtf16(head: Uint8Array): string | null {
  const size = Math.min(head.length, 4096) & ~1
  let even = 0
  let odd = 0
  for (let i = 0; i < size; i += 2) {
    if (head[i] === 0) even++
    if (head[i + 1] === 0) odd++
  }
  const pairs = size / 2
  if (pairs < 8) return null
  if (odd > pairs * 0.7 && even < pairs * 0.02) return 'utf-16le'
  if (even > pairs * 0.7 && odd < pairs * 0.02) return 'utf-16be'
  return null
}

function isUtf8(head: Uint8Array): boolean {
  try {
    // `stream` because the head may end inside a letter.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
    return true
  } catch {
    return false
  }
}

function viewUnder(encoding: string, head: Uint8Array): EncodingView {
  const rows: string[] = []
  let start = 0
  for (let i = 0; i <= head.length && rows.length < VIEW_ROWS; i++) {
    if (i < head.length && head[i] !== 10 && head[i] !== 13) continue
    const row = head.subarray(start, Math.min(i, start + VIEW_CHARS))
    if (row.some((byte) => byte > 127)) rows.push(decodeHead(row, encoding))
    start = i + 1
  }
  return { encoding, rows }
}

type TextPiece = { text: string; bytesRead: number }

/** Decodes a stream in even pieces of about 64 kB, however large or small the chunks that arrive are. */
export async function* decodePieces(bytes: AsyncIterable<Uint8Array>, encoding: string): AsyncIterable<TextPiece> {
  const decoder = iconv.getDecoder(encoding)
  let bytesRead = 0
  for await (const piece of evenPieces(bytes)) {
    bytesRead += piece.length
    yield { text: decoder.write(piece), bytesRead }
  }
  yield { text: decoder.end() ?? '', bytesRead }
}

async function* evenPieces(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Buffer> {
  let held: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.length; at += PIECE_BYTES) {
      const piece = chunk.subarray(at, at + PIECE_BYTES)
      held.push(piece)
      size += piece.length
      if (size < PIECE_BYTES) continue
      yield Buffer.concat(held)
      held = []
      size = 0
    }
  }
  if (size > 0) yield Buffer.concat(held)
}
