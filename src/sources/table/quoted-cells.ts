/** Cells of one row with quotes in it; null when the text up to `limit` does not hold all of it. */
export function quotedCells(text: string, from: number, delimiter: string, limit: number, complete: boolean) {
  const cells: string[] = []
  let at = from
  for (;;) {
    const start = afterSpaces(text, at)
    if (text[start] === '"' && start < limit) {
      const cell = quotedCell(text, start, delimiter, limit, complete)
      if (!cell) return null
      cells.push(cell.value)
      at = cell.stop
    } else {
      const stop = plainStop(text, at, delimiter, limit)
      cells.push(text.slice(at, stop))
      at = stop
    }
    if (at >= limit) return complete ? { cells, stop: at } : null
    if (text[at] === '\n') return { cells, stop: at }
    at++
  }
}

function quotedCell(text: string, open: number, delimiter: string, limit: number, complete: boolean) {
  let value = ''
  let from = open + 1
  for (;;) {
    const quote = text.indexOf('"', from)
    if (quote < 0 || quote >= limit) return null
    if (text[quote + 1] === '"') {
      value += text.slice(from, quote + 1)
      from = quote + 2
      continue
    }
    const stop = afterSpaces(text, quote + 1)
    if (stop >= limit && !complete) return null
    if (stop >= limit || text[stop] === delimiter || text[stop] === '\n') {
      return { value: value + text.slice(from, quote), stop: Math.min(stop, limit) }
    }
    // A quote in the middle of a quoted cell that nobody doubled: it is meant as a letter.
    value += text.slice(from, quote + 1)
    from = quote + 1
  }
}

function plainStop(text: string, at: number, delimiter: string, limit: number): number {
  const mark = delimiter.charCodeAt(0)
  let stop = at
  for (; stop < limit; stop++) {
    const code = text.charCodeAt(stop)
    if (code === mark || code === 10) break
  }
  return stop
}

function afterSpaces(text: string, at: number): number {
  let start = at
  while (text.charCodeAt(start) === 32) start++
  return start
}
