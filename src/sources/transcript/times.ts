const TIME = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?$/

/** Seconds of a time as transcripts write it: `1:02`, `00:01:02`, `00:01:02.345`, also with a comma; null for anything else. */
export function secondsIn(text: string): number | null {
  const parts = TIME.exec(text.trim())
  if (!parts) return null
  const [, hours = '0', minutes, seconds, fraction = '0'] = parts
  if (Number(minutes) > 59 || Number(seconds) > 59) return null
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction}`)
}

const CUE = /^\s*(\S+)\s+-->\s+(\S+)(?:\s.*)?$/

/** The times of a cue line, `00:00:01.000 --> 00:00:04.000 align:start`; null where it is none or cannot be read. */
export function cueTimes(line: string): { from: number; to: number } | null {
  const parts = CUE.exec(line)
  if (!parts) return null
  const [from, to] = [secondsIn(parts[1]!), secondsIn(parts[2]!)]
  return from === null || to === null ? null : { from, to }
}

/** So many letters a second is slow speech: nobody takes longer for what they said. */
const SLOW = 7
const USUAL = 14

type Timed = { text: string; from: number | null; to: number | null }

/** Ends for lines that only have a beginning: the next beginning, but no later than slow speech would have ended. */
export function withEnds<T extends Timed>(lines: readonly T[]): T[] {
  return lines.map((line, i) => {
    if (line.from === null || line.to !== null) return line
    const next = lines[i + 1]?.from ?? null
    const longest = line.from + Math.max(1, line.text.length / (next === null ? USUAL : SLOW))
    return { ...line, to: next === null || next < line.from ? longest : Math.min(next, longest) }
  })
}

/** Several who speak in one cue share its time by how much they say. */
export function sharedCues<T extends Timed>(lines: readonly T[]): T[] {
  const shared = [...lines]
  for (let i = 0; i < lines.length;) {
    let end = i + 1
    while (end < lines.length && isSameCue(lines[i]!, lines[end]!)) end += 1
    if (end > i + 1) shared.splice(i, end - i, ...sharesOf(lines.slice(i, end)))
    i = end
  }
  return shared
}

function isSameCue(a: Timed, b: Timed): boolean {
  return a.from !== null && a.to !== null && a.from === b.from && a.to === b.to
}

function sharesOf<T extends Timed>(lines: readonly T[]): T[] {
  const all = lines.reduce((n, line) => n + line.text.length, 0)
  const { from, to } = lines[0]!
  let start = from!
  return lines.map((line) => {
    const own = { ...line, from: start, to: start + ((to! - from!) * line.text.length) / all }
    start = own.to
    return own
  })
}
