/** A line of a text file, without its end. `tooLong` lines are cut; `broken` ones hold bytes that are not UTF-8. */
export type Line = { text: string; bytes: number; tooLong: boolean; broken: boolean }

/** Characters of a line that are kept; nobody writes such a line, and a file without line ends must not fill the memory. */
const LONGEST = 1_000_000

/** The lines of a UTF-8 file, one after the other, never holding more than one line and one piece of the file. */
export async function* readLines(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new TextDecoder()
  const state = { text: '', bytes: 0, tooLong: false }
  for await (const piece of pieces) yield* take(state, decoder.decode(piece, { stream: true }))
  yield* take(state, decoder.decode())
  if (state.text !== '' || state.tooLong) yield lineOf(state)
}

type State = { text: string; bytes: number; tooLong: boolean }

function* take(state: State, text: string): Generator<Line> {
  let from = 0
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
    add(state, text.slice(from, end))
    state.bytes += 1
    yield lineOf(state)
    state.text = ''
    state.bytes = 0
    state.tooLong = false
    from = end + 1
  }
  add(state, text.slice(from))
}

function add(state: State, text: string): void {
  state.bytes += Buffer.byteLength(text)
  if (state.tooLong) return
  state.text += text
  state.tooLong = state.text.length > LONGEST
  if (state.tooLong) state.text = state.text.slice(0, LONGEST)
}

function lineOf({ text, bytes, tooLong }: State): Line {
  const line = text.endsWith('\r') ? text.slice(0, -1) : text
  return { text: line, bytes, tooLong, broken: line.includes('\uFFFD') }
}
