import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readLines } from '../../../src/sources/story/lines.ts'
import type { Line } from '../../../src/sources/story/lines.ts'

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function linesOf(text: string | Uint8Array, size = 7): Promise<Line[]> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const lines: Line[] = []
  for await (const line of readLines(pieces(bytes, size))) lines.push(line)
  return lines
}

test('lines are those of the text, however the file is cut into pieces', async () => {
  const lines = fc.array(
    fc.string({ unit: 'grapheme' }).map((line) => line.replace(/[\r\n\uFFFD]/g, '')),
    { minLength: 1 },
  )
  await fc.assert(
    fc.asyncProperty(lines, fc.integer({ min: 1, max: 9 }), fc.boolean(), async (wanted, size, windows) => {
      const end = windows ? '\r\n' : '\n'
      const read = await linesOf(wanted.map((line) => line + end).join(''), size)
      assert.deepEqual(
        read.map((line) => line.text),
        wanted,
      )
      assert.ok(read.every((line) => !line.tooLong && !line.broken))
    }),
  )
})

test('the bytes of the lines add up to the file', async () => {
  const text = 'a\nनेपाल\r\n\nlast'
  const read = await linesOf(text, 2)
  assert.equal(
    read.reduce((sum, line) => sum + line.bytes, 0),
    new TextEncoder().encode(text).length,
  )
})

test('a line without an end is cut, and the next one is read', async () => {
  const read = await linesOf(`${'x'.repeat(3_000_000)}\nnext`, 65_536)
  assert.deepEqual(
    read.map((line) => [line.text.length, line.tooLong]),
    [
      [1_000_000, true],
      [4, false],
    ],
  )
})

test('bytes that are not UTF-8 are noticed on their line only', async () => {
  const read = await linesOf(Uint8Array.from([0x61, 0xe9, 0x62, 0x0a, 0x63]))
  assert.deepEqual(
    read.map((line) => line.broken),
    [true, false],
  )
})
