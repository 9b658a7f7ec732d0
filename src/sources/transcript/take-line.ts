import type { Line } from '../story/lines.ts'
import { isName, namedLine, speakerIn } from './names.ts'
import { addProblem, endOpen } from './reading.ts'
import type { Reading } from './reading.ts'
import { cueTimes, secondsIn } from './times.ts'

const BLOCK = /^(?:NOTE|STYLE|REGION)(?:\s|$)/
const HEAD = /^(?:WEBVTT|X-TIMESTAMP-MAP=|Kind:|Language:)/
const FOOT = /^transcribed by https?:\/\//i
/** `[00:01:02] Anna: …`, `00:01:02 Anna: …`, `(1:02) …`. */
const TIME_FIRST = /^[[(]?(\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?)[\])]?(?:\s*[-–—]\s*|\s+)(\S.*)$/
/** `Anna  0:12` as Otter writes it, `[Anna] 10:02:24` and `Anna (00:00:12)` as Zoom and others do. */
const NAME_AND_TIME = /^(?:\[(.{1,60})\]|(.{1,60}?))(?:\s{1,4}|\s*\t\s*)[[(]?(\d{1,3}:\d{2}(?::\d{2})?)[\])]?:?$/

/** Takes one line of a transcript. */
export function takeLine(reading: Reading, line: Line): void {
  reading.lines += 1
  const text = line.text.replace(/^\uFEFF/, '').trim()
  if (line.tooLong || line.broken) {
    addProblem(reading, line.tooLong ? 'line-too-long' : 'wrong-encoding', text, { encoding: 'utf-8' })
    return
  }
  if (text === '') return takeEmpty(reading)
  if (reading.skipping) return
  if (text.includes('-->')) return takeCue(reading, text)
  if (reading.open?.cue) return takeCueText(reading, text)
  takeBare(reading, text)
}

/** An empty line ends a cue and what stands under a name. */
function takeEmpty(reading: Reading): void {
  reading.skipping = false
  endOpen(reading)
}

function takeCue(reading: Reading, text: string): void {
  endOpen(reading)
  const times = cueTimes(text)
  if (!times) return addProblem(reading, 'cue-not-read', text)
  if (times.to < times.from) addProblem(reading, 'cue-backwards', text)
  const whole = times.to < times.from ? { from: times.from, to: null } : times
  reading.open = { speaker: null, text: '', ...whole, cue: true }
}

/** A cue may hold several speakers, one a line, which then share its time by their words. */
function takeCueText(reading: Reading, text: string): void {
  const open = reading.open!
  const named = namedLine(text)
  if (open.text !== '' && named.speaker !== null && named.speaker !== open.speaker) {
    const { from, to } = open
    endOpen(reading)
    reading.open = { ...named, from, to, cue: true }
    return
  }
  if (open.text === '') open.speaker = named.speaker
  open.text += `${open.text === '' ? '' : ' '}${open.text === '' || named.speaker !== null ? named.text : text}`
}

/** A line outside of a cue: what nobody said, a name with a time, or somebody's words. */
function takeBare(reading: Reading, text: string): void {
  if (HEAD.test(text) || FOOT.test(text)) return
  // A block stands alone; inside somebody's words the same letters are theirs.
  if (BLOCK.test(text) && reading.open === null) {
    reading.skipping = true
    return
  }
  // The number of a cue stands alone over its times.
  if (/^\d{1,9}$/.test(text) && reading.open === null) return
  const headed = NAME_AND_TIME.exec(text)
  if (headed && isName(headed[1] ?? headed[2]!)) return takeHead(reading, headed[1] ?? headed[2]!, headed[3]!, text)
  const timed = TIME_FIRST.exec(text)
  if (timed) return takeWords(reading, timed[2]!, timed[1]!, text)
  takeWords(reading, text, null, text)
}

function takeHead(reading: Reading, name: string, time: string, line: string): void {
  endOpen(reading)
  const from = secondsIn(time)
  if (from === null) addProblem(reading, 'stamp-not-read', line, { time })
  reading.open = { speaker: speakerIn(name), text: '', from, to: null, cue: false }
}

function takeWords(reading: Reading, words: string, time: string | null, line: string): void {
  const from = time === null ? null : secondsIn(time)
  if (time !== null && from === null) addProblem(reading, 'stamp-not-read', line, { time })
  const named = namedLine(words)
  const { open } = reading
  if (open && named.speaker === null && time === null) {
    open.text += `${open.text === '' ? '' : ' '}${named.text}`
    return
  }
  endOpen(reading)
  reading.open = { speaker: named.speaker, text: named.text, from, to: null, cue: false }
}
